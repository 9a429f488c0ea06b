//! Which tree is checked, and what of it is reported.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read, stdin};
use std::path::{Path, PathBuf};

use language_matching::parse_identifier;

use super::chosen::Chosen;
use crate::files::{self, Files, right_name};
use crate::layout;
use crate::resource::MAX_BYTES;

/// The tree to check.
pub struct Input {
    pub folder: PathBuf,
    pub files: Files,
    /// The files to report, if the command line names some.
    named: Vec<String>,
}

impl Input {
    /// Reads the tree that the paths of a command line name. `stands_for` is the file that standard input replaces.
    pub fn read(
        paths: &[PathBuf],
        stands_for: Option<&Path>,
        reference: &str,
        default: &Path,
    ) -> Result<Self, String> {
        let is_stdin = |path: &&PathBuf| path.as_os_str() == "-";
        let has_stdin = paths.iter().any(|path| is_stdin(&path));
        let stands_for = match (has_stdin, stands_for) {
            (true, None) => {
                return Err("standard input needs the name of its file: - --as fr/main.ftl".to_owned());
            }
            (false, Some(_)) => return Err("--as names the file of standard input: write - too".to_owned()),
            (_, stands_for) => stands_for,
        };
        let mut folder = None;
        let mut named = Vec::new();
        for path in paths.iter().filter(|path| !is_stdin(path)) {
            let metadata = fs::metadata(path).map_err(|error| format!("{}: {error}", path.display()))?;
            if !metadata.is_dir() {
                named.push(path.as_path());
            } else if folder.replace(path.clone()).is_some() {
                return Err("name only one folder; it has a folder for each locale".to_owned());
            }
        }
        let first = named.first().copied();
        let folder = match (folder, first.or(stands_for)) {
            (Some(folder), _) => folder,
            (None, Some(file)) => match (tree_of(file, reference), first) {
                (Some(tree), _) => tree,
                (None, None) => default.to_owned(),
                (None, Some(_)) => {
                    return Err(format!("{}: no folder above it has {reference}", file.display()));
                }
            },
            (None, None) => default.to_owned(),
        };
        let mut files = files::read_tree(&folder, reference).map_err(|error| error.to_string())?;
        let mut in_tree = Vec::new();
        for file in named {
            let name = name_in(&folder, file).filter(|name| files.contains_key(name));
            let name = name.ok_or_else(|| {
                format!("{}: not an .ftl file of a locale in {}", file.display(), folder.display())
            })?;
            in_tree.push(name);
        }
        if let Some(file) = stands_for {
            let name = name_in(&folder, file).unwrap_or_else(|| file.display().to_string());
            if !is_locale_file(&name) {
                return Err(format!(
                    "{name}: not the path of a file in {}, such as fr/main.ftl",
                    folder.display()
                ));
            }
            let mut bytes = Vec::new();
            let read = stdin().take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes);
            read.map_err(|error| format!("standard input: {error}"))?;
            files.insert(name.clone(), bytes);
            in_tree.push(name);
        }
        let input = Self { folder, files, named: in_tree };
        if input.files.is_empty() {
            return Err(input.refused("no locale is in it, such as fr/main.ftl"));
        }
        Ok(input)
    }

    /// Returns what to report: the files that the command line names, or some locales, or everything that the tree has.
    pub fn choose(&self, locales: &[String]) -> Result<Chosen, String> {
        let known = self.locales();
        if let Some(unknown) = locales.iter().find(|locale| !known.contains(locale.as_str())) {
            let misnamed =
                known.iter().find(|name| parse_identifier(name).is_ok_and(|tag| tag == unknown.as_str()));
            let hint = misnamed.map_or(String::new(), |name| format!("; rename {name} to {unknown}"));
            return Err(format!("{} has no folder {unknown} with .ftl files{hint}", self.folder.display()));
        }
        Ok(match (self.named.is_empty(), locales) {
            (false, _) => Chosen::Files(self.named.clone()),
            (true, []) => Chosen::Locales(known.into_iter().map(str::to_owned).collect()),
            (true, _) => Chosen::Locales(locales.to_vec()),
        })
    }

    pub fn has_locale(&self, name: &str) -> bool {
        self.locales().contains(name)
    }

    fn locales(&self) -> BTreeSet<&str> {
        self.files.keys().filter_map(|path| layout::split(path)).map(|(locale, _)| locale).collect()
    }

    /// Returns why the tree cannot be checked without a reference.
    pub fn no_reference(&self, reference: &str) -> String {
        let locales = self.locales();
        let similar = locales.iter().find(|name| name.starts_with("en")).or(locales.first());
        let hint = similar.map_or(String::new(), |name| format!(", such as --reference {name}"));
        let why = format!("there is no folder {reference} with .ftl files to compare with");
        format!("{}: {why}; name the reference{hint}", self.folder.display())
    }

    pub fn refused(&self, why: &str) -> String {
        format!("{}: {why}; name the folder that has a folder for each locale", self.folder.display())
    }
}

/// Returns whether a tree has the name of a file or of a message of another tree. Otherwise it belongs to another program.
pub fn is_part_of(files: &Files, other: &Files) -> bool {
    let names: BTreeSet<_> =
        other.keys().filter_map(|path| layout::split(path)).map(|(_, name)| name).collect();
    let other_ids: BTreeSet<_> = other.values().flat_map(|bytes| ids(bytes)).collect();
    files.iter().any(|(path, bytes)| {
        let path = right_name(path).unwrap_or_else(|| path.clone());
        layout::split(&path).is_some_and(|(_, name)| names.contains(name))
            || ids(bytes).any(|id| other_ids.contains(id))
    })
}

/// Returns the identifiers that a file seems to define.
fn ids(bytes: &[u8]) -> impl Iterator<Item = &str> {
    let text = str::from_utf8(bytes).unwrap_or_default();
    text.lines().filter_map(|line| Some(line.split_once('=')?.0.trim_end())).filter(|id| {
        id.starts_with(|c: char| c.is_ascii_alphabetic()) && !id.contains(|c: char| c.is_whitespace())
    })
}

/// Returns whether a path is that of a locale's file in a tree.
#[must_use]
pub fn is_locale_file(path: &str) -> bool {
    let is_fluent = Path::new(path).extension().is_some_and(|extension| extension == "ftl");
    is_fluent && !path.split('/').any(|name| name.is_empty() || name.starts_with('.'))
}

/// Returns the tree of a file: the nearest folder above it that has the reference. If none has, the folder above the
/// nearest one that is named like a locale.
pub fn tree_of(file: &Path, reference: &str) -> Option<PathBuf> {
    let has_reference =
        |folder: &Path| folder.join(reference).is_dir() || folder.join(format!("{reference}.ftl")).is_file();
    let here =
        |folder: &Path| if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() };
    let absolute = std::path::absolute(file).ok()?;
    let mut above = file.ancestors().skip(1).chain(absolute.ancestors().skip(1)).map(here);
    above.find(|folder| has_reference(folder)).or_else(|| {
        let is_locale = |folder: &&Path| {
            folder
                .file_name()
                .and_then(|name| name.to_str())
                .is_some_and(|name| parse_identifier(name).is_ok_and(|tag| tag == name))
        };
        let locale = file.ancestors().skip(1).find(is_locale)?;
        file.is_file().then(|| locale.parent().map(here))?
    })
}

/// Returns the path of a file in a tree.
pub fn name_in(tree: &Path, file: &Path) -> Option<String> {
    let absolute = std::path::absolute(file).ok();
    let relative = match file.strip_prefix(tree) {
        Ok(relative) => Some(relative),
        Err(_) if tree == Path::new(".") && file.is_relative() => {
            file.strip_prefix(".").or(Ok::<_, ()>(file)).ok()
        }
        Err(_) => {
            absolute.as_deref().and_then(|file| file.strip_prefix(std::path::absolute(tree).ok()?).ok())
        }
    };
    let names: Option<Vec<_>> = relative?.iter().map(|name| name.to_str()).collect();
    Some(names?.join("/"))
}

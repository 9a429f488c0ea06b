//! The files that are checked: from a folder, a project or standard input.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, stdin};
use std::path::{Path, PathBuf};

use language_matching::parse_identifier;

use super::project;
use super::target::{Root, Target, absolute, list_tree, name_in};
use crate::files::{self, Files, right_name};
use crate::layout;
use crate::options::Options;
use crate::resource::MAX_BYTES;

/// The files of a tree.
pub struct Input {
    /// The folder of the tree.
    pub folder: PathBuf,
    pub files: Files,
    /// The locale that all others are translated from.
    pub reference: String,
    /// Where each file of a project is or should be in the folder, by its path in the tree. `None` if these are the same.
    pub places: Option<BTreeMap<String, String>>,
    /// The files and folders of which only the findings are reported, from the root on.
    pub named: Vec<PathBuf>,
    /// What a project has that is not supported.
    pub notes: Vec<String>,
}

/// The files of a tree, before they are read.
pub struct Listing {
    /// The path of each in the tree, and its path on disk.
    pub files: Vec<(String, PathBuf)>,
    /// The files that configure a project.
    pub configs: Vec<PathBuf>,
    input: Input,
}

impl Listing {
    /// Lists the tree that the paths of a command line name. `stands_for` is the file that standard input replaces.
    ///
    /// # Errors
    ///
    /// The paths name no tree, or it cannot be read.
    pub fn new(
        paths: &[PathBuf],
        stands_for: Option<&Path>,
        reference: Option<&str>,
        default: &Path,
    ) -> Result<Self, String> {
        let name = reference.unwrap_or(Options::default().reference);
        let Target { root, named } = Target::new(paths, stands_for, name, default)?;
        let parts: Vec<_> = named.iter().map(PathBuf::as_path).chain(stands_for).collect();
        let mut listing = Self::at(&root, &parts, reference)?;
        listing.input.named = named.iter().map(|path| absolute(path)).collect();
        for (path, full) in named.iter().zip(&listing.input.named) {
            if !listing.files.iter().any(|(_, file)| absolute(file).starts_with(full)) {
                let (path, folder) = (path.display(), listing.input.folder.display());
                return Err(format!("{path}: not an .ftl file of a locale in {folder}"));
            }
        }
        Ok(listing)
    }

    /// Lists a tree. If a folder lacks the reference, only some parts of it are listed: see [`list_tree`].
    ///
    /// # Errors
    ///
    /// The tree cannot be read.
    pub fn at(root: &Root, parts: &[&Path], reference: Option<&str>) -> Result<Self, String> {
        let name = reference.unwrap_or(Options::default().reference);
        match root {
            Root::Folder(folder) => {
                let files = list_tree(folder, name, parts).map_err(|error| error.to_string())?;
                let input = Input { folder: folder.clone(), ..Input::of_locale(name) };
                Ok(Self { files, configs: Vec::new(), input })
            }
            Root::Project(file) => {
                let project = project::list(file, reference)?;
                let (folder, places) =
                    (file.parent().unwrap_or(Path::new("")).to_owned(), Some(project.places));
                let input =
                    Input { folder, places, notes: project.notes, ..Input::of_locale(&project.reference) };
                Ok(Self { files: project.files, configs: project.configs, input })
            }
        }
    }

    /// Returns the paths on disk of all files that the report depends on.
    pub fn files_on_disk(self, baseline: Option<&Path>) -> Vec<PathBuf> {
        let files = self.files.into_iter().map(|(_, path)| path);
        files.chain(self.configs).chain(baseline.map(Path::to_owned)).collect()
    }

    /// Reads the files.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn read(self) -> Result<Input, String> {
        let files = files::read_all(self.files).map_err(|error| error.to_string())?;
        Ok(Input { files, ..self.input })
    }

    /// Reads the files, and standard input in place of one of them.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or the tree has none.
    pub fn read_with(self, stands_for: Option<&Path>) -> Result<Input, String> {
        let mut input = self.read()?;
        if let Some(file) = stands_for {
            let name = input.path_in_tree(file).ok_or_else(|| {
                let (file, folder) = (file.display(), input.folder.display());
                format!("{file}: not the path of a file in {folder}, such as fr/main.ftl")
            })?;
            let mut bytes = Vec::new();
            let read = stdin().take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes);
            read.map_err(|error| format!("standard input: {error}"))?;
            input.named.push(input.path_on_disk(&name));
            input.files.insert(name, bytes);
        }
        if input.files.is_empty() {
            return Err(input.refused("no locale is in it, such as fr/main.ftl"));
        }
        Ok(input)
    }
}

impl Input {
    /// Returns a tree without files, of which this locale is the reference.
    pub fn of_locale(reference: &str) -> Self {
        let (folder, files, named, notes) = (PathBuf::new(), Files::new(), Vec::new(), Vec::new());
        Self { folder, files, reference: reference.to_owned(), places: None, named, notes }
    }

    /// Returns the path of a file in the folder.
    pub fn place<'p>(&'p self, path: &'p str) -> &'p str {
        self.places.as_ref().and_then(|places| places.get(path)).map_or(path, String::as_str)
    }

    /// Returns whether the tree should have a file. In a project, some files are only for some locales.
    pub fn expects(&self, path: &str) -> bool {
        self.places.as_ref().is_none_or(|places| places.contains_key(path))
    }

    /// Returns the path of a file from the root on.
    pub fn path_on_disk(&self, path: &str) -> PathBuf {
        absolute(&self.folder.join(self.place(path)))
    }

    /// Returns the path in the tree of a file, which need not exist. It is relative to the tree or to the current folder.
    pub fn path_in_tree(&self, file: &Path) -> Option<String> {
        let candidates = [absolute(file), absolute(&self.folder.join(file))];
        candidates.iter().find_map(|path| match &self.places {
            Some(places) => places.keys().find(|name| self.path_on_disk(name) == *path).cloned(),
            None => name_in(&self.folder, path).filter(|name| is_locale_file(name)),
        })
    }

    pub fn has_locale(&self, name: &str) -> bool {
        self.locales().contains(name)
    }

    pub fn locales(&self) -> BTreeSet<&str> {
        self.files.keys().filter_map(|path| layout::split(path)).map(|(locale, _)| locale).collect()
    }

    /// Returns why a locale cannot be reported.
    pub fn no_locale(&self, unknown: &str) -> String {
        let names = self.locales();
        let misnamed = names.iter().find(|name| parse_identifier(name).is_ok_and(|tag| tag == unknown));
        let hint = misnamed.map_or(String::new(), |name| format!("; rename {name} to {unknown}"));
        format!("{} has no folder {unknown} with .ftl files{hint}", self.folder.display())
    }

    /// Returns why the tree cannot be checked without a reference.
    pub fn no_reference(&self) -> String {
        let (reference, locales) = (&self.reference, self.locales());
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

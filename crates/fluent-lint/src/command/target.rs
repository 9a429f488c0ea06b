//! What the paths of a command line name.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use language_matching::parse_identifier;

use crate::files::{self, ReadError, normalize};

/// The name of the file that describes a project of Mozilla's layout.
const PROJECT: &str = "l10n.toml";

/// What is checked.
#[derive(Debug)]
pub struct Target {
    pub root: Root,
    /// Files and folders of the tree. If there are some, only their findings are reported.
    pub named: Vec<PathBuf>,
}

/// Where the locales are.
#[derive(Clone, Debug)]
pub enum Root {
    /// A folder has a folder for each locale.
    Folder(PathBuf),
    /// A file says where they are.
    Project(PathBuf),
}

impl Root {
    /// Returns the folder or the file.
    pub fn path(&self) -> &Path {
        match self {
            Self::Folder(path) | Self::Project(path) => path,
        }
    }
}

impl Target {
    /// Finds the tree that some paths name, or are in. `stands_for` is the file that standard input replaces.
    ///
    /// # Errors
    ///
    /// A path does not exist, or they name several trees, or none.
    pub fn new(
        paths: &[PathBuf],
        stands_for: Option<&Path>,
        reference: &str,
        default: &Path,
    ) -> Result<Self, String> {
        let (mut roots, mut named) = (Vec::new(), Vec::new());
        for path in paths.iter().filter(|path| path.as_os_str() != "-") {
            let metadata = fs::metadata(path).map_err(|error| format!("{}: {error}", path.display()))?;
            let root = match path.extension() {
                _ if metadata.is_dir() => tree_at(path, reference),
                Some(extension) if extension == "toml" => Some(Root::Project(path.clone())),
                _ => None,
            };
            match root {
                Some(root) => roots.push((root, path)),
                None => named.push(path.clone()),
            }
        }
        // Next to a project, a folder is a part of it.
        if roots.iter().filter(|(root, _)| matches!(root, Root::Project(_))).count() == 1 {
            let folders = roots.extract_if(.., |(root, _)| matches!(root, Root::Folder(_)));
            named.extend(folders.map(|(_, path)| path.clone()));
        }
        if roots.len() > 1 {
            return Err("name only one tree; it has a folder for each locale".to_owned());
        }
        let root = match (roots.pop(), named.first(), stands_for) {
            (Some((root, _)), ..) => root,
            (None, Some(path), _) => {
                let folder = folder_above(path, reference);
                Root::Folder(
                    folder
                        .ok_or_else(|| format!("{}: no folder above it has {reference}", path.display()))?,
                )
            }
            (None, None, Some(file)) if let Some(folder) = folder_above(file, reference) => {
                Root::Folder(folder)
            }
            (None, None, _) => {
                tree_at(default, reference).unwrap_or_else(|| Root::Folder(default.to_owned()))
            }
        };
        Ok(Self { root, named })
    }
}

/// Returns the tree of a folder, unless the folder is a part of another tree.
fn tree_at(folder: &Path, reference: &str) -> Option<Root> {
    let project = folder.join(PROJECT);
    if has_reference(folder, reference) {
        return Some(Root::Folder(folder.to_owned()));
    }
    if project.is_file() {
        return Some(Root::Project(project));
    }
    let is_part = |above: PathBuf| has_reference(&above, reference) || !has_locales(folder);
    (!folder_above(folder, reference).is_some_and(is_part)).then(|| Root::Folder(folder.to_owned()))
}

/// Returns whether a folder seems to be a tree, although it lacks the reference: it has folders of locales, and is not one itself.
/// Names such as `etc` and `locales` are tags too, so a folder above it that is named like a locale proves nothing.
fn has_locales(folder: &Path) -> bool {
    let name = absolute(folder).file_name().and_then(OsStr::to_str).map(parse_identifier);
    let is_locale = name.is_some_and(|tag| tag.is_ok_and(|tag| tag.language.as_str().len() < 4));
    let mut entries = fs::read_dir(folder).into_iter().flatten().flatten();
    !is_locale && entries.any(|entry| is_tag(&entry.path()) && has_fluent_files(&entry.path()))
}

/// Returns the tree that has a file or a folder of a locale: the nearest folder above it that has the reference. If none has, the
/// folder above the nearest one that is named like a locale.
pub fn folder_above(path: &Path, reference: &str) -> Option<PathBuf> {
    let here =
        |folder: &Path| if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() };
    let full = absolute(path);
    // A relative path is shorter in a report.
    let above = path.ancestors().skip(1).map(here).chain(full.ancestors().skip(1).map(Path::to_owned));
    let has_locale = |folder: &PathBuf| {
        let relative = full.strip_prefix(absolute(folder)).ok();
        let first = relative.and_then(|path| path.components().next());
        first.is_some_and(|name| !path.is_dir() || is_tag(Path::new(name.as_os_str())))
    };
    let mut above = above.filter(has_locale);
    above.find(|folder| has_reference(folder, reference)).or_else(|| {
        let inner = usize::from(!has_fluent_files(path));
        let locale = path.ancestors().skip(inner).find(|folder| is_tag(folder))?;
        path.exists().then(|| locale.parent().map(here))?
    })
}

/// Returns where the tree of a file may be: at the nearest `l10n.toml` above it, unless a folder with the reference is as near;
/// otherwise, at the folder above it.
pub fn roots_above(file: &Path, reference: &str) -> impl Iterator<Item = Root> {
    let above = file.ancestors().skip(1).take_while(|folder| !has_reference(folder, reference));
    let project = above.map(|folder| folder.join(PROJECT)).find(|project| project.is_file());
    let folder = folder_above(file, reference);
    project.map(Root::Project).into_iter().chain(folder.map(Root::Folder))
}

/// Returns the path of a file in a tree.
pub fn name_in(tree: &Path, file: &Path) -> Option<String> {
    let file = absolute(file);
    let names: Option<Vec<_>> =
        file.strip_prefix(absolute(tree)).ok()?.iter().map(|name| name.to_str()).collect();
    names.map(|names| names.join("/"))
}

/// Returns a path from the root on, without `..`. Links are not followed.
pub fn absolute(path: &Path) -> PathBuf {
    normalize(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}

/// Lists the files of a tree. If it lacks the reference, nothing shows that the folder has locales, so that only some parts are
/// listed: folders, and the folders of files without their subfolders.
///
/// # Errors
///
/// The first folder that cannot be read.
pub fn list_tree(
    folder: &Path,
    reference: &str,
    parts: &[&Path],
) -> Result<Vec<(String, PathBuf)>, ReadError> {
    if parts.is_empty() || has_reference(folder, reference) {
        return files::list_tree(folder, reference);
    }
    let mut listed = Vec::new();
    for part in parts {
        let (part, depth) =
            if part.is_dir() { (*part, usize::MAX) } else { (part.parent().unwrap_or(Path::new("")), 0) };
        let part = if part.as_os_str().is_empty() { Path::new(".") } else { part };
        let Some(prefix) = name_in(folder, part) else { continue };
        listed.extend(
            files::list(part, depth)?.into_iter().map(|(name, path)| (format!("{prefix}/{name}"), path)),
        );
    }
    listed.sort();
    listed.dedup();
    Ok(listed)
}

fn has_reference(folder: &Path, reference: &str) -> bool {
    folder.join(reference).is_dir() || folder.join(format!("{reference}.ftl")).is_file()
}

/// Returns whether a folder is named like a locale.
fn is_tag(folder: &Path) -> bool {
    folder.file_name().and_then(OsStr::to_str).is_some_and(|name| parse_identifier(name).is_ok())
}

fn has_fluent_files(folder: &Path) -> bool {
    let mut entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.any(|entry| entry.path().extension().is_some_and(|extension| extension == "ftl"))
}

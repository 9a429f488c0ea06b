//! A tree of locales in memory: `<tag>/<name>.ftl`, `<tag>/<folder>/<name>.ftl`.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use crate::resource::MAX_BYTES;

/// Files by path. A path is relative to the tree: the name of a locale's folder, `/`, and the path of the file in it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Maximum depth of folders in a locale's folder. Real trees have up to 5. It bounds how often links can multiply a folder.
pub const MAX_DEPTH: usize = 16;

/// Reads the `.ftl` files in a folder's subfolders, at any depth up to [`MAX_DEPTH`]. Follows links, except a link to a
/// folder that contains it. Ignores hidden files and folders, whose names start with `.`.
///
/// Of a file larger than [`MAX_BYTES`], reads only `MAX_BYTES + 1` bytes, because it is never parsed.
///
/// # Errors
///
/// The first folder or file that cannot be read, and a folder that is nested too deeply.
pub fn read(folder: &Path) -> Result<Files, ReadError> {
    let mut listed = list_folders(folder)?;
    listed.retain(|(name, _)| right_name(name).is_none());
    read_all(listed)
}

/// Returns the name that a file should have: for `main.ftl.txt` and `main.FTL`, it is `main.ftl`. Programs do not read such
/// files.
#[must_use]
pub fn right_name(name: &str) -> Option<String> {
    if name.strip_suffix(".ftl").is_some() {
        return None;
    }
    let lowercase = name.to_ascii_lowercase();
    let stem = lowercase.strip_suffix(".txt").unwrap_or(&lowercase).strip_suffix(".ftl")?;
    let right = format!("{}.ftl", &name[..stem.len()]);
    (right != name).then_some(right)
}

/// Reads a folder as [`read`] does, with the files that are misnamed (see [`right_name`]), for [`lint`](crate::lint()). If it has
/// the reference as a file, such as `en.ftl`, each locale is one file of the folder, and these are read too.
///
/// # Errors
///
/// See [`read`].
pub fn read_tree(folder: &Path, reference: &str) -> Result<Files, ReadError> {
    read_all(list_tree(folder, reference)?)
}

/// Returns the files that [`read_tree`] reads: the path of each in the tree, and its path on disk.
pub(crate) fn list_tree(folder: &Path, reference: &str) -> Result<Vec<(String, PathBuf)>, ReadError> {
    let mut files = list_folders(folder)?;
    if folder.join(format!("{reference}.ftl")).is_file() {
        files.extend(entries(folder)?.into_iter().filter(|(_, path)| is_fluent(path)));
    }
    Ok(files)
}

/// Returns the files of a folder and of its subfolders, down to a depth: the path of each in the folder, and its path on disk.
pub(crate) fn list(folder: &Path, depth: usize) -> Result<Vec<(String, PathBuf)>, ReadError> {
    let mut files = Vec::new();
    list_folder(folder, "", depth, &mut Vec::new(), &mut files)?;
    Ok(files)
}

/// Returns a path in which `..` does not follow a name. Links are not followed.
pub(crate) fn normalize(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        if component == Component::ParentDir && normal.file_name().is_some() {
            normal.pop();
        } else {
            normal.push(component);
        }
    }
    normal
}

/// Reads listed files.
pub(crate) fn read_all(files: Vec<(String, PathBuf)>) -> Result<Files, ReadError> {
    let read = |(name, path): (String, PathBuf)| match read_file(&path) {
        Ok(bytes) => Ok((name, bytes)),
        Err(error) => Err(ReadError { path, error }),
    };
    files.into_iter().map(read).collect()
}

fn list_folders(folder: &Path) -> Result<Vec<(String, PathBuf)>, ReadError> {
    let mut files = Vec::new();
    let mut open = vec![canonical(folder)?];
    for (locale, path) in entries(folder)? {
        if path.is_dir() {
            list_folder(&path, &format!("{locale}/"), usize::MAX, &mut open, &mut files)?;
        }
    }
    Ok(files)
}

/// Returns whether a path is a file with Fluent's extension. Reading a pipe or a device might never end.
fn is_fluent(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl") && path.is_file()
}

/// Lists a folder down to a depth. `prefix` stands before the names of its entries, and `open` are the folders that contain it,
/// without links.
fn list_folder(
    folder: &Path,
    prefix: &str,
    depth: usize,
    open: &mut Vec<PathBuf>,
    files: &mut Vec<(String, PathBuf)>,
) -> Result<(), ReadError> {
    let canonical = canonical(folder)?;
    if open.contains(&canonical) {
        return Ok(());
    }
    if open.len() > MAX_DEPTH {
        let error = io::Error::other(format!("more than {MAX_DEPTH} folders are nested"));
        return Err(ReadError { path: folder.to_owned(), error });
    }
    open.push(canonical);
    for (entry, path) in entries(folder)? {
        let name = format!("{prefix}{entry}");
        if path.is_dir() {
            if depth > 0 {
                list_folder(&path, &format!("{name}/"), depth - 1, open, files)?;
            }
        } else if is_fluent(&path) || (right_name(&entry).is_some() && path.is_file()) {
            files.push((name, path));
        }
    }
    open.pop();
    Ok(())
}

fn canonical(folder: &Path) -> Result<PathBuf, ReadError> {
    fs::canonicalize(folder).map_err(|error| ReadError { path: folder.to_owned(), error })
}

/// A file or folder that cannot be read.
#[derive(Debug)]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// The error of the operating system.
    pub error: io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for ReadError {}

fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let limit = MAX_BYTES as u64 + 1;
    // `take` hides the size of the file, so that its bytes would be copied each time when the buffer grows.
    let size = file.metadata()?.len().min(limit);
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    file.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Returns the names and paths of a folder's entries that are not hidden.
fn entries(folder: &Path) -> Result<Vec<(String, PathBuf)>, ReadError> {
    let failed = |error| ReadError { path: folder.to_owned(), error };
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            entries.push((name, entry.path()));
        }
    }
    Ok(entries)
}

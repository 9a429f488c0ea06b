//! A tree of locales in memory: `<tag>/<name>.ftl`.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::resource::MAX_BYTES;

/// Files by path. A path is relative to the tree: the name of a locale's folder, `/`, and the name of the file.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Reads the `.ftl` files of a folder's subfolders. Follows links, and ignores hidden files and folders, whose names start
/// with `.`.
///
/// Of a file larger than [`MAX_BYTES`], reads only `MAX_BYTES + 1` bytes, because it is never parsed.
///
/// # Errors
///
/// The first folder or file that cannot be read.
pub fn read(folder: &Path) -> Result<Files, ReadError> {
    let mut files = Files::new();
    for (locale, path) in entries(folder)? {
        if !path.is_dir() {
            continue;
        }
        for (name, path) in entries(&path)? {
            // Reading a pipe or a device might never end.
            if path.extension().is_some_and(|extension| extension == "ftl") && path.is_file() {
                let bytes = read_file(&path).map_err(|error| ReadError { path, error })?;
                files.insert(format!("{locale}/{name}"), bytes);
            }
        }
    }
    Ok(files)
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
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
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

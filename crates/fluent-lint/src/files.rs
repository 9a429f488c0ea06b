//! The files of a tree of locales: `<tag>/<name>.ftl`, wherever they come from.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use super::resource::MAX_BYTES;

/// Files, each by its path below the tree's folder: the name of a locale's folder, `/`, and its own name.
pub type Files = BTreeMap<String, Vec<u8>>;

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*/*.ftl"]
struct Embedded;

/// The files that are embedded in the binary.
#[must_use]
pub fn embedded() -> Files {
    let file = |path: &str| Embedded::get(path).map(|file| file.data.into_owned());
    Embedded::iter().filter_map(|path| Some((path.to_string(), file(&path)?))).collect()
}

/// The files of a folder. What is no `.ftl` file in a folder of it, or is hidden (its name begins with `.`), is passed
/// over; links are followed. Of a file larger than [`MAX_BYTES`], which nobody parses, one byte more than those is read.
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
            // No file is what would be read for ever: a pipe, a device.
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
    /// Which one.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for ReadError {}

fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The entries of a folder that are not hidden, each with its name.
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

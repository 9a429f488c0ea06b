//! Reads the folder of the setting `locales`. What cannot be read costs only its locale.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use fluent_lint::files::{MAX_DEPTH, ReadError};
use fluent_lint::resource::MAX_BYTES;
use walkdir::{DirEntry, WalkDir};

use crate::greeting::locale_files::{Reading, Unreadable, is_tag};

/// Maximum size of all files in the folder, in bytes: a dozen times that of the embedded ones. In memory, they take several
/// times as much.
const MAX_TOTAL: usize = 8 << 20;

/// Reads the files `<tag>/<name>.ftl`, also those in subfolders. Follows links, except a link to a folder that contains it.
/// Ignores hidden files and folders, whose names start with `.`.
///
/// Of a file that is too large, reads only one byte more than allowed, because it is never parsed. Refuses files that would make
/// all of them too large together.
///
/// # Errors
///
/// If the folder itself cannot be read.
pub fn read(folder: &Path) -> Result<Reading, ReadError> {
    // `WalkDir` accepts a file.
    fs::read_dir(folder).map_err(|error| ReadError { path: folder.to_owned(), error })?;
    let mut reading = Reading::default();
    let mut total = 0;
    // Sorted, because the first error of a locale must be the same in two readings of the same files.
    let mut entries = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        match entry {
            Ok(entry) if entry.depth() > 0 && is_hidden(entry.path()) => skip(&entry, &mut entries),
            Ok(entry) if entry.file_type().is_dir() && entry.depth() > MAX_DEPTH => {
                skip(&entry, &mut entries);
                let error = io::Error::other(format!("more than {MAX_DEPTH} folders are nested"));
                refuse(&mut reading, folder, entry.path(), &error);
            }
            Ok(entry) if entry.file_type().is_dir() || entry.depth() == 1 || !is_fluent(entry.path()) => {}
            Ok(entry) => match read_file(&entry) {
                Ok(bytes) if total + bytes.len() > MAX_TOTAL => {
                    let error =
                        io::Error::other(format!("all files together have more than {MAX_TOTAL} bytes"));
                    refuse(&mut reading, folder, entry.path(), &error);
                }
                Ok(bytes) => {
                    total += bytes.len();
                    reading.files.insert(relative(folder, entry.path()), bytes);
                }
                Err(error) => refuse(&mut reading, folder, entry.path(), &error),
            },
            Err(error) => {
                let (path, is_loop) =
                    (error.path().unwrap_or(folder).to_owned(), error.loop_ancestor().is_some());
                let error = error.into_io_error().unwrap_or_else(|| ErrorKind::Other.into());
                if path == folder {
                    return Err(ReadError { path, error });
                }
                let is_stray = error.kind() == ErrorKind::NotFound && !is_expected(folder, &path);
                if !is_loop && !is_stray && !is_hidden(&path) {
                    refuse(&mut reading, folder, &path, &error);
                }
            }
        }
    }
    Ok(reading)
}

fn skip(entry: &DirEntry, entries: &mut walkdir::IntoIter) {
    if entry.file_type().is_dir() {
        entries.skip_current_dir();
    }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

fn is_fluent(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

/// Returns whether a link without a target has the name of a file or of a locale's folder that would be read, for example
/// because another file system is not mounted.
fn is_expected(folder: &Path, path: &Path) -> bool {
    if path.parent() == Some(folder) {
        path.file_name().and_then(OsStr::to_str).is_some_and(is_tag)
    } else {
        is_fluent(path)
    }
}

/// Returns a path below the folder as the catalog names it.
fn relative(folder: &Path, path: &Path) -> String {
    path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned()
}

/// Keeps the first error of each locale.
fn refuse(reading: &mut Reading, folder: &Path, path: &Path, error: &io::Error) {
    let path = relative(folder, path);
    let locale = path.split('/').next().unwrap_or_default().to_owned();
    reading.unreadable.entry(locale).or_insert_with(|| Unreadable { path, error: error.to_string() });
}

fn read_file(entry: &DirEntry) -> io::Result<Vec<u8>> {
    if !entry.file_type().is_file() {
        // Reading a pipe or a device might never end.
        return Err(io::Error::other("not a regular file"));
    }
    let mut bytes = Vec::new();
    File::open(entry.path())?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

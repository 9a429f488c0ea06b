//! `--fix`: applies the safe edits of what is reported, and writes the files.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::input::Input;
use super::output::complain;
use crate::files::{Files, normalize};
use crate::finding::Finding;
use crate::fix::apply_safe_edits;

/// Maximum number of times that the edited files are checked again. A file has one finding for each of its entries that is not
/// Fluent, so that an entry with several mistakes needs several rounds.
const MAX_ROUNDS: usize = 100;

/// Corrects the files of a tree until nothing that `find` returns has a safe edit, and writes those that changed. Prints how
/// many findings were corrected.
///
/// # Errors
///
/// `find` fails, or a file cannot be written. Then the other files are written nevertheless.
pub fn fix(
    input: &Input,
    files: &mut Files,
    program: &str,
    find: impl Fn(&Files) -> Result<Vec<Finding>, String>,
) -> Result<(), String> {
    let (mut old, mut fixed) = (Files::new(), BTreeMap::<String, usize>::new());
    for _ in 0..MAX_ROUNDS {
        let findings = find(files)?;
        for Finding { path, .. } in findings.iter().filter(|finding| finding.has_safe_edit()) {
            if let Some(bytes) = files.get(path) {
                old.entry(path.clone()).or_insert_with(|| bytes.clone());
            }
        }
        let applied = apply_safe_edits(files, &findings);
        if applied.is_empty() {
            break;
        }
        for (path, count) in applied {
            *fixed.entry(path).or_default() += count;
        }
    }
    let (mut findings, mut written, mut errors) = (0, 0, Vec::new());
    let folder = input.folder.as_path();
    let is_link = |(path, _): &(String, usize)| is_link(folder, input.place(path));
    let (links, others): (Vec<_>, Vec<_>) = fixed.into_iter().partition(is_link);
    for (path, count) in others.into_iter().chain(links) {
        let place = input.place(&path);
        match replace(folder, place, &old[&path], &files[&path]) {
            Ok(()) => (findings, written) = (findings + count, written + 1),
            Err(error) => errors.push(format!("{}: {error}", folder.join(place).display())),
        }
    }
    if written > 0 {
        let counted = |count, what| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
        complain(program, &format!("fixed {} in {}", counted(findings, "finding"), counted(written, "file")));
    }
    let last = errors.pop();
    for error in errors {
        complain(program, &error);
    }
    last.map_or(Ok(()), Err)
}

/// Returns whether a file, or a folder in its path, is a link.
fn is_link(folder: &Path, path: &str) -> bool {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let expected = fs::canonicalize(folder).map(|folder| normalize(&folder.join(path)));
    expected.ok() != fs::canonicalize(folder.join(path)).ok()
}

/// Replaces the contents of a file. After a crash, the file has either the old contents or the new ones.
fn replace(folder: &Path, path: &str, old: &[u8], new: &[u8]) -> io::Result<()> {
    let file = folder.join(path);
    let current = fs::read(&file)?;
    // The file may be a link to one that was just corrected.
    if current == new {
        return Ok(());
    }
    // The other file may be outside the folder, or have other mistakes: what is a duplicate here is not one there.
    if is_link(folder, path) {
        return Err(io::Error::other("not changed, because it is a link to another file"));
    }
    if current != old {
        return Err(io::Error::other("not changed, because it has changed since it was read"));
    }
    // A rename needs no permission to write the file itself.
    File::options().write(true).open(&file)?;
    // Hidden files are not part of the tree.
    let temporary = file.with_file_name(format!(".fix-{}", std::process::id()));
    let replaced = write(&temporary, new, &file).and_then(|()| fs::rename(&temporary, &file));
    if replaced.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    replaced?;
    sync_folder(&file)
}

/// Writes a new file with the permissions of another one.
fn write(path: &Path, bytes: &[u8], like: &Path) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.set_permissions(fs::metadata(like)?.permissions())?;
    file.sync_all()
}

/// Waits until the new name of a file is on the disk.
#[cfg(unix)]
fn sync_folder(file: &Path) -> io::Result<()> {
    file.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

#[cfg(not(unix))]
fn sync_folder(_file: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_has_changed_since_it_was_read_is_not_overwritten() {
        let folder = std::env::temp_dir().join(format!("fluent-lint-fix-{}", std::process::id()));
        fs::create_dir_all(folder.join("fr")).expect("a folder");
        fs::write(folder.join("fr/a.ftl"), "newer").expect("a file");
        let error = replace(&folder, "fr/a.ftl", b"old", b"new").expect_err("it has changed");
        assert_eq!(error.to_string(), "not changed, because it has changed since it was read");
        assert_eq!(fs::read(folder.join("fr/a.ftl")).expect("a file"), b"newer");
        replace(&folder, "fr/a.ftl", b"newer", b"new").expect("it has not changed");
        assert_eq!(fs::read(folder.join("fr/a.ftl")).expect("a file"), b"new");
        fs::remove_dir_all(folder).expect("the folder");
    }
}

//! What Git says was changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::target::absolute;

/// The files that were changed, added, renamed or deleted since a revision.
pub struct Changed {
    /// The folder of the tree, without links.
    folder: PathBuf,
    files: BTreeSet<PathBuf>,
}

impl Changed {
    /// Compares the files on disk with the last commit that a revision and the current branch share.
    ///
    /// # Errors
    ///
    /// There is no repository, no such revision, or no Git.
    pub fn since(revision: &str, folder: &Path) -> Result<Self, String> {
        let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let folder = here.canonicalize().map_err(|error| format!("{}: {error}", here.display()))?;
        let root = PathBuf::from(git(&folder, &["rev-parse", "--show-toplevel"])?.trim_end_matches('\n'));
        let commit = format!("{revision}^{{commit}}");
        git(&folder, &["rev-parse", "--quiet", "--verify", &commit])
            .map_err(|_| format!("--only-changed: Git knows no revision {revision}"))?;
        let base = git(&folder, &["merge-base", &commit, "HEAD"])
            .map_err(|_| format!("--only-changed: {revision} and HEAD have no common commit; in a shallow clone, fetch more of them"))?;
        // A renamed file is one that was deleted and one that was added.
        let tracked = git(&root, &["diff", "--name-only", "--no-renames", "-z", base.trim_end(), "--"])?;
        let untracked = git(&root, &["ls-files", "--others", "--exclude-standard", "-z"])?;
        let names = tracked.split('\0').chain(untracked.split('\0')).filter(|name| !name.is_empty());
        Ok(Self { folder, files: names.map(|name| root.join(name)).collect() })
    }

    /// Returns whether a file of the tree was changed.
    pub fn contains(&self, file: &Path) -> bool {
        self.files.contains(&absolute(&self.folder.join(file)))
    }
}

/// Returns what a command of Git prints.
fn git(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let failed = |why: &str| format!("--only-changed: git {}: {why}", arguments[0]);
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output();
    let output = output.map_err(|error| failed(&error.to_string()))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(failed(errors.lines().next().unwrap_or("it failed")));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

//! The tree that `check` is run on.

use std::collections::BTreeSet;
use std::path::Path;

use crate::commands::folder_of;
use crate::greeting::catalog::REFERENCE;
use crate::greeting::check::{Finding, check};
use crate::greeting::locale_files::{self, Files};

/// A tree of locales, and what is wrong with it.
pub struct Tree<'a> {
    folder: &'a Path,
    pub files: Files,
    /// Whether the tree has no reference of its own, so that it is compared with the embedded one.
    pub is_part: bool,
    pub findings: Vec<Finding>,
}

impl<'a> Tree<'a> {
    /// Reads and checks a tree. Only what concerns these locales is kept, or everything if there are none.
    pub fn read(folder: &'a Path, only: &[String], style: bool) -> Result<Self, String> {
        let refused =
            |why: &str| format!("{}: {why}; name the folder that holds {REFERENCE}/", folder.display());
        let mut files = locale_files::read(folder)
            .map_err(|error| format!("{error}; name the folder that holds {REFERENCE}/"))?;
        if files.is_empty() {
            return Err(refused("no locale is in it, such as fr/greeting.ftl"));
        }
        let locales: BTreeSet<_> = files.keys().map(|path| folder_of(path).to_owned()).collect();
        if let Some(unknown) = only.iter().find(|locale| !locales.contains(*locale)) {
            return Err(format!("{} has no folder {unknown} with .ftl files", folder.display()));
        }
        let is_part = !locales.contains(REFERENCE);
        if is_part {
            files.extend(
                locale_files::embedded().into_iter().filter(|(path, _)| folder_of(path) == REFERENCE),
            );
        }
        let mut findings = check(&files, style).map_err(|error| refused(&error.to_string()))?;
        let chosen = if only.is_empty() { locales } else { only.iter().cloned().collect() };
        findings.retain(|finding| chosen.contains(finding.locale()));
        files.retain(|path, _| chosen.contains(folder_of(path)));
        Ok(Self { folder, files, is_part, findings })
    }

    /// The path of a finding's file as it can be opened from the current folder.
    pub fn path(&self, finding: &Finding) -> String {
        self.folder.join(&finding.path).display().to_string()
    }
}

//! The files on disk that match patterns.

use std::collections::BTreeMap;
use std::path::Path;

use super::pattern::Pattern;
use crate::files::{self, right_name};

/// A folder on disk.
pub struct Disk<'d> {
    folder: &'d Path,
    /// The files of each folder and depth that was read.
    listed: BTreeMap<(String, usize), Vec<String>>,
}

impl<'d> Disk<'d> {
    /// Reads nothing yet. The patterns are relative to the folder.
    pub fn new(folder: &'d Path) -> Self {
        Self { folder, listed: BTreeMap::new() }
    }

    /// Returns the files that match a pattern.
    ///
    /// # Errors
    ///
    /// A folder cannot be read.
    pub fn matching(&mut self, pattern: &Pattern) -> Result<Vec<String>, String> {
        let (folder, depth) = pattern.folder();
        if !self.listed.contains_key(&(folder.clone(), depth)) {
            let found = self.list(&folder, depth)?;
            self.listed.insert((folder.clone(), depth), found);
        }
        let listed = self.listed.get(&(folder, depth)).into_iter().flatten();
        Ok(listed.filter(|path| pattern.matches(path).is_some()).cloned().collect())
    }

    fn list(&self, folder: &str, depth: usize) -> Result<Vec<String>, String> {
        let path = self.folder.join(folder);
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { &path };
        if !path.is_dir() {
            return Ok(Vec::new());
        }
        let found = files::list(path, depth).map_err(|error| error.to_string())?;
        let found = found.into_iter().filter(|(name, _)| right_name(name).is_none());
        Ok(found.map(|(name, _)| format!("{folder}{name}")).collect())
    }
}

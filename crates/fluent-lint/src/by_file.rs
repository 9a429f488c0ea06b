//! The files of a locale, each by itself. They are compared one by one if the reference has the same identifiers in several
//! files.

use std::collections::BTreeMap;

use crate::locale_files::LocaleFiles;

/// The files of a locale by name.
pub struct ByFile<'l> {
    files: BTreeMap<&'l str, LocaleFiles<'l>>,
    missing: LocaleFiles<'l>,
}

impl<'l> ByFile<'l> {
    pub fn new(locale: &'l LocaleFiles<'l>) -> Self {
        let files =
            locale.sources.iter().map(|source| (source.name, LocaleFiles::file(locale, Some(source))));
        Self { files: files.collect(), missing: LocaleFiles::file(locale, None) }
    }

    pub fn names(&self) -> impl Iterator<Item = &'l str> {
        self.files.keys().copied()
    }

    /// Returns a file. It is empty if the locale does not have it.
    pub fn file(&self, name: &str) -> &LocaleFiles<'l> {
        self.files.get(name).unwrap_or(&self.missing)
    }
}

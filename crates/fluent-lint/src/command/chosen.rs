//! What of a tree is reported.

use crate::layout;

/// The findings that are reported: those of some locales, or those of some files.
pub enum Chosen {
    Locales(Vec<String>),
    Files(Vec<String>),
}

impl Chosen {
    /// Returns whether the findings of a file are reported.
    pub fn contains(&self, path: &str) -> bool {
        match self {
            Self::Locales(locales) => {
                layout::split(path).is_some_and(|(locale, _)| locales.iter().any(|name| name == locale))
            }
            Self::Files(files) => files.iter().any(|file| file == path),
        }
    }
}

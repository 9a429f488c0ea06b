//! The files of locales: those that are embedded in the binary, those of a reading, and those of one locale.

use std::collections::BTreeMap;
use std::path::Path;

use fluent_lint::Files;
use language_matching::{parent_locales, parse_identifier};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Embedded;

/// Returns the files that are embedded in the binary, including those in subfolders of a locale. The guide for translators,
/// which is not in a locale's folder, is left out, and so are hidden files.
#[must_use]
pub fn embedded() -> Files {
    let is_locale = |path: &str| {
        let is_fluent = Path::new(path).extension().is_some_and(|extension| extension == "ftl");
        is_fluent && path.contains('/') && !path.split('/').any(|name| name.starts_with('.'))
    };
    let paths = Embedded::iter().filter(|path| is_locale(path));
    paths.filter_map(|path| Some((path.to_string(), Embedded::get(&path)?.data.into_owned()))).collect()
}

/// A reading of all files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The files that can be read.
    pub files: Files,
    /// What cannot be read: the first file or folder of each locale, by tag.
    pub unreadable: BTreeMap<String, Unreadable>,
}

/// A file or folder that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The path, relative to the folder of locales.
    pub path: String,
    /// Why not.
    pub error: String,
}

impl Reading {
    /// Returns what was read of one locale.
    pub(super) fn of(&self, locale: &str) -> (Files, Option<&Unreadable>) {
        (of_locale(&self.files, locale), self.unreadable.get(locale))
    }

    /// Replaces what was read of one locale.
    pub(super) fn replace(&mut self, locale: &str, (files, unreadable): &(Files, Option<&Unreadable>)) {
        replace(&mut self.files, locale, files);
        self.unreadable.remove(locale);
        self.unreadable.extend(unreadable.map(|unreadable| (locale.to_owned(), unreadable.clone())));
    }
}

impl From<Files> for Reading {
    fn from(files: Files) -> Self {
        Self { files, unreadable: BTreeMap::new() }
    }
}

/// Returns whether a folder's name has the form of a language tag.
#[must_use]
pub fn is_tag(name: &str) -> bool {
    parse_identifier(name).is_ok()
}

/// Returns the files of one locale.
#[must_use]
pub fn of_locale(files: &Files, locale: &str) -> Files {
    let folder = format!("{locale}/");
    let from_there = files.range(folder.clone()..);
    let own = from_there.take_while(|(path, _)| path.starts_with(&folder));
    own.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
}

/// Replaces the files of one locale.
pub(super) fn replace(files: &mut Files, locale: &str, own: &Files) {
    // `0` follows `/`, so the range has the paths that start with the folder.
    files.extract_if(format!("{locale}/")..format!("{locale}0"), |_, _| true).for_each(drop);
    files.extend(own.clone());
}

/// Returns the CLDR parents of each locale.
#[must_use]
pub fn relatives(locales: &[String]) -> BTreeMap<&str, Vec<&str>> {
    let (names, tags): (Vec<_>, Vec<_>) =
        locales.iter().filter_map(|name| Some((name.as_str(), parse_identifier(name).ok()?))).unzip();
    let parents =
        parent_locales(&tags).into_iter().map(|chain| chain.into_iter().map(|index| names[index]).collect());
    names.iter().copied().zip(parents).collect()
}

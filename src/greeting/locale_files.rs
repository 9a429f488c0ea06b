//! The files of locales: those that are embedded in the binary, and those of one locale.

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

/// Returns the files of one locale.
#[must_use]
pub fn of_locale(files: &Files, locale: &str) -> Files {
    let folder = format!("{locale}/");
    let from_there = files.range(folder.clone()..);
    let own = from_there.take_while(|(path, _)| path.starts_with(&folder));
    own.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
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

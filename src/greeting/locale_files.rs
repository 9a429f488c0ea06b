//! The locales that are embedded in the binary.

use std::path::Path;

use fluent_lint::Files;
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

//! The locales that are embedded in the binary.

use fluent_lint::Files;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*/*.ftl"]
struct Embedded;

/// Returns the embedded files: `<tag>/<name>.ftl`.
#[must_use]
pub fn embedded() -> Files {
    let file = |path: &str| Embedded::get(path).map(|file| file.data.into_owned());
    Embedded::iter().filter_map(|path| Some((path.to_string(), file(&path)?))).collect()
}

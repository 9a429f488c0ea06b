//! How the path of a file names its locale: `fr/main.ftl`, or `fr.ftl` if each locale has one file.

/// Returns the locale of a path, and the name of the file in the locale. The name is empty if the locale has one file.
#[must_use]
pub fn split(path: &str) -> Option<(&str, &str)> {
    path.split_once('/').or_else(|| Some((path.strip_suffix(".ftl")?, "")))
}

/// Returns the locale of a path, or nothing if the path names none.
#[must_use]
pub fn locale(path: &str) -> &str {
    split(path).map_or("", |(locale, _)| locale)
}

/// Returns the path of a locale's file.
#[must_use]
pub fn join(locale: &str, name: &str) -> String {
    if name.is_empty() { format!("{locale}.ftl") } else { format!("{locale}/{name}") }
}

//! Which locales have which files.

use std::collections::BTreeSet;

use super::config::{Config, Paths};
use super::pattern::Pattern;

/// Returns the locales that some files list.
pub fn listed(configs: &[Config]) -> BTreeSet<String> {
    let lists = configs.iter().flat_map(|config| {
        let of_paths = config.paths.iter().filter_map(|paths| paths.locales.as_ref());
        config.locales.iter().chain(of_paths)
    });
    lists.flatten().cloned().collect()
}

/// Returns the tables of some files that a locale has. As in compare-locales, later ones take precedence.
pub fn tables<'c>(configs: &'c [Config], locale: &str) -> impl Iterator<Item = &'c Paths> {
    let has_locale = move |locales: &Option<Vec<String>>| {
        locales.as_ref().is_none_or(|locales| locales.iter().any(|other| other == locale))
    };
    let configs = configs.iter().rev().filter(move |config| has_locale(&config.locales));
    configs.flat_map(|config| config.paths.iter().rev()).filter(move |paths| has_locale(&paths.locales))
}

/// Returns which files of a locale some files exclude. As in compare-locales, a file that lists no locales excludes nothing.
pub fn exclusions(excluded: &[Vec<Config>], locale: &str) -> Vec<Pattern> {
    let excluded = excluded.iter().filter(|configs| listed(configs).contains(locale));
    excluded.flat_map(|configs| tables(configs, locale)).map(|paths| paths.l10n.of_locale(locale)).collect()
}

//! The list of languages, with the names and codes by which a visitor can find each.

use icu_casemap::CaseMapper;
use icu_casemap::options::{TitlecaseOptions, TrailingCase};
use icu_locale::LanguageIdentifier;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::lists::Options;
use super::template::escape;
use crate::greeting::catalog::{Catalog, ChosenLocale, Locale};
use crate::greeting::direction::Isolation;
use crate::greeting::messages;

/// From CLDR and the IANA registry. `names/README.md` has the versions.
const REGISTERED: &str = include_str!("names/names.tsv");

/// The names that neither has.
const OTHER: &str = include_str!("names/other.tsv");

/// Returns the options for the languages, sorted by their own names. The value of each is its tag. Its `data-names` has the
/// English name, then other names and codes.
pub fn options(catalog: &Catalog) -> Options {
    let english_name = |locale| {
        let choice = ChosenLocale { locale, fallback: false };
        catalog.message(choice, &messages::LANGUAGE_NAME_ENGLISH, &[], Isolation::Never)
    };
    let entry = |locale| (own_name(catalog, locale), locale);
    let mut languages: Vec<_> = catalog.locales().iter().map(entry).collect();
    languages.sort_by_cached_key(|(name, _)| sort_key(name));
    let names = Names::new(catalog);
    let mut options = Options::default();
    for (own, locale) in languages {
        let (tag, direction) = (locale.language(), locale.direction().as_str());
        let english = english_name(locale);
        // Without an English name of its own, a locale inherits that of its parent or of English.
        let mut all = if english.locale.language() == tag { english.value } else { own.clone() };
        for more in names.of(locale) {
            all.extend(["; ", more]);
        }
        let attributes = format!(" data-names=\"{}\" lang=\"{tag}\" dir=\"{direction}\"", escape(&all));
        options.add(tag, &own, &attributes);
    }
    options
}

/// Returns the name of a language in the language itself, as a list has it.
pub fn own_name(catalog: &Catalog, locale: &Locale) -> String {
    let choice = ChosenLocale { locale, fallback: false };
    capitalized(&catalog.message(choice, &messages::LANGUAGE_NAME, &[], Isolation::Never).value, locale)
}

/// Capitalizes the first word of a name, as a list of names does (UTS #35, `titlecase-firstword`).
fn capitalized(name: &str, locale: &Locale) -> String {
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    let language = locale.tag().to_string().parse().unwrap_or(LanguageIdentifier::UNKNOWN);
    CaseMapper::new().titlecase_segment_with_only_case_data_to_string(name, &language, options).into_owned()
}

/// Returns what a name is sorted by: its letters without case and accents. Their code points are in groups by script.
fn sort_key(name: &str) -> String {
    name.nfd().filter(|&character| !is_combining_mark(character)).flat_map(char::to_lowercase).collect()
}

/// The names of the languages of a catalog.
struct Names<'c>(Vec<Row<'c>>);

enum Row<'c> {
    /// Names of a language and its variants.
    Language(&'static str, &'static str),
    /// Names of the locale that is selected for a tag.
    Locale(&'c str, &'static str),
}

impl<'c> Names<'c> {
    /// Returns the names of a catalog's languages.
    fn new(catalog: &'c Catalog) -> Self {
        let row = |line: &'static str| {
            let mut cells = line.split('\t');
            let (tag, names) = (cells.next()?, cells.next()?);
            if tag.contains('-') {
                let selected = catalog.lookup(tag).ok().filter(|selected| !selected.fallback)?;
                Some(Row::Locale(selected.locale.language(), names))
            } else {
                Some(Row::Language(tag, names))
            }
        };
        Self(REGISTERED.lines().chain(OTHER.lines()).filter_map(row).collect())
    }

    /// Returns the names of a locale's language other than its own name and the English one.
    fn of(&self, locale: &Locale) -> impl Iterator<Item = &'static str> {
        let tag = locale.language();
        let language = tag.split('-').next().unwrap_or(tag);
        self.0.iter().filter_map(move |row| match row {
            Row::Language(other, names) if *other == language => Some(*names),
            Row::Locale(selected, names) if *selected == tag => Some(*names),
            _ => None,
        })
    }
}

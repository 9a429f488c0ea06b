//! Other languages that a reader may want to see.

use icu_locale::LanguageIdentifier;
use icu_locale::LocaleExpander;
use language_matching::LanguageRange;

use super::locale::Locale;
use super::{Catalog, Reader};

/// The languages of each region, the most widely used first (CLDR 48.2, `territoryInfo.json`): those of at least 5 % of the
/// population, and the official ones of at least 1 %.
const LANGUAGES_OF_REGIONS: &str = include_str!("languages_of_regions.txt");

/// Widely used languages, so that all large scripts are among the first ones.
const WORLD: &str = "es zh hi ar fr ja ru pt bn ko sw de am th el he ka";

impl Catalog {
    /// Returns some locales in other languages than the chosen one: the reader's other languages, then those of the reader's
    /// region, then widely used ones.
    #[must_use]
    pub fn suggestions<'c>(&'c self, reader: Reader<'c>, count: usize) -> Vec<&'c Locale> {
        let lookup = |tag: &str| self.locale(tag);
        let region = region(reader);
        let of_region = region.as_deref().and_then(languages_of).unwrap_or_default();
        let (of_region, world) = (of_region.split(' '), WORLD.split(' '));
        let all = self.alternatives(reader).chain(of_region.chain(world).filter_map(lookup));
        let mut suggestions = Vec::with_capacity(count);
        for locale in all {
            if suggestions.len() == count {
                break;
            }
            let is_known = |other: &&Locale| other.tag().language == locale.tag().language;
            if !is_known(&reader.chosen.locale) && !suggestions.iter().any(is_known) {
                suggestions.push(locale);
            }
        }
        suggestions
    }
}

/// Returns the region of a reader: the first one that their languages name, or else the likely one of the first language.
fn region(reader: Reader<'_>) -> Option<String> {
    let languages = reader.languages();
    let tags = languages.ranges().iter().filter_map(|range| match range.range {
        LanguageRange::Tag(tag) => Some(tag.to_identifier()),
        LanguageRange::Any => None,
    });
    let named = tags.clone().find_map(|tag| tag.region.map(|region| region.to_string()));
    named.or_else(|| {
        let first = tags.map(|tag| tag.to_string()).next();
        let mut tag: LanguageIdentifier =
            first.as_deref().unwrap_or(reader.chosen.locale.language()).parse().ok()?;
        LocaleExpander::new_extended().maximize(&mut tag);
        tag.region.map(|region| region.to_string())
    })
}

/// Returns the languages of a region, separated by spaces.
fn languages_of(region: &str) -> Option<&'static str> {
    LANGUAGES_OF_REGIONS.lines().find_map(|line| line.strip_prefix(region)?.strip_prefix(' '))
}

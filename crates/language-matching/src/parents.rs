//! Parent locales (UTS #35 Part 1, "Locale Inheritance and Matching").

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_locale::{LanguageIdentifier as Expanded, LocaleCanonicalizer, LocaleExpander};
use unic_langid::LanguageIdentifier;

/// Returns for each tag its own index, then those of its CLDR parent locales among the tags, nearest first.
///
/// Tags are compared by their canonical forms with likely subtags: `no` finds `nb`, and `zh-Hant` finds `zh-TW`. A
/// locale in another script is never a parent (UTS #35 Part 1, "Parent Locales").
///
/// ```
/// use language_matching::{parent_locales, parse_identifier};
///
/// let tags = ["es", "es-419", "es-MX"].map(|text| parse_identifier(text).unwrap());
/// assert_eq!(parent_locales(&tags), [vec![0], vec![1, 0], vec![2, 1, 0]]);
/// ```
#[must_use]
pub fn parent_locales(tags: &[LanguageIdentifier]) -> Vec<Vec<usize>> {
    let (canonicalizer, expander) = (LocaleCanonicalizer::new_extended(), LocaleExpander::new_extended());
    let full = |text: &str| {
        let mut locale = text.parse::<icu_locale::Locale>().ok()?;
        canonicalizer.canonicalize(&mut locale);
        expander.maximize(&mut locale.id);
        Some(locale.id)
    };
    let available: Vec<Option<Expanded>> = tags.iter().map(|tag| full(&tag.to_string())).collect();
    let fallbacker = LocaleFallbacker::new();
    let chain = |(index, tag): (usize, &LanguageIdentifier)| {
        let mut chain = vec![index];
        let Ok(start) = tag.to_string().parse::<icu_locale::Locale>() else { return chain };
        let mut parents = fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for(start.into());
        while !parents.get().is_unknown() {
            let parent = match parents.get().to_string().as_str() {
                // CLDR has Bokmål under its macrolanguage `no`. Its tag in BCP 47 is `nb`.
                "no" => full("nb"),
                parent => full(parent),
            };
            chain.extend(available.iter().position(|tag| tag.is_some() && *tag == parent));
            parents.step();
        }
        chain.dedup();
        chain
    };
    tags.iter().enumerate().map(chain).collect()
}

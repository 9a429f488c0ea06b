//! What a locale inherits from (UTS #35, "Locale Inheritance").

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_locale::{LanguageIdentifier as Expanded, LocaleCanonicalizer, LocaleExpander};
use unic_langid::LanguageIdentifier;

/// For each tag, its own index and those of its CLDR parents among the tags, nearest first.
///
/// Tags are compared with their likely subtags, and aliases resolved, so that `no` finds `nb`, and `zh-Hant` a
/// folder that is called `zh-TW`; a parent in another script is none.
#[must_use]
pub fn parents(tags: &[LanguageIdentifier]) -> Vec<Vec<usize>> {
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
                // CLDR keeps under the macrolanguage `no` what Bokmål says, which BCP 47 calls `nb`.
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

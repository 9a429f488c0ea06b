//! Parent locales (UTS #35 Part 1, "Locale Inheritance and Matching").

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_locale::{LanguageIdentifier as Identifier, Locale, LocaleCanonicalizer, LocaleExpander};
use unic_langid::LanguageIdentifier;

/// Returns for each tag its own index, then those of its CLDR parent locales among the tags, nearest first.
///
/// A parent is found by its own tag, else by its canonical form, else by its form with likely subtags: `no` finds `nb`,
/// and `zh-Hant` finds `zh-TW`. A locale in another script is never a parent (UTS #35 Part 1, "Parent Locales").
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
    let forms = |text: String| {
        let mut canonical = text.parse::<Locale>().ok()?;
        canonicalizer.canonicalize(&mut canonical);
        let mut maximized = canonical.id.clone();
        expander.maximize(&mut maximized);
        Some(Forms { text, canonical: canonical.id, maximized })
    };
    let available: Vec<Option<Forms>> = tags.iter().map(|tag| forms(tag.to_string())).collect();
    let find = |parent: &Forms| {
        let position = |is_same: fn(&Forms, &Forms) -> bool| {
            available.iter().position(|other| other.as_ref().is_some_and(|other| is_same(other, parent)))
        };
        position(|one, other| one.text == other.text)
            .or_else(|| position(|one, other| one.canonical == other.canonical))
            .or_else(|| position(|one, other| one.maximized == other.maximized))
    };
    let fallbacker = LocaleFallbacker::new();
    let chain = |(index, tag): (usize, &LanguageIdentifier)| {
        let mut chain = vec![index];
        let Ok(start) = tag.to_string().parse::<Locale>() else { return chain };
        let mut parents = fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for(start.into());
        while !parents.get().is_unknown() {
            let parent = match parents.get().to_string() {
                // CLDR has Bokmål under its macrolanguage `no`. Its tag in BCP 47 is `nb`.
                parent if parent == "no" => forms("nb".to_owned()),
                parent => forms(parent),
            };
            let index = parent.as_ref().and_then(find);
            chain.extend(index.filter(|index| !chain.contains(index)));
            parents.step();
        }
        chain
    };
    tags.iter().enumerate().map(chain).collect()
}

/// A tag, and the forms by which it is compared.
struct Forms {
    text: String,
    canonical: Identifier,
    maximized: Identifier,
}

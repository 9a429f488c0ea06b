//! The canonical form of a tag with its likely subtags. Distances are measured between these.

use icu_locale::subtags::{Language, Region, Script, language, region, script};
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};
use unic_langid::subtags::Variant;

use crate::cldr::supplement::LANGUAGES_OF_VARIANTS;
use crate::packed_subtag::PackedSubtag;
use crate::tag::LanguageTag;

/// The language, script and region that a tag states.
#[derive(Clone, Copy)]
pub(super) struct Subtags {
    pub(super) language: PackedSubtag,
    pub(super) script: PackedSubtag,
    pub(super) region: PackedSubtag,
}

/// The language, script and region of a tag, stated or likely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Maximized {
    /// For a pseudo-locale, a subtag that no language has, so that it matches only the same pseudo-locale.
    pub(super) language: PackedSubtag,
    /// [`PackedSubtag::NONE`] for `und`, and for pseudo-locales without one.
    pub(super) script: PackedSubtag,
    /// The same as for `script`.
    pub(super) region: PackedSubtag,
    /// Which of the three are in the tag itself.
    pub(super) stated: Stated,
}

/// Which subtags are in the tag itself: a bit for each. The highest is for the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stated(u8);

impl Subtags {
    /// The language alone.
    pub(super) fn bare(language: PackedSubtag) -> Self {
        Self { language, script: PackedSubtag::NONE, region: PackedSubtag::NONE }
    }

    /// Returns how much two tags differ, from 0 to 3. The language counts most.
    pub(super) fn difference(self, other: Self) -> u8 {
        let others = (self.script, self.region) != (other.script, other.region);
        u8::from(self.language != other.language) << 1 | u8::from(others)
    }
}

impl From<LanguageTag<'_>> for Subtags {
    fn from(tag: LanguageTag<'_>) -> Self {
        Self { language: tag.language, script: tag.script, region: tag.region }
    }
}

impl From<&unic_langid::LanguageIdentifier> for Subtags {
    fn from(id: &unic_langid::LanguageIdentifier) -> Self {
        Self {
            language: PackedSubtag::of(id.language.as_str()),
            script: id.script.map_or(PackedSubtag::NONE, |script| PackedSubtag::of(script.as_str())),
            region: id.region.map_or(PackedSubtag::NONE, |region| PackedSubtag::of(region.as_str())),
        }
    }
}

impl Stated {
    fn of(language: bool, script: bool, region: bool) -> Self {
        Self(u8::from(language) << 2 | u8::from(script) << 1 | u8::from(region))
    }

    pub(super) fn script(self) -> bool {
        self.0 & 2 != 0
    }

    pub(super) fn region(self) -> bool {
        self.0 & 1 != 0
    }

    /// Returns how much two tags differ, from 0 to 7. The region counts least.
    pub(super) fn difference(self, other: Self) -> u8 {
        self.0 ^ other.0
    }
}

impl Maximized {
    /// Returns whether both have the same language and script.
    pub(super) fn is_written_like(&self, other: &Self) -> bool {
        self.language == other.language && self.script == other.script
    }

    /// Returns whether both have the same subtags, stated or likely, such as `en` and `en-Latn-US`.
    pub(super) fn means(&self, other: &Self) -> bool {
        let stated = other.stated;
        Self { stated, ..*self } == *other
    }
}

/// Replaces deprecated subtags and adds the likely ones. Allocates nothing.
pub(super) fn maximize(tag: Subtags, variants: impl Iterator<Item = Variant> + Clone) -> Maximized {
    if let Some(pseudo) = pseudo_locale(tag, variants.clone()) {
        return pseudo;
    }
    with_likely(tag.language, canonicalize(tag, variants))
}

/// The same for a tag without deprecated subtags and variants. Twice as fast.
pub(super) fn maximize_canonical(tag: Subtags) -> Maximized {
    with_likely(tag.language, identifier(tag))
}

fn with_likely(language: PackedSubtag, mut id: LanguageIdentifier) -> Maximized {
    // ICU4X has no languages of five letters or more, and neither has CLDR's data.
    let long = id.language.is_unknown() && language != PackedSubtag::of("und");
    let stated = Stated::of(long || !id.language.is_unknown(), id.script.is_some(), id.region.is_some());
    // `und` alone is not maximized, because it matches only itself.
    if stated != Stated::of(false, false, false) {
        add_likely(&mut id);
    }
    let script = id.script.as_ref().map(Script::as_str);
    let region = id.region.as_ref().map(Region::as_str);
    Maximized {
        language: if long { language } else { PackedSubtag::of(id.language.as_str()) },
        script: script.map_or(PackedSubtag::NONE, PackedSubtag::of),
        region: region.map_or(PackedSubtag::NONE, PackedSubtag::of),
        stated,
    }
}

/// Replaces deprecated subtags: `iw` by `he`, `sh` by `sr-Latn` (UTS #35 Part 1, annex C).
fn canonicalize(mut tag: Subtags, variants: impl Iterator<Item = Variant>) -> LanguageIdentifier {
    for variant in variants {
        let names_it =
            |row: &&(&str, &str, &str)| PackedSubtag::of(row.0) == tag.language && row.1 == variant.as_str();
        if let Some((.., language)) = LANGUAGES_OF_VARIANTS.iter().find(names_it) {
            tag.language = PackedSubtag::of(language);
        }
    }
    // Without the variants, which would make ICU4X allocate.
    let mut locale = Locale::from(identifier(tag));
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    locale.id
}

/// Converts a tag to ICU4X's type. A language of more than three letters becomes `und`.
fn identifier(tag: Subtags) -> LanguageIdentifier {
    let mut id = LanguageIdentifier::UNKNOWN;
    id.language = tag.language.read(Language::try_from_utf8).unwrap_or(Language::UNKNOWN);
    id.script = tag.script.read(Script::try_from_utf8);
    id.region = tag.region.read(Region::try_from_utf8);
    id
}

/// Adds the likely subtags (UTS #35 Part 1, "Likely Subtags").
fn add_likely(id: &mut LanguageIdentifier) {
    let expander = LocaleExpander::new_extended();
    expander.maximize(id);
    if id.script.is_none() || id.region.is_none() {
        // The language has no data, so it gets the likely subtags of `und`.
        let language = std::mem::replace(&mut id.language, Language::UNKNOWN);
        expander.maximize(id);
        if !language.is_unknown() {
            id.language = language;
        }
    }
    // ICU4X omits CLDR's last row, which maximizes `und` to `en-Latn-US`.
    if id.language.is_unknown() {
        id.language = language!("en");
    }
    id.script.get_or_insert(script!("Latn"));
    id.region.get_or_insert(region!("US"));
}

/// Returns a pseudo-locale without likely subtags (UTS #35 Part 1, "Unicode Language and Locale
/// Identifiers"). It is for testing, so `en-XA` must never match a request for English.
fn pseudo_locale(tag: Subtags, mut variants: impl Iterator<Item = Variant>) -> Option<Maximized> {
    let kinds = [("psaccent", "XA"), ("psbidi", "XB"), ("pscrack", "XC")];
    let by_variant = |variant: Variant| kinds.into_iter().find(|kind| variant.as_str() == kind.0);
    let (_, region) = kinds
        .into_iter()
        .find(|kind| tag.region == PackedSubtag::of(kind.1))
        .or_else(|| variants.find_map(by_variant))?;
    let stated = Stated::of(true, tag.script != PackedSubtag::NONE, tag.region != PackedSubtag::NONE);
    let own_language = region.bytes().fold(tag.language.push(b'-'), PackedSubtag::push);
    Some(Maximized {
        language: own_language,
        script: tag.script,
        region: if stated.region() { tag.region } else { PackedSubtag::of(region) },
        stated,
    })
}

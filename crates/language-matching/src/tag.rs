//! Language tags by the grammar of BCP 47 (RFC 5646 section 2.1).

mod error;
mod subtags;

use icu_locale::{Locale, LocaleCanonicalizer};
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script, Variant};

pub use self::error::TagError;
use self::subtags::{Subtag, SubtagReader};
use crate::cldr::supplement::GRANDFATHERED;
use crate::packed_subtag::PackedSubtag;

/// Parses a language tag into an identifier that owns its subtags.
///
/// `de-DE-u-co-phonebk` gives `de-DE`. A tag with no language that an identifier can hold gives
/// `und`: private use only (`x-foo`), or one of the four-letter languages that RFC 5646 reserves.
///
/// # Errors
///
/// Returns [`TagError`] if the text is not well-formed (RFC 5646 section 2.2.9). `*` is a range,
/// not a tag.
pub fn parse_identifier(text: &str) -> Result<LanguageIdentifier, TagError> {
    LanguageTag::parse(text).map(|tag| tag.to_identifier())
}

/// Returns the canonical form of a tag (UTS #35 Part 1, "Canonical Unicode Locale Identifiers"):
/// deprecated subtags are replaced, such as `iw` by `he`.
#[must_use]
pub fn canonicalize(tag: &LanguageIdentifier) -> LanguageIdentifier {
    let Ok(mut locale) = tag.to_string().parse::<Locale>() else { return tag.clone() };
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    parse_identifier(&locale.to_string()).unwrap_or_else(|_| tag.clone())
}

/// A language tag (BCP 47, RFC 5646) that borrows from its text. Parsing it never allocates.
///
/// Every well-formed tag is accepted, in any letter case and with `_` for `-`. Extensions and
/// private use are checked and dropped. An extended language replaces its prefix (`zh-yue` is
/// `yue`), and a grandfathered tag is read as the tag that replaced it (`i-klingon` is `tlh`).
/// Subtags need not be registered. Deprecated ones are kept: [`canonicalize`] replaces them,
/// and so does [`LocaleMatcher`](crate::LocaleMatcher) before it compares tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LanguageTag<'a> {
    /// The primary language, or the extended language that replaces it. [`PackedSubtag::NONE`] if the tag
    /// is private use only, or has a reserved four-letter language, because no locale has either.
    pub(crate) language: PackedSubtag,
    /// The script, of ISO 15924.
    pub(crate) script: PackedSubtag,
    /// The region, of ISO 3166-1 or UN M.49.
    pub(crate) region: PackedSubtag,
    /// The variants with their separators, as in the text.
    variants: &'a str,
}

impl<'a> LanguageTag<'a> {
    /// Parses a language tag.
    ///
    /// # Errors
    ///
    /// The same as [`parse_identifier`].
    pub fn parse(text: &'a str) -> Result<Self, TagError> {
        let tag = langtag(text);
        // Irregular grandfathered tags break the grammar, and regular ones look like an extended
        // language or a variant (`zh-min`, `art-lojban`). No other tag needs the search.
        let old = match &tag {
            Ok((tag, Head { extlangs: 0, .. })) if tag.variants.is_empty() => None,
            Ok((_, head)) => grandfathered(head.text),
            Err(_) => grandfathered(text),
        };
        old.map_or(tag, langtag).map(|(tag, _)| tag)
    }

    /// Returns the variants in the order of the text.
    pub fn variants(&self) -> impl Iterator<Item = Variant> + Clone + use<'a> {
        let mut subtags = SubtagReader::new(self.variants);
        std::iter::from_fn(move || {
            let subtag = subtags.next().ok()??;
            subtag.packed.read(Variant::from_bytes)
        })
    }

    /// Returns the tag as an identifier that owns its subtags; a tag without a language gives `und`.
    #[must_use]
    pub fn to_identifier(&self) -> LanguageIdentifier {
        let variants: Vec<Variant> = self.variants().collect();
        LanguageIdentifier::from_parts(
            self.language.read(Language::from_bytes).unwrap_or_default(),
            self.script.read(Script::from_bytes),
            self.region.read(Region::from_bytes),
            &variants,
        )
    }

    pub(crate) fn has_variants(&self) -> bool {
        !self.variants.is_empty()
    }
}

/// The part of a tag before its extensions.
struct Head<'a> {
    text: &'a str,
    /// Number of extended languages.
    extlangs: usize,
}

/// Parses the rules `langtag` and `privateuse` of the grammar.
fn langtag(text: &str) -> Result<(LanguageTag<'_>, Head<'_>), TagError> {
    let mut subtags = SubtagReader::new(text);
    let first = subtags.next()?.ok_or(TagError::Empty)?;
    if first.is_private_use() {
        subtags.skip_private_use(first)?;
        return Ok((LanguageTag::default(), Head { text, extlangs: 0 }));
    }
    if first.len < 2 || !first.is_letters() {
        return Err(TagError::Language(first.at));
    }
    let mut tag = LanguageTag::default();
    if first.len != 4 {
        tag.language = first.packed;
    }
    let mut next = subtags.next()?;

    let mut extlangs = 0;
    while let Some(subtag) = next
        && (first.len < 4 && extlangs < 3)
        && (subtag.len == 3 && subtag.is_letters())
    {
        // The second and third are permanently reserved, so the first one is the language.
        if extlangs == 0 {
            tag.language = subtag.packed;
        }
        extlangs += 1;
        next = subtags.next()?;
    }
    if let Some(script) = next.filter(Subtag::is_script) {
        tag.script = script.packed;
        next = subtags.next()?;
    }
    if let Some(region) = next.filter(Subtag::is_region) {
        tag.region = region.packed;
        next = subtags.next()?;
    }
    if let Some(first) = next.filter(Subtag::is_variant) {
        let mut end = 0;
        while let Some(variant) = next.filter(Subtag::is_variant) {
            end = variant.at + variant.len;
            next = subtags.next()?;
        }
        tag.variants = &text[first.at..end];
    }
    let head = next.map_or(text, |singleton| &text[..singleton.at - 1]);
    while let Some(singleton) = next {
        if singleton.len > 1 {
            return Err(TagError::Misplaced(singleton.at));
        }
        next = if singleton.is_private_use() {
            subtags.skip_private_use(singleton)?;
            None
        } else {
            subtags.skip_extension(singleton)?
        };
    }
    Ok((tag, Head { text: head, extlangs }))
}

/// Returns the tag that replaced a grandfathered one, or `None` if the text is not grandfathered.
fn grandfathered(text: &str) -> Option<&'static str> {
    if !(5..=11).contains(&text.len()) {
        return None;
    }
    let same = |left: u8, right: u8| left.eq_ignore_ascii_case(&right) || (left == b'-' && right == b'_');
    GRANDFATHERED
        .iter()
        .find(|(tag, _)| tag.len() == text.len() && tag.bytes().zip(text.bytes()).all(|(l, r)| same(l, r)))
        .map(|(_, preferred)| *preferred)
}

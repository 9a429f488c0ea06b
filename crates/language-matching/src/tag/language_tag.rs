//! A language tag and its parts.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script, Variant};

use super::subtags::SubtagReader;
use crate::packed_subtag::PackedSubtag;

/// A language tag (BCP 47, RFC 5646) that borrows from its text. Parsing it never allocates.
///
/// Every well-formed tag is accepted, in any letter case and with `_` for `-`. Extensions and
/// private use are checked and dropped. An extended language replaces its prefix (`zh-yue` is
/// `yue`), and a grandfathered tag is read as the tag that replaced it (`i-klingon` is `tlh`).
/// Subtags need not be registered. Deprecated ones are kept: [`canonicalize`](crate::canonicalize) replaces them,
/// and so does [`LocaleMatcher`](crate::LocaleMatcher) before it compares tags.
///
/// The names that platforms give to their locales are accepted, too:
///
/// ```
/// use language_matching::LanguageTag;
///
/// for (name, tag) in [
///     ("zh_TW_#Hant", "zh-Hant-TW"),   // Java
///     ("sr_RS.UTF-8@latin", "sr-Latn-RS"), // POSIX
///     ("uz-UZ-Cyrl", "uz-Cyrl-UZ"),    // Windows
///     ("b+es+419", "es-419"),          // Android
///     ("pt-BRA", "pt-BR"),             // ISO 3166-1 alpha-3
/// ] {
///     assert_eq!(LanguageTag::parse(name).unwrap().to_identifier().to_string(), tag);
/// }
/// ```
///
/// Three letters after the language are an extended language only after the prefix that is
/// registered for it (RFC 5646 section 2.2.2). Otherwise they are a region by ISO 3166-1 alpha-3.
/// An unknown code is an unknown region, which is left out.
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
    pub(super) variants: &'a str,
}

impl<'a> LanguageTag<'a> {
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

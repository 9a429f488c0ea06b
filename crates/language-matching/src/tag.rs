//! Language tags: text to subtags.

mod error;
mod grammar;
mod language_tag;
mod pieces;
mod platform;
mod subtags;
mod three_letters;

use icu_locale::{Locale, LocaleCanonicalizer};
use unic_langid::LanguageIdentifier;

pub use self::error::TagError;
use self::grammar::{Reading, parse};
pub use self::language_tag::LanguageTag;
use crate::packed_subtag::PackedSubtag;

/// Parses a language tag into an identifier that owns its subtags.
///
/// This is the strict reading, for tags that a project writes itself, such as the names of its locales. For text from
/// outside, [`LanguageTag::parse`] also reads what platforms call their locales.
///
/// `de-DE-u-co-phonebk` gives `de-DE`. A tag with no language that an identifier can hold gives
/// `und`: private use only (`x-foo`), or one of the four-letter languages that RFC 5646 reserves.
///
/// # Errors
///
/// Returns [`TagError`] if the text is not well-formed (RFC 5646 section 2.2.9). `*` is a range,
/// not a tag.
pub fn parse_identifier(text: &str) -> Result<LanguageIdentifier, TagError> {
    parse(text, Reading::Grammar).map(|tag| tag.to_identifier())
}

/// Returns the canonical form of a tag (UTS #35 Part 1, "Canonical Unicode Locale Identifiers"):
/// deprecated subtags are replaced, such as `iw` by `he`.
#[must_use]
pub fn canonicalize(tag: &LanguageIdentifier) -> LanguageIdentifier {
    let Ok(mut locale) = tag.to_string().parse::<Locale>() else { return tag.clone() };
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    parse_identifier(&locale.to_string()).unwrap_or_else(|_| tag.clone())
}

impl<'a> LanguageTag<'a> {
    /// Parses a language tag, or a platform's name of a locale.
    ///
    /// # Errors
    ///
    /// Returns [`TagError`] if the text is neither. The error is that of the grammar. POSIX' `C` and `POSIX` are
    /// no language.
    #[inline]
    pub fn parse(text: &'a str) -> Result<Self, TagError> {
        match parse(text, Reading::Platforms) {
            Ok(tag) if tag.language != PackedSubtag::NONE && !tag.language.is_long() => {
                Ok(platform::with_meaning(tag))
            }
            other => or_platform_name(text, other),
        }
    }

    /// Parses an extended range without its wildcards.
    pub(crate) fn without_wildcards(range: &'a str) -> Option<Self> {
        platform::without_wildcards(range)
    }
}

/// Reads a text again as the name of a locale, because the grammar found no language that is registered.
#[cold]
fn or_platform_name<'a>(
    text: &'a str,
    parsed: Result<LanguageTag<'a>, TagError>,
) -> Result<LanguageTag<'a>, TagError> {
    match parsed {
        // No language of four letters or more is registered, so the text may be a name such as `french`.
        Ok(_) if platform::is_posix(text) => Err(TagError::Language(0)),
        Ok(tag) => Ok(platform::locale_name(text).unwrap_or(tag)),
        Err(error) if text.len() > platform::MAX_LENGTH => Err(error),
        Err(error) => platform::parse(text).ok_or(error),
    }
}

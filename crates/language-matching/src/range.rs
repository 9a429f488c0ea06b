//! Language ranges (RFC 4647 section 2).

use crate::tag::{LanguageTag, TagError};

/// A basic language range (RFC 4647 section 2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageRange<'a> {
    /// `*`: any language.
    Any,
    /// A language tag.
    Tag(LanguageTag<'a>),
}

impl<'a> LanguageRange<'a> {
    /// Parses `*` or what [`LanguageTag::parse`] accepts.
    ///
    /// `Accept-Language` allows only basic ranges, but clients also send extended ones (RFC 4647 section 2.2). They are
    /// mapped to basic ones by section 3.2: `en-*` to `en`, `de-*-DE` to `de-DE`, and `*-CH` to `*`.
    ///
    /// # Errors
    ///
    /// Returns [`TagError`] if the text is none of these.
    #[inline]
    pub fn parse(text: &'a str) -> Result<Self, TagError> {
        match text {
            "*" => Ok(Self::Any),
            _ => match LanguageTag::parse(text) {
                Ok(tag) => Ok(Self::Tag(tag)),
                Err(error) => Self::parse_extended(text).ok_or(error),
            },
        }
    }

    #[cold]
    fn parse_extended(text: &'a str) -> Option<Self> {
        if !text.contains('*') {
            return None;
        }
        let mut subtags = text.split(['-', '_']);
        if subtags.next() == Some("*") {
            let is_subtag = |text: &str| {
                (1..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
            };
            return subtags.all(|subtag| subtag == "*" || is_subtag(subtag)).then_some(Self::Any);
        }
        LanguageTag::without_wildcards(text).map(Self::Tag)
    }
}

//! Language tags by the grammar of BCP 47 (RFC 5646 section 2.1).

use std::fmt;

use icu_locale::{Locale, LocaleCanonicalizer};
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language, Region, Script, Variant};

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
    /// The primary language, or the extended language in its place. [`PackedSubtag::NONE`] if the tag
    /// is private use only, or names a reserved four-letter language: no locale has either.
    pub(crate) language: PackedSubtag,
    /// The script, of ISO 15924.
    pub(crate) script: PackedSubtag,
    /// The region, of ISO 3166-1 or UN M.49.
    pub(crate) region: PackedSubtag,
    /// The variants as in the text, with their separators.
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
        // The irregular grandfathered tags break the grammar, and the regular ones look like an
        // extended language or a variant (`zh-min`, `art-lojban`): no other tag needs the search.
        let old = match &tag {
            Ok((tag, Head { extlangs: 0, .. })) if tag.variants.is_empty() => None,
            Ok((_, head)) => grandfathered(head.text),
            Err(_) => grandfathered(text),
        };
        old.map_or(tag, langtag).map(|(tag, _)| tag)
    }

    /// Returns the variants in the order of the text.
    pub fn variants(&self) -> impl Iterator<Item = Variant> + Clone + use<'a> {
        let mut subtags = SubtagReader { text: self.variants, next: 0 };
        std::iter::from_fn(move || {
            let subtag = subtags.next().ok()??;
            subtag.code.read(Variant::from_bytes)
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

/// Why a text is not a well-formed language tag. The number is the byte at which the invalid subtag starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagError {
    /// The text is empty.
    Empty,
    /// A separator has no subtag before or after it.
    EmptySubtag(usize),
    /// A subtag has a character other than an ASCII letter or digit.
    Character(usize),
    /// A subtag is longer than eight characters.
    TooLong(usize),
    /// The first subtag is neither a language (two to eight letters) nor `x`.
    Language(usize),
    /// A subtag is not allowed in this position, such as a second region.
    Misplaced(usize),
    /// No subtag follows the singleton of an extension or of private use.
    EmptyExtension(usize),
}

impl TagError {
    /// Returns the invalid subtag, given the text that was parsed.
    #[must_use]
    pub fn subtag<'t>(&self, text: &'t str) -> &'t str {
        match *self {
            Self::Empty => "",
            Self::EmptySubtag(at)
            | Self::Character(at)
            | Self::TooLong(at)
            | Self::Language(at)
            | Self::Misplaced(at)
            | Self::EmptyExtension(at) => {
                text.get(at..).and_then(|rest| rest.split(['-', '_']).next()).unwrap_or_default()
            }
        }
    }
}

impl fmt::Display for TagError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (at, reason) = match *self {
            Self::Empty => return f.write_str("the language tag is empty"),
            Self::EmptySubtag(at) => (at, "is empty"),
            Self::Character(at) => (at, "may only have the letters a to z and digits"),
            Self::TooLong(at) => (at, "is longer than eight characters"),
            Self::Language(at) => (at, "is not a language of two to eight letters"),
            Self::Misplaced(at) => (at, "may not stand there"),
            Self::EmptyExtension(at) => (at, "opens an extension, but nothing follows"),
        };
        write!(f, "the subtag at byte {at} {reason}")
    }
}

impl std::error::Error for TagError {}

/// The part of a tag before its extensions.
struct Head<'a> {
    text: &'a str,
    /// Number of extended languages.
    extlangs: usize,
}

/// Parses the rules `langtag` and `privateuse` of the grammar.
fn langtag(text: &str) -> Result<(LanguageTag<'_>, Head<'_>), TagError> {
    let mut subtags = SubtagReader { text, next: 0 };
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
        tag.language = first.code;
    }
    let mut next = subtags.next()?;

    let mut extlangs = 0;
    while let Some(subtag) = next
        && (first.len < 4 && extlangs < 3)
        && (subtag.len == 3 && subtag.is_letters())
    {
        // The second and third are permanently reserved: the first one names the language.
        if extlangs == 0 {
            tag.language = subtag.code;
        }
        extlangs += 1;
        next = subtags.next()?;
    }
    if let Some(script) = next.filter(Subtag::is_script) {
        tag.script = script.code;
        next = subtags.next()?;
    }
    if let Some(region) = next.filter(Subtag::is_region) {
        tag.region = region.code;
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

/// A piece of a tag between two separators: one to eight ASCII letters and digits.
#[derive(Clone, Copy)]
struct Subtag {
    at: usize,
    len: usize,
    code: PackedSubtag,
    digits: usize,
    starts_with_digit: bool,
}

impl Subtag {
    fn is_letters(&self) -> bool {
        self.digits == 0
    }

    fn is_private_use(&self) -> bool {
        self.code == PackedSubtag::of("x")
    }

    fn is_script(&self) -> bool {
        self.len == 4 && self.is_letters()
    }

    fn is_region(&self) -> bool {
        (self.len == 2 && self.is_letters()) || (self.len == 3 && self.digits == 3)
    }

    fn is_variant(&self) -> bool {
        self.len > 4 || (self.len == 4 && self.starts_with_digit)
    }
}

/// The subtags of a text from left to right, each checked for its length and characters.
#[derive(Clone)]
struct SubtagReader<'a> {
    text: &'a str,
    /// The byte at which the next subtag starts: past the end of the text once all are read.
    next: usize,
}

impl SubtagReader<'_> {
    /// Returns the next subtag, or `None` at the end.
    fn next(&mut self) -> Result<Option<Subtag>, TagError> {
        let at = self.next;
        let Some(rest) = self.text.as_bytes().get(at..) else {
            return Ok(None);
        };
        let mut subtag = Subtag {
            at,
            len: 0,
            code: PackedSubtag::NONE,
            digits: 0,
            starts_with_digit: rest.first().is_some_and(u8::is_ascii_digit),
        };
        for byte in rest {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' => {}
                b'0'..=b'9' => subtag.digits += 1,
                b'-' | b'_' => break,
                _ => return Err(TagError::Character(at)),
            }
            if subtag.len == 8 {
                return Err(TagError::TooLong(at));
            }
            subtag.code = subtag.code.push(*byte);
            subtag.len += 1;
        }
        if subtag.len == 0 {
            let empty = self.text.is_empty();
            return Err(if empty { TagError::Empty } else { TagError::EmptySubtag(at) });
        }
        self.next = at + subtag.len + 1;
        Ok(Some(subtag))
    }

    /// Skips an extension (two to eight characters each) and returns what follows it.
    fn skip_extension(&mut self, singleton: Subtag) -> Result<Option<Subtag>, TagError> {
        let mut empty = true;
        loop {
            let next = self.next()?;
            match next {
                Some(subtag) if subtag.len > 1 => empty = false,
                _ if empty => return Err(TagError::EmptyExtension(singleton.at)),
                _ => return Ok(next),
            }
        }
    }

    /// Skips private use, which runs to the end of the tag.
    fn skip_private_use(&mut self, singleton: Subtag) -> Result<(), TagError> {
        if self.next()?.is_none() {
            return Err(TagError::EmptyExtension(singleton.at));
        }
        while self.next()?.is_some() {}
        Ok(())
    }
}

/// Returns the tag that replaced a grandfathered one, if the text is one of those.
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

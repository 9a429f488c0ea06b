//! The grammar of BCP 47 (RFC 5646 section 2.1).

use super::error::TagError;
use super::language_tag::LanguageTag;
use super::subtags::{Subtag, SubtagReader};
use crate::cldr::supplement::GRANDFATHERED;

/// How three letters after the language are read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// As extended languages, by the grammar alone.
    Grammar,
    /// By the registry, and otherwise as a region.
    Platforms,
}

/// Parses a tag by the grammar.
pub(super) fn parse(text: &str, reading: Reading) -> Result<LanguageTag<'_>, TagError> {
    let tag = langtag(text, reading);
    // Irregular grandfathered tags break the grammar, and regular ones look like an extended
    // language or a variant (`zh-min`, `art-lojban`). No other tag needs the search.
    let old = match &tag {
        Ok((tag, Head { three_letters: 0, .. })) if tag.variants.is_empty() => None,
        Ok((_, head)) => grandfathered(head.text),
        Err(_) => grandfathered(text),
    };
    old.map_or(tag, |old| langtag(old, Reading::Grammar)).map(|(tag, _)| tag)
}

/// The part of a tag before its extensions.
pub(super) struct Head<'a> {
    pub(super) text: &'a str,
    /// Number of subtags with three letters after the language.
    pub(super) three_letters: usize,
}

/// Parses the rules `langtag` and `privateuse` of the grammar.
pub(super) fn langtag(text: &str, reading: Reading) -> Result<(LanguageTag<'_>, Head<'_>), TagError> {
    let mut subtags = SubtagReader::new(text);
    let first = subtags.next()?.ok_or(TagError::Empty)?;
    if first.is_private_use() {
        subtags.skip_private_use(first)?;
        return Ok((LanguageTag::default(), Head { text, three_letters: 0 }));
    }
    if first.len < 2 || !first.is_letters() {
        return Err(TagError::Language(first.at));
    }
    let mut tag = LanguageTag::default();
    if first.len != 4 {
        tag.language = first.packed;
    }
    let mut next = subtags.next()?;

    let mut three_letters = 0;
    while let Some(subtag) = next.filter(Subtag::is_three_letters)
        && (first.len < 4 && three_letters < 3)
    {
        match reading {
            // The second and third are permanently reserved, so the first one is the language.
            Reading::Grammar if three_letters == 0 => tag.language = subtag.packed,
            Reading::Grammar => {}
            Reading::Platforms => tag.read_three_letters(subtag.packed),
        }
        three_letters += 1;
        next = subtags.next()?;
    }
    if let Some(script) = next.filter(Subtag::is_script) {
        tag.script = script.packed;
        next = subtags.next()?;
    }
    if let Some(region) = next.filter(Subtag::is_region) {
        tag.region = region.packed;
        next = subtags.next()?;
    } else if let Some(region) = next.filter(Subtag::is_three_letters)
        && (reading == Reading::Platforms && three_letters == 0)
    {
        tag.read_three_letters(region.packed);
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
    skip_extensions(&mut subtags, next)?;
    Ok((tag, Head { text: head, three_letters }))
}

/// Checks extensions and private use, of which `next` is the first singleton.
pub(super) fn skip_extensions(
    subtags: &mut SubtagReader<'_>,
    mut next: Option<Subtag>,
) -> Result<(), TagError> {
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
    Ok(())
}

/// Returns the tag that replaced a grandfathered one, or `None` if the text is not grandfathered.
pub(super) fn grandfathered(text: &str) -> Option<&'static str> {
    if !(5..=11).contains(&text.len()) {
        return None;
    }
    let same = |left: u8, right: u8| left.eq_ignore_ascii_case(&right) || (left == b'-' && right == b'_');
    GRANDFATHERED
        .iter()
        .find(|(tag, _)| tag.len() == text.len() && tag.bytes().zip(text.bytes()).all(|(l, r)| same(l, r)))
        .map(|(_, preferred)| *preferred)
}

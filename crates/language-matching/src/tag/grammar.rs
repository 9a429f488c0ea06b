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
#[inline]
pub(super) fn parse(text: &str, reading: Reading) -> Result<LanguageTag<'_>, TagError> {
    langtag(text, reading).or_else(|error| match grandfathered(text) {
        // Irregular grandfathered tags break the grammar.
        Some(preferred) => langtag(preferred, Reading::Grammar),
        None => Err(error),
    })
}

/// Parses the rules `langtag`, `privateuse` and `regular` of the grammar.
pub(super) fn langtag(text: &str, reading: Reading) -> Result<LanguageTag<'_>, TagError> {
    let mut subtags = SubtagReader::new(text);
    let first = subtags.next()?.ok_or(TagError::Empty)?;
    if first.is_private_use() {
        subtags.skip_private_use(first)?;
        return Ok(LanguageTag::default());
    }
    if first.is_singleton() || !first.packed.is_letters() {
        return Err(TagError::Language(first.at));
    }
    let mut tag = LanguageTag::default();
    if first.packed.len() != 4 {
        tag.language = first.packed;
    }
    let mut next = subtags.next()?;

    let mut three_letters = 0;
    while let Some(subtag) = next
        && subtag.is_three_letters()
        && (first.packed.len() < 4 && three_letters < 3)
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
    if let Some(script) = next
        && script.is_script()
    {
        tag.script = script.packed;
        next = subtags.next()?;
    }
    if let Some(region) = next
        && region.is_region()
    {
        tag.region = region.packed;
        next = subtags.next()?;
    } else if let Some(region) = next
        && region.is_three_letters()
        && (reading == Reading::Platforms && three_letters == 0)
    {
        tag.read_three_letters(region.packed);
        next = subtags.next()?;
    }
    if let Some(first) = next
        && first.is_variant()
    {
        let mut end = 0;
        while let Some(variant) = next
            && variant.is_variant()
        {
            end = variant.end();
            next = subtags.next()?;
        }
        tag.variants = &text[first.at..end];
    }
    let end = next.map_or(text.len(), |singleton| singleton.at - 1);
    skip_extensions(&mut subtags, next)?;
    // Regular grandfathered tags look like an extended language or a variant (`zh-min`, `art-lojban`).
    // No other tag needs the search.
    if (three_letters > 0 || tag.has_variants())
        && let Some(preferred) = grandfathered(&text[..end])
    {
        return langtag(preferred, Reading::Grammar);
    }
    Ok(tag)
}

/// Checks extensions and private use, of which `next` is the first singleton.
pub(super) fn skip_extensions(
    subtags: &mut SubtagReader<'_>,
    mut next: Option<Subtag>,
) -> Result<(), TagError> {
    while let Some(singleton) = next {
        if !singleton.is_singleton() {
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

//! The `Accept-Language` header field (RFC 9110 section 12.5.4): weighted language ranges.

use crate::quality::{Weight, elements, is_between_digits, split_weight};
use crate::range::LanguageRange;

/// A language range with its weight. Weight 0 is a refusal: "not acceptable" (RFC 9110 section 12.4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeightedRange<'a> {
    /// The range.
    pub range: LanguageRange<'a>,
    /// The weight in thousandths, from 0 to [`MAX_WEIGHT`](crate::quality::MAX_WEIGHT).
    pub weight: Weight,
}

/// The language ranges of a request (RFC 9110 section 12.5.4), by weight. Equal weights keep their order, except that `*`
/// comes after the tags of its weight, because it means all other languages (RFC 4647 section 3.4).
///
/// Parsing never fails and never allocates. Malformed elements are skipped, because a header can hold anything.
/// Limits keep the work for one request small.
#[derive(Clone, Copy, Debug)]
pub struct AcceptLanguage<'a> {
    /// The wanted ranges, then the refusals.
    ranges: [WeightedRange<'a>; AcceptLanguage::MAX_RANGES + AcceptLanguage::MAX_REFUSALS],
    wanted: usize,
    refusals: usize,
}

impl<'a> AcceptLanguage<'a> {
    /// Maximum number of bytes that are read, in all field lines together.
    pub const MAX_BYTES: usize = 4096;

    /// Maximum number of ranges that are kept, without refusals. The heaviest ones are kept.
    pub const MAX_RANGES: usize = 16;

    /// Maximum number of refusals (`q=0`) that are kept.
    pub const MAX_REFUSALS: usize = 8;

    /// Maximum number of elements that are read, including malformed ones.
    pub const MAX_ELEMENTS: usize = 64;

    /// Parses the field lines of a request, which count as one list.
    ///
    /// Elements that are not a tag are skipped, and malformed weights are read as [`split_weight`] describes. The list
    /// may be one that a program serialized (`["fr-FR","fr"]`), or gettext's `LANGUAGE` (`fr:en_US:en`). Quotation
    /// marks, brackets, a byte-order mark and other invisible characters around an element are ignored.
    ///
    /// Reading ends after [`MAX_ELEMENTS`](Self::MAX_ELEMENTS) elements or [`MAX_BYTES`](Self::MAX_BYTES) bytes,
    /// whichever comes first. An element that the last limit cuts in two is dropped. Empty elements count for bytes
    /// only.
    #[must_use]
    pub fn parse(field_lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut list = Self::default();
        let mut bytes_left = Self::MAX_BYTES;
        let mut elements_left = Self::MAX_ELEMENTS;
        for line in field_lines {
            for element in elements(whole_elements(line, bytes_left)) {
                if elements_left == 0 {
                    return list;
                }
                elements_left -= 1;
                let (name, weight) = split_weight(unwrapped(element));
                match LanguageRange::parse(name) {
                    Ok(range) => list.insert(range, weight),
                    Err(_) => list.insert_parts(name, weight, &mut elements_left),
                }
            }
            bytes_left = bytes_left.saturating_sub(line.len());
        }
        list
    }

    /// Returns the ranges in order of preference, refusals last.
    #[must_use]
    pub fn ranges(&self) -> &[WeightedRange<'a>] {
        &self.ranges[..self.wanted + self.refusals]
    }

    /// Inserts the ranges of a text that is not one: gettext's list of names, or a name that is still wrapped.
    #[cold]
    fn insert_parts(&mut self, names: &'a str, weight: Weight, elements_left: &mut usize) {
        let mut rest = Some(names);
        while let Some(list) = rest {
            let (name, after) = split_at_colon(list);
            let name = unwrapped(name);
            if name.len() < names.len()
                && let Ok(range) = LanguageRange::parse(name)
            {
                self.insert(range, weight);
            }
            let Some(left) = elements_left.checked_sub(usize::from(after.is_some())) else { return };
            (rest, *elements_left) = (after, left);
        }
    }

    /// Inserts a range at its position. If there are too many, the last one is dropped.
    #[inline]
    fn insert(&mut self, range: LanguageRange<'a>, weight: Weight) {
        let (count, limit) = match weight {
            0 => (&mut self.refusals, Self::MAX_REFUSALS),
            _ => (&mut self.wanted, Self::MAX_RANGES),
        };
        let is_any = range == LanguageRange::Any;
        let is_full = *count == limit;
        if !is_full {
            *count += 1;
        } else if weight == 0 || !self.ranges[Self::MAX_RANGES - 1].is_after(weight, is_any) {
            return;
        }
        let mut index = if is_full { Self::MAX_RANGES - 1 } else { self.wanted + self.refusals - 1 };
        while index > 0 && self.ranges[index - 1].is_after(weight, is_any) {
            self.ranges[index] = self.ranges[index - 1];
            index -= 1;
        }
        self.ranges[index] = WeightedRange { range, weight };
    }
}

impl WeightedRange<'_> {
    /// Returns whether this range comes after one that was sent after it.
    fn is_after(&self, weight: Weight, is_any: bool) -> bool {
        weight > self.weight || (weight == self.weight && !is_any && self.range == LanguageRange::Any)
    }
}

impl Default for AcceptLanguage<'_> {
    /// Returns no ranges, which means no preference.
    fn default() -> Self {
        let unused = WeightedRange { range: LanguageRange::Any, weight: 0 };
        Self { ranges: [unused; Self::MAX_RANGES + Self::MAX_REFUSALS], wanted: 0, refusals: 0 }
    }
}

/// Returns the text before the first colon, and the text after it if there is one.
///
/// `str::split` is made for long texts and takes far longer for short ones.
fn split_at_colon(text: &str) -> (&str, Option<&str>) {
    match text.bytes().position(|byte| byte == b':') {
        None => (text, None),
        Some(index) => (&text[..index], Some(&text[index + 1..])),
    }
}

/// Returns the text without the brackets and quotation marks of a serialized list, and without invisible characters.
#[inline]
fn unwrapped(text: &str) -> &str {
    let is_bare = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'*');
    if is_bare(text.as_bytes().first()) && is_bare(text.as_bytes().last()) {
        return text;
    }
    without_wrapping(text)
}

#[cold]
fn without_wrapping(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '\\' | '[' | ']' | '(' | ')') || is_invisible(c)
    })
}

/// Returns whether a character is a byte-order mark, or controls direction or line breaks.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
}

/// Returns the part of a line within the budget, without the element that the limit would cut in two.
fn whole_elements(line: &str, budget: usize) -> &str {
    if line.len() <= budget {
        return line;
    }
    // A comma right after the limit still ends a whole element, so it is searched too.
    let bytes = line.as_bytes();
    let end = (0..=budget).rfind(|&index| bytes[index] == b',' && !is_between_digits(bytes, index));
    &line[..end.unwrap_or(0)]
}

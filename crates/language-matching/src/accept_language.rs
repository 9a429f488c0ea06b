//! The `Accept-Language` header field (RFC 9110 section 12.5.4): weighted language ranges.

use crate::quality::{Weight, elements, split_weight};
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
    /// Parses `*` or a language tag.
    ///
    /// # Errors
    ///
    /// Returns [`TagError`] if the text is neither.
    pub fn parse(text: &'a str) -> Result<Self, TagError> {
        match text {
            "*" => Ok(Self::Any),
            _ => LanguageTag::parse(text).map(Self::Tag),
        }
    }
}

/// A language range with its weight. Weight 0 is a refusal: "not acceptable" (RFC 9110 section 12.4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeightedRange<'a> {
    /// The range.
    pub range: LanguageRange<'a>,
    /// The weight in thousandths, from 0 to [`MAX_WEIGHT`](crate::quality::MAX_WEIGHT).
    pub weight: Weight,
}

/// The language ranges of a request (RFC 9110 section 12.5.4), by weight. Equal weights keep their order.
///
/// Parsing never fails and never allocates. Malformed elements are skipped, because a header can hold anything.
/// Limits keep the work for one request small.
#[derive(Clone, Copy, Debug)]
pub struct AcceptLanguage<'a> {
    ranges: [WeightedRange<'a>; AcceptLanguage::MAX_RANGES],
    len: usize,
}

impl<'a> AcceptLanguage<'a> {
    /// Maximum number of bytes that are read, in all field lines together.
    pub const MAX_BYTES: usize = 4096;

    /// Maximum number of ranges that are kept.
    pub const MAX_RANGES: usize = 16;

    /// Maximum number of elements that are read, including malformed ones.
    pub const MAX_ELEMENTS: usize = 64;

    /// Parses the field lines of a request, which count as one list.
    ///
    /// Elements that are not a tag, or have a malformed weight or an unknown parameter, are skipped. Reading ends
    /// after [`MAX_RANGES`](Self::MAX_RANGES) well-formed elements, [`MAX_ELEMENTS`](Self::MAX_ELEMENTS) of either
    /// kind or [`MAX_BYTES`](Self::MAX_BYTES) bytes, whichever comes first. An element that the last limit cuts in
    /// two is dropped. Empty elements count for bytes only.
    #[must_use]
    pub fn parse(field_lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut list = Self::default();
        let mut bytes_left = Self::MAX_BYTES;
        let mut elements_left = Self::MAX_ELEMENTS;
        for line in field_lines {
            for element in elements(whole_elements(line, bytes_left)) {
                if elements_left == 0 || list.len == Self::MAX_RANGES {
                    return list;
                }
                elements_left -= 1;
                if let Some(range) = weighted_range(element) {
                    list.insert(range);
                }
            }
            bytes_left = bytes_left.saturating_sub(line.len());
        }
        list
    }

    /// Returns the ranges in order of preference, refusals last.
    #[must_use]
    pub fn ranges(&self) -> &[WeightedRange<'a>] {
        &self.ranges[..self.len]
    }

    /// Inserts a range after all with the same or a higher weight.
    fn insert(&mut self, range: WeightedRange<'a>) {
        let mut index = self.len;
        while index > 0 && self.ranges[index - 1].weight < range.weight {
            self.ranges[index] = self.ranges[index - 1];
            index -= 1;
        }
        self.ranges[index] = range;
        self.len += 1;
    }
}

impl Default for AcceptLanguage<'_> {
    /// Returns no ranges, which means no preference.
    fn default() -> Self {
        let unused = WeightedRange { range: LanguageRange::Any, weight: 0 };
        Self { ranges: [unused; Self::MAX_RANGES], len: 0 }
    }
}

fn weighted_range(element: &str) -> Option<WeightedRange<'_>> {
    let (range, weight) = split_weight(element)?;
    let range = LanguageRange::parse(range).ok()?;
    Some(WeightedRange { range, weight })
}

/// Returns the part of a line within the budget, without the element that the limit would cut in two.
fn whole_elements(line: &str, budget: usize) -> &str {
    if line.len() <= budget {
        return line;
    }
    // A comma right after the limit still ends a whole element, so it is searched too.
    let end = line.as_bytes()[..=budget].iter().rposition(|byte| *byte == b',');
    &line[..end.unwrap_or(0)]
}

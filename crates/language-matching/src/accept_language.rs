//! The `Accept-Language` header field: what languages a reader asks for, and how much
//! (RFC 9110 section 12.5.4).
//!
//! Reading never fails and never allocates. A header can hold anything, so a malformed element
//! is skipped and the rest counts, and limits keep the work of one request small.

use crate::tag::{LanguageTag, TagError};

/// How many bytes are read, over all field lines together.
pub const MAX_BYTES: usize = 4096;

/// How many ranges are read.
pub const MAX_RANGES: usize = 16;

/// How many elements are looked at, malformed ones among them.
pub const MAX_ELEMENTS: usize = 64;

/// A weight in thousandths: `q=0.5` is 500. Nothing is above [`MAX_WEIGHT`].
pub type Weight = u16;

/// The weight of a range that states none: `q=1`.
pub const MAX_WEIGHT: Weight = 1000;

/// What one element of the field asks for: a basic language range (RFC 4647 section 2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageRange<'a> {
    /// `*`: any language.
    Any,
    /// A language tag.
    Tag(LanguageTag<'a>),
}

impl<'a> LanguageRange<'a> {
    /// Reads `*` or a language tag.
    ///
    /// # Errors
    ///
    /// [`TagError`] where the text is neither.
    pub fn parse(text: &'a str) -> Result<Self, TagError> {
        match text {
            "*" => Ok(Self::Any),
            _ => LanguageTag::parse(text).map(Self::Tag),
        }
    }
}

/// A range with its weight. Weight 0 is a refusal: "not acceptable" (RFC 9110 section 12.4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeightedRange<'a> {
    /// What is asked for.
    pub range: LanguageRange<'a>,
    /// How much.
    pub weight: Weight,
}

/// The ranges of a request, the heaviest first, and as they were written among equals.
#[derive(Clone, Copy, Debug)]
pub struct AcceptLanguage<'a> {
    ranges: [WeightedRange<'a>; MAX_RANGES],
    len: usize,
}

impl<'a> AcceptLanguage<'a> {
    /// Reads the field lines of a request, which count as one list.
    ///
    /// Malformed elements (not a tag, a bad weight, an unknown parameter) are skipped. Reading
    /// ends after [`MAX_RANGES`] well-formed elements, [`MAX_ELEMENTS`] of either kind or
    /// [`MAX_BYTES`] bytes, whichever comes first; an element that the last limit cuts in two is
    /// dropped. Empty elements count for bytes only.
    #[must_use]
    pub fn parse(field_lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut list = Self::default();
        let mut bytes_left = MAX_BYTES;
        let mut elements_left = MAX_ELEMENTS;
        for line in field_lines {
            for element in elements(whole_elements(line, bytes_left)) {
                if elements_left == 0 || list.len == MAX_RANGES {
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

    /// The ranges in order of preference, refusals last.
    #[must_use]
    pub fn ranges(&self) -> &[WeightedRange<'a>] {
        &self.ranges[..self.len]
    }

    /// Puts a range after all that weigh as much or more.
    fn insert(&mut self, range: WeightedRange<'a>) {
        let mut place = self.len;
        while place > 0 && self.ranges[place - 1].weight < range.weight {
            self.ranges[place] = self.ranges[place - 1];
            place -= 1;
        }
        self.ranges[place] = range;
        self.len += 1;
    }
}

impl Default for AcceptLanguage<'_> {
    /// No header at all: no preference.
    fn default() -> Self {
        let unused = WeightedRange { range: LanguageRange::Any, weight: 0 };
        Self { ranges: [unused; MAX_RANGES], len: 0 }
    }
}

/// Splits a header field that is a list (RFC 9110 section 5.6.1), leaving out empty elements.
///
/// Not for lists that may have quoted strings with commas.
pub fn elements(list: &str) -> impl Iterator<Item = &str> {
    let mut rest = list;
    std::iter::from_fn(move || {
        // Nothing but commas and whitespace stands between two elements.
        let is_text = |byte| !matches!(byte, b',' | b' ' | b'\t');
        let start = rest.bytes().position(is_text)?;
        let (element, after) = split_at_byte(&rest[start..], b',');
        rest = after.unwrap_or_default();
        Some(trim(element))
    })
}

/// Splits the weight off an element of a list: `da;q=0.8` is `da` and 800.
///
/// `None` where what follows the first `;` is not one weight (RFC 9110 section 12.4.2).
#[must_use]
pub fn split_weight(element: &str) -> Option<(&str, Weight)> {
    match split_at_byte(element, b';') {
        (_, None) => Some((element, MAX_WEIGHT)),
        (value, Some(parameter)) => Some((trim(value), weight(trim(parameter))?)),
    }
}

/// Reads `q=` and a number from 0 to 1 with three decimals at most.
#[must_use]
pub fn weight(parameter: &str) -> Option<Weight> {
    let (whole, decimals) = match parameter.as_bytes() {
        [b'q' | b'Q', b'=', whole @ (b'0' | b'1')] => (whole, &[][..]),
        [b'q' | b'Q', b'=', whole @ (b'0' | b'1'), b'.', decimals @ ..] => (whole, decimals),
        _ => return None,
    };
    let unit = match decimals.len() {
        0 => 1000,
        1 => 100,
        2 => 10,
        3 => 1,
        _ => return None,
    };
    let mut digits = Weight::from(whole - b'0');
    for digit in decimals {
        if !digit.is_ascii_digit() {
            return None;
        }
        digits = 10 * digits + Weight::from(digit - b'0');
    }
    Some(digits * unit).filter(|weight| *weight <= MAX_WEIGHT)
}

/// What stands before the first of an ASCII character, and after it if there is one.
///
/// As `str::split_once`, which is made for long texts and takes far longer for these.
fn split_at_byte(text: &str, separator: u8) -> (&str, Option<&str>) {
    match text.bytes().position(|byte| byte == separator) {
        None => (text, None),
        Some(place) => (&text[..place], Some(&text[place + 1..])),
    }
}

/// Trims optional whitespace (OWS, RFC 9110 section 5.6.3): spaces and tabs, since no other ASCII
/// whitespace can be in a field line.
fn trim(text: &str) -> &str {
    text.trim_ascii()
}

fn weighted_range(element: &str) -> Option<WeightedRange<'_>> {
    let (range, weight) = split_weight(element)?;
    let range = LanguageRange::parse(range).ok()?;
    Some(WeightedRange { range, weight })
}

/// The part of a line that fits into the budget, without the element that the limit cuts in two.
fn whole_elements(line: &str, budget: usize) -> &str {
    if line.len() <= budget {
        return line;
    }
    // A comma right after the limit still ends a whole element, so it is searched too.
    let end = line.as_bytes()[..=budget].iter().rposition(|byte| *byte == b',');
    &line[..end.unwrap_or(0)]
}

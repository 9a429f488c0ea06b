//! Lists with quality values (RFC 9110 section 12.4.2), as in `Accept-Language` and the other `Accept` fields.
//!
//! A malformed weight never loses its element, because browsers and libraries have sent most kinds of them:
//!
//! ```
//! use language_matching::quality::{elements, split_weight};
//!
//! let codings: Vec<_> = elements("gzip, br;q=0.5").map(split_weight).collect();
//! assert_eq!(codings, [("gzip", 1000), ("br", 500)]);
//!
//! let weights: Vec<_> = elements("a;q=0.33333, b;q=0.0001, c;q=7, d; q = 0,5, e;q=high, f;level=1")
//!     .map(|element| split_weight(element).1)
//!     .collect();
//! assert_eq!(weights, [333, 1, 1000, 500, 1, 1000]);
//! ```

/// A weight in thousandths: `q=0.5` is 500. No weight is above [`MAX_WEIGHT`].
pub type Weight = u16;

/// The weight of an element without a `q` parameter, which is that of `q=1`.
pub const MAX_WEIGHT: Weight = 1000;

/// The least weight that is no refusal, which is that of `q=0.001`.
pub const MIN_WEIGHT: Weight = 1;

/// Full-width punctuation of East Asian keyboards, in UTF-8.
const COMMAS: [&[u8]; 2] = ["，".as_bytes(), "、".as_bytes()];
const SEMICOLON: &[u8] = "；".as_bytes();
const EQUALS_SIGN: &str = "＝";

/// Splits a field line that is a list (RFC 9110 section 5.6.1) and skips empty elements.
///
/// A comma within a weight is a decimal comma (`q=0,5`). Full-width commas count as commas.
///
/// Not for fields whose elements may have quoted strings with commas.
pub fn elements(list: &str) -> impl Iterator<Item = &str> {
    let mut rest = list;
    std::iter::from_fn(move || {
        loop {
            // Only commas and whitespace are between two elements.
            let is_text = |byte| !matches!(byte, b',' | b' ' | b'\t');
            let start = rest.bytes().position(is_text)?;
            let (element, after) = split_element(&rest[start..]);
            rest = after;
            let element = trim(element);
            if !element.is_empty() {
                return Some(element);
            }
        }
    })
}

/// Returns the text before the first comma, and the text after it.
fn split_element(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let mut is_whole_number = false;
    for (index, byte) in bytes.iter().enumerate() {
        match byte {
            b',' if !(is_whole_number && is_between_digits(bytes, index)) => {
                return (&text[..index], &text[index + 1..]);
            }
            b'=' => is_whole_number = true,
            b'.' | b',' => is_whole_number = false,
            0x80.. if COMMAS.iter().any(|comma| bytes[index..].starts_with(comma)) => {
                return (&text[..index], &text[index + COMMAS[0].len()..]);
            }
            _ => {}
        }
    }
    (text, "")
}

/// Returns whether a byte has a digit on each side.
pub(crate) fn is_between_digits(bytes: &[u8], index: usize) -> bool {
    let is_digit = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_digit);
    index > 0 && is_digit(index - 1) && is_digit(index + 1)
}

/// Splits an element into its value and its weight: `da;q=0.8` is `da` and 800.
///
/// The weight is the first parameter `q`. Other parameters are ignored. Full-width semicolons and equals signs count.
///
/// - Digits after the third decimal are cut, but never down to a refusal.
/// - A number above 1 is 1.
/// - A weight that cannot be read is [`MIN_WEIGHT`].
#[must_use]
pub fn split_weight(element: &str) -> (&str, Weight) {
    let (value, mut parameters) = split_parameter(element);
    while let Some(rest) = parameters {
        let (parameter, after) = split_parameter(rest);
        if let Some(weight) = weight(parameter) {
            return (trim(value), weight);
        }
        parameters = after;
    }
    (trim(value), MAX_WEIGHT)
}

/// Returns the text before the first semicolon, and the text after it if there is one.
fn split_parameter(text: &str) -> (&str, Option<&str>) {
    let bytes = text.as_bytes();
    for (index, byte) in bytes.iter().enumerate() {
        match byte {
            b';' => return (&text[..index], Some(&text[index + 1..])),
            0x80.. if bytes[index..].starts_with(SEMICOLON) => {
                return (&text[..index], Some(&text[index + SEMICOLON.len()..]));
            }
            _ => {}
        }
    }
    (text, None)
}

/// Returns the weight if the parameter is `q`.
fn weight(parameter: &str) -> Option<Weight> {
    let after_name = trim(parameter).strip_prefix(['q', 'Q'])?.trim_ascii_start();
    match after_name.strip_prefix('=').or_else(|| after_name.strip_prefix(EQUALS_SIGN)) {
        Some(number) => Some(parse_number(number).unwrap_or(MIN_WEIGHT)),
        None => after_name.is_empty().then_some(MIN_WEIGHT),
    }
}

/// Parses digits with an optional point or comma, and digits after it.
fn parse_number(text: &str) -> Option<Weight> {
    let text = text.trim_matches(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'');
    let (mut weight, mut unit, mut is_positive, mut has_digit) = (0, MAX_WEIGHT, false, false);
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => {
                has_digit = true;
                is_positive |= byte > b'0';
                if unit == MAX_WEIGHT {
                    weight = if is_positive { MAX_WEIGHT } else { 0 };
                } else {
                    weight += unit * Weight::from(byte - b'0');
                    unit /= 10;
                }
            }
            b'.' | b',' if unit == MAX_WEIGHT => unit = MAX_WEIGHT / 10,
            _ => return None,
        }
    }
    has_digit.then_some(weight.clamp(Weight::from(is_positive), MAX_WEIGHT))
}

/// Trims optional whitespace (OWS, RFC 9110 section 5.6.3): spaces and tabs, because a field line can have no other
/// ASCII whitespace.
fn trim(text: &str) -> &str {
    text.trim_ascii()
}

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
            let element = element.trim_ascii_end();
            if !element.is_empty() {
                return Some(element);
            }
        }
    })
}

/// Returns the text before the first comma, and the text after it.
fn split_element(text: &str) -> (&str, &str) {
    match text.bytes().position(|byte| is_or_not_ascii(byte, b',')) {
        None => (text, ""),
        Some(index) if is_comma(text.as_bytes(), index) => (&text[..index], &text[index + 1..]),
        Some(index) => split_at_any_comma(text, index),
    }
}

/// Returns whether a byte is an ASCII separator or not ASCII. One comparison does both: the bits that differ are zero,
/// or have the sign bit.
#[inline]
fn is_or_not_ascii(byte: u8, separator: u8) -> bool {
    (byte ^ separator).cast_signed() <= 0
}

/// Returns whether a byte is a comma that is no decimal comma.
fn is_comma(bytes: &[u8], index: usize) -> bool {
    bytes[index] == b',' && !(is_between_digits(bytes, index) && ends_with_whole_number(&bytes[..index]))
}

/// Returns the text before the first comma, which is at `start` or after it, and the text after it.
#[cold]
fn split_at_any_comma(text: &str, start: usize) -> (&str, &str) {
    let bytes = text.as_bytes();
    for index in start..bytes.len() {
        if is_comma(bytes, index) {
            return (&text[..index], &text[index + 1..]);
        }
        if COMMAS.iter().any(|comma| bytes[index..].starts_with(comma)) {
            return (&text[..index], &text[index + COMMAS[0].len()..]);
        }
    }
    (text, "")
}

/// Returns whether the text ends with the value of a parameter, without decimals.
fn ends_with_whole_number(bytes: &[u8]) -> bool {
    let is_other = |byte: &u8| !byte.is_ascii_digit() && !matches!(byte, b' ' | b'\t');
    bytes.iter().rfind(|byte| is_other(byte)) == Some(&b'=')
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
#[inline]
pub fn split_weight(element: &str) -> (&str, Weight) {
    let (value, Some(parameters)) = split_parameter(element) else { return (element, MAX_WEIGHT) };
    // Nearly all weights are well-formed.
    let weight = well_formed_weight(parameters.trim_ascii_start().as_bytes());
    (value.trim_ascii_end(), weight.unwrap_or_else(|| malformed_weight(parameters)))
}

/// Parses a weight by the grammar: `q=`, and a number from 0 to 1 with three decimals at most.
#[inline]
fn well_formed_weight(parameter: &[u8]) -> Option<Weight> {
    let (b'q' | b'Q', b'=', whole @ (b'0' | b'1'), decimals) = (match parameter {
        [q, equals, whole] => (*q, *equals, *whole, &[][..]),
        [q, equals, whole, b'.', decimals @ ..] => (*q, *equals, *whole, decimals),
        _ => return None,
    }) else {
        return None;
    };
    let unit = *[1000, 100, 10, 1].get(decimals.len())?;
    let mut digits = Weight::from(whole - b'0');
    for digit in decimals {
        if !digit.is_ascii_digit() {
            return None;
        }
        digits = 10 * digits + Weight::from(digit - b'0');
    }
    Some(digits * unit).filter(|weight| *weight <= MAX_WEIGHT)
}

/// Returns the weight among parameters that are not one well-formed weight.
#[cold]
fn malformed_weight(parameters: &str) -> Weight {
    let mut rest = Some(parameters);
    while let Some(parameters) = rest {
        let (parameter, after) = split_parameter(parameters);
        if let Some(weight) = weight(parameter) {
            return weight;
        }
        rest = after;
    }
    MAX_WEIGHT
}

/// Returns the text before the first semicolon, and the text after it if there is one.
#[inline]
fn split_parameter(text: &str) -> (&str, Option<&str>) {
    match text.bytes().position(|byte| is_or_not_ascii(byte, b';')) {
        None => (text, None),
        Some(index) if text.as_bytes()[index] == b';' => (&text[..index], Some(&text[index + 1..])),
        Some(_) => split_at_any_semicolon(text),
    }
}

#[cold]
fn split_at_any_semicolon(text: &str) -> (&str, Option<&str>) {
    match text.split_once([';', '；']) {
        None => (text, None),
        Some((before, after)) => (before, Some(after)),
    }
}

/// Returns the weight if the parameter is `q`.
fn weight(parameter: &str) -> Option<Weight> {
    let parameter = parameter.trim_ascii();
    let (b'q' | b'Q') = parameter.as_bytes().first()? else { return None };
    let after_name = parameter[1..].trim_ascii_start();
    match after_name.strip_prefix("=").or_else(|| after_name.strip_prefix(EQUALS_SIGN)) {
        Some(number) => Some(parse_number(number).unwrap_or(MIN_WEIGHT)),
        None => after_name.is_empty().then_some(MIN_WEIGHT),
    }
}

/// Parses digits with an optional point or comma, and digits after it.
fn parse_number(text: &str) -> Option<Weight> {
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let text = match text.as_bytes() {
        bytes if is_digit(bytes.first()) && is_digit(bytes.last()) => text,
        _ => text.trim_matches(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\''),
    };
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

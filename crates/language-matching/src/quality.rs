//! Lists with quality values (RFC 9110 section 12.4.2), as in `Accept-Language` and the other `Accept` fields.
//!
//! ```
//! use language_matching::quality::{elements, split_weight};
//!
//! let codings: Vec<_> = elements("gzip, br;q=0.5").filter_map(split_weight).collect();
//! assert_eq!(codings, [("gzip", 1000), ("br", 500)]);
//! ```

/// A weight in thousandths: `q=0.5` is 500. No weight is above [`MAX_WEIGHT`].
pub type Weight = u16;

/// The weight of an element without a `q` parameter, which is that of `q=1`.
pub const MAX_WEIGHT: Weight = 1000;

/// Splits a field line that is a list (RFC 9110 section 5.6.1) and skips empty elements.
///
/// Not for fields whose elements may have quoted strings with commas.
pub fn elements(list: &str) -> impl Iterator<Item = &str> {
    let mut rest = list;
    std::iter::from_fn(move || {
        // Only commas and whitespace are between two elements.
        let is_text = |byte| !matches!(byte, b',' | b' ' | b'\t');
        let start = rest.bytes().position(is_text)?;
        let (element, after) = split_at_byte(&rest[start..], b',');
        rest = after.unwrap_or_default();
        Some(trim(element))
    })
}

/// Splits an element into its value and its weight: `da;q=0.8` is `da` and 800.
///
/// Returns `None` if the text after the first `;` is not exactly one weight.
#[must_use]
pub fn split_weight(element: &str) -> Option<(&str, Weight)> {
    match split_at_byte(element, b';') {
        (_, None) => Some((element, MAX_WEIGHT)),
        (value, Some(parameter)) => Some((trim(value), weight(trim(parameter))?)),
    }
}

/// Parses the parameter `q=`: a number from 0 to 1 with three decimals at most.
///
/// Returns `None` if the parameter is anything else.
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

/// Returns the text before the first `separator`, and the text after it if there is one.
///
/// `str::split_once` is made for long texts and takes far longer for short ones.
fn split_at_byte(text: &str, separator: u8) -> (&str, Option<&str>) {
    match text.bytes().position(|byte| byte == separator) {
        None => (text, None),
        Some(index) => (&text[..index], Some(&text[index + 1..])),
    }
}

/// Trims optional whitespace (OWS, RFC 9110 section 5.6.3): spaces and tabs, because a field line can have no other
/// ASCII whitespace.
fn trim(text: &str) -> &str {
    text.trim_ascii()
}

//! Selects a representation by `Accept` (RFC 9110, section 12.5.1).

use std::cmp::Reverse;

use language_matching::quality::{Weight, elements, split_weight};

/// Returns the representation that the `Accept` fields prefer: by its weight, then by the more precise range, then by the
/// order of the ranges. If these do not decide, it is the first one offered.
///
/// `precision` returns how precisely an element and its media range cover a representation, or 0.
#[inline]
pub fn negotiate<'f, F: Copy, const N: usize>(
    fields: impl Iterator<Item = &'f str>,
    offered: [F; N],
    precision: impl Fn(F, &str, &str) -> u8,
) -> F {
    let mut preferences = [Preference::default(); N];
    for (index, element) in fields.flat_map(elements).enumerate() {
        let (range, weight) = split_weight(element);
        for (preference, format) in preferences.iter_mut().zip(offered) {
            let precision = precision(format, element, range);
            if precision > preference.precision {
                *preference = Preference { weight, precision, order: Reverse(index) };
            }
        }
    }
    let acceptable = offered.into_iter().zip(preferences).filter(|(_, preference)| preference.weight > 0);
    // `max_by_key` returns the last of several.
    acceptable.rev().max_by_key(|(_, preference)| *preference).map_or(offered[0], |(format, _)| format)
}

/// Returns how precisely a range covers a media type: 1 for `*/*`, 2 for `type/*`, 3 for `type/subtype`, or else 0.
#[inline]
pub fn precision(range: &str, main: &str, sub: &str) -> u8 {
    let Some((range_main, range_sub)) = range.split_once('/') else { return 0 };
    match (range_main, range_sub) {
        ("*", "*") => 1,
        (range_main, _) if !range_main.eq_ignore_ascii_case(main) => 0,
        (_, "*") => 2,
        (_, range_sub) if range_sub.eq_ignore_ascii_case(sub) => 3,
        _ => 0,
    }
}

/// The preference for a format, by the most precise range that covers it. The order of the fields decides.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Preference {
    weight: Weight,
    precision: u8,
    order: Reverse<usize>,
}

//! Emphasis, which languages may place differently.

use super::counts::{Counts, all_tags, excess, has_markup};
use crate::locale_files::{Entry, LocaleFiles};
use crate::rule::Rule;

pub static EMPHASIS: Rule = Rule::warning("emphasis", "Emphasis that only the reference has");

/// Elements that only emphasize their text.
const EMPHASIZED: [&str; 2] = ["em", "strong"];

/// Returns the tags of emphasis that are missing, if the texts differ only in pairs of them.
pub fn different_emphasis<'t>(counts: &Counts<'_>, expected: &Counts<'t>) -> Option<Vec<(&'t str, bool)>> {
    let (extra, missing) = (excess(counts, expected), excess(expected, counts));
    let difference = |element: &str, is_end| {
        let of = |counts: &Counts<'_>| counts.get(&(element, is_end)).copied().unwrap_or_default();
        of(counts).cast_signed() - of(expected).cast_signed()
    };
    let are_pairs = extra.iter().chain(&missing).all(|(element, _)| {
        EMPHASIZED.contains(element) && difference(element, false) == difference(element, true)
    });
    are_pairs.then_some(missing)
}

/// Returns the elements of emphasis that a program shows, as far as the messages of its reference tell: they have them, or they
/// name elements for Fluent's DOM overlays, which allow all elements of emphasis.
pub fn emphasized(reference: &LocaleFiles<'_>) -> Vec<&'static str> {
    let mut found = [false; EMPHASIZED.len()];
    for pattern in reference.messages().flat_map(Entry::patterns).filter(|pattern| has_markup(pattern)) {
        for tag in all_tags(pattern).into_iter().flatten().flatten() {
            for (index, element) in EMPHASIZED.iter().enumerate() {
                found[index] |= tag.element == *element || tag.l10n_name.is_some();
            }
        }
    }
    EMPHASIZED.into_iter().zip(found).filter(|(_, found)| *found).map(|(element, _)| element).collect()
}

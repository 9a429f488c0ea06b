//! Refusals of a request: ranges with `q=0` (RFC 9110 section 12.4.2).

use super::candidates::{Candidate, Candidates};
use super::nearest::Desired;
use crate::accept_language::{AcceptLanguage, WeightedRange};
use crate::range::LanguageRange;

/// Maximum number of ranges in a request.
const MAX_NAMED: usize = AcceptLanguage::MAX_RANGES + AcceptLanguage::MAX_REFUSALS;

/// The ranges of a request that has refusals.
pub(super) struct Refusals<'l, 'a> {
    /// Each tag that may match a locale, and whether it is accepted.
    named: [Option<(Desired<'l, 'a>, bool)>; MAX_NAMED],
    /// Whether `*;q=0` refuses all other locales.
    others: bool,
}

impl<'l, 'a> Refusals<'l, 'a> {
    /// Returns `None` if the request refuses nothing.
    pub(super) fn of(request: &AcceptLanguage<'a>, candidates: &'l Candidates) -> Option<Self> {
        let ranges = request.ranges();
        // Refusals are last, because ranges are sorted by weight.
        ranges.last().filter(|range| range.weight == 0)?;
        let any = |range: &&WeightedRange<'_>| range.range == LanguageRange::Any;
        let mut named = [None; MAX_NAMED];
        for (slot, range) in named.iter_mut().zip(ranges) {
            if let LanguageRange::Tag(tag) = range.range {
                *slot = candidates.desired(tag).map(|desired| (desired, range.weight > 0));
            }
        }
        Some(Self { named, others: ranges.iter().find(any).is_some_and(|range| range.weight == 0) })
    }

    /// Returns whether a locale is refused: by the most specific range that covers it, or by `*;q=0`
    /// if no accepted range has its language and script.
    pub(super) fn refuse(&self, candidate: &Candidate) -> bool {
        let mut decisive = None;
        let mut is_related = false;
        for (desired, wanted) in self.named.iter().flatten() {
            if let Some(specificity) = desired.covers(candidate) {
                // Accepted ranges are first, so they win if both are equally specific.
                decisive = match decisive {
                    Some((most, _)) if most >= specificity => decisive,
                    _ => Some((specificity, wanted)),
                };
            }
            is_related |= *wanted && desired.is_related(candidate);
        }
        match decisive {
            Some((_, wanted)) => !wanted,
            None => self.others && !is_related,
        }
    }
}

impl Desired<'_, '_> {
    /// Returns how specific the tag is as a range that covers the locale, or `None` if it does not.
    ///
    /// A range covers a locale that has all subtags of the range (RFC 4647 section 3.3.1). The
    /// locale's likely subtags count: `zh-TW` covers `zh-Hant`. The locale itself is the most
    /// specific range.
    fn covers(&self, candidate: &Candidate) -> Option<usize> {
        let (range, other) = (&self.maximized, &candidate.maximized);
        let script = range.stated.script();
        let region = range.stated.region();
        let covers = range.language == other.language
            && (!script || range.script == other.script)
            && (!region || range.region == other.region)
            && self.tag.variants().all(|variant| candidate.variants.contains(&variant));
        let variants = self.tag.variants().count();
        let same = range == other && variants == candidate.variants.len();
        let specificity = usize::from(script) + usize::from(region) + variants;
        covers.then_some(if same { usize::MAX } else { specificity })
    }

    /// Returns whether the locale has the tag's language and script.
    fn is_related(&self, candidate: &Candidate) -> bool {
        self.maximized.is_written_like(&candidate.maximized)
    }
}

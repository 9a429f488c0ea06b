//! Refusals of a request: ranges with `q=0` (RFC 9110 section 12.4.2).

use super::candidates::{Candidate, Candidates};
use super::nearest::Desired;
use crate::accept_language::{AcceptLanguage, LanguageRange, WeightedRange};

/// The ranges of a request that has refusals.
pub(super) struct Refusals<'l, 'a> {
    /// Each tag that may name a locale, and whether it is wanted.
    named: [Option<(Desired<'l, 'a>, bool)>; AcceptLanguage::MAX_RANGES],
    /// Whether `*;q=0` refuses what is not named.
    others: bool,
}

impl<'l, 'a> Refusals<'l, 'a> {
    /// `None` for a request that refuses nothing.
    pub(super) fn of(request: &AcceptLanguage<'a>, candidates: &'l Candidates) -> Option<Self> {
        let ranges = request.ranges();
        // Refusals stand last.
        ranges.last().filter(|range| range.weight == 0)?;
        let any = |range: &&WeightedRange<'_>| range.range == LanguageRange::Any;
        let mut named = [None; AcceptLanguage::MAX_RANGES];
        for (slot, range) in named.iter_mut().zip(ranges) {
            if let LanguageRange::Tag(tag) = range.range {
                *slot = candidates.desired(tag).map(|desired| (desired, range.weight > 0));
            }
        }
        Some(Self { named, others: ranges.iter().find(any).is_some_and(|range| range.weight == 0) })
    }

    /// Whether a locale is refused: by the most specific range that covers it, or by `*;q=0` if
    /// no wanted range has its language and script.
    pub(super) fn refuse(&self, candidate: &Candidate) -> bool {
        let mut decisive = None;
        let mut akin = false;
        for (desired, wanted) in self.named.iter().flatten() {
            if let Some(specificity) = desired.covers(candidate) {
                // Wanted ranges come first, and so win where both are as specific.
                decisive = match decisive {
                    Some((most, _)) if most >= specificity => decisive,
                    _ => Some((specificity, wanted)),
                };
            }
            akin |= *wanted && desired.is_akin(candidate);
        }
        match decisive {
            Some((_, wanted)) => !wanted,
            None => self.others && !akin,
        }
    }
}

impl Desired<'_, '_> {
    /// How specific the tag is as a range that covers the locale; `None` if it does not.
    ///
    /// A range covers what has all the subtags that it states (RFC 4647 section 3.3.1), where
    /// the locale's likely subtags count: `zh-TW` covers `zh-Hant`. Nothing is more specific
    /// than the locale itself.
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

    /// Whether the locale is of the tag's language and script.
    fn is_akin(&self, candidate: &Candidate) -> bool {
        let (range, other) = (&self.maximized, &candidate.maximized);
        range.language == other.language && range.script == other.script
    }
}

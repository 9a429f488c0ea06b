//! The locales for a text that the best match lacks.

use super::candidates::{Candidate, Candidates};
use super::nearest::{Desired, Score};
use super::refusals::Refusals;
use super::{DEMOTION, LocaleMatcher, wanted};
use crate::accept_language::AcceptLanguage;
use crate::cldr::Distance;
use crate::range::LanguageRange;

impl LocaleMatcher {
    /// Maximum distance of an [alternative](Self::alternatives). CLDR's rows for other languages that readers of a
    /// language usually know have at least 20, such as Basque to Spanish, or 30, such as Kurdish to Turkish.
    pub const NEAR: u16 = 10;

    /// Returns the other locales for a text that the chosen locale lacks, by index and best first.
    ///
    /// The order is that of [`best_match`](Self::best_match): by distance, with the demotion of later ranges. For
    /// `lb, fr` it is French, which was asked for, then German, which is near to Luxembourgish. These locales are left out:
    ///
    /// - Locales that are not near: in another script than the range, or farther than [`NEAR`](Self::NEAR).
    /// - Locales in another script than the chosen locale or an earlier range of the same language. Browsers send `zh` after
    ///   `zh-TW`, but Simplified Chinese is no alternative to Traditional Chinese.
    /// - Refused locales. `*` has no alternatives, because it names no language.
    ///
    /// A locale that is near to several ranges is returned for each.
    ///
    /// ```
    /// use language_matching::{AcceptLanguage, LocaleMatcher, parse_identifier};
    ///
    /// let available = ["en", "de", "es", "eu", "fi", "lb"].map(|tag| parse_identifier(tag).unwrap());
    /// let matcher = LocaleMatcher::new(&available, Some(0));
    /// let alternatives = |field| {
    ///     let request = AcceptLanguage::parse([field]);
    ///     let best = matcher.best_match(&request).unwrap();
    ///     let names = matcher.alternatives(&request, best.index).map(|index| available[index].to_string());
    ///     names.collect::<Vec<_>>()
    /// };
    /// assert_eq!(alternatives("eu, fi"), ["fi"]);
    /// assert_eq!(alternatives("lb"), ["de"]);
    /// // CLDR has a distance of 20 from Basque to Spanish.
    /// assert_eq!(alternatives("eu"), [""; 0]);
    /// ```
    pub fn alternatives<'m>(
        &'m self,
        request: &AcceptLanguage<'m>,
        chosen: usize,
    ) -> impl Iterator<Item = usize> + use<'m> {
        Alternatives::new(&self.candidates, request, chosen)
    }
}

/// The state of the iterator. It stores its position as an [`Order`] instead of a sorted list, so that it allocates nothing.
struct Alternatives<'m> {
    candidates: &'m Candidates,
    refusals: Option<Refusals<'m, 'm>>,
    chosen: Option<&'m Candidate>,
    /// The wanted ranges that can match a locale, each with its demotion.
    ranges: [Option<(Desired<'m, 'm>, Score)>; AcceptLanguage::MAX_RANGES],
    last: Option<Order>,
}

/// The order of the alternatives: by score with demotion. Among equals, the earlier range comes first, then its own language,
/// the likely region, and the rank.
type Order = (Score, usize, bool, bool, usize);

impl<'m> Alternatives<'m> {
    fn new(candidates: &'m Candidates, request: &AcceptLanguage<'m>, chosen: usize) -> Self {
        let mut alternatives = Self {
            candidates,
            refusals: Refusals::of(request, candidates),
            chosen: candidates.iter().find(|candidate| candidate.index == chosen),
            ranges: [None; AcceptLanguage::MAX_RANGES],
            last: None,
        };
        let mut demotion = 0;
        let tags = wanted(request).filter_map(|range| match range {
            LanguageRange::Tag(tag) => candidates.desired(tag),
            LanguageRange::Any => None,
        });
        for (index, desired) in tags.enumerate() {
            alternatives.ranges[index] = Some((desired, demotion));
            if alternatives.near(&desired).next().is_some() {
                demotion += DEMOTION;
            }
        }
        alternatives
    }

    /// Returns the accepted locales that are near to a tag, with their scores and whether they are in another language.
    fn near(&self, desired: &Desired<'m, 'm>) -> impl Iterator<Item = (&'m Candidate, Score, bool)> {
        let limit: Distance = LocaleMatcher::NEAR;
        let accepts =
            |candidate: &Candidate| self.refusals.as_ref().is_none_or(|some| !some.refuse(candidate));
        self.candidates.within(limit, *desired).filter(move |(candidate, ..)| {
            candidate.maximized.script == desired.maximized.script && accepts(candidate)
        })
    }

    /// Returns the alternatives in no particular order.
    fn unsorted(&self) -> impl Iterator<Item = (Order, &'m Candidate)> {
        let ranges = self.ranges.iter().flatten();
        ranges.enumerate().flat_map(move |(position, (desired, demotion))| {
            let near = self.near(desired).filter(move |(candidate, ..)| self.suits(candidate, position));
            near.map(move |(candidate, score, foreign)| {
                ((score + demotion, position, foreign, !candidate.likely_region, candidate.rank), candidate)
            })
        })
    }

    /// Returns whether a locale is neither the chosen one, nor in another script than the one in which the reader first
    /// asked for its language.
    fn suits(&self, candidate: &Candidate, position: usize) -> bool {
        let earlier = self.ranges[..position].iter().flatten().map(|(desired, _)| &desired.maximized);
        let chosen = self.chosen.map(|chosen| &chosen.maximized);
        let mut known = earlier.chain(chosen);
        self.chosen.is_none_or(|chosen| chosen.index != candidate.index)
            && !known.any(|known| {
                known.language == candidate.maximized.language && !known.is_written_like(&candidate.maximized)
            })
    }
}

impl Iterator for Alternatives<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let rest = self.unsorted().filter(|(order, _)| self.last.is_none_or(|last| *order > last));
        let (order, candidate) = rest.min_by_key(|(order, _)| *order)?;
        self.last = Some(order);
        Some(candidate.index)
    }
}

//! The available locale that is nearest to a desired language tag.

use unic_langid::subtags::Variant;

use super::candidates::{Candidate, Candidates, Neighbour, Neighbourhood};
use super::maximize::{Maximized, maximize, maximize_canonical};
use crate::cldr::Distance;
use crate::packed_subtag::PackedSubtag;
use crate::tag::LanguageTag;

/// A distance with tie-breakers. Less is better.
///
/// The highest bits are the distance. Then follows the number of variants that only one side has. The
/// next three bits are the subtags that only one side states, if the distance is 0 (`en` and `en-US`).
/// The lowest two bits are set if the language, or the other subtags, have another name (`iw` and `he`).
pub(super) type Score = u32;

/// Returns the score of a distance without tie-breakers.
pub(super) const fn score(distance: Distance) -> Score {
    (distance as Score) << 8
}

/// A language tag that a locale may match.
#[derive(Clone, Copy)]
pub(super) struct Desired<'l, 'a> {
    pub(super) maximized: Maximized,
    pub(super) tag: LanguageTag<'a>,
    neighbourhood: &'l Neighbourhood,
}

/// The locale that matches a desired tag best.
#[derive(Clone, Copy)]
pub(super) struct Nearest<'l> {
    pub(super) candidate: &'l Candidate,
    pub(super) score: Score,
    /// Whether its language is not the desired one.
    pub(super) foreign: bool,
    /// The rank of the locale, or of the first one that was as near and less likely.
    rank: usize,
}

impl Candidates {
    /// Prepares a tag for matching. Returns `None` if its language cannot match any locale.
    pub(super) fn desired<'a>(&self, tag: LanguageTag<'a>) -> Option<Desired<'_, 'a>> {
        if tag.language == PackedSubtag::NONE {
            return None;
        }
        let of = |maximized: Maximized, neighbourhood| Desired { maximized, tag, neighbourhood };
        if tag.script == PackedSubtag::NONE
            && !tag.has_variants()
            && let Some(neighbourhood) = self.neighbourhoods.get(&tag.language)
        {
            if tag.region == PackedSubtag::NONE {
                return Some(of(neighbourhood.bare, neighbourhood));
            }
            // Both are known, so neither is deprecated. Only sign languages have aliases for a
            // language with a region (`sgn-DE` is `gsg`). Likely subtags add a language to `und`.
            if self.classes.contains(tag.region) && tag.language != PackedSubtag::of("sgn") {
                let maximized = maximize_canonical(tag.into());
                if maximized.language == tag.language {
                    return Some(of(maximized, neighbourhood));
                }
            }
        }
        let maximized = maximize(tag.into(), tag.variants());
        let neighbourhood = self.neighbourhoods.get(&maximized.language)?;
        Some(of(maximized, neighbourhood))
    }

    /// Returns the nearest of the accepted locales, if one is below the threshold.
    ///
    /// If one has the desired language and script, it comes before all locales of other languages.
    pub(super) fn nearest(
        &self,
        tag: LanguageTag<'_>,
        accepts: impl Fn(&Candidate) -> bool,
    ) -> Option<Nearest<'_>> {
        let desired = self.desired(tag)?;
        let mut best: Option<Nearest> = None;
        for neighbour in &desired.neighbourhood.neighbours {
            let distances = self.distances(&desired.maximized, neighbour);
            for candidate in &self.clusters[neighbour.cluster] {
                let distance = distances.to(candidate);
                if distance >= self.threshold {
                    continue;
                }
                let score = refined(distance, &desired, candidate);
                let rank = match &best {
                    Some(best) if !best.gives_way(candidate, score) => continue,
                    // Between languages, the first locale of each decides.
                    Some(best) if best.score == score => best.rank.min(candidate.rank),
                    _ => candidate.rank,
                };
                if accepts(candidate) {
                    best = Some(Nearest { candidate, score, foreign: neighbour.distance > 0, rank });
                    if score == 0 {
                        return best;
                    }
                }
            }
            // The desired language is the first neighbour.
            if best.is_some_and(|best| best.candidate.maximized.is_written_like(&desired.maximized)) {
                return best;
            }
        }
        best
    }

    /// Returns the locales that are at most this far from a tag, in no particular order: each with its score, and whether its
    /// language is not the desired one.
    pub(super) fn within<'l>(
        &'l self,
        limit: Distance,
        desired: Desired<'l, 'l>,
    ) -> impl Iterator<Item = (&'l Candidate, Score, bool)> {
        desired.neighbourhood.neighbours.iter().flat_map(move |neighbour| {
            self.clusters[neighbour.cluster].iter().filter_map(move |candidate| {
                let distance = self.distances(&desired.maximized, neighbour).to(candidate);
                let score = refined(distance, &desired, candidate);
                (distance <= limit).then_some((candidate, score, neighbour.distance > 0))
            })
        })
    }

    fn distances<'l>(&'l self, desired: &'l Maximized, neighbour: &'l Neighbour) -> Distances<'l> {
        let table =
            neighbour.regions.iter().find(|table| table.script.is_none_or(|script| script == desired.script));
        Distances {
            desired,
            neighbour,
            region_script: table.and_then(|table| table.script),
            regions: table.map(|table| table.row(self.classes.of(desired.region))),
            default_script: self.default_script,
            default_region: self.default_region,
        }
    }
}

impl Nearest<'_> {
    /// Returns whether a locale with this score is better.
    fn gives_way(&self, to: &Candidate, score: Score) -> bool {
        if score != self.score {
            score < self.score
        } else if to.maximized.language == self.candidate.maximized.language {
            to.likelier_than(self.candidate)
        } else {
            to.rank < self.rank
        }
    }
}

/// The distances from one desired tag to the locales of one language.
struct Distances<'l> {
    desired: &'l Maximized,
    neighbour: &'l Neighbour,
    /// The script to which `regions` is limited.
    region_script: Option<PackedSubtag>,
    regions: Option<&'l [Distance]>,
    default_script: Distance,
    default_region: Distance,
}

impl Distances<'_> {
    fn to(&self, candidate: &Candidate) -> Distance {
        self.neighbour.distance + self.script(candidate) + self.region(candidate)
    }

    fn script(&self, candidate: &Candidate) -> Distance {
        let (desired, supported) = (self.desired.script, candidate.maximized.script);
        if desired == supported {
            return 0;
        }
        let mut rows = self.neighbour.scripts.iter();
        rows.find(|row| row.desired == desired && row.supported == supported)
            .map_or(self.default_script, |row| row.distance)
    }

    fn region(&self, candidate: &Candidate) -> Distance {
        if self.desired.region == candidate.maximized.region {
            return 0;
        }
        match self.regions {
            Some(row) if self.region_script.is_none_or(|script| script == candidate.maximized.script) => {
                row[candidate.class]
            }
            _ => self.default_region,
        }
    }
}

fn refined(distance: Distance, desired: &Desired<'_, '_>, candidate: &Candidate) -> Score {
    let variants = variant_difference(&desired.tag, candidate).min(7);
    if distance > 0 {
        return score(distance) | variants << 5;
    }
    let stated = desired.maximized.stated.difference(candidate.maximized.stated);
    let names = candidate.subtags.difference(desired.tag.into());
    variants << 5 | Score::from(stated) << 2 | Score::from(names)
}

/// Returns the number of variants that only one of the two has.
fn variant_difference(tag: &LanguageTag<'_>, candidate: &Candidate) -> u32 {
    if !tag.has_variants() && candidate.variants.is_empty() {
        return 0;
    }
    let in_tag = |variant: &&Variant| tag.variants().any(|other| other == **variant);
    let both = candidate.variants.iter().filter(in_tag).count();
    let all = tag.variants().count() + candidate.variants.len() - both;
    u32::try_from(all - both).unwrap_or(u32::MAX)
}

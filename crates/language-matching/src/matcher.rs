//! Language negotiation: from what a reader asks for to the best available locale.
//!
//! This is UTS #35 Part 1, "Language Matching", on CLDR's data, and answers as ICU's
//! `LocaleMatcher` does. A wrong answer can be followed to its line of data in five steps:
//!
//! 1. **Canonical form** (`maximize.rs`). Deprecated subtags give way to their aliases: `iw` to
//!    `he`, `sh` to `sr-Latn`.
//! 2. **Likely subtags** (`maximize.rs`). What a tag leaves out is filled in: `zh-TW` becomes
//!    `zh-Hant-TW`, `pt` becomes `pt-Latn-BR`. Both steps use ICU4X's data.
//! 3. **Distance** (`nearest.rs`, `regions.rs`). Those of the languages, the scripts and the
//!    regions are added up, each taken from the first row of `cldr/languageMatching.json` that
//!    fits: from left (desired) to right (supported), and back unless the row says `_oneway`.
//!    The last rows, with `*`, are the defaults: 80 between languages, 50 between scripts, 4
//!    between regions. A name with `$` is a set of regions, a `matchVariable` in the same file.
//! 4. **Threshold.** A distance of [`THRESHOLD`] or more is no match.
//! 5. **Demotion.** Ranges are asked by weight, and each one that matches something adds 5 to
//!    the distances of those after it. The least sum wins, and the earlier range among equals.
//!
//! Among locales as far from the same range, the one with the asked-for variants wins, then the
//! one that states the same subtags if they mean the same (`en` and `en-US`), or that is likelier
//! of its language if not (`de-DE` before `de-AT`), then the default, then CLDR's paradigm
//! locales, then the one given first (`locales.rs`).
//!
//! # A worked example
//!
//! ```
//! use language_matching::accept_language::AcceptLanguage;
//! use language_matching::matcher::Negotiator;
//! use language_matching::tag;
//!
//! let available = ["en", "pt", "pt-PT"].map(|text| tag::parse(text).unwrap());
//! let negotiator = Negotiator::new(&available, Some(0));
//! let answer = |field| {
//!     let choice = negotiator.negotiate(&AcceptLanguage::parse([field])).unwrap();
//!     (available[choice.index].to_string(), choice.fallback)
//! };
//!
//! // An Angolan, who also reads English. `pt-AO` is maximized to `pt-Latn-AO`, and `pt` to
//! // `pt-Latn-BR`. Brazil is in `$americas` and Angola is not, so only the row `pt-*-*` fits:
//! // distance 5. Neither Angola nor Portugal is: row `pt-*-$!americas`, distance 4. English is
//! // at 0, and 5 for demotion. The least is 4.
//! assert_eq!(answer("pt-AO, en;q=0.8"), ("pt-PT".to_owned(), false));
//!
//! // Basque has the row `eu` to `es`, but not to any of these: the default stands in.
//! assert_eq!(answer("eu"), ("en".to_owned(), true));
//! ```
//!
//! # Where this goes beyond ICU
//!
//! - ICU demotes by position. Here only ranges that match something count, so one that nothing
//!   matches never changes the answer, wherever it stands.
//! - ICU ignores variants, and of `ca` and `ca-valencia` serves the first only.
//! - The default comes before all locales that mean the same; in ICU the first of these does.
//! - `sh` is taken for `sr-Latn`, as CLDR's alias says. ICU keeps it as a language.
//! - `q=0` and `*`, which ICU does not know. The most specific range that covers a locale says
//!   whether it is refused (`refusals.rs`). `*` gives the default, unless a range before it
//!   matched; `*;q=0` refuses locales of any language and script not asked for.
//! - A tag with no language that data could know (`x-foo`) matches nothing, not even `und`.

mod candidates;
mod maximize;
mod nearest;
mod refusals;
mod regions;

use unic_langid::LanguageIdentifier;

use self::candidates::{Locale, Locales};
use self::nearest::{Nearest, Score, score};
use self::refusals::Refusals;
use crate::accept_language::{AcceptLanguage, LanguageRange};
use crate::tag::LanguageTag;

/// The distance from which on a locale is no match: CLDR's scale goes from 0 to 100.
pub const THRESHOLD: u16 = 50;

/// What each wanted range that matches something adds to the distance of those after it.
const DEMOTION: Score = score(5);

/// Chooses among a fixed list of available locales.
pub struct Negotiator {
    locales: Locales,
    default: Option<usize>,
}

/// A locale chosen for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its place in the list of available locales.
    pub index: usize,
    /// Whether the default stands in: because nothing that was asked for can be served, although it
    /// was refused, or because CLDR counts it as near to another language (`en` to `ga`). It does
    /// not where there is no preference (no header, or `*`); and German for Swiss German is a match.
    pub fallback: bool,
}

impl Negotiator {
    /// Prepares negotiation among available locales, with [`THRESHOLD`].
    ///
    /// `default` is the place of the locale that stands in where nothing matches; without one,
    /// such requests get no answer.
    ///
    /// # Panics
    ///
    /// If `default` is not a place in the list.
    #[must_use]
    pub fn new(available: &[LanguageIdentifier], default: Option<usize>) -> Self {
        Self::with_threshold(available, default, THRESHOLD)
    }

    /// The same with another threshold, up to 80: from there on, unrelated languages would match.
    ///
    /// # Panics
    ///
    /// As [`Negotiator::new`].
    #[must_use]
    pub fn with_threshold(available: &[LanguageIdentifier], default: Option<usize>, threshold: u16) -> Self {
        assert!(
            default.is_none_or(|default| default < available.len()),
            "the default is not an available locale",
        );
        Self { locales: Locales::new(available, default, threshold), default }
    }

    /// Chooses the best locale for a request; `None` if nothing matches and there is no default.
    #[must_use]
    pub fn negotiate(&self, request: &AcceptLanguage<'_>) -> Option<Choice> {
        let refusals = Refusals::of(request, &self.locales);
        let accepts = |locale: &Locale| refusals.as_ref().is_none_or(|some| !some.refuse(locale));
        self.best(request, accepts).or_else(|| {
            let asked = wanted(request).any(|range| matches!(range, LanguageRange::Tag(_)));
            let refused = !self.locales.first().is_some_and(accepts);
            self.stand_in(asked || refused)
        })
    }

    /// Chooses the best locale for one tag, such as a path's, as [`negotiate`](Self::negotiate)
    /// does for a request that has nothing else.
    #[must_use]
    pub fn negotiate_tag(&self, tag: LanguageTag<'_>) -> Option<Choice> {
        let nearest = self.locales.nearest(tag, |_| true);
        nearest.map(|nearest| self.matched(nearest)).or_else(|| self.stand_in(true))
    }

    /// The best of the accepted locales that match.
    fn best(&self, request: &AcceptLanguage<'_>, accepts: impl Fn(&Locale) -> bool) -> Option<Choice> {
        let mut best: Option<(Score, Nearest)> = None;
        let mut demotion = 0;
        for range in wanted(request) {
            let LanguageRange::Tag(tag) = range else {
                // Anything will do, so no range after this one is asked.
                let nearest = best.map(|(_, nearest)| nearest.locale);
                let any = nearest.or_else(|| self.any(accepts));
                return any.map(|locale| Choice { index: locale.index, fallback: false });
            };
            if best.is_some_and(|(score, _)| score <= demotion) {
                break;
            }
            let Some(nearest) = self.locales.nearest(tag, &accepts) else {
                continue;
            };
            let score = nearest.score + demotion;
            if best.is_none_or(|(least, _)| score < least) {
                best = Some((score, nearest));
            }
            demotion += DEMOTION;
        }
        best.map(|(_, nearest)| self.matched(nearest))
    }

    /// What `*` gives: the first accepted locale, in the order that settles ties.
    fn any(&self, accepts: impl Fn(&Locale) -> bool) -> Option<&Locale> {
        let first = self.locales.first().filter(|locale| accepts(locale));
        let accepted = self.locales.iter().filter(|locale| accepts(locale));
        first.or_else(|| accepted.min_by_key(|locale| locale.rank))
    }

    fn matched(&self, nearest: Nearest<'_>) -> Choice {
        let index = nearest.locale.index;
        Choice { index, fallback: nearest.foreign && self.default == Some(index) }
    }

    fn stand_in(&self, fallback: bool) -> Option<Choice> {
        self.default.map(|index| Choice { index, fallback })
    }
}

/// The ranges that are not refusals.
fn wanted<'a>(request: &AcceptLanguage<'a>) -> impl Iterator<Item = LanguageRange<'a>> {
    let ranges = request.ranges().iter();
    ranges.take_while(|range| range.weight > 0).map(|range| range.range)
}

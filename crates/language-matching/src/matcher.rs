//! UTS #35 Part 1, "Language Matching": from weighted ranges to the best available locale.

mod alternatives;
mod candidates;
mod maximize;
mod nearest;
mod refusals;
mod regions;

use unic_langid::LanguageIdentifier;

use self::candidates::{Candidate, Candidates};
use self::nearest::{Nearest, Score, score};
use self::refusals::Refusals;
use crate::accept_language::AcceptLanguage;
use crate::range::LanguageRange;
use crate::tag::LanguageTag;

/// Penalty that each range that matches something adds to the distances of the ranges after it.
const DEMOTION: Score = score(5);

/// Chooses the best of a fixed list of available locales, as ICU's `LocaleMatcher` does.
///
/// To find the data behind a wrong result, follow these five steps (UTS #35 Part 1, "Language Matching"):
///
/// 1. **Canonical form** (`matcher/maximize.rs`). Deprecated subtags are replaced by their aliases:
///    `iw` by `he`, `sh` by `sr-Latn`.
/// 2. **Likely subtags** (`matcher/maximize.rs`). Missing subtags are added: `zh-TW` becomes
///    `zh-Hant-TW`, `pt` becomes `pt-Latn-BR`. Both steps use ICU4X's data.
/// 3. **Distance** (`matcher/nearest.rs`, `matcher/regions.rs`). The distances of the languages, the
///    scripts and the regions are added up. Each is taken from the first row of
///    `cldr/languageMatching.json` that fits: from left (desired) to right (supported), and back
///    unless the row says `_oneway`. The last rows, with `*`, are the defaults: 80 between
///    languages, 50 between scripts, 4 between regions. A name with `$` is a set of regions, a
///    `matchVariable` in the same file.
/// 4. **Threshold.** A distance of [`THRESHOLD`](Self::THRESHOLD) or more is no match.
/// 5. **Demotion.** Ranges are tried by weight. Each one that matches something adds 5 to the
///    distances of those after it. The least sum wins, or the earlier range if sums are equal.
///
/// One's own language comes before another: if a locale has the language and the script of a range
/// and is below the threshold, no locale of another language matches this range. By the distances
/// alone, Bosnian (4) would be as near to `hr-BA` as Croatian (4), because its region is the same.
///
/// If several locales have the same distance from the same range, these rules apply in order:
///
/// - The locale with the desired variants wins.
/// - If they have the same maximized form (`en` and `en-US`), the locale with the same subtags wins.
///   If they state the same (`iw` and `he`), the exact tag wins. Otherwise the locale that is likelier for its language wins (`de-DE` before `de-AT`).
/// - The default wins, then CLDR's paradigm locales, then the first in the list
///   (`matcher/candidates.rs`).
///
/// # A worked example
///
/// ```
/// use language_matching::{AcceptLanguage, LocaleMatcher, parse_identifier};
///
/// let available = ["en", "pt", "pt-PT"].map(|text| parse_identifier(text).unwrap());
/// let matcher = LocaleMatcher::new(&available, Some(0));
/// let answer = |field| {
///     let best = matcher.best_match(&AcceptLanguage::parse([field])).unwrap();
///     (available[best.index].to_string(), best.fallback)
/// };
///
/// // Portuguese of Angola, then English. `pt-AO` is maximized to `pt-Latn-AO`, and `pt` to
/// // `pt-Latn-BR`. Brazil is in `$americas` and Angola is not, so only the row `pt-*-*` fits:
/// // distance 5. Neither Angola nor Portugal is in it: row `pt-*-$!americas`, distance 4.
/// // English has distance 0 and demotion 5. The least sum is 4.
/// assert_eq!(answer("pt-AO, en;q=0.8"), ("pt-PT".to_owned(), false));
///
/// // Basque has the row `eu` to `es`, but no row to any of these: the default is the fallback.
/// assert_eq!(answer("eu"), ("en".to_owned(), true));
/// ```
pub struct LocaleMatcher {
    candidates: Candidates,
    default: Option<usize>,
}

/// The available locale that [`LocaleMatcher`] chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// Index of the locale in the list of available locales.
    pub index: usize,
    /// Whether the locale is the default as a fallback: because nothing that was asked for is
    /// available, or because CLDR puts the default near another language (`en` near `ga`).
    ///
    /// It is false without a preference (no header, or `*`), and for a match in a near language,
    /// such as German for Swiss German. It is true if the default itself was refused.
    pub fallback: bool,
}

impl LocaleMatcher {
    /// The distance from which a locale is no match, on CLDR's scale from 0 to 100.
    pub const THRESHOLD: u16 = 50;

    /// Prepares to match against the available locales, with [`THRESHOLD`](Self::THRESHOLD).
    ///
    /// `default` is the index of the locale to return if nothing matches. Without a default there
    /// is no match then.
    ///
    /// # Panics
    ///
    /// Panics if `default` is not an index of the list.
    #[must_use]
    pub fn new(available: &[LanguageIdentifier], default: Option<usize>) -> Self {
        Self::with_threshold(available, default, Self::THRESHOLD)
    }

    /// The same with another threshold, at most 80. Above that, unrelated languages would match.
    ///
    /// # Panics
    ///
    /// Panics if `default` is not an index of the list.
    #[must_use]
    pub fn with_threshold(available: &[LanguageIdentifier], default: Option<usize>, threshold: u16) -> Self {
        assert!(
            default.is_none_or(|default| default < available.len()),
            "the default is not an available locale",
        );
        Self { candidates: Candidates::new(available, default, threshold), default }
    }

    /// Returns the best locale for a request, or `None` if nothing matches and there is no default.
    ///
    /// The most specific range that covers a locale decides whether `q=0` refuses it. `*` gives the
    /// default unless a range of at least its weight matched. `*;q=0` refuses every locale of a language and
    /// script that no other range asks for (RFC 9110 section 12.5.4).
    #[must_use]
    pub fn best_match(&self, request: &AcceptLanguage<'_>) -> Option<Match> {
        let refusals = Refusals::of(request, &self.candidates);
        let accepts = |locale: &Candidate| refusals.as_ref().is_none_or(|some| !some.refuse(locale));
        self.best(request, accepts).or_else(|| {
            let asked = wanted(request).any(|range| matches!(range, LanguageRange::Tag(_)));
            let refused = !self.candidates.first().is_some_and(accepts);
            self.fall_back(asked || refused)
        })
    }

    /// Returns the best locale for one tag, such as a path's. The result is that of
    /// [`best_match`](Self::best_match) for a request with only this tag.
    #[must_use]
    pub fn best_match_for(&self, tag: LanguageTag<'_>) -> Option<Match> {
        let nearest = self.candidates.nearest(tag, |_| true);
        nearest.map(|nearest| self.matched(nearest)).or_else(|| self.fall_back(true))
    }

    /// Returns the best of the accepted locales that match.
    fn best(&self, request: &AcceptLanguage<'_>, accepts: impl Fn(&Candidate) -> bool) -> Option<Match> {
        let mut best: Option<(Score, Nearest)> = None;
        let mut demotion = 0;
        for range in wanted(request) {
            let LanguageRange::Tag(tag) = range else {
                // Any locale matches, so the ranges after this one are ignored.
                let nearest = best.map(|(_, nearest)| nearest.candidate);
                let any = nearest.or_else(|| self.any(accepts));
                return any.map(|candidate| Match { index: candidate.index, fallback: false });
            };
            if best.is_some_and(|(score, _)| score <= demotion) {
                break;
            }
            let Some(nearest) = self.candidates.nearest(tag, &accepts) else {
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

    /// Returns the locale for `*`: the first accepted one in the order of ranks.
    fn any(&self, accepts: impl Fn(&Candidate) -> bool) -> Option<&Candidate> {
        let first = self.candidates.first().filter(|locale| accepts(locale));
        let accepted = self.candidates.iter().filter(|locale| accepts(locale));
        first.or_else(|| accepted.min_by_key(|locale| locale.rank))
    }

    fn matched(&self, nearest: Nearest<'_>) -> Match {
        let index = nearest.candidate.index;
        Match { index, fallback: nearest.foreign && self.default == Some(index) }
    }

    fn fall_back(&self, fallback: bool) -> Option<Match> {
        self.default.map(|index| Match { index, fallback })
    }
}

/// Returns the ranges that are not refusals.
fn wanted<'a>(request: &AcceptLanguage<'a>) -> impl Iterator<Item = LanguageRange<'a>> {
    let ranges = request.ranges().iter();
    ranges.take_while(|range| range.weight > 0).map(|range| range.range)
}

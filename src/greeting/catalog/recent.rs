//! The best locales for the lists of languages that readers have sent recently.
//!
//! Readers send few different lists, and to parse and match one takes a tenth of the instructions of a greeting.

use std::array;
use std::hash::BuildHasher;
use std::sync::Arc;

use arc_swap::ArcSwapOption;
use language_matching::Match;
use rustc_hash::FxBuildHasher;

/// Number of lists that are kept, each in the place that a byte of its hash gives. If two lists have the same place, they are
/// matched again, and nothing else happens. Therefore the hash need not resist collisions.
const PLACES: usize = 256;
/// Maximum length of a list that is kept, in bytes, so that all of them take at most 64 KB. Browsers send less than half.
const MAX_LENGTH: usize = 128;

/// The best locale for each list that was matched most recently.
pub struct Recent([ArcSwapOption<Matched>; PLACES]);

struct Matched {
    list: Box<str>,
    best: Match,
}

impl Recent {
    /// Returns the best locale for a list: the one that is kept, or else the one that `matched` returns.
    pub fn best(&self, list: &str, matched: impl FnOnce() -> Match) -> Match {
        if list.len() > MAX_LENGTH {
            return matched();
        }
        let [byte, ..] = FxBuildHasher.hash_one(list).to_le_bytes();
        let place = &self.0[usize::from(byte)];
        if let Some(kept) = place.load().as_deref().filter(|kept| *kept.list == *list) {
            return kept.best;
        }
        let best = matched();
        place.store(Some(Arc::new(Matched { list: list.into(), best })));
        best
    }
}

impl Default for Recent {
    fn default() -> Self {
        Self(array::from_fn(|_| ArcSwapOption::empty()))
    }
}

//! Words for messages: suggestions and lists.

use std::fmt;

/// Maximum number of candidates that a misspelled word is compared with.
const MAX_CANDIDATES: usize = 100;
/// Maximum number of names in a list.
const MAX_LISTED: usize = 12;

/// Returns the candidate that a misspelled word most likely means.
pub fn nearest<'w>(word: &str, candidates: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let lowercase = word.to_lowercase();
    let distance = |other: &str| strsim::osa_distance(&lowercase, &other.to_lowercase());
    let similar = candidates.into_iter().filter(|other| other.len().abs_diff(word.len()) <= 6);
    let nearest = similar.take(MAX_CANDIDATES).map(|other| (distance(other), other)).min()?;
    // Of two short words, each is one letter from many others.
    let close = (word.chars().count().max(nearest.1.chars().count()) / 3).min(3);
    (nearest.0 <= close).then_some(nearest.1)
}

/// Joins names as a sentence does: `a`, `b` and `c`.
pub fn list(words: &[impl fmt::Display]) -> String {
    let mut quoted: Vec<_> = words.iter().take(MAX_LISTED).map(|word| format!("`{word}`")).collect();
    if let more @ 1.. = words.len() - quoted.len() {
        quoted.push(format!("{more} more"));
    }
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => "none".to_owned(),
    }
}

/// Returns names as variables are written, with a `$`.
pub fn dollars<'n>(names: impl IntoIterator<Item = &'n &'n str>) -> Vec<String> {
    names.into_iter().map(|name| format!("${name}")).collect()
}

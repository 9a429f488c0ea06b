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

/// Minimum length of a word that can be misspelled. Any two shorter words are similar.
const MIN_LETTERS: usize = 3;

/// Returns the candidate that is one edit away: a letter is missing, too many, replaced or swapped with the next one.
///
/// Digits do not count, because a new version of a message often has a new number: `title`, `title2`.
pub fn one_edit_away<'w>(word: &str, candidates: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let letters = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "");
    let mut similar = candidates.into_iter().filter(|other| other.len().abs_diff(word.len()) <= 1);
    similar.find(|other| {
        word.len().min(other.len()) >= MIN_LETTERS
            && is_one_edit(word, other)
            && letters(word) != letters(other)
    })
}

/// Returns whether two words are one edit apart. Most words differ from the start, so this is faster than their distance.
fn is_one_edit(word: &str, other: &str) -> bool {
    let same = |(a, b): &(char, char)| a == b;
    let length = |c: (char, char)| c.0.len_utf8();
    let start: usize = word.chars().zip(other.chars()).take_while(same).map(length).sum();
    let (word, other) = (&word[start..], &other[start..]);
    let end: usize = word.chars().rev().zip(other.chars().rev()).take_while(same).map(length).sum();
    let (word, other) = (&word[..word.len() - end], &other[..other.len() - end]);
    // Two characters have at most 8 bytes.
    if word.len().max(other.len()) > 8 {
        return false;
    }
    let letters = |rest: &str| rest.chars().collect::<Vec<_>>();
    match (letters(word).as_slice(), letters(other).as_slice()) {
        ([_], [] | [_]) | ([], [_]) => true,
        ([a, b], [c, d]) => (a, b) == (d, c),
        _ => false,
    }
}

/// Returns whether a misspelled word certainly means a candidate: it is one edit away, and no other candidate is.
pub fn is_certain<'w>(word: &str, meant: &str, candidates: impl IntoIterator<Item = &'w str>) -> bool {
    let mut similar = candidates.into_iter().filter(|other| other.len().abs_diff(word.len()) <= 1);
    let others: Vec<_> = similar.by_ref().filter(|other| *other != meant).take(MAX_CANDIDATES).collect();
    similar.next().is_none()
        && one_edit_away(word, [meant]).is_some()
        && one_edit_away(word, others).is_none()
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

#[cfg(test)]
mod tests {
    use super::{is_certain, is_one_edit, one_edit_away};

    #[test]
    fn one_edit_is_a_distance_of_one() {
        let mut words = vec![String::new()];
        for start in 0.. {
            let Some(word) = words.get(start).filter(|word| word.chars().count() < 5).cloned() else { break };
            words.extend(["a", "é"].map(|letter| format!("{word}{letter}")));
        }
        for (word, other) in words.iter().flat_map(|word| words.iter().map(move |other| (word, other))) {
            assert_eq!(is_one_edit(word, other), strsim::osa_distance(word, other) == 1, "{word} {other}");
        }
    }

    #[test]
    fn one_edit_is_a_misspelling_but_not_a_new_version() {
        for (word, other, expected) in [
            ("open-fil", "open-file", true),
            ("opne", "open", true),
            ("open", "open", false),
            ("open-all", "open", false),
            ("title", "title2", false),
            ("title-2", "title-3", false),
            ("a", "b", false),
        ] {
            assert_eq!(one_edit_away(word, [other]).is_some(), expected, "{word} {other}");
        }
    }
    #[test]
    fn a_misspelling_of_two_words_is_not_certain() {
        for (word, candidates, expected) in [
            ("nmae", &["name", "title"][..], true),
            ("nmae", &["name", "nme"], false),
            ("nam", &["name", "title2"], true),
            ("title", &["title2"], false),
            ("brnd", &["bran"], false),
        ] {
            assert_eq!(is_certain(word, candidates[0], candidates.iter().copied()), expected, "{word}");
        }
    }
}

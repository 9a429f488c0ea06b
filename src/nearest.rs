//! What a misspelled word most probably means.

/// Returns the candidate that is most similar to a word, in any case. About one letter in three may be wrong: two letters of
/// `default`, but `local` does not mean `global`.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = word.to_lowercase();
    let distances =
        candidates.into_iter().map(|candidate| (strsim::osa_distance(&word, candidate), candidate));
    let (distance, candidate) = distances.min()?;
    let limit = (candidate.len().saturating_sub(1) / 3).max(1);
    (distance <= limit).then_some(candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typo_is_similar_and_another_word_is_not() {
        let candidates = ["time", "tz", "formality", "lang", "default", "global"];
        for (word, expected) in [
            ("tiem", Some("time")),
            ("Time", Some("time")),
            ("tzz", Some("tz")),
            ("formaltiy", Some("formality")),
            ("formlty", Some("formality")),
            ("defualt", Some("default")),
            ("name", None),
            ("local", None),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, candidates), expected, "{word}");
        }
        assert_eq!(nearest("time", []), None);
    }
}

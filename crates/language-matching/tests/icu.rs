//! The public cases of ICU's `LocaleMatcher`.

use language_matching::{AcceptLanguage, LocaleMatcher, parse_identifier};
use unic_langid::LanguageIdentifier;

/// ICU4C's cases: `tests/data/icu/README.md` explains the columns.
const CASES: &str = include_str!("data/icu/cases.tsv");

/// The cases with a different result here: line in ICU's file, our result, and the reason.
const DISAGREEMENTS: &[(u32, &str, &str)] = &[
    (1393, "sr", "CLDR's alias makes `sh` `sr-Latn`, so `sr` is nearer than `en`"),
    (1428, "he", "`he` is available. ICU returns `iw`, which is listed first"),
    (1432, "tl", "`tl` is available. ICU returns `fil`, which is listed first"),
    (1502, "mo", "`mo` is available. ICU returns `ro`, which is listed first"),
];

#[test]
fn icu_cases() {
    let mut cases = 0;
    let mut disagreements = Vec::new();
    for row in CASES.lines().skip(1) {
        let fields: Vec<&str> = row.split('\t').collect();
        let [line, _, supported, default, favor, threshold, desired, expected, ..] = *fields else {
            panic!("not a case: {row}");
        };
        if !favor.is_empty() {
            continue;
        }
        cases += 1;
        let answer = icu_answer(supported, default, threshold, desired);
        let expected = match expected {
            "null" => None,
            _ => Some(canonical(expected)),
        };
        if answer != expected {
            disagreements.push((line.parse().unwrap(), answer.unwrap_or_default()));
        }
    }
    println!("{} of {cases} of ICU's cases agree", cases - disagreements.len());
    let listed: Vec<(u32, String)> =
        DISAGREEMENTS.iter().map(|(line, answer, _)| (*line, (*answer).to_owned())).collect();
    assert_eq!(disagreements, listed);
}

/// Returns our result. `None` is `null` in the column `exp_match`.
fn icu_answer(supported: &str, default: &str, threshold: &str, desired: &str) -> Option<String> {
    let available: Vec<LanguageIdentifier> =
        supported.split(',').filter_map(|text| parse_identifier(&known(text)).ok()).collect();
    // ICU's default may be unavailable. If there is none, the first locale is the default.
    let index = match default {
        "" => (!available.is_empty()).then_some(0),
        _ => available.iter().position(|id| id.to_string() == canonical(default)),
    };
    let threshold = threshold.parse().unwrap_or(LocaleMatcher::THRESHOLD);
    let matcher = LocaleMatcher::with_threshold(&available, index, threshold);
    let desired: Vec<String> = desired.split(',').map(known).collect();
    match matcher.best_match(&AcceptLanguage::parse(desired.iter().map(String::as_str))) {
        Some(choice) => Some(available[choice.index].to_string()),
        None if default.is_empty() => None,
        None => Some(canonical(default)),
    }
}

/// Converts a tag of ICU to ours.
fn canonical(text: &str) -> String {
    parse_identifier(&known(text)).map_or(text.to_owned(), |id| id.to_string())
}

/// In ICU, a tag with private use only (`x-bork`) matches only itself. A language identifier cannot
/// hold it, so it is replaced by a language without data, which must match only itself, too.
fn known(text: &str) -> String {
    text.strip_prefix("x-").map_or(text.to_owned(), |private| format!("x{private:a<4.7}"))
}

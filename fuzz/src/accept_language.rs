//! `Accept-Language`: each line of the input is a field line.

use std::sync::LazyLock;

use greeting_api::greeting::catalog::{Catalog, REFERENCE};
use language_matching::quality::MAX_WEIGHT;
use language_matching::{AcceptLanguage, LanguageRange};

/// Built once: the fuzzer only calls [`holds`].
static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().expect("the locales are right"));

/// Checks that the ranges are limited in number and sorted by weight, and that formatting and parsing them changes nothing.
/// The number of field lines, letter case and ranges without a match do not change the negotiated locale.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let parsed = AcceptLanguage::parse(text.split('\n'));
    let ranges = parsed.ranges();
    let (wanted, refusals): (Vec<_>, Vec<_>) = ranges.iter().copied().partition(|range| range.weight > 0);
    assert!(wanted.len() <= AcceptLanguage::MAX_RANGES && refusals.len() <= AcceptLanguage::MAX_REFUSALS);
    assert!(ranges.iter().all(|range| range.weight <= MAX_WEIGHT));
    assert!(ranges.is_sorted_by(|left, right| left.weight >= right.weight), "{text}");

    let written = write(&parsed);
    // A platform's name may be written as a grandfathered tag, such as Java's `cel__gaulish`.
    let canonical = write(&AcceptLanguage::parse([&*written]));
    assert_eq!(write(&AcceptLanguage::parse([&*canonical])), canonical, "{text}");
    // With a space, because a comma between two digits is a decimal comma.
    let line = text.replace('\n', ", ");
    let choice = CATALOG.reader(&line).chosen;
    let language = choice.locale.language();
    assert!(language == REFERENCE || !choice.fallback, "{language} stands in for {text}");
    let shouted = line.to_ascii_uppercase();
    assert_eq!(CATALOG.reader(&shouted).chosen.locale.language(), language, "{text}");

    // Only below the limits, because the rest of a longer header is ignored.
    let separators = text.matches([',', '，', '、', ':', '\n']).count();
    let is_short = text.len() + separators + 10 < AcceptLanguage::MAX_BYTES
        && separators + 2 < AcceptLanguage::MAX_ELEMENTS;
    if is_short && wanted.len() < AcceptLanguage::MAX_RANGES {
        assert_eq!(write(&AcceptLanguage::parse([&*line])), written, "{text}");
        let unmatched = format!("x-nobody,{line}");
        assert_eq!(CATALOG.reader(&unmatched).chosen.locale.language(), language, "{text}");
    }
}

/// Formats the ranges as one field line.
fn write(parsed: &AcceptLanguage<'_>) -> String {
    let ranges = parsed.ranges().iter().map(|weighted| {
        let range = match weighted.range {
            LanguageRange::Any => "*".to_owned(),
            LanguageRange::Tag(tag) => tag.to_identifier().to_string(),
        };
        format!("{range};q={}.{:03}", weighted.weight / MAX_WEIGHT, weighted.weight % MAX_WEIGHT)
    });
    ranges.collect::<Vec<_>>().join(",")
}

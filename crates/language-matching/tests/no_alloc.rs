//! Matching a request allocates nothing. A separate test, because counting replaces the allocator.

use allocation_counter::measure;
use language_matching::{AcceptLanguage, LanguageTag, LocaleMatcher, parse_identifier};

/// Headers that together use every part of the matcher.
const FIELDS: &[&str] = &[
    "",
    "*",
    "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5",
    "zh-TW, sr-ME, iw, sh, en-840, de-DD, und-HK, xyz-Cyrl, abcdefgh, x-private",
    "ca-valencia, sl-rozaj-biske-1994, hy-arevmda, el-polyton, ja-Latn-hepburn-heploc, en-PSACCENT",
    "i-klingon, zh-min-nan, de-DE-u-co-phonebk, en-GB-oed",
    "en;q=0, *;q=0, zh-Hant;q=0, ca-valencia;q=0, fr-CA",
    "!!, a1, de;q=2, en--US, ,,,",
    "zh_CN_#Hans, fr_FR.UTF-8@euro, sr_RS@latin, no_NO_NY, sr-SP-Latn, b+es+419, pt-BRA, french, C",
    "[\"fr-FR\";q=0.33333, ca_ES@valencia:en；q=0,5，de",
];

#[test]
fn requests_allocate_nothing() {
    let available = ["en", "en-GB", "fr", "de", "zh-Hant", "sr-Latn", "ca", "ca-valencia", "he"]
        .map(|text| parse_identifier(text).unwrap());
    let matcher = LocaleMatcher::new(&available, Some(0));
    let four_kib = "en-US-oed, de-1901;q=0.5, ".repeat(200);
    for field in FIELDS.iter().copied().chain([four_kib.as_str()]) {
        let allocations = measure(|| {
            let request = AcceptLanguage::parse([field, field]);
            let best = matcher.best_match(&request).unwrap();
            assert!(matcher.alternatives(&request, best.index).all(|index| index != best.index));
            for text in field.split(", ") {
                let _ = LanguageTag::parse(text).map(|tag| matcher.best_match_for(tag));
            }
        });
        assert_eq!(allocations.count_total, 0, "{field}");
    }
}

//! Canonical forms of tags.

use language_matching::{canonicalize, parse_identifier};

#[test]
fn canonical_tags_have_no_deprecated_subtag() {
    for (text, expected) in [
        ("iw", "he"),
        ("sh", "sr-Latn"),
        ("mo", "ro"),
        ("de-DD", "de-DE"),
        ("sgn-DE", "gsg"),
        ("hy-arevmda", "hyw"),
        ("zh-TW", "zh-TW"),
        ("und", "und"),
    ] {
        let canonical = canonicalize(&parse_identifier(text).unwrap());
        assert_eq!(canonical.to_string(), expected, "{text}");
    }
}

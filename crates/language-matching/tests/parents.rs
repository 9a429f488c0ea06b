//! Parent locales.

use language_matching::{parent_locales, parse_identifier};

/// Available tags, and the indices of the parents of the first one.
const PARENTS: &[(&str, &[usize])] = &[
    ("es-MX,es-419,es", &[0, 1, 2]),
    ("es-MX,es,es-419", &[0, 2, 1]),
    ("en-AU,en,en-001", &[0, 2, 1]),
    ("pt-AO,pt,pt-PT", &[0, 2, 1]),
    ("de-AT,fr", &[0]),
    // A locale in another script is not a parent.
    ("zh-HK,zh,zh-Hant", &[0, 2]),
    ("sr-Latn,sr", &[0]),
    // Other names of the same locale.
    ("nn,nb", &[0, 1]),
    ("zh-Hant-HK,zh-TW", &[0, 1]),
    ("he-US,iw", &[0, 1]),
    ("en-US,en", &[0, 1]),
    ("en,en-US", &[0]),
    // The exact tag comes before another name of the same locale.
    ("he-IL,iw", &[0, 1]),
    ("iw,he-IL", &[0]),
    ("he-IL,iw,he", &[0, 2]),
    ("iw,he", &[0]),
    ("und", &[0]),
];

#[test]
fn parents_are_the_nearest_first() {
    for (tags, expected) in PARENTS {
        let identifiers: Vec<_> = tags.split(',').map(|text| parse_identifier(text).unwrap()).collect();
        assert_eq!(parent_locales(&identifiers)[0], *expected, "{tags}");
    }
    assert!(parent_locales(&[]).is_empty());
}

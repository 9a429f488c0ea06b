//! Language tags: the input is any text.

use std::sync::LazyLock;

use greeting_api::greeting::catalog::Catalog;
use language_matching::{LanguageTag, canonicalize, parse_identifier};

/// Built once: the fuzzer only calls [`holds`].
static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().expect("the locales are right"));

/// Checks that letter case does not matter, that formatting and parsing a tag changes nothing, and that every tag has a
/// locale. The subtag of an error is part of the text.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let parsed = parse_identifier(&text);
    let shouted = text.to_ascii_uppercase().replace('-', "_");
    assert_eq!(parsed, parse_identifier(&shouted), "{shouted}");
    assert_eq!(CATALOG.lookup(&text).map(|_| ()), parsed.clone().map(|_| ()));
    match parsed {
        Ok(parsed) => {
            let borrowed = LanguageTag::parse(&text).expect("it is well-formed");
            assert_eq!(borrowed.to_identifier(), parsed);
            let written = parsed.to_string();
            // Unless a repeated variant was dropped: `cel-gaulish-gaulish` is formatted as `cel-gaulish`, which is a
            // deprecated tag of another language.
            if borrowed.variants().count() == parsed.variants().len() {
                assert_eq!(parse_identifier(&written), Ok(parsed.clone()), "{text:?} is written {written}");
            }
            let canonical_tag = canonicalize(&parsed);
            assert_eq!(canonicalize(&canonical_tag), canonical_tag, "the canonical form of {written}");
        }
        Err(error) => {
            let subtag = error.subtag(&text);
            assert!(text.contains(subtag) && !subtag.contains(['-', '_']), "{error} in {text:?}");
        }
    }
}

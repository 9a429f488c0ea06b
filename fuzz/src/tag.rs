//! Language tags: any text.

use std::sync::LazyLock;

use greeting_api::greeting::catalog::Catalog;
use language_matching::{LanguageTag, canonicalize, parse_identifier};

/// The fuzzer calls a function and nothing else, so what is made once is kept here.
static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().expect("the locales are right"));

/// A tag reads the same in any letter case, and back from what it is written as; an error lies in the text; and every
/// tag has a locale.
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
            // `cel-gaulish` is an old name of another language, and `cel-gaulish-gaulish` is written so.
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

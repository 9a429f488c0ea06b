//! Language tags: the input is any text.

use std::sync::LazyLock;

use greeting_api::greeting::catalog::Catalog;
use language_matching::{LanguageTag, TagError, canonicalize, parse_identifier};

/// Built once: the fuzzer only calls [`holds`].
static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().expect("the locales are right"));

/// Checks that letter case does not matter, that formatting and parsing a tag changes nothing, and that every tag and every
/// platform's name of a locale has a locale. The subtag of an error is part of the text.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (parsed, tag) = (parse_identifier(&text), LanguageTag::parse(&text));
    let shouted = text.to_ascii_uppercase().replace('-', "_");
    assert_eq!(parsed, parse_identifier(&shouted), "{shouted}");
    match parsed {
        Ok(parsed) => {
            let written = parsed.to_string();
            // Unless a repeated variant was dropped: `cel-gaulish-gaulish` is formatted as `cel-gaulish`, which is a
            // deprecated tag of another language.
            if tag.is_ok_and(|tag| tag.variants().count() == parsed.variants().len()) {
                assert_eq!(parse_identifier(&written), Ok(parsed.clone()), "{text:?} is written {written}");
            }
            let canonical_tag = canonicalize(&parsed);
            assert_eq!(canonicalize(&canonical_tag), canonical_tag, "the canonical form of {written}");
        }
        Err(error) => is_within(error, &text),
    }

    assert_eq!(CATALOG.lookup(&text).map(|_| ()), tag.map(|_| ()));
    let shouted = text.to_ascii_uppercase();
    let identifier = |tag: Result<LanguageTag<'_>, _>| tag.map(|tag| tag.to_identifier());
    assert_eq!(identifier(tag), identifier(LanguageTag::parse(&shouted)), "{shouted}");
    match tag {
        Ok(tag) => {
            let written = tag.to_identifier().to_string();
            assert!(parse_identifier(&written).is_ok(), "{text:?} is written {written}");
        }
        Err(error) => {
            is_within(error, &text);
            // Every well-formed tag is accepted, but POSIX' name of no language.
            assert!(parse_identifier(&text).is_err() || text.eq_ignore_ascii_case("POSIX"), "{text:?}");
        }
    }
}

/// Checks that the subtag of an error is part of the text.
fn is_within(error: TagError, text: &str) {
    let subtag = error.subtag(text);
    assert!(text.contains(subtag) && !subtag.contains(['-', '_']), "{error} in {text:?}");
}

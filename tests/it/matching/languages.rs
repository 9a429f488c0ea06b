//! Which language is served, and where a message really comes from.

use greeting_api::greeting::catalog::{Catalog, REFERENCE};
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::greet::{Occasion, greet};
use greeting_api::greeting::name::Name;
use greeting_api::web;
use language_matching::{AcceptLanguage, LocaleMatcher};
use proptest::prelude::*;

use crate::support::{Service, body, catalog, get, locales, service};

/// The language of a greeting and whether English stands in, by several lines of `Accept-Language`.
fn negotiated(lines: &[&str]) -> (String, bool) {
    let headers: Vec<_> = lines.iter().map(|line| ("Accept-Language", *line)).collect();
    outcome(&get(&service(), "/greet/A", &headers))
}

pub fn outcome(answer: &str) -> (String, bool) {
    assert!(answer.starts_with("200\n"), "{answer}");
    let language = body(answer).split("\"language\":\"").nth(1).and_then(|rest| rest.split('"').next());
    (language.expect("a language").to_owned(), body(answer).ends_with(",\"fallback\":true}"))
}

#[test]
fn accept_language_is_read_by_rfc_9110() {
    let long = format!("{},fr", "x-long, ".repeat(600));
    let crowded = format!("{}fr", "tlh,".repeat(16));
    for (lines, language, fallback) in [
        (&["fr"][..], "fr", false),
        (&["fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5"], "fr", false),
        // Weights order the ranges, and the order is kept among equals.
        (&["de;q=0.3, ja;q=0.9"], "ja", false),
        (&["de;Q=0.3, ja;Q=0.9"], "ja", false),
        (&["de ; q=0.3 , ja ; q=0.9"], "ja", false),
        (&["de, fr"], "de", false),
        (&["fr;q=0.5, de;q=0.5"], "fr", false),
        // 0 refuses.
        (&["de;q=0, ja;q=0.5"], "ja", false),
        (&["en;q=0, *"], "es", false),
        (&["en;q=0"], "en", true),
        (&["*;q=0"], "en", true),
        (&["de, *;q=0"], "de", false),
        // `*` stands for any.
        (&["*"], "en", false),
        (&["tlh, *;q=0.1"], "en", false),
        // Several lines count as one.
        (&["de;q=0.3", "ja;q=0.9"], "ja", false),
        (&["tlh", "sw"], "sw", false),
        // A malformed item is skipped, and the rest still counts. A malformed weight loses nothing.
        (&[";;q=x,,%%, fr"], "fr", false),
        (&["de;q=1.5, fr;q=0.2"], "de", false),
        (&["de;level=1, fr;q=0.2"], "de", false),
        (&["d e, fr"], "fr", false),
        (&[""], "en", false),
        (&[";;q=x,,%%"], "en", false),
        // No more than 4 KiB are read, and the first 16 of equal ranges are kept.
        (&[&long], "en", true),
        (&[&crowded], "en", true),
        // Nobody speaks it here.
        (&["tlh"], "en", true),
        (&["tlh, en;q=0.1"], "en", false),
        // Case and separator do not matter.
        (&["PT_br"], "pt", false),
    ] {
        assert_eq!(negotiated(lines), (language.to_owned(), fallback), "{lines:?}");
    }
}

#[test]
fn a_code_finds_its_locale() {
    let service = service();
    for (code, language, fallback) in [
        ("de", "de", false),
        ("DE", "de", false),
        ("de-AT", "de", false),
        ("de-DE-u-co-phonebk", "de", false),
        ("pt_BR", "pt", false),
        ("pt-PT", "pt-PT", false),
        ("es-MX", "es", false),
        ("zh-CN", "zh", false),
        ("zh-Hans-SG", "zh", false),
        ("zh-TW", "zh-Hant", false),
        ("zh-HK", "zh-Hant-HK", false),
        ("sr-ME", "sr-Latn", false),
        ("cmn", "zh", false),
        ("iw", "he", false),
        ("ar-EG-x-private", "ar", false),
        ("en-GB-oed", "en", false),
        // CLDR gives Klingon and Irish a distance to English: it is served, and is not what was asked for.
        ("tlh", "en", true),
        ("i-klingon", "en", true),
        ("aa", "en", true),
        ("gsw", "de", false),
        ("en-AU", "en", false),
        ("x-private", "en", true),
        ("qaa-Qaaa-QM", "en", true),
    ] {
        let answer = get(&service, &format!("/greet/language/{code}/A"), &[]);
        assert_eq!(outcome(&answer), (language.to_owned(), fallback), "{code}");
    }
    for code in [
        "a",
        "-",
        "de-",
        "-de",
        "de--AT",
        "d%20e",
        "de%2FAT",
        "*",
        "%C3%A9",
        "123",
        "de-AT-AT",
        "abcdefghi",
        "de-u",
    ] {
        let answer = get(&service, &format!("/greet/language/{code}/A"), &[]);
        assert!(
            answer.starts_with("400\n") && body(&answer).contains("/problems/language-malformed"),
            "{code}: {answer}"
        );
    }
}

/// A tree of greetings beside the reference.
fn tree(greetings: &[(&str, &str)]) -> Catalog {
    let read =
        |name: &str| std::fs::read(format!("{}/locales/en/{name}", env!("CARGO_MANIFEST_DIR"))).expect("en");
    let mut files: Vec<_> = ["greeting.ftl", "errors.ftl", "page.ftl"]
        .iter()
        .map(|name| (format!("en/{name}"), read(name)))
        .collect();
    files.extend(
        greetings.iter().map(|(tag, text)| (format!("{tag}/greeting.ftl"), text.as_bytes().to_vec())),
    );
    Catalog::new(files).expect("a right tree")
}

#[test]
fn a_missing_message_comes_from_the_parents_then_from_english() {
    const OWN: &str = "greeting = { $name }: own\n";
    const NONE: &str = "language-name = some\n";
    for (greetings, code, language, fallback) in [
        // es-MX, es-419, es, en.
        (&[("es-MX", NONE), ("es-419", OWN), ("es", OWN)][..], "es-MX", "es-419", false),
        (&[("es-MX", NONE), ("es-419", NONE), ("es", OWN)], "es-MX", "es", false),
        (&[("es-MX", NONE), ("es-419", NONE), ("es", NONE)], "es-MX", "en", true),
        (&[("es-MX", OWN), ("es", OWN)], "es-MX", "es-MX", false),
        // Another script is no parent.
        (&[("zh-HK", NONE), ("zh", OWN), ("zh-Hant", OWN)], "zh-HK", "zh-Hant", false),
        (&[("zh-HK", NONE), ("zh", OWN)], "zh-HK", "en", true),
        (&[("sr-Latn", NONE), ("sr", OWN)], "sr-Latn", "en", true),
        // English is the parent of other Englishes, and stands in for nobody there.
        (&[("en-GB", NONE)], "en-GB", "en", false),
        (&[("pt-AO", NONE), ("pt-PT", OWN), ("pt", OWN)], "pt-AO", "pt-PT", false),
        (&[("nn", NONE), ("nb", OWN)], "nn", "nb", false),
    ] {
        let service = Service::new(web::rocket(tree(greetings)));
        let answer = get(&service, &format!("/greet/language/{code}/A"), &[]);
        assert_eq!(outcome(&answer), (language.to_owned(), fallback), "{code} of {greetings:?}");
        assert!(answer.contains(&format!("\ncontent-language: {language}\n")), "{answer}");
    }
}

/// A message that works with the values the catalog is checked with, and not with others, falls back too.
#[test]
fn a_message_that_fails_falls_back() {
    let catalog =
        tree(&[("de", "greeting = { $name ->\n    [Bob] { $nobody }\n   *[other] Hallo { $name }!\n}\n")]);
    let choice = catalog.lookup("de").expect("a tag");
    let greeting = |name| {
        greet(
            &catalog,
            choice,
            Some(Name::parse(name).expect("a name")),
            Occasion::default(),
            Isolation::Auto,
        )
    };
    assert_eq!((greeting("Alice").language, greeting("Alice").message.as_str()), ("de", "Hallo Alice!"));
    assert_eq!((greeting("Bob").language, greeting("Bob").message.as_str()), ("en", "Hello, Bob!"));
    assert!(greeting("Bob").fallback);
}

/// The catalog keeps the results for recent lists, which must not depend on the lists before.
#[test]
fn a_list_has_the_same_locale_whatever_lists_came_before() {
    let catalog = catalog();
    let tags: Vec<_> = catalog.locales().iter().map(|locale| locale.tag().clone()).collect();
    let reference = tags.iter().position(|tag| *tag == REFERENCE);
    let matcher = LocaleMatcher::new(&tags, reference);
    // More lists than are kept, and some that are too long to be kept.
    for (round, tag) in tags.iter().enumerate().flat_map(|(index, tag)| [(index, tag); 2]) {
        for other in tags.iter().skip(round % 9).step_by(9) {
            let list = format!("{tag}-XX;q=0.9, {other}{}", " ".repeat(other.to_string().len() * 12));
            let expected = matcher.best_match(&AcceptLanguage::parse([&*list])).map(|best| best.index);
            let found = catalog.reader(&list).chosen.locale;
            assert_eq!(Some(found.tag()), expected.map(|index| &tags[index]), "{list}");
        }
    }
}

#[test]
fn negotiation_always_gives_an_available_locale() {
    let (catalog, tags) = (catalog(), locales());
    let range = prop_oneof![
        "[a-zA-Z]{2,3}(-[a-zA-Z]{4})?([-_][A-Z]{2})?",
        Just("*".to_owned()),
        prop::sample::select(tags.clone()),
        "\\PC{0,8}",
    ];
    let item = (range, prop_oneof![Just(String::new()), ";q=[01](\\.[0-9]{1,3})?", "\\PC{0,6}"]);
    proptest!(|(items in prop::collection::vec(item, 0..20))| {
        let field = items.iter().map(|(range, weight)| format!("{range}{weight}")).collect::<Vec<_>>().join(",");
        let choice = catalog.reader(&field).chosen;
        prop_assert!(tags.iter().any(|tag| tag == choice.locale.language()), "{}", field);
    });
}

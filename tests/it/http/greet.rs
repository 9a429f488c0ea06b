//! The two endpoints, in every language.

use crate::support::{get, locales, service};

/// Every locale's greeting of Alice: tag, language that it really comes from, direction, message.
fn greetings() -> Vec<[&'static str; 4]> {
    let rows = include_str!("../../data/greetings.tsv").lines().skip(1);
    rows.map(|row| row.split('\t').collect::<Vec<_>>().try_into().expect("four columns")).collect()
}

#[test]
fn every_locale_is_in_the_table() {
    assert_eq!(locales(), greetings().iter().map(|[tag, ..]| *tag).collect::<Vec<_>>());
}

#[test]
fn greets_in_the_language_of_the_path() {
    let service = service();
    for [tag, language, direction, message] in greetings() {
        let path = format!("/greet/language/{tag}/Alice");
        // Another language in the header changes nothing.
        for headers in [&[][..], &[("Accept-Language", "ja")], &[("Accept-Language", "en;q=0")]] {
            assert_eq!(
                get(&service, &path, headers),
                format!(
                    "200\ncontent-language: {language}\ncontent-type: application/json; charset=utf-8\nvary: Accept\n\n\
                     {{\"message\":\"{message}\",\"language\":\"{language}\",\"direction\":\"{direction}\"}}"
                ),
            );
        }
    }
}

#[test]
fn greets_in_the_language_of_the_header() {
    let service = service();
    for [tag, language, direction, message] in greetings() {
        assert_eq!(
            get(&service, "/greet/Alice", &[("Accept-Language", tag)]),
            format!(
                "200\ncontent-language: {language}\ncontent-location: /greet/language/{tag}/Alice\n\
                 content-type: application/json; charset=utf-8\nvary: Accept, Accept-Language\n\n\
                 {{\"message\":\"{message}\",\"language\":\"{language}\",\"direction\":\"{direction}\"}}"
            ),
        );
    }
}

#[test]
fn greets_in_english_who_asks_for_nothing() {
    assert_eq!(
        get(&service(), "/greet/Alice", &[]),
        "200\ncontent-language: en\ncontent-location: /greet/language/en/Alice\n\
         content-type: application/json; charset=utf-8\nvary: Accept, Accept-Language\n\n\
         {\"message\":\"Hello, Alice!\",\"language\":\"en\",\"direction\":\"ltr\"}",
    );
}

#[test]
fn content_location_is_the_address_of_the_same_greeting() {
    let service = service();
    for (sent, location) in [
        ("Jos%C3%A9", "/greet/language/fr/Jos%C3%A9"),
        ("a%2Fb", "/greet/language/fr/a%2Fb"),
        ("100%25%3F%23", "/greet/language/fr/100%25%3F%23"),
        ("%20Anne%20Marie%20", "/greet/language/fr/Anne%20Marie"),
        ("%3Cb%3E", "/greet/language/fr/%3Cb%3E"),
        ("O'Brien", "/greet/language/fr/O%27Brien"),
        ("%E5%B1%B1%E7%94%B0", "/greet/language/fr/%E5%B1%B1%E7%94%B0"),
    ] {
        let negotiated = get(&service, &format!("/greet/{sent}"), &[("Accept-Language", "fr")]);
        let line = format!("\ncontent-location: {location}\n");
        assert!(negotiated.contains(&line), "{negotiated}");
        assert_eq!(
            get(&service, location, &[]),
            negotiated.replace(&line, "\n").replace("Accept, Accept-Language", "Accept"),
        );
    }
}

//! Which names are greeted, and which are refused.

use std::fmt::Write;

use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::greet::{Occasion, greet};
use greeting_api::greeting::name::{Name, NameError};
use greeting_api::web;
use proptest::prelude::*;

use crate::support::{Service, body, catalog, get, locales, service};

/// The path of a name's greeting, every byte of the name percent-encoded.
fn path(name: &str) -> String {
    name.bytes().fold("/greet/".to_owned(), |mut path, byte| {
        write!(path, "%{byte:02X}").expect("a string");
        path
    })
}

fn greeting(message: &str) -> String {
    let message = message.replace('\\', "\\\\").replace('"', "\\\"");
    format!("{{\"message\":\"{message}\",\"language\":\"en\",\"direction\":\"ltr\"}}")
}

#[test]
fn a_name_comes_back_as_it_was_written() {
    let service = service();
    let family = "👨\u{200D}👩\u{200D}👧";
    let long = "é".repeat(128);
    let marks = format!("a{}", "\u{301}".repeat(30));
    for name in [
        "Alice",
        "José",
        "Jose\u{301}",
        "山田太郎",
        "Ωmega",
        "O'Brien",
        "O’Brien",
        "<b>",
        "<script>alert(1)</script>",
        "a/b",
        "a\\b\"c",
        "100%",
        "?#&=+",
        ".",
        "..",
        "{ $name }",
        "language",
        family,
        "नेहा",
        "ක\u{200D}ෂ",
        "Anne  Marie",
        "7",
        &long,
        &marks,
    ] {
        let answer = get(&service, &path(name), &[]);
        assert!(answer.starts_with("200\n"), "{name}: {answer}");
        assert_eq!(body(&answer), greeting(&format!("Hello, {name}!")));
    }
}

#[test]
fn white_space_around_a_name_is_trimmed() {
    let service = service();
    for name in [" Alice", "Alice\t", "\u{A0}Alice\u{3000}", "\r\nAlice\n"] {
        assert_eq!(body(&get(&service, &path(name), &[])), greeting("Hello, Alice!"), "{name:?}");
    }
}

/// What is refused, as the type of the problem and the whole detail.
#[test]
fn a_name_that_would_do_harm_is_refused() {
    const EMPTY: &str = "The name is empty, or contains only spaces and invisible characters. Send at least one visible character, or request /greet for a greeting without a name.";
    const LONG: &str =
        "A name can be up to 128 characters long, and up to 1,024 bytes in UTF-8. Send a shorter name.";
    const NOT_UTF8: &str = "The address contains bytes that are not valid UTF-8. Encode the text as UTF-8, then percent-encode it.";
    const MARKS: &str = "The name contains more than 30 combining marks in a row. Send the name with fewer.";
    let control =
        |point| format!("The name contains the control character {point}. Send the name without it.");
    let line_break = |point| format!("The name contains the line break {point}. Send the name on one line.");
    let direction = |point| {
        format!(
            "The name contains the character {point}, which changes the direction of the text around it. \
             Send the name without it. The direction is detected from the letters of the name."
        )
    };
    let mut refused = vec![
        (String::new(), "name-empty", EMPTY.to_owned()),
        (" ".into(), "name-empty", EMPTY.into()),
        ("\t\r\n\u{A0}\u{3000}\u{2028}".into(), "name-empty", EMPTY.into()),
        ("\u{200B}".into(), "name-empty", EMPTY.into()),
        ("\u{200D}\u{3164}\u{2800} \u{FEFF}".into(), "name-empty", EMPTY.into()),
        ("é".repeat(129), "name-too-long", LONG.into()),
        ("a".repeat(129), "name-too-long", LONG.into()),
        ("\u{10000}".repeat(257), "name-too-long", LONG.into()),
        ("a".repeat(1025), "name-too-long", LONG.into()),
        ("a\u{FFFD}".into(), "not-utf8", NOT_UTF8.into()),
        (format!("a{}", "\u{301}".repeat(31)), "name-marks", MARKS.into()),
        // An accent that is part of its letter counts as the mark that it decomposes into.
        (format!("\u{E9}{}", "\u{301}".repeat(30)), "name-marks", MARKS.into()),
    ];
    let is_line_break = |c: &char| matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    for c in ('\0'..='\u{1F}').chain('\u{7F}'..='\u{9F}').filter(|c| !is_line_break(c)) {
        refused.push((format!("a{c}b"), "name-control", control(format!("U+{:04X}", u32::from(c)))));
    }
    for c in ('\0'..='\u{2029}').filter(is_line_break) {
        refused.push((format!("a{c}b"), "name-line-break", line_break(format!("U+{:04X}", u32::from(c)))));
    }
    for c in ('\u{202A}'..='\u{202E}').chain('\u{2066}'..='\u{2069}') {
        refused.push((format!("a{c}"), "name-direction", direction(format!("U+{:04X}", u32::from(c)))));
    }
    let service = service();
    for (name, kind, detail) in refused {
        let answer = get(&service, &path(&name), &[]);
        assert!(
            answer.starts_with(
                "400\ncontent-language: en\ncontent-type: application/problem+json; charset=utf-8\n"
            ),
            "{answer}"
        );
        let (start, end) = (
            format!("{{\"type\":\"/problems/{kind}\",\"title\":\""),
            format!("\"detail\":\"{detail}\",\"instance\":\"/problems/{kind}#"),
        );
        assert!(body(&answer).starts_with(&start) && answer.contains(&end), "{name:?}: {answer}");
    }
}

#[test]
fn bytes_that_are_not_utf8_are_refused() {
    let service = service();
    for path in ["/greet/%FF", "/greet/Jos%E9", "/greet/%C3", "/greet/%ED%A0%80", "/greet/language/en/%FF"] {
        let answer = get(&service, path, &[]);
        assert!(answer.starts_with("400\n") && answer.contains("\"/problems/not-utf8\""), "{path}: {answer}");
    }
}

#[test]
fn a_name_is_isolated_where_it_runs_against_the_sentence() {
    let cases = [
        ("fr", "مريم", "Bonjour \u{2068}مريم\u{2069}\u{202F}!"),
        ("fr", "דוד Levi", "Bonjour \u{2068}דוד Levi\u{2069}\u{202F}!"),
        ("fr", "Zoë", "Bonjour Zoë\u{202F}!"),
        ("fr", "山田", "Bonjour 山田\u{202F}!"),
        ("he", "Alice", "שלום, \u{2068}Alice\u{2069}!"),
        ("he", "Ωmega", "שלום, \u{2068}Ωmega\u{2069}!"),
        ("he", "דוד", "שלום, דוד!"),
        ("he", "42", "שלום, \u{2068}42\u{2069}!"),
        ("ar", "12-34", "مرحبًا، \u{2068}12-34\u{2069}!"),
        ("fr", "12-34", "Bonjour 12-34\u{202F}!"),
        ("ar", "مريم", "مرحبًا، مريم!"),
    ];
    for setting in ["auto", "never", "always"] {
        let rocket = web::rocket(catalog());
        let figment = rocket.figment().clone().merge(("isolation", setting));
        let service = Service::new(rocket.configure(figment));
        for (language, name, auto) in cases {
            let never = auto.replace(['\u{2068}', '\u{2069}'], "");
            let message = match setting {
                "auto" => auto.to_owned(),
                "never" => never,
                _ => never.replace(name, &format!("\u{2068}{name}\u{2069}")),
            };
            let path = path(name).replace("/greet/", &format!("/greet/language/{language}/"));
            let answer = get(&service, &path, &[]);
            let start = format!("{{\"message\":\"{message}\",\"language\":\"{language}\",");
            assert!(body(&answer).starts_with(&start), "{setting}: {answer}");
        }
    }
}

proptest! {
    #[test]
    fn parsing_a_name_never_panics(text in ".*") {
        let _ = Name::parse(&text);
    }

    #[test]
    fn what_is_accepted_is_what_was_sent(text in "\\PC{0,40}") {
        match Name::parse(&text) {
            Ok(name) => prop_assert_eq!(name.as_str(), text.trim()),
            Err(error) => prop_assert!(error != NameError::Control('a'), "{}", error),
        }
    }
}

#[test]
fn every_accepted_name_stands_unchanged_in_every_greeting() {
    let (catalog, tags) = (catalog(), locales());
    let choices: Vec<_> = tags.iter().map(|tag| catalog.reader(tag).chosen).collect();
    proptest!(|(text in "\\PC{1,40}|[ -~]{1,40}|[\u{590}-\u{6FF} a-z]{1,20}")| {
        let Ok(name) = Name::parse(&text) else { return Ok(()) };
        for (choice, tag) in choices.iter().zip(&tags) {
            let greeting = greet(&catalog, *choice, Some(name), Occasion::default(), Isolation::Auto);
            prop_assert!(greeting.language == tag || !greeting.fallback);
            prop_assert_eq!(greeting.message.matches(name.as_str()).count().max(1), greeting.message.matches(name.as_str()).count());
            // A name with an honorific of its own gets another sentence.
            if choice.locale.honorifics().is_some_and(|honorifics| honorifics.are_in(&text)) {
                continue;
            }
            let plain = greet(&catalog, *choice, Some(Name::parse("\u{1F600}").unwrap()), Occasion::default(), Isolation::Never).message;
            let bare = greeting.message.replace(['\u{2068}', '\u{2069}'], "");
            prop_assert_eq!(bare, plain.replace('\u{1F600}', name.as_str()));
        }
    });
}

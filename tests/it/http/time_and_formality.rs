//! Greetings that fit the time of day and the person, and the list of languages.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::{env, fs};

use greeting_api::greeting::catalog::{Catalog, Locale};
use greeting_api::greeting::greet::Formality;

use crate::locales::translations::{greetings, languages};
use crate::support::{body, catalog, get, locales, service};

/// What a query gives: the message, and the period or nothing.
#[test]
fn a_greeting_fits_the_occasion() {
    let service = service();
    for (language, query, message, period) in [
        ("en", "", "Hello, Alice!", None),
        ("en", "?formality=formal", "Hello, Alice!", None),
        ("en", "?formality=casual", "Hi, Alice!", None),
        ("en", "?time=05:00", "Good morning, Alice!", Some("morning")),
        ("en", "?time=11:59", "Good morning, Alice!", Some("morning")),
        ("en", "?time=12:00", "Good afternoon, Alice!", Some("afternoon")),
        ("en", "?time=18:00", "Good evening, Alice!", Some("evening")),
        // The deep night belongs to the evening before: no farewell.
        ("en", "?time=00:00", "Good evening, Alice!", Some("evening")),
        ("en", "?time=04:59", "Good evening, Alice!", Some("evening")),
        // Local time counts, however the date and time are written.
        ("en", "?time=2026-01-31T14:30:00%2B09:00", "Good afternoon, Alice!", Some("afternoon")),
        ("en", "?time=2026-01-31T14:30:00+09:00", "Good afternoon, Alice!", Some("afternoon")),
        ("en", "?time=2026-01-31T05:30:00.25Z&tz=Asia/Tokyo", "Good afternoon, Alice!", Some("afternoon")),
        // Both, in either order.
        ("de", "?time=14:00&formality=casual", "Hallo Alice!", Some("day")),
        ("de", "?formality=formal&time=14:00", "Guten Tag, Alice!", Some("day")),
        ("id", "?time=16:00", "Selamat sore, Alice!", Some("sore")),
        ("es", "?time=21:00", "¡Buenas noches, Alice!", Some("night")),
        // Zulu has one greeting all day, and divides the day as English does.
        ("zu", "?time=21:00", "Sawubona, Alice!", Some("evening")),
        // A variant has the periods of its parent.
        ("fr-CA", "?time=19:00", "Bonsoir Alice!", Some("evening")),
    ] {
        let answer = get(&service, &format!("/greet/language/{language}/Alice{query}"), &[]);
        let period = period.map_or(String::new(), |period| format!(",\"period\":\"{period}\""));
        let json = format!(
            "{{\"message\":\"{message}\",\"language\":\"{language}\",\"direction\":\"ltr\"{period}}}"
        );
        assert_eq!(body(&answer), json, "{language}{query}");
    }
}

#[test]
fn content_location_keeps_the_occasion() {
    let service = service();
    let headers = [("Accept-Language", "de")];
    let negotiated = get(&service, "/greet/Alice?formality=casual&time=2026-01-31T14:30:00+09:00", &headers);
    let location = "/greet/language/de/Alice?formality=casual&time=2026-01-31T14:30:00+09:00";
    assert!(negotiated.contains(&format!("\ncontent-location: {location}\n")), "{negotiated}");
    assert_eq!(body(&get(&service, location, &[])), body(&negotiated));
}

#[test]
fn what_is_no_occasion_is_refused() {
    let service = service();
    for (query, kind) in [
        ("time=24:00", "time-malformed"),
        ("time=12:00&time=12:00", "parameter-repeated"),
        ("formality=formal&formality=casual", "parameter-repeated"),
        ("Time=12:00", "parameter-unknown"),
        ("time=12:60", "time-malformed"),
        ("time=09.30", "time-malformed"),
        ("time=morning", "time-malformed"),
        ("time=2026-02-30T14:30:00Z", "time-malformed"),
        ("time=12:00&formality=rude", "formality-unknown"),
        ("formality=Formal", "formality-unknown"),
    ] {
        let answer = get(&service, &format!("/greet/Alice?{query}"), &[]);
        assert!(
            answer.starts_with("400\n") && body(&answer).contains(&format!("/problems/{kind}\"")),
            "{query}: {answer}"
        );
    }
}

#[test]
fn languages_lists_every_locale() {
    let answer = get(&service(), "/languages", &[]);
    assert!(
        answer.starts_with(
            "200\ncontent-type: application/json; charset=utf-8\nvary: Accept, Accept-Encoding\n\n"
        ),
        "{answer}"
    );
    let list: Vec<BTreeMap<String, serde_json::Value>> = serde_json::from_str(body(&answer)).expect("a list");
    let tags: Vec<_> = list.iter().map(|language| language["language"].as_str().expect("a tag")).collect();
    assert_eq!(tags, locales());
    for (tag, language) in tags.iter().zip(&list) {
        assert_eq!(
            language.keys().collect::<Vec<_>>(),
            ["complete", "direction", "english_name", "formality", "language", "name", "periods"]
        );
        let listed = &languages()[tag];
        assert_eq!(language["name"], listed.endonym, "{tag}");
        assert_eq!(language["english_name"], listed.english, "{tag}");
        // A language with a greeting is greeted whole.
        assert_eq!(language["complete"]["greetings"], 1.0, "{tag}");
        let expected = match *tag {
            // The reference, a translation with its errors, a variant that has all from its parent; greetings only.
            "en" | "de" | "es-419" => Some(1.0),
            "zu" | "hi-Latn" => Some(0.0),
            _ => None,
        };
        for file in ["errors", "page"] {
            assert!(expected.is_none_or(|share| language["complete"][file] == share), "{tag}: {language:?}");
        }
    }
    let names: BTreeSet<_> = list.iter().map(|language| language["name"].to_string()).collect();
    assert_eq!(names.len(), list.len(), "two languages have the same own name");
    assert!(list.len() >= 150, "{}", list.len());
    let of = |tag| &list[tags.iter().position(|other| *other == tag).expect("a language")];
    assert_eq!(of("zu")["formality"], false);
    assert_eq!(of("fr")["formality"], true);
    let periods = r#"[{"name":"day","start":"05:00"},{"name":"evening","start":"18:00"}]"#;
    assert_eq!(of("fr")["periods"].to_string(), periods);
}

/// For curl with `Accept: text/plain`: a line for each language, with its own name at the end.
#[test]
fn languages_are_a_table_for_a_terminal() {
    let answer = get(&service(), "/languages", &[("Accept", "text/plain")]);
    assert!(
        answer.starts_with("200\ncontent-type: text/plain; charset=utf-8\nvary: Accept, Accept-Encoding\n\n"),
        "{answer}"
    );
    let lines: Vec<_> = body(&answer).lines().collect();
    assert_eq!(lines.len(), locales().len() + 1);
    for line in [
        "language    english_name                           direction formality greetings errors   page  name",
        "ar          Arabic                                 rtl       yes           100 %  100 %  100 %  العربية",
        "zu          Zulu                                   ltr       no            100 %    0 %    0 %  isiZulu",
    ] {
        assert!(lines.contains(&line), "{line} is not in\n{}", body(&answer));
    }
}

/// What a locale's greetings tell apart, for the table of languages.
fn distinctions(catalog: &Catalog, locale: &Locale) -> String {
    let all = greetings(catalog, locale);
    let texts = |formality| {
        let mut by_period = Vec::<(String, &str, String)>::new();
        for (occasion, greeting) in all.iter().filter(|(occasion, _)| occasion.formality == formality) {
            let Some((time, period)) = occasion.time.zip(greeting.period) else { continue };
            if by_period.iter().all(|(_, other, _)| *other != period) {
                by_period.push((time.to_string(), period, greeting.message.clone()));
            }
        }
        by_period
    };
    let neutral = texts(Formality::Neutral);
    let one = neutral.windows(2).all(|pair| pair[0].2 == pair[1].2);
    // The list begins at midnight, in the period that is the last of the day.
    let periods: Vec<_> =
        neutral.iter().skip(1).chain(neutral.first()).map(|(_, period, _)| *period).collect();
    let day = if one { "one greeting all day".to_owned() } else { periods.join(", ") };
    let untimed = |formality| {
        &all.iter().find(|(o, _)| o.time.is_none() && o.formality == formality).expect("one").1.message
    };
    let formal =
        untimed(Formality::Formal) != untimed(Formality::Neutral) || texts(Formality::Formal) != neutral;
    let casual =
        untimed(Formality::Casual) != untimed(Formality::Neutral) || texts(Formality::Casual) != neutral;
    match (formal, casual) {
        (false, false) => day,
        (true, false) => format!("{day}; formal"),
        (false, true) => format!("{day}; casual"),
        (true, true) => format!("{day}; formal, casual"),
    }
}

/// `docs/languages.md` is made from the locales: `UPDATE=1 cargo test the_page_of_languages` writes it.
#[test]
fn the_page_of_languages_is_not_stale() {
    let (catalog, languages) = (catalog(), languages());
    let all = catalog.locales().len();
    let complete = |file: &str| {
        catalog.locales().iter().filter(|locale| catalog.completeness(locale, file) >= 1.0).count()
    };
    let mut page = format!(
        "# Languages\n\n`UPDATE=1 cargo test the_page_of_languages` generates this page from the locales. Edit those instead.\n\n\
        The greetings are complete in all {all} languages, the errors in {}, and the labels of the page in {}. Each file was\n\
        written from public sources and reviewed by somebody else than its writer. No native speaker has confirmed it yet. If\n\
        you are one, please tell us what you would change: [how to translate](../locales/README.md).\n\n\
        | tag | own name | English name | direction | greeting | variants | errors | page |\n\
        | --- | --- | --- | --- | --- | --- | --- | --- |\n",
        complete("errors.ftl"),
        complete("page.ftl"),
    );
    for locale in catalog.locales() {
        let language = &languages[locale.language()];
        let greeting = &greetings(&catalog, locale)[0].1;
        let direction = if greeting.direction == greeting_api::greeting::direction::Direction::Rtl {
            "rtl"
        } else {
            "ltr"
        };
        let message = greeting.message.replace('\u{1F600}', "…");
        let apart = distinctions(&catalog, locale);
        let (tag, own, english) = (locale.language(), language.endonym, language.english);
        let translated = |file| if catalog.completeness(locale, file) >= 1.0 { "yes" } else { "no" };
        let (errors, labels) = (translated("errors.ftl"), translated("page.ftl"));
        writeln!(
            page,
            "| {tag} | {own} | {english} | {direction} | {message} | {apart} | {errors} | {labels} |"
        )
        .expect("a string");
    }
    page += "\n## Left out\n\nThese languages have no greeting that suits every reader and that two independent sources confirm:\n\n";
    for row in include_str!("../../data/languages/left-out.tsv").lines().skip(1) {
        let (tag, reason) = row.split_once('\t').expect("a reason");
        writeln!(page, "- `{tag}`, {}: {reason}", languages[tag].english).expect("a string");
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/languages.md");
    if env::var_os("UPDATE").is_some() {
        fs::write(path, &page).expect("written");
    }
    assert!(
        fs::read_to_string(path).is_ok_and(|written| written == page),
        "stale: UPDATE=1 cargo test the_page_of_languages"
    );
}

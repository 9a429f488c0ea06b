//! What clients really send as `Accept-Language`, through the listener.

use std::fmt::Write;

use rocket::http::Method;

use super::languages::outcome;
use crate::support::{Answer, Service, body, get, service};

/// A header, the expected locale and a note. `\uXXXX` stands for a character that is invisible.
const HEADERS: &str = include_str!("../../data/headers.tsv");

#[test]
fn what_clients_send_is_understood() {
    let service = service();
    let mut wrong = String::new();
    for row in HEADERS.lines().skip(1) {
        let columns: Vec<_> = row.split('\t').collect();
        let [header, expected, note] = *columns else { panic!("not a row: {row}") };
        let header = with_characters(header);
        let (language, fallback) = outcome(&get(&service, "/greet/A", &[("Accept-Language", &header)]));
        if language != expected || (fallback && language != "en") {
            writeln!(wrong, "{header:?} ({note}): {language}, not {expected}").expect("a string");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Returns the text with the characters that `\uXXXX` stands for.
fn with_characters(text: &str) -> String {
    let mut parts = text.split("\\u");
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (digits, rest) = part.split_at(4);
        let number = u32::from_str_radix(digits, 16).expect("a hexadecimal number");
        written.push(char::from_u32(number).expect("a character"));
        written.push_str(rest);
    }
    written
}

#[test]
fn english_is_a_fallback_only_for_another_language() {
    let service = service();
    for (header, fallback) in [
        // These are English.
        ("en-USA", false),
        ("en-DEU", false),
        ("en-UK", false),
        ("en_US.UTF-8", false),
        ("en_US_WIN", false),
        // These ask for nothing.
        ("C", false),
        ("POSIX", false),
        ("C.UTF-8", false),
        ("*, jbo", false),
        // These ask for another language, or refuse English.
        ("tt_RU@iqtelif", true),
        ("sgn-MNP", true),
        ("en;q=0.0000", true),
    ] {
        let answer = outcome(&get(&service, "/greet/A", &[("Accept-Language", header)]));
        assert_eq!(answer, ("en".to_owned(), fallback), "{header}");
    }
}

/// Greets with these bytes as a field line.
fn greeted(service: &Service, lines: &[&[u8]]) -> String {
    let mut request = b"GET /greet/A HTTP/1.1\r\nHost: localhost\r\n".to_vec();
    for line in lines {
        request.extend([b"Accept-Language: ", *line, b"\r\n"].concat());
    }
    request.extend(b"\r\n");
    let answer = service.exchange(&request, ([127, 0, 0, 1], 1));
    Answer::parse(&answer, Method::Get).header("content-language").expect("a language").to_owned()
}

#[test]
fn a_byte_that_is_not_utf8_costs_its_own_element() {
    let service = service();
    for (lines, expected) in [
        (&[&b"fran\xE7ais, de"[..]][..], "de"),
        (&[b"de, fran\xE7ais"], "de"),
        (&[b"de;q=0.5, fr;q=\xFF"], "de"),
        (&[b"\xFF\xFE, fr;q=0.5"], "fr"),
        (&[b"\xFF", b"fr"], "fr"),
        (&[b"fran\xE7ais"], "en"),
        (&[b"\xEF\xBB\xBFfr"], "fr"),
    ] {
        assert_eq!(greeted(&service, lines), expected, "{lines:?}");
    }
}

#[test]
fn the_heaviest_ranges_are_kept() {
    let service = service();
    let light = "tlh;q=0.1,".repeat(16);
    let refused = (0..20).map(|number| format!("en-{number:03};q=0,")).collect::<Vec<_>>().concat();
    let named = |header: &str| outcome(&get(&service, "/greet/A", &[("Accept-Language", header)])).0;
    assert_eq!(named(&format!("{light}fr")), "fr");
    assert_eq!(named(&format!("{light}fr;q=0.2")), "fr");
    assert_eq!(named(&format!("{refused}fr")), "fr");
    assert_eq!(named(&format!("fr;q=0,{light}*;q=0.1")), "en");
    assert_eq!(named(&format!("{light}en;q=0, *;q=0.2")), "es");
}

/// A code in the path is read as a range of the header is.
#[test]
fn a_path_understands_the_same_names() {
    let service = service();
    for (code, language) in [
        ("zh_TW_%23Hant", "zh-Hant"),
        ("sr__%23Latn", "sr-Latn"),
        ("fr_FR.UTF-8", "fr"),
        ("sr_RS@latin", "sr-Latn"),
        ("zh-CHT", "zh-Hant"),
        ("uz-UZ-Latn", "uz"),
        ("ku-Arab-IQ", "ckb"),
        ("b+sr+Latn", "sr-Latn"),
        ("pt-BRA", "pt"),
        ("en-UK", "en"),
        ("en_DE@calendar=gregorian;currency=EUR", "en"),
        ("ka_GE.GEORGIAN-PS", "ka"),
        ("hr-BA", "hr"),
        ("no_NO_NY", "nn"),
        ("french", "fr"),
    ] {
        let answer = get(&service, &format!("/greet/language/{code}/A"), &[]);
        assert_eq!(outcome(&answer), (language.to_owned(), false), "{code}");
    }
    for code in [
        "e",
        "C",
        "C.UTF-8",
        "POSIX",
        "..%2Ffr",
        "french!",
        "fr.json",
        "fr.",
        "fr@",
        "@latin",
        "fr;q=1",
        "fr,en",
        "fr:en",
        "%22fr%22",
        "%5Bfr%5D",
        "b+",
        "%EF%BB%BFfr",
        "de__",
        "en--US",
        "_GB",
        "de-AT-AT",
        "*",
        "en-*",
        "*-CH",
    ] {
        let answer = get(&service, &format!("/greet/language/{code}/A"), &[]);
        assert!(
            answer.starts_with("400\n") && body(&answer).contains("/problems/language-malformed"),
            "{code}: {answer}"
        );
    }
}

//! The numbers in the texts are those of the code.

use std::collections::BTreeSet;

use greeting_api::greeting::name::Name;
use greeting_api::web;
use language_matching::AcceptLanguage;
use rocket::http::Method;
use rocket_listener::{MAX_FIELDS, MAX_HEADER, MAX_TARGET};

use super::document::{DOCUMENT, text};
use crate::support::{Service, catalog, service};

fn assert_says(pointer: &str, sentence: &str) {
    let described = text(DOCUMENT.pointer(pointer).expect(pointer));
    assert!(described.contains(sentence), "{pointer} does not say {sentence:?}: {described}");
}

#[test]
fn the_limits_are_the_constants() {
    let name = format!(
        "at most {} characters (extended grapheme clusters, UAX #29), {} bytes in UTF-8, and {} combining marks",
        Name::MAX_CHARACTERS,
        Name::MAX_BYTES,
        Name::MAX_MARKS
    );
    assert_says("/components/parameters/Name/description", &name);
    let schema = &DOCUMENT["components"]["parameters"]["Name"]["schema"];
    assert_eq!(schema["maxLength"], Name::MAX_CHARACTERS);
    let languages =
        format!("first {} bytes and {} languages", AcceptLanguage::MAX_BYTES, AcceptLanguage::MAX_RANGES);
    assert_says("/components/parameters/Accept-Language/description", &languages);
    let target = format!("target can have at most {MAX_TARGET} bytes");
    let header = format!("header section can have at most {MAX_HEADER} bytes and {MAX_FIELDS} fields");
    assert_says("/info/description", &target);
    assert_says("/info/description", &header);
    for (problem, summary) in [
        (
            "name-too-long",
            format!("more than {} characters or {} bytes", Name::MAX_CHARACTERS, Name::MAX_BYTES),
        ),
        ("name-marks", format!("more than {} combining marks", Name::MAX_MARKS)),
        ("target-too-long", format!("more than {MAX_TARGET} bytes")),
        ("header-too-large", format!("more than {MAX_HEADER} bytes or {MAX_FIELDS} fields")),
    ] {
        assert_says(&format!("/components/examples/{problem}/summary"), &summary);
    }
}

#[test]
fn a_request_id_has_the_length_and_the_characters_that_are_described() {
    let service = service();
    let kept = |id: &str| {
        let answer = service.send(Method::Get, "/livez", &[("X-Request-Id", id)]);
        answer.header("x-request-id") == Some(id)
    };
    let longest = (1..300).take_while(|length| kept(&"a".repeat(*length))).last().expect("a length");
    let marks: String = (b'!'..=b'~').filter(|b| !b.is_ascii_alphanumeric()).map(char::from).collect();
    let kept: BTreeSet<_> = marks.chars().filter(|mark| kept(&mark.to_string())).collect();
    let (before, rest) = text(&DOCUMENT["info"]["description"])
        .split_once(" letters, digits and `")
        .expect("a sentence on request IDs");
    assert!(before.ends_with(&format!("an ID of 1 to {longest}")), "{longest}");
    assert_eq!(kept, rest.split('`').next().expect("a mark").chars().collect());
}

#[test]
fn the_rate_limit_is_described_by_real_headers() {
    let rate = rocket::figment::util::map! { "per_second" => 10, "burst" => 20 };
    let app = web::rocket(catalog());
    let settings = app.figment().clone().merge(("rate_limit", rate));
    let answer = Service::new(app.configure(settings)).send(Method::Get, "/greet/Alice", &[]);
    for header in ["RateLimit-Policy", "RateLimit"] {
        let value = answer.header(&header.to_lowercase()).expect(header);
        assert_says("/info/description", &format!("`{header}: {value}`"));
    }
}

#[test]
fn the_times_for_caches_are_those_of_the_headers() {
    let service = service();
    let preflight = [("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET")];
    let answer = service.send(Method::Options, "/greet/Alice", &preflight);
    let seconds = answer.header("access-control-max-age").expect("a time");
    let sentence =
        format!("Preflight requests return {}, which can be cached for {seconds} seconds.", answer.status);
    assert_says("/info/description", &sentence);
    for (path, before) in
        [("/greet/language/en/Alice", "public, max-age="), ("/greet/Alice", "public, max-age=0, s-maxage=")]
    {
        let answer = service.send(Method::Get, path, &[]);
        let caching = answer.header("cache-control").expect("a time");
        let seconds = caching.strip_prefix(before).expect(caching);
        assert_says(
            "/components/headers/Cache-Control/description",
            &format!("by default {seconds} seconds"),
        );
    }
}

//! Methods, representations, and the addresses beside the two endpoints.

use rocket::http::Method;

use crate::support::{ask, body, get, service};

const JSON: &str = "200\ncontent-language: de\ncontent-type: application/json; charset=utf-8\nvary: Accept\n\n\
                    {\"message\":\"Hallo Alice!\",\"language\":\"de\",\"direction\":\"ltr\"}";
const TEXT: &str = "200\ncontent-language: de\ncontent-type: text/plain; charset=utf-8\nvary: Accept\n\n\
                    Hallo Alice!\n";

#[test]
fn accept_chooses_between_json_and_text() {
    let service = service();
    for (accept, answer) in [
        ("*/*", JSON),
        ("", JSON),
        ("application/json", JSON),
        ("application/*", JSON),
        ("text/html", JSON),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", JSON),
        ("application/json, text/plain, */*", JSON),
        ("text/plain;q=0.5, application/json;q=0.6", JSON),
        ("text/plain;q=0, */*", JSON),
        ("text/plain;q=0", JSON),
        ("text/*;q=0.3, */*;q=0.5", JSON),
        ("nonsense", JSON),
        ("text/plain", TEXT),
        ("TEXT/Plain", TEXT),
        ("text/plain; charset=utf-8", TEXT),
        ("text/plain;charset=utf-8;q=0.9", TEXT),
        ("text/*", TEXT),
        ("text/plain, */*", TEXT),
        // If nothing else decides, the first one does.
        ("text/plain, application/json", TEXT),
        ("text/plain, */*;q=0.8", TEXT),
        ("text/plain;q=0.6, application/json;q=0.5", TEXT),
        ("text/plain ; Q=0.6 , application/json;q=0.5", TEXT),
        ("application/json;q=0, */*", TEXT),
        ("nonsense, text/plain", TEXT),
        // A malformed weight does not lose its media type.
        ("text/plain;q=2, ;;;, /", TEXT),
        ("text/plain;q=0.55555, application/json;q=0.5", TEXT),
        ("text/plain;q=high, application/json;q=0.5", JSON),
        // Only `q` is the weight.
        ("text/plain;quality=0;q=1, application/json;q=0.5", TEXT),
        ("text/plain;qs=0", TEXT),
        ("text/plain;q =0.1, application/json;q=0.5", JSON),
    ] {
        assert_eq!(get(&service, "/greet/language/de/Alice", &[("Accept", accept)]), answer, "{accept:?}");
    }
    // Several fields are one list.
    let fields = [("Accept", "application/json;q=0.5"), ("Accept", "text/plain")];
    assert_eq!(get(&service, "/greet/language/de/Alice", &fields), TEXT);
    // Only up to 1024 bytes.
    for (length, answer) in [(1024, TEXT), (1025, JSON)] {
        let long = format!("text/plain, x/{}", "a".repeat(length - 14));
        assert_eq!(get(&service, "/greet/language/de/Alice", &[("Accept", &long)]), answer, "{length}");
    }
}

#[test]
fn head_answers_as_get_without_the_body() {
    let service = service();
    for path in [
        "/",
        "/greet/Alice",
        "/greet/language/ja/Alice",
        "/greet/%20",
        "/livez",
        "/readyz",
        "/openapi.json",
        "/docs",
        "/docs/swagger-ui.css",
        "/nowhere",
    ] {
        let whole = get(&service, path, &[]);
        let head = whole.strip_suffix(body(&whole)).expect("headers");
        assert_eq!(ask(&service, Method::Head, path, &[]), head, "{path}");
    }
}

#[test]
fn options_says_what_an_address_takes() {
    let service = service();
    for path in [
        "/",
        "/greet/Alice",
        "/greet/language/ja/Alice",
        "/livez",
        "/readyz",
        "/openapi.json",
        "/docs",
        "/docs/start.js",
    ] {
        assert_eq!(ask(&service, Method::Options, path, &[]), "204\nallow: GET, HEAD, OPTIONS\n\n", "{path}");
    }
    assert!(ask(&service, Method::Options, "/nowhere", &[]).starts_with("404\n"));
}

#[test]
fn the_help_greets_and_can_be_copied_from() {
    let service = service();
    for (headers, host, greeting) in [
        (&[][..], "localhost:8000", "Hello!"),
        (&[("Accept", "*/*"), ("Accept-Language", "de_DE.UTF-8")], "localhost:8000", "Hallo!"),
        (&[("Accept-Language", "fa, en;q=0.5")], "localhost:8000", "سلام!"),
        (&[("Accept-Language", "tlh")], "localhost:8000", "Hello!"),
        (&[("Host", "greet.example:8080")], "greet.example:8080", "Hello!"),
    ] {
        let answer = service.send(Method::Get, "/", headers);
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
        assert_eq!(answer.header("content-language"), Some("en"));
        assert!(answer.header("vary").expect("Vary").starts_with("Accept, Accept-Language"));
        let help = answer.text();
        let start = format!("{greeting}\n\ngreeting-api greets people by name in their own language.\n\n");
        assert!(help.starts_with(&start), "{help}");
        // It fits on a terminal, with the next prompt.
        assert!(help.lines().count() < 24, "{help}");
        let width = help.lines().map(|line| line.chars().count()).max().unwrap_or_default();
        assert!(width <= 80 || host != "localhost:8000", "{help}");
        // Each line of its columns works.
        let lines: Vec<_> = help.lines().filter(|line| line.starts_with("  ")).collect();
        assert!(lines.len() >= 8, "{help}");
        for line in lines {
            let (label, command) = line.split_at(20);
            assert!(label.ends_with("  ") && command.starts_with(['c', 'o']), "{line}");
            let mut words = command.split([' ', '\'']);
            let path = words
                .find_map(|word| word.strip_prefix(host))
                .unwrap_or_else(|| panic!("{line} does not call {host}"));
            assert!(get(&service, path, &[]).starts_with("200\n"), "{line}");
        }
        for part in ["-H \"Accept-Language: $LANG\"", "/docs", "/openapi.json"] {
            assert!(help.contains(part), "{part} is not in {help}");
        }
    }
}

#[test]
fn health_is_never_cached() {
    let service = service();
    for path in ["/livez", "/readyz"] {
        assert_eq!(
            get(&service, path, &[]),
            "200\ncache-control: no-store\ncontent-type: text/plain; charset=utf-8\n\nok\n",
        );
    }
}

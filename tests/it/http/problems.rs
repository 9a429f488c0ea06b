//! Errors, in the reader's language.

use greeting_api::web;
use rocket::http::Method;
use rocket::{get, routes};

use crate::support::{Service, ask, body, catalog, get, service, translated};

/// Every error that a request can meet: method, path, status, type, title.
const ERRORS: [(Method, &str, u16, &str, &str); 15] = [
    (Method::Get, "/greet/%20", 400, "name-empty", "Name missing"),
    (Method::Get, "/greet/", 400, "name-empty", "Name missing"),
    (Method::Get, "/greet/%01", 400, "name-control", "Control character in the name"),
    (Method::Get, "/greet/a%E2%80%A8b", 400, "name-line-break", "Line break in the name"),
    (Method::Get, "/greet/%E2%80%AE", 400, "name-direction", "Direction control in the name"),
    (Method::Get, "/greet/%FF", 400, "not-utf8", "Address is not UTF-8"),
    (Method::Get, "/greet/language/a_/Alice", 400, "language-malformed", "Malformed language code"),
    (Method::Get, "/greet/language/en/", 400, "name-empty", "Name missing"),
    (Method::Get, "/greet/language//Alice", 404, "not-found", "Not found"),
    (Method::Get, "/greet/Alice?time=24:00", 400, "time-malformed", "Malformed time of day"),
    (Method::Get, "/greet/Alice?formality=rude", 400, "formality-unknown", "Unknown formality"),
    (Method::Get, "/nowhere", 404, "not-found", "Not found"),
    (Method::Get, "/greet/a/b", 404, "not-found", "Not found"),
    (Method::Post, "/greet/Alice", 405, "method-not-allowed", "Method not allowed"),
    (Method::Delete, "/", 405, "method-not-allowed", "Method not allowed"),
];

/// Every other error that needs no waiting: the beginning of a request, status, type, title.
const REFUSED: [(&str, u16, &str, &str); 7] = [
    ("GET /a b HTTP/1.1\r\nHost: x\r\n", 400, "bad-request", "Bad request"),
    ("GET /greet/% HTTP/1.1\r\nHost: x\r\n", 400, "percent-malformed", "Malformed percent-encoding"),
    ("GET /greet/A HTTP/1.1\r\n", 400, "host-invalid", "Host missing or malformed"),
    ("GET / HTTP/1.1\r\nHost: x\r\nIf-Match: \"a\"\r\n", 412, "precondition-failed", "Precondition failed"),
    ("BREW / HTTP/1.1\r\nHost: x\r\n", 501, "method-unknown", "Unknown method"),
    ("GET / HTTP/2.0\r\nHost: x\r\n", 505, "version-unsupported", "HTTP version not supported"),
    ("PRI * HTTP/2.0\r\n", 505, "version-unsupported", "HTTP version not supported"),
];

#[test]
fn every_error_is_a_problem() {
    let service = service();
    for (method, path, status, kind, title) in ERRORS {
        let allow = if status == 405 { "allow: GET, HEAD, OPTIONS\n" } else { "" };
        let json = ask(&service, method, path, &[]);
        let start = format!(
            "{status}\n{allow}content-language: en\ncontent-type: application/problem+json; charset=utf-8\n\
             vary: Accept, Accept-Language\n\n\
             {{\"type\":\"/problems/{kind}\",\"title\":\"{title}\",\"status\":{status},\"detail\":\""
        );
        let detail = json.strip_prefix(&start).and_then(|rest| rest.split_once(".\",\"instance\""));
        let (detail, _) = detail.unwrap_or_else(|| panic!("{json}\nis not\n{start}"));
        assert_eq!(
            ask(&service, method, path, &[("Accept", "text/plain")]),
            format!(
                "{status}\n{allow}content-language: en\ncontent-type: text/plain; charset=utf-8\n\
                 vary: Accept, Accept-Language\n\n{title}\n{detail}.\n"
            ),
        );
    }
}

#[test]
fn a_malformed_code_is_shown_harmless() {
    let answer = get(&service(), "/greet/language/%E2%80%AE%07%22%3Cb%3E%C3%A9/Alice", &[]);
    assert_eq!(
        body(&answer),
        "{\"type\":\"/problems/language-malformed\",\"title\":\"Malformed language code\",\"status\":400,\
         \"detail\":\"“\\\\u{202e}\\\\u{7}\\\\\\\"<b>é” is not a language tag as BCP 47 defines it. \
         Send a tag such as fr, pt-BR, or zh-Hant.\",\
         \"instance\":\"/problems/language-malformed#7f9c2a41d3e8b605\",\"parameter\":\"code\",\
         \"value\":\"\\\\u{202e}\\\\u{7}\\\\\\\"<b>é\",\"examples\":[\"fr\",\"pt-BR\",\"zh-Hant\"]}",
    );
}

#[test]
fn every_language_with_errors_of_its_own_words_every_error_itself() {
    let service = service();
    let catalog = catalog();
    let languages = translated(&catalog, "errors.ftl");
    assert!(languages.len() >= 60, "{languages:?}");
    for language in languages {
        let errors = ERRORS.map(|(method, path, status, kind, title)| {
            let answer = ask(&service, method, path, &[("Accept-Language", language)]);
            assert!(answer.starts_with(&format!("{status}\n")), "{answer}");
            (answer, kind, title)
        });
        let refused = REFUSED.map(|(request, status, kind, title)| {
            let request = format!("{request}Accept-Language: {language}\r\n\r\n");
            let answer = service.exchange(request.as_bytes(), ([127, 0, 0, 1], 1));
            let answer = String::from_utf8(answer).expect("UTF-8").replace("\r\n", "\n");
            assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
            (answer, kind, title)
        });
        for (answer, kind, title) in errors.into_iter().chain(refused) {
            assert!(answer.contains(&format!("\ncontent-language: {language}\n")), "{answer}");
            assert!(body(&answer).starts_with(&format!("{{\"type\":\"/problems/{kind}\",")), "{answer}");
            assert_eq!(answer.contains(&format!("\"title\":\"{title}\"")), language == "en", "{answer}");
            assert!(!answer.contains("{ ") && !answer.contains("{$"), "{answer}");
        }
    }
}

/// The reader of a problem is the one of `lang`, else of `Accept-Language`, else of the code in the path.
#[test]
fn a_problem_is_worded_for_its_reader() {
    let service = service();
    let both = "Accept, Accept-Language";
    for (path, accept_language, language, vary) in [
        // The header, below the code of a path, too.
        ("/greet/language/ja/%20", Some("en"), "en", both),
        ("/greet/language/de/%20", Some("fr"), "fr", both),
        ("/greet/language/de/A?time=noon", Some("fr"), "fr", both),
        ("/greet/language/de/A?formality=rude", Some("fr"), "fr", both),
        ("/greet/language/de?time=noon", Some("fr"), "fr", both),
        ("/greet/language/de/", Some("fr"), "fr", both),
        ("/greet/language/%21/Alice", Some("fr"), "fr", both),
        ("/greet/%20", Some("tlh, sw;q=0.5"), "sw", both),
        ("/nowhere", Some("zh-CN"), "zh", both),
        // A language without a locale is the reader's language all the same.
        ("/greet/language/ja/%20", Some("xx"), "en", both),
        // The code, if the header is missing or names no language.
        ("/greet/language/ja/%20", None, "ja", both),
        ("/greet/language/ja/%20", Some("*"), "ja", both),
        ("/greet/language/ja/%20", Some("*;q=0.1, ,"), "ja", both),
        ("/greet/language/ja/%20", Some(""), "ja", both),
        ("/greet/language/ja/%20", Some("!!, C.UTF-8"), "ja", both),
        ("/greet/language/ja", Some("en"), "ja", "Accept"),
        ("/greet/language/ja?tz=Nowhere", None, "ja", both),
        ("/greet/language/ja/", None, "ja", both),
        ("/greet/language/fr_CA/A/B", None, "fr", both),
        ("/greet/language/a_/Alice", None, "en", both),
        ("/greet/language/tlh/%20", None, "en", both),
        // Only the paths of greetings have a code.
        ("/greet/ja/A/B", None, "en", both),
        ("/greet/%20", None, "en", both),
        // `lang` comes first, if it is well-formed.
        ("/greet?lang=fr&time=x", None, "fr", "Accept"),
        ("/greet?lang=fr&time=x", Some("de"), "fr", "Accept"),
        ("/greet/%20?lang=pt-BR", Some("de"), "pt", "Accept"),
        ("/greet/%20?lang=fr&lang=it", Some("de"), "fr", "Accept"),
        ("/greet/language/ja/A?lang=fr", Some("de"), "fr", "Accept"),
        ("/greet/%20?lang=", Some("de"), "de", both),
        ("/greet/%20?lang=a_", Some("de"), "de", both),
        ("/greet/language/ja/A?lang=a_", None, "ja", both),
    ] {
        let header = accept_language.map(|value| ("Accept-Language", value));
        let answer = get(&service, path, header.as_slice());
        let is_problem = !answer.starts_with("200\n");
        let media_type = if is_problem { "application/problem+json" } else { "application/json" };
        let headers = format!(
            "\ncontent-language: {language}\ncontent-type: {media_type}; charset=utf-8\nvary: {vary}\n"
        );
        assert!(answer.contains(&headers), "{path} {accept_language:?}: {answer}");
    }
    let posted = ask(&service, Method::Post, "/greet/language/ja/Alice", &[]);
    assert!(posted.contains("\ncontent-language: ja\n"), "{posted}");
}

#[get("/panic")]
fn panics() -> &'static str {
    panic!("a secret of the inside")
}

#[test]
fn a_panic_is_a_problem_and_the_next_request_is_served() {
    let service = Service::new(web::rocket(catalog()).mount("/", routes![panics]));
    for _ in 0..3 {
        assert_eq!(
            get(&service, "/panic", &[("Accept-Language", "fr")]),
            "500\ncontent-language: fr\ncontent-type: application/problem+json; charset=utf-8\nvary: Accept, Accept-Language\n\n\
             {\"type\":\"/problems/internal-error\",\"title\":\"Erreur interne\",\"status\":500,\
             \"detail\":\"Un problème est survenu dans le service. La requête elle-même est peut-être correcte. Réessayez plus tard. \
             Si l’erreur se reproduit, signalez-la en indiquant l’identifiant de requête 7f9c2a41d3e8b605.\",\
             \"instance\":\"/problems/internal-error#7f9c2a41d3e8b605\",\"request_id\":\"7f9c2a41d3e8b605\"}",
        );
        assert!(get(&service, "/greet/Alice", &[]).starts_with("200\n"));
    }
}

//! What pages of other origins may read, and what caches may keep.

use greeting_api::greeting::catalog::Catalog;
use greeting_api::greeting::locale_files;
use greeting_api::web;
use rocket::http::Method;

use crate::support::{Service, catalog, service};

/// The status and some headers of an answer, and its body.
fn ask(
    service: &Service,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    names: &[&str],
) -> (u16, Vec<String>, String) {
    let answer = service.send(method, path, headers);
    let values = |name: &str| answer.all(&name.to_lowercase()).map(str::to_owned).collect::<Vec<_>>();
    let lines =
        names.iter().flat_map(|name| values(name).into_iter().map(move |value| format!("{name}: {value}")));
    (answer.status, lines.collect(), answer.text().to_owned())
}

const CORS: [&str; 6] = [
    "Access-Control-Allow-Origin",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Headers",
    "Access-Control-Max-Age",
    "Access-Control-Allow-Credentials",
    "Vary",
];

/// The service with other settings.
fn with(key: &str, value: impl serde::Serialize) -> Service {
    let rocket = web::rocket(catalog());
    let figment = rocket.figment().clone().merge((key, value));
    Service::new(rocket.configure(figment))
}

#[test]
fn pages_of_the_allowed_origins_may_read_every_answer() {
    let origin = ("Origin", "https://a.example");
    let (any, none) = (service(), with("cors_origins", [""; 0]));
    let listed = with("cors_origins", ["https://a.example", "http://localhost:3000"]);
    let accept = "Vary: Accept, Accept-Language";
    for (service, path, headers, expected) in [
        (&any, "/greet/A", &[][..], &["Access-Control-Allow-Origin: *", accept][..]),
        (&any, "/greet/A", &[origin], &["Access-Control-Allow-Origin: *", accept]),
        (&any, "/nowhere", &[origin], &["Access-Control-Allow-Origin: *", accept]),
        (&any, "/livez", &[origin], &["Access-Control-Allow-Origin: *"]),
        (&none, "/greet/A", &[origin], &[accept]),
        (
            &listed,
            "/greet/A",
            &[origin],
            &["Access-Control-Allow-Origin: https://a.example", "Vary: Accept, Accept-Language, Origin"],
        ),
        (
            &listed,
            "/greet/%07",
            &[("Origin", "http://localhost:3000")],
            &["Access-Control-Allow-Origin: http://localhost:3000", "Vary: Accept, Accept-Language, Origin"],
        ),
        (
            &listed,
            "/languages",
            &[("Origin", "https://b.example")],
            &["Vary: Accept, Accept-Encoding, Origin"],
        ),
        (
            &listed,
            "/languages",
            &[("Origin", "https://a.example.b")],
            &["Vary: Accept, Accept-Encoding, Origin"],
        ),
        (&listed, "/languages", &[("Origin", "null")], &["Vary: Accept, Accept-Encoding, Origin"]),
        (&listed, "/languages", &[], &["Vary: Accept, Accept-Encoding, Origin"]),
    ] {
        assert_eq!(ask(service, Method::Get, path, headers, &CORS).1, expected, "{path} {headers:?}");
    }
}

#[test]
fn a_preflight_is_answered_wherever_it_asks() {
    let service = service();
    let allowed = [
        "Access-Control-Allow-Origin: *",
        "Access-Control-Allow-Methods: GET, HEAD, OPTIONS",
        "Access-Control-Allow-Headers: *, Authorization",
        "Access-Control-Max-Age: 86400",
    ];
    let headers = [
        ("Origin", "https://a.example"),
        ("Access-Control-Request-Method", "GET"),
        ("Access-Control-Request-Headers", "x-api-key"),
    ];
    for path in ["/greet/A", "/languages", "/nowhere"] {
        let (status, lines, body) = ask(&service, Method::Options, path, &headers, &CORS);
        assert_eq!((status, lines, body.as_str()), (204, allowed.map(str::to_owned).to_vec(), ""), "{path}");
    }
    // Without an origin, it is a question of HTTP's.
    assert_eq!(ask(&service, Method::Options, "/nowhere", &headers[1..], &[]).0, 404);
}

const CACHING: [&str; 6] =
    ["Cache-Control", "ETag", "Vary", "Content-Location", "Content-Type", "Content-Language"];

/// The validator of an answer.
fn entity_tag(service: &Service, path: &str, headers: &[(&str, &str)]) -> String {
    let (status, lines, _) = ask(service, Method::Get, path, headers, &["ETag"]);
    assert_eq!(status, 200, "{path}");
    lines[0].strip_prefix("ETag: ").expect("a validator").to_owned()
}

#[test]
fn who_has_the_answer_is_not_sent_it_again() {
    let service = service();
    let tag = entity_tag(&service, "/greet/Anna", &[("Accept-Language", "fr")]);
    let known = |tag: &str| tag.to_owned();
    let kept = [
        "Cache-Control: public, max-age=0, s-maxage=300".to_owned(),
        format!("ETag: {tag}"),
        "Vary: Accept, Accept-Language".to_owned(),
        "Content-Location: /greet/language/fr/Anna".to_owned(),
    ];
    for (if_none_match, status) in [
        (known(&tag), 304),
        (format!("W/{tag}"), 304),
        (format!("\"other\", {tag}"), 304),
        (known("*"), 304),
        (format!("\"a,b\" , W/{tag}"), 304),
        (known("\"other\""), 200),
        // A tag with a comma or an asterisk in it is one tag.
        (known("\"x,*,y\""), 200),
        (format!("\"x,{},y\"", tag.trim_matches('"')), 200),
        (format!("w/{tag}"), 200),
        (tag.trim_matches('"').to_owned(), 200),
        (known(""), 200),
    ] {
        for method in [Method::Get, Method::Head] {
            let headers = [("Accept-Language", "fr"), ("If-None-Match", if_none_match.as_str())];
            let (answered, lines, body) = ask(&service, method, "/greet/Anna", &headers, &CACHING);
            assert_eq!(answered, status, "{if_none_match}");
            assert_eq!(lines[..4], kept, "{if_none_match}");
            assert_eq!(lines.len(), if status == 304 { 4 } else { 6 }, "{lines:?}");
            assert_eq!(body.is_empty(), status == 304 || method == Method::Head);
        }
    }
    // Another language has another validator.
    let headers = [("Accept-Language", "de"), ("If-None-Match", tag.as_str())];
    assert_eq!(ask(&service, Method::Get, "/greet/Anna", &headers, &[]).0, 200);
}

/// `WebKit`'s cache ignores `Vary: Accept-Language`, so a browser may use nothing without asking that was chosen by it. A
/// shared cache may.
#[test]
fn a_browser_revalidates_what_was_negotiated_by_language() {
    let service = service();
    let html = ("Accept", "text/html");
    for (path, headers) in [
        ("/greet/Anna", &[][..]),
        ("/greet", &[]),
        ("/greet/Anna", &[("Accept", "text/plain")]),
        ("/", &[]),
        ("/", &[html]),
        ("/?name=Anna&language=ja", &[html]),
        ("/problems/not-found", &[]),
        ("/problems/not-found", &[html]),
    ] {
        let of = |language| [headers, &[("Accept-Language", language)]].concat();
        let french = ask(&service, Method::Get, path, &of("fr"), &CACHING);
        assert_eq!(french.1[0], "Cache-Control: public, max-age=0, s-maxage=300", "{path} {headers:?}");
        assert!(french.1[2].starts_with("Vary: Accept, Accept-Language"), "{path} {headers:?}");
        // The visitor's browser has the French one. It is still right, or no longer.
        let tag = french.1[1].strip_prefix("ETag: ").expect("a validator");
        for (language, status) in [("fr", 304), ("de", 200)] {
            let headers = [&of(language)[..], &[("If-None-Match", tag)]].concat();
            let (answered, lines, _) = ask(&service, Method::Get, path, &headers, &CACHING[..1]);
            assert_eq!((answered, lines), (status, french.1[..1].to_vec()), "{path} {headers:?}");
        }
    }
    // What the address alone decides needs no question.
    for (path, headers) in [
        ("/greet/language/fr/Anna", &[][..]),
        ("/greet/Anna?lang=fr", &[]),
        ("/problems/not-found?lang=fr", &[html]),
        ("/languages", &[]),
        ("/openapi.json", &[]),
        ("/docs", &[html]),
    ] {
        let (_, lines, _) = ask(&service, Method::Get, path, headers, &CACHING[..1]);
        assert_eq!(lines, ["Cache-Control: public, max-age=300"], "{path} {headers:?}");
    }
}

#[test]
fn who_wants_another_version_is_told() {
    let service = service();
    let tag = entity_tag(&service, "/greet/Anna", &[]);
    for (if_match, is_met) in [
        (tag.clone(), true),
        ("*".to_owned(), true),
        (format!("\"other\", {tag}"), true),
        ("\"other\"".to_owned(), false),
        ("\"x,*,y\"".to_owned(), false),
        // Weak tags never match here (RFC 9110, section 13.1.1).
        (format!("W/{tag}"), false),
        (tag.trim_matches('"').to_owned(), false),
        (String::new(), false),
    ] {
        for method in [Method::Get, Method::Head] {
            let headers = [("If-Match", if_match.as_str())];
            let (status, lines, body) = ask(&service, method, "/greet/Anna", &headers, &CACHING);
            assert_eq!(status, if is_met { 200 } else { 412 }, "{if_match}");
            assert_eq!(body.is_empty(), method == Method::Head);
            if !is_met {
                let expected = [
                    "Cache-Control: no-store",
                    "Vary: Accept, Accept-Language",
                    "Content-Type: application/problem+json; charset=utf-8",
                    "Content-Language: en",
                ];
                assert_eq!(lines, expected, "{if_match}");
                assert!(body.is_empty() || body.contains("/problems/precondition-failed"), "{body}");
            }
        }
        // What the client has counts only if it wants this version (RFC 9110, section 13.2.2).
        let headers = [("If-None-Match", tag.as_str()), ("If-Match", if_match.as_str())];
        let status = ask(&service, Method::Get, "/greet/Anna", &headers, &[]).0;
        assert_eq!(status, if is_met { 304 } else { 412 }, "{if_match}");
        // An answer that is no success anyway stays the same (RFC 9110, section 13.2.1).
        for (path, status) in [("/greet/%07", 400), ("/nowhere", 404)] {
            assert_eq!(ask(&service, Method::Get, path, &headers, &[]).0, status, "{if_match}");
        }
    }
}

#[test]
fn whatever_decides_an_answer_changes_its_validator() {
    let service = service();
    let mut tags: Vec<_> = [
        ("/greet/Anna", &[][..]),
        ("/greet/Anne", &[]),
        ("/greet/Anna", &[("Accept", "text/plain")]),
        ("/greet/Anna", &[("Accept-Language", "fr")]),
        // The same words in another language.
        ("/greet/language/nb/Anna", &[]),
        ("/greet/language/da/Anna", &[]),
        ("/greet/Anna?formality=casual", &[]),
        ("/greet/Anna?time=08:00", &[]),
        ("/greet/Anna?time=20:00", &[]),
        ("/languages", &[]),
        ("/", &[]),
    ]
    .into_iter()
    .map(|(path, headers)| {
        let tag = entity_tag(&service, path, headers);
        assert_eq!(tag, entity_tag(&service, path, headers), "{path}");
        assert!(tag.len() == 18 && tag.starts_with('"') && tag.ends_with('"'), "{tag}");
        tag
    })
    .collect();
    let count = tags.len();
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), count);
}

/// Locales that were edited are other locales.
#[test]
fn an_edit_changes_the_validator() {
    let mut files = locale_files::embedded();
    files.insert("fr/greeting.ftl".to_owned(), b"greeting = Salut { $name } !\n".to_vec());
    let edited = Service::new(web::rocket(Catalog::new(files).expect("right locales")));
    let (path, french) = ("/greet/Anna", [("Accept-Language", "fr")]);
    assert_ne!(entity_tag(&edited, path, &french), entity_tag(&service(), path, &french));
    assert_eq!(entity_tag(&edited, path, &[]), entity_tag(&service(), path, &[]));
}

#[test]
fn the_settings_say_for_how_long() {
    let service = with("max_age", 7);
    for (path, expected) in [
        ("/greet/A", "Cache-Control: public, max-age=0, s-maxage=7"),
        ("/greet/language/en/A", "Cache-Control: public, max-age=7"),
        ("/languages", "Cache-Control: public, max-age=7"),
        ("/", "Cache-Control: public, max-age=0, s-maxage=7"),
        ("/greet/%07", "Cache-Control: no-store"),
        ("/nowhere", "Cache-Control: no-store"),
        ("/livez", "Cache-Control: no-store"),
    ] {
        assert_eq!(ask(&service, Method::Get, path, &[], &CACHING[..1]).1, [expected], "{path}");
    }
}

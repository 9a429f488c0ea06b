//! How many requests a client may send.

use std::net::IpAddr;

use greeting_api::web;
use rocket::http::Method;

use crate::support::{Service, catalog, with_sample_id};

/// The service with a limit, and who may say whom it speaks for.
fn limited(burst: u32, ip_header: Option<&str>) -> Service {
    let app = web::rocket(catalog());
    let rate = rocket::figment::util::map! { "per_second" => 1, "burst" => burst };
    let settings = app.figment().clone().merge(("rate_limit", rate));
    let settings = match ip_header {
        Some(name) => settings.merge(("ip_header", name)),
        None => settings,
    };
    Service::new(app.configure(settings))
}

/// The status, and what the headers say of the limit.
fn ask(
    service: &Service,
    method: Method,
    path: &str,
    from: &str,
    header: Option<(&str, &str)>,
) -> (u16, Option<String>) {
    let from: IpAddr = from.parse().expect("an address");
    let answer = service.send_from((from, 9), method, path, header.as_slice());
    let limit = answer.header("ratelimit").map(str::to_owned);
    assert_eq!(limit.is_some(), answer.header("ratelimit-policy").is_some(), "{path}");
    (answer.status, limit)
}

#[test]
fn who_sends_too_many_is_told_when_to_try_again() {
    let service = limited(3, None);
    let from = "192.0.2.1";
    for left in [2, 1, 0] {
        let limit = format!("\"client\";r={left};t={}", 3 - left);
        assert_eq!(ask(&service, Method::Get, "/greet/Alice", from, None), (200, Some(limit)));
    }
    let answer =
        service.send_from(([192, 0, 2, 1], 9), Method::Get, "/greet/Alice", &[("Accept-Language", "pl")]);
    for (name, value) in [
        ("retry-after", "1"),
        ("ratelimit", "\"client\";r=0;t=3"),
        ("ratelimit-policy", "\"client\";q=3;w=3"),
        ("content-type", "application/problem+json; charset=utf-8"),
        ("content-language", "pl"),
        ("cache-control", "no-store"),
        ("access-control-allow-origin", "*"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{name}");
    }
    // Without the header, the address tells who the reader is, as for other problems.
    for (path, language) in [("/greet/language/ja/A", "ja"), ("/greet/A?lang=fr", "fr"), ("/greet/A", "en")] {
        let answer = service.send_from(([192, 0, 2, 1], 9), Method::Get, path, &[]);
        assert_eq!((answer.status, answer.header("content-language")), (429, Some(language)), "{path}");
    }
    assert_eq!(answer.status, 429);
    assert_eq!(
        with_sample_id(answer.text()),
        "{\"type\":\"/problems/too-many-requests\",\"title\":\"Zbyt wiele żądań\",\"status\":429,\
         \"detail\":\"Z twojego adresu IP nadeszło zbyt wiele żądań. Spróbuj ponownie za 1 sekundę.\",\
         \"instance\":\"/problems/too-many-requests#7f9c2a41d3e8b605\",\"retry_after\":1}\n"
    );
}

#[test]
fn what_counts_is_the_client_whatever_it_sends() {
    for (method, path, status) in [
        (Method::Get, "/greet/%20", 400),
        (Method::Get, "/nowhere", 404),
        (Method::Post, "/greet/Alice", 405),
        (Method::Options, "/greet/Alice", 204),
        (Method::Head, "/greet/Alice", 200),
        (Method::Get, "/languages", 200),
        (Method::Get, "/livez/", 200),
    ] {
        let service = limited(1, None);
        assert_eq!(ask(&service, method, path, "192.0.2.1", None).0, status, "{path}");
        assert_eq!(ask(&service, method, path, "192.0.2.1", None).0, 429, "{path}");
    }
    let service = limited(1, None);
    for path in ["/livez", "/readyz", "/metrics", "/livez?x"] {
        for _ in 0..10 {
            assert_eq!(ask(&service, Method::Get, path, "192.0.2.1", None), (200, None), "{path}");
        }
    }
}

/// Pairs of clients, and whether they are one.
#[test]
fn clients_are_told_apart_by_address() {
    const CLAIM: Option<(&str, &str)> = Some(("X-Real-IP", "203.0.113.7"));
    for (one, other, claim, ip_header, same) in [
        ("192.0.2.1", "192.0.2.1", None, None, true),
        ("192.0.2.1", "192.0.2.2", None, None, false),
        ("192.0.2.1", "::ffff:192.0.2.1", None, None, true),
        ("2001:db8::1", "2001:db8::ffff:1:2:3", None, None, true),
        ("2001:db8::1", "2001:db8:0:1::1", None, None, false),
        // A claim counts only where the setting says so.
        ("192.0.2.1", "192.0.2.1", CLAIM, None, true),
        ("192.0.2.1", "192.0.2.1", CLAIM, Some("X-Real-IP"), false),
        ("203.0.113.7", "192.0.2.1", CLAIM, Some("X-Real-IP"), true),
        ("192.0.2.1", "192.0.2.1", Some(("X-Real-IP", "unknown")), Some("X-Real-IP"), true),
    ] {
        let service = limited(1, ip_header);
        assert_eq!(ask(&service, Method::Get, "/greet/Alice", one, None).0, 200);
        let second = ask(&service, Method::Get, "/greet/Alice", other, claim).0;
        assert_eq!(second, if same { 429 } else { 200 }, "{one} {other} {claim:?} {ip_header:?}");
    }
}

#[test]
fn a_preflight_does_not_count() {
    let service = limited(1, None);
    let preflight = [("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET")];
    for _ in 0..10 {
        let answer = service.send_from(([192, 0, 2, 1], 9), Method::Options, "/greet/Alice", &preflight);
        assert_eq!((answer.status, answer.header("ratelimit")), (204, None));
    }
    assert_eq!(ask(&service, Method::Get, "/greet/Alice", "192.0.2.1", None).0, 200);
    // These are no preflights.
    for headers in [&preflight[..1], &preflight[1..]] {
        let answer = service.send_from(([192, 0, 2, 1], 9), Method::Options, "/greet/Alice", headers);
        assert_eq!(answer.status, 429);
    }
    let answer = service.send_from(([192, 0, 2, 1], 9), Method::Get, "/greet/Alice", &preflight);
    assert_eq!(answer.status, 429);
}

/// The number of trusted proxies, lines of `X-Forwarded-For`, and the address that counts. The last proxy is 203.0.113.9.
const FORWARDED: [(u32, &[&str], &str); 19] = [
    (1, &["192.0.2.1"], "192.0.2.1"),
    (1, &["198.51.100.7, 192.0.2.1"], "192.0.2.1"),
    (2, &["192.0.2.1, 198.51.100.7"], "192.0.2.1"),
    (2, &["10.0.0.1, 192.0.2.1, 198.51.100.7"], "192.0.2.1"),
    // All lines are one list.
    (1, &["198.51.100.7", "192.0.2.1"], "192.0.2.1"),
    (2, &["10.0.0.1, 192.0.2.1", "198.51.100.7"], "192.0.2.1"),
    (3, &["10.0.0.1, 192.0.2.1", "198.51.100.7", "198.51.100.8"], "192.0.2.1"),
    // With fewer addresses than proxies, the first is a proxy's client.
    (3, &["192.0.2.1, 198.51.100.7"], "192.0.2.1"),
    // Ports and brackets.
    (1, &["192.0.2.1:1234"], "192.0.2.1"),
    (1, &["[2001:db8::1]:443"], "2001:db8::1"),
    (1, &["[2001:db8::1]"], "2001:db8::1"),
    (1, &["2001:db8::1"], "2001:db8::1"),
    (1, &["::ffff:192.0.2.1"], "192.0.2.1"),
    (1, &[" 198.51.100.7 ,, 192.0.2.1 ,"], "192.0.2.1"),
    // What cannot be read leaves the address of the connection.
    (1, &["192.0.2.1, unknown"], "203.0.113.9"),
    (1, &["192.0.2.1, _hidden"], "203.0.113.9"),
    (1, &[""], "203.0.113.9"),
    (1, &["192.0.2.1, \u{fc}"], "203.0.113.9"),
    (1, &[], "203.0.113.9"),
];

#[test]
fn the_client_is_counted_from_the_right() {
    for (trusted, lines, expected) in FORWARDED {
        let app = web::rocket(catalog());
        let rate = rocket::figment::util::map! { "per_second" => 1, "burst" => 1 };
        let settings = app.figment().clone().merge(("rate_limit", rate)).merge(("trusted_proxies", trusted));
        let service = Service::new(app.configure(settings.merge(("ip_header", "X-Forwarded-For"))));
        let headers: Vec<_> = lines.iter().map(|line| ("X-Forwarded-For", *line)).collect();
        let send = |headers: &[(&str, &str)]| {
            service.send_from(([203, 0, 113, 9], 9), Method::Get, "/greet/Alice", headers).status
        };
        assert_eq!(send(&headers), 200, "{trusted} {lines:?}");
        let others = ["192.0.2.1", "198.51.100.7", "10.0.0.1", "203.0.113.9", "2001:db8::1"];
        for other in others {
            let status = if other == expected { 429 } else { 200 };
            assert_eq!(send(&[("X-Forwarded-For", other)]), status, "{trusted} {lines:?} {other}");
        }
    }
}

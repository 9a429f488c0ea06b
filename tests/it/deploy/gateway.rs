//! The gateway as `deploy/nginx.conf` makes it, in front of two instances.
//!
//! `cargo test --test it gateway -- --ignored` runs these tests; they need `curl`, `nginx`, `openssl` and `wrk`.

mod failing;
mod passing;
pub mod site;

use std::time::{Duration, Instant};

use self::site::{KEY, SHOP, Site, addresses, curl, instances};
use crate::support::body;

/// A problem as the gateway words it.
fn problem(id: &str, title: &str, status: u16, detail: &str) -> String {
    format!(r#"{{"type":"/problems/{id}","title":"{title}","status":{status},"detail":"{detail}"}}"#)
}

/// The whole answer by which the gateway refuses a request: with this problem, and headers that other refusals lack.
fn refusal(id: &str, title: &str, status: u16, detail: &str, headers: &[&str]) -> String {
    let problem = problem(id, title, status, detail);
    let length = format!("content-length: {}", problem.len());
    let mut lines = vec![
        "access-control-allow-origin: *",
        "access-control-expose-headers: Retry-After, X-Request-Id",
        "cache-control: no-store",
        "content-language: en",
        &length,
        "content-type: application/problem+json; charset=utf-8",
        "server: nginx",
        "strict-transport-security: max-age=63072000",
        "x-content-type-options: nosniff",
        "x-request-id: one",
    ];
    lines.extend(headers);
    lines.sort_unstable();
    format!("HTTP/2 {status}\n{}\n\n{problem}", lines.join("\n"))
}

/// An answer with its headers sorted.
fn sorted(answer: &str) -> String {
    let (head, body) = answer.split_once("\n\n").expect("a head");
    let (status, headers) = head.split_once('\n').expect("headers");
    let mut lines: Vec<_> = headers.lines().collect();
    lines.sort_unstable();
    format!("{status}\n{}\n\n{body}", lines.join("\n"))
}

fn status(answer: &str) -> &str {
    answer.lines().next().expect("a status")
}

fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    answer.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

#[test]
#[ignore = "needs nginx"]
fn greetings_need_a_key() {
    let instances = instances(&[]);
    let site = Site::start("keys", addresses(&instances), &[]);
    let challenge = ["www-authenticate: ApiKey"];
    let no_key = refusal("key-invalid", "No valid API key", 401, "Send your key in X-Api-Key.", &challenge);
    let preflight =
        ["-X", "OPTIONS", "-H", "Origin: https://a.example", "-H", "Access-Control-Request-Method: GET"];
    let wrong = ["-H", "X-Api-Key: 1679091c"];
    for (path, arguments) in [
        ("/greet/Nemo", &[][..]),
        ("/greet/Nemo", &["-H", "X-Api-Key;"]),
        ("/greet/Nemo", &["-H", "X-Api-Key: profile"]),
        ("/greet/Nemo", &["-H", "X-Api-Key: default"]),
        ("/greet/Nemo", &wrong),
        ("/greet/Nemo", &["-X", "POST"]),
        ("/greet/language/fr/Nemo?time=08:00", &wrong),
        ("/languages", &[]),
    ] {
        assert_eq!(sorted(&site.ask(path, &[arguments])), no_key, "{path} {arguments:?}");
    }
    for (path, arguments, expected) in [
        ("/greet/Nemo", &KEY[..], "HTTP/2 200"),
        ("/greet/Nemo", &SHOP, "HTTP/2 200"),
        ("/greet/language/fr/Nemo", &KEY, "HTTP/2 200"),
        ("/languages", &KEY, "HTTP/2 200"),
        ("/greet/Nemo", &preflight, "HTTP/2 204"),
        ("/docs", &[], "HTTP/2 200"),
        ("/docs/swagger-ui.css", &[], "HTTP/2 200"),
        ("/openapi.json", &[], "HTTP/2 200"),
        ("/health", &[], "HTTP/2 200"),
        ("/greet/Nemo", &["--http1.1", KEY[0], KEY[1]], "HTTP/1.1 200 OK"),
        ("/greet/Nemo", &["--tls-max", "1.2", KEY[0], KEY[1]], "HTTP/2 200"),
    ] {
        assert_eq!(status(&site.ask(path, &[arguments])), expected, "{path} {arguments:?}");
    }
    site.revoke();
    let begun = Instant::now();
    while sorted(&site.ask("/greet/Nemo", &[&KEY])) != no_key {
        assert!(begun.elapsed() < Duration::from_secs(10), "a revoked key is refused");
    }
    assert_eq!(status(&site.ask("/greet/Nemo", &[&SHOP])), "HTTP/2 200");
}

#[test]
#[ignore = "needs nginx"]
fn only_the_public_routes_are_reached() {
    let instances = instances(&[]);
    let site = Site::start("routes", addresses(&instances), &[]);
    let not_found = refusal("not-found", "Not found", 404, "Nothing is here. /docs tells what is.", &[]);
    for path in [
        "/",
        "/metrics",
        "/livez",
        "/readyz",
        "/problem",
        "/page/style.css",
        "/greet",
        "/languages/",
        "/docsx",
        "//metrics",
        "/./metrics",
        "/%6Detrics",
        "/metrics/",
        "/greet/../metrics",
        "/greet/%2e%2e/metrics",
        "/greet/..%2fmetrics",
        "/docs/../metrics?a=/greet/b",
        "/greet/a/../../readyz",
        "/openapi.json/../readyz",
    ] {
        assert_eq!(sorted(&site.ask(path, &[&KEY])), not_found, "{path}");
    }
}

#[test]
#[ignore = "needs nginx"]
fn what_the_gateway_refuses_is_a_problem() {
    let instances = instances(&[]);
    let site = Site::start("problems", addresses(&instances), &[]);
    let long = "a".repeat(9000);
    let (path, field) = (format!("/greet/{long}"), format!("X: {long}"));
    let refused = |status| problem("bad-request", "Bad request", status, "The gateway refuses it.");
    for (path, arguments, status, problem) in [
        (
            path.as_str(),
            &["--http1.1"][..],
            "HTTP/1.1 414 Request-URI Too Large",
            problem("target-too-long", "Address too long", 414, "It has at most 8 KiB."),
        ),
        (
            "/greet/Nemo",
            &["--http1.1", "-H", &field],
            "HTTP/1.1 431",
            problem("header-too-large", "Header too large", 431, "It has at most 16 KiB."),
        ),
        (
            "/greet/Nemo",
            &["-d", &long, KEY[0], KEY[1]],
            "HTTP/2 413",
            problem("body-too-large", "Body too large", 413, "Send no body."),
        ),
        ("/greet/Nemo", &["-X", "TRACE"], "HTTP/2 405", refused(405)),
        ("/%zz", &["--http1.1"], "HTTP/1.1 400 Bad Request", refused(400)),
    ] {
        let answer = site.ask(path, &[arguments]);
        let content_type = "\ncontent-type: application/problem+json; charset=utf-8\n";
        assert_eq!((self::status(&answer), body(&answer)), (status, problem.as_str()));
        assert!(answer.to_lowercase().contains(content_type), "{answer}");
    }
    // To the port of TLS, without it.
    let answer = curl(&site.url().replace("https", "http"), &[]);
    assert_eq!((status(&answer), body(&answer)), ("HTTP/1.1 400 Bad Request", refused(400).as_str()));
    site.log();
}

#[test]
#[ignore = "needs nginx"]
fn each_client_has_its_limit() {
    let instances = instances(&[]);
    let site = Site::start("limit", addresses(&instances), &[("rate=100r/s", "rate=1r/m")]);
    let (title, detail) = ("Too many requests", "Wait as Retry-After says.");
    let refused = refusal("too-many-requests", title, 429, detail, &["retry-after: 1"]);
    // Who has no key is told apart by address.
    for (client, expected) in [(&KEY, "200\n"), (&["-X", "OPTIONS"], "204\n")] {
        // The burst of 200, and the one that the first minute has.
        let addresses = format!("{}/greet/Nemo[1-201]", site.url());
        let report = ["-w", "\n%{http_code}\n", "-o", "/dev/null", "--cacert", &site.certificate()];
        let answers = curl(&addresses, &[&client[..], &report].concat());
        assert_eq!(answers.matches(expected).count(), 201, "{answers}");
        for path in ["/greet/Nemo", "/docs"] {
            assert_eq!(sorted(&site.ask(path, &[client])), refused);
        }
        assert_eq!(status(&site.ask("/greet/Nemo", &[&SHOP])), "HTTP/2 200");
    }
    site.log();
}

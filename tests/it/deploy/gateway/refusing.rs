//! What the gateways refuse.

use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::site::{Gateway, KEY, Rate, SHOP, Site, curl, instances, upstreams};
use super::{GATEWAYS, header, refusal, sorted, status};
use crate::support::body;

const NO_KEY: (&str, &str, u16, &str) = ("about:blank", "Unauthorized", 401, "Send your key in X-Api-Key.");
const NOT_FOUND: (&str, &str, u16, &str) = (
    "/problems/not-found",
    "Not found",
    404,
    "Nothing was found at this address. /docs lists the available addresses.",
);
const TOO_MANY: (&str, &str, u16, &str) = (
    "/problems/too-many-requests",
    "Too many requests",
    429,
    "Your client sends too many requests. Try again in 1 second.",
);

#[test]
#[ignore = "needs nginx and Envoy"]
fn greetings_need_a_key() {
    let instances = instances(&[]);
    let preflight =
        ["-X", "OPTIONS", "-H", "Origin: https://a.example", "-H", "Access-Control-Request-Method: GET"];
    let wrong = ["-H", "X-Api-Key: 1679091c"];
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "keys", upstreams(&instances), Rate::AsShipped);
        let no_key = refusal(gateway, NO_KEY, &[], &["www-authenticate: ApiKey"]);
        for (path, arguments) in [
            ("/greet/Nemo", &[][..]),
            ("/greet/Nemo", &["-H", "X-Api-Key;"]),
            ("/greet/Nemo", &["-H", "X-Api-Key: profile"]),
            ("/greet/Nemo", &["-H", "X-Api-Key: default"]),
            ("/greet/Nemo", &wrong),
            ("/greet/Nemo", &["-X", "POST"]),
            ("/greet", &[]),
            ("/greet/language/fr/Nemo?time=08:00", &wrong),
            ("/languages", &[]),
        ] {
            assert_eq!(sorted(&site.ask(path, &[arguments])), no_key, "{gateway:?} {path} {arguments:?}");
        }
        // To an instance, these are greetings, because an encoded slash is a part of the name.
        for path in [
            "/greet/..%2fdocs",
            "/greet/%2E%2E%2Fopenapi.json",
            "/greet/Nemo%2f..%2f..%2fpage%2fNemo",
            "/greet/language/fr/..%2f..%2f..%2fproblems%2fNemo?time=08:00",
        ] {
            let answer = site.ask(path, &[]);
            assert!(["HTTP/2 401", "HTTP/2 404"].contains(&status(&answer)), "{gateway:?} {path} {answer}");
        }
        for (path, arguments, expected) in [
            ("/greet/Nemo", &KEY[..], "HTTP/2 200"),
            ("/greet/Nemo", &SHOP, "HTTP/2 200"),
            ("/greet", &KEY, "HTTP/2 200"),
            ("/greet/language/fr/Nemo", &KEY, "HTTP/2 200"),
            ("/languages", &KEY, "HTTP/2 200"),
            ("/greet/Nemo", &preflight, "HTTP/2 204"),
            ("/docs", &[], "HTTP/2 200"),
            ("/docs/swagger-ui.css", &[], "HTTP/2 200"),
            ("/openapi.json", &[], "HTTP/2 200"),
            ("/problems/not-found", &[], "HTTP/2 200"),
            ("/health", &[], "HTTP/2 200"),
            ("/greet/Nemo", &["--http1.1", KEY[0], KEY[1]], "HTTP/1.1 200 OK"),
            ("/greet/Nemo", &["--tls-max", "1.2", KEY[0], KEY[1]], "HTTP/2 200"),
        ] {
            assert_eq!(status(&site.ask(path, &[arguments])), expected, "{gateway:?} {path} {arguments:?}");
        }
        site.revoke();
        let begun = Instant::now();
        while sorted(&site.ask("/greet/Nemo", &[&KEY])) != no_key {
            assert!(begun.elapsed() < Duration::from_secs(10), "a revoked key is refused");
        }
        assert_eq!(status(&site.ask("/greet/Nemo", &[&SHOP])), "HTTP/2 200");
        site.log();
    }
}

#[test]
#[ignore = "needs nginx and Envoy"]
fn only_the_public_routes_are_reached() {
    let instances = instances(&[]);
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "routes", upstreams(&instances), Rate::AsShipped);
        let not_found = refusal(gateway, NOT_FOUND, &[], &[]);
        for path in [
            "/",
            "/metrics",
            "/livez",
            "/readyz",
            "/problem",
            "/greeting",
            "/languages/",
            "/docsx",
            "//metrics",
            "/./metrics",
            "/%6Detrics",
            "/metrics/",
            "/greet/../metrics",
            "/greet/%2e%2e/metrics",
            "/docs/../metrics?a=/greet/b",
            "/greet/a/../../readyz",
            "/openapi.json/../readyz",
            "/stub_status",
            "/stats/prometheus",
        ] {
            assert_eq!(sorted(&site.ask(path, &[&KEY])), not_found, "{gateway:?} {path}");
        }
        // Envoy, like the service, takes this for a name.
        let answer = site.ask("/greet/..%2fmetrics", &[&KEY]);
        match gateway {
            Gateway::Nginx => assert_eq!(sorted(&answer), not_found),
            Gateway::Envoy => assert!(body(&answer).contains("Hello, ../metrics!"), "{answer}"),
        }
    }
}

#[test]
#[ignore = "needs nginx and Envoy"]
fn what_is_refused_is_a_problem() {
    let instances = instances(&[]);
    let long = "a".repeat(9000);
    let (path, field) = (format!("/greet/{long}"), format!("X: {long}{long}"));
    let [longest, too_long] = [8192, 8193].map(|length| format!("{:a<length$}", "/greet/"));
    let (target, method) = ("target-too-long", "method-not-allowed");
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "problems", upstreams(&instances), Rate::AsShipped);
        // For the cache of nginx, which evaluates conditions itself.
        assert_eq!(status(&site.ask("/greet/Nemo", &[&KEY])), "HTTP/2 200");
        // nginx refuses more itself, and Envoy leaves it to the service.
        for (path, arguments, by_nginx, by_envoy) in [
            (&*path, &["--http1.1"][..], (414, target), (414, target)),
            (&too_long, &["--http1.1"], (414, target), (414, target)),
            (&too_long, &[], (414, target), (414, target)),
            (&longest, &["--http1.1"], (400, "name-too-long"), (400, "name-too-long")),
            (&longest, &[], (400, "name-too-long"), (400, "name-too-long")),
            (
                "/greet/Nemo",
                &["--http1.1", "-H", &field],
                (431, "header-too-large"),
                (431, "header-too-large"),
            ),
            ("/greet/Nemo", &["--http1.1", "-H", "Host:"], (400, "bad-request"), (400, "bad-request")),
            ("/greet/Nemo", &["--http1.1", "-H", "a b: c"], (400, "bad-request"), (400, "bad-request")),
            // Over HTTP/2, curl 7.88 can lose a response that comes before it has sent the body.
            ("/greet/Nemo", &["--http1.1", "-d", &long], (413, ""), (405, method)),
            ("/greet/Nemo", &["-X", "TRACE"], (405, method), (405, method)),
            ("/greet/Nemo", &["-X", "PUT"], (405, method), (405, method)),
            (
                "/greet/Nemo",
                &["-H", "If-Match: \"x\""],
                (412, "precondition-failed"),
                (412, "precondition-failed"),
            ),
            ("/greet/%zz", &["--http1.1"], (400, "bad-request"), (400, "percent-malformed")),
        ] {
            let (status, kind) = if gateway == Gateway::Nginx { by_nginx } else { by_envoy };
            let answer = site.ask(path, &[arguments, &KEY]);
            let problem: Value = serde_json::from_str(body(&answer)).expect("a problem");
            let shown = format!("{gateway:?} {arguments:?}: {answer}");
            assert!(self::status(&answer).contains(&format!(" {status}")), "{shown}");
            let answer = answer.to_lowercase();
            assert_eq!(
                header(&answer, "content-type"),
                Some("application/problem+json; charset=utf-8"),
                "{shown}"
            );
            assert_eq!(problem["status"], status, "{shown}");
            let uri = if kind.is_empty() { "about:blank".to_owned() } else { format!("/problems/{kind}") };
            assert_eq!(problem["type"], uri, "{shown}");
            // Also if the gateway has read no ID, because the request is malformed.
            let id = header(&answer, "x-request-id").expect("a request ID");
            assert!(!id.is_empty() && problem["instance"] == format!("{uri}#{id}"), "{shown}");
            assert!(site.log().lines().last().is_some_and(|line| line.contains(id)), "{shown}");
            for member in ["title", "detail"] {
                assert!(problem[member].as_str().is_some_and(|text| !text.is_empty()), "{shown}");
            }
            // The size that the detail names is a member, too, and so are the methods.
            let limited = matches!(status, 414 | 431) || kind == "name-too-long";
            assert_eq!(problem["limit"].is_u64(), limited, "{shown}");
            assert_eq!(problem["allowed"].is_array(), status == 405, "{shown}");
            let allow = (status == 405).then_some("get, head, options");
            assert_eq!(header(&answer, "allow"), allow, "{shown}");
        }
    }
}

/// RFC 9457, section 4.2.1: without a page, a type says no more than the status.
#[test]
#[ignore = "needs nginx and Envoy"]
fn a_type_of_a_gateways_problem_is_explained_or_has_the_phrase_of_its_status() {
    let instances = instances(&[]);
    let phrases = ["Unauthorized", "Content Too Large", "Bad Gateway", "Gateway Timeout"];
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "types", upstreams(&instances), Rate::AsShipped);
        let problems = gateway.problems();
        assert!(problems.len() > 8, "{problems:?}");
        for (uri, title) in problems {
            if uri == "about:blank" {
                assert!(phrases.contains(&title), "{gateway:?} {title}");
                continue;
            }
            let answer = site.ask(uri, &[]);
            assert_eq!(status(&answer), "HTTP/2 200", "{gateway:?} {uri}");
            assert_eq!(body(&answer).lines().next(), Some(title), "{gateway:?} {uri}");
        }
    }
}

#[test]
#[ignore = "needs nginx and Envoy"]
fn old_clients_and_offers_to_upgrade_get_a_greeting() {
    let instances = instances(&[]);
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "old", upstreams(&instances), Rate::AsShipped);
        let upgrade = |protocol| format!("Upgrade: {protocol}");
        for arguments in [
            &["--http1.0"][..],
            &["--http1.1", "-H", "Connection: Upgrade", "-H", &upgrade("websocket")],
            &[
                "--http1.1",
                "-H",
                "Connection: Upgrade, HTTP2-Settings",
                "-H",
                &upgrade("h2c"),
                "-H",
                "HTTP2-Settings: AAMAAABk",
            ],
        ] {
            let answer = site.ask("/greet/Nemo", &[&KEY, arguments]);
            assert!(status(&answer).ends_with(" 200 OK"), "{gateway:?} {arguments:?} {answer}");
        }
        // As a load balancer without a name for it asks.
        let answer = site.ask("/health", &[&["--http1.0", "-H", "Host:"]]);
        assert!(status(&answer).ends_with(" 200 OK"), "{gateway:?} {answer}");
    }
}

#[test]
#[ignore = "needs nginx and Envoy"]
fn the_port_of_tls_is_closed_to_others() {
    let instances = instances(&[]);
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "plain", upstreams(&instances), Rate::AsShipped);
        let url = site.url().replace("https", "http");
        match gateway {
            Gateway::Nginx => {
                let answer = curl(&url, &[]);
                assert_eq!(status(&answer), "HTTP/1.1 400 Bad Request");
                assert!(body(&answer).starts_with("{\"type\":\"/problems/bad-request\""), "{answer}");
            }
            // It closes the connection.
            Gateway::Envoy => {
                let mut curl = Command::new("curl");
                let output = curl.args(["-sS", "--noproxy", "*", &url]).output().expect("curl runs");
                assert!(!output.status.success() && output.stdout.is_empty(), "{output:?}");
            }
        }
    }
}

#[test]
#[ignore = "needs nginx and Envoy"]
fn each_client_has_its_limit() {
    let instances = instances(&[]);
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "limit", upstreams(&instances), Rate::OncePerMinute);
        let refused = refusal(gateway, TOO_MANY, &[("retry_after", 1)], &["retry-after: 1"]);
        // nginx has the burst, and the one that the first minute has.
        let burst = if gateway == Gateway::Nginx { 201 } else { 200 };
        // Clients without a key are told apart by address. That is everyone who reads /docs from Envoy.
        let docs = if gateway == Gateway::Nginx { "/docs" } else { "/languages" };
        for (client, expected, other) in [(&KEY, "200\n", docs), (&["-X", "OPTIONS"], "204\n", "/docs")] {
            let addresses = format!("{}/greet/Nemo[1-{burst}]", site.url());
            let report = ["-w", "\n%{http_code}\n", "-o", "/dev/null", "--cacert", &site.certificate()];
            let answers = curl(&addresses, &[&client[..], &report].concat());
            assert_eq!(answers.matches(expected).count(), burst, "{gateway:?} {answers}");
            for path in ["/greet/Nemo", other] {
                assert_eq!(sorted(&site.ask(path, &[client])), refused);
            }
            assert_eq!(status(&site.ask("/greet/Nemo", &[&SHOP])), "HTTP/2 200");
        }
        site.log();
    }
}

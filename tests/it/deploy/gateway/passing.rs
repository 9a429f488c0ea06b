//! What the gateways pass on, keep, and show.

use std::thread;
use std::time::Duration;

use super::site::{Gateway, KEY, Rate, SHOP, Site, curl, instances, upstreams};
use super::{GATEWAYS, header, refusal, sorted, status};
use crate::support::body;

const FRENCH: [&str; 2] = ["-H", "Accept-Language: fr"];
const GERMAN: [&str; 2] = ["-H", "Accept-Language: de"];
const TEXT: [&str; 2] = ["-H", "Accept: text/plain"];
const NO_INSTANCE: (&str, &str, u16, &str) =
    ("about:blank", "Bad Gateway", 502, "The service cannot be reached. Try again later.");

#[test]
#[ignore = "needs nginx and Envoy"]
fn languages_are_kept_apart() {
    let instances = instances(&[]);
    let readers: [(&[&[&str]], &str); 5] = [
        (&[&FRENCH], "{\"message\":\"Bonjour Nemo\u{202F}!\",\"language\":\"fr\",\"direction\":\"ltr\"}\n"),
        (&[&GERMAN], "{\"message\":\"Hallo Nemo!\",\"language\":\"de\",\"direction\":\"ltr\"}\n"),
        (&[&GERMAN, &TEXT], "Hallo Nemo!\n"),
        (&[&TEXT], "Hello, Nemo!\n"),
        (&[], "{\"message\":\"Hello, Nemo!\",\"language\":\"en\",\"direction\":\"ltr\"}\n"),
    ];
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "languages", upstreams(&instances), Rate::AsShipped);
        // Twice, since what a cache does may depend on what it took last; and with another key, which is not a part of it.
        for (state, key) in [("MISS", KEY), ("HIT", KEY), ("HIT", SHOP)] {
            // Envoy has no cache.
            let cached = (gateway == Gateway::Nginx).then_some(state);
            for (reader, expected) in &readers {
                let name = format!("X-Request-Id: {state}");
                let answer = site.ask("/greet/Nemo", &[reader, &[&key[..], &["-H", &name]][..]].concat());
                assert_eq!((header(&answer, "x-cache-status"), body(&answer)), (cached, *expected));
                // Nothing is said of the request that the answer was made for.
                assert_eq!(header(&answer, "x-request-id"), Some(state));
            }
        }
        let french = site.ask("/greet/Nemo", &[&KEY, &FRENCH]);
        let known = format!("If-None-Match: {}", header(&french, "etag").expect("a validator"));
        assert_eq!(status(&site.ask("/greet/Nemo", &[&KEY, &FRENCH, &["-H", &known]])), "HTTP/2 304");
        assert_eq!(status(&site.ask("/greet/Nemo", &[&KEY, &GERMAN, &["-H", &known]])), "HTTP/2 200");
    }
}

#[test]
#[ignore = "needs nginx and Envoy"]
fn only_nginx_serves_what_was_right_while_no_instance_answers() {
    for gateway in GATEWAYS {
        let running = instances(&[("ROCKET_MAX_AGE", "1")]);
        let site = Site::start(gateway, "stale", upstreams(&running), Rate::AsShipped);
        let ask = |reader: &[&str]| site.ask("/greet/Nemo", &[&KEY, reader]);
        let (french, english) = (ask(&FRENCH), ask(&[]));
        drop(running);
        thread::sleep(Duration::from_secs(2));
        let none = refusal(gateway, NO_INSTANCE, &[], &[]);
        for (reader, right) in [(&FRENCH[..], french), (&[], english)] {
            let answer = ask(reader);
            match gateway {
                Gateway::Nginx => assert_eq!(
                    (header(&answer, "x-cache-status"), body(&answer)),
                    (Some("STALE"), body(&right))
                ),
                Gateway::Envoy => assert_eq!(sorted(&answer), none),
            }
        }
        assert_eq!(sorted(&ask(&GERMAN)), none);
        assert_eq!(status(&site.ask("/health", &[])), "HTTP/2 200");
        site.log();
    }
}

/// The service compresses, so a gateway must neither do it again nor mix up the codings.
#[test]
#[ignore = "needs nginx and Envoy"]
fn texts_are_compressed_once() {
    let instances = instances(&[]);
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "compressed", upstreams(&instances), Rate::AsShipped);
        // curl decodes once.
        let encoded = &["--compressed", "-H", "Accept-Encoding: gzip"][..];
        for path in ["/languages", "/openapi.json", "/docs/swagger-ui.css"] {
            let plain = site.ask(path, &[&KEY]);
            assert_eq!(header(&plain, "content-encoding"), None);
            for _ in 0..2 {
                for (arguments, coding) in [(encoded, Some("gzip")), (&[], None)] {
                    let answer = site.ask(path, &[&KEY, arguments]);
                    assert_eq!(header(&answer, "content-encoding"), coding, "{gateway:?} {path}");
                    assert!(body(&answer) == body(&plain), "{gateway:?} {path}");
                }
            }
        }
        // A problem of the gateway is shorter than a packet.
        assert_eq!(header(&site.ask("/nowhere", &[encoded]), "content-encoding"), None);
    }
}

#[test]
#[ignore = "needs nginx and Envoy"]
fn a_gateway_shows_its_state_on_a_private_address() {
    let instances = instances(&[]);
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "state", upstreams(&instances), Rate::AsShipped);
        assert_eq!(status(&site.ask("/greet/Nemo", &[&KEY])), "HTTP/2 200");
        assert!(status(&site.ask("/greet/Nemo", &[])).contains("401"));
        let (path, expected): (_, &[&str]) = match gateway {
            Gateway::Nginx => {
                ("/stub_status", &["Active connections: 1 \nserver accepts handled requests\n"])
            }
            Gateway::Envoy => (
                "/stats/prometheus",
                &[
                    "envoy_cluster_membership_healthy{envoy_cluster_name=\"greeting\"} 2\n",
                    "envoy_http_rbac_allowed{envoy_http_conn_manager_prefix=\"gateway\"} 1\n",
                    "envoy_http_rbac_denied{envoy_http_conn_manager_prefix=\"gateway\"} 1\n",
                    "envoy_http_local_rate_limit_ok{envoy_local_http_ratelimit_prefix=\"clients\"} 1\n",
                    "envoy_listener_ssl_certificate_expiration_unix_time_seconds{",
                ],
            ),
        };
        let state = format!("http://127.0.0.1:{}", site.state);
        let answer = curl(&format!("{state}{path}"), &[]);
        for text in expected {
            assert!(answer.contains(text), "{text}: {answer}");
        }
        // Nothing else is there, such as Envoy's configuration with the keys.
        for path in ["/", "/config_dump", "/clusters", "/greet/Nemo", "/quitquitquit"] {
            let answer = curl(&format!("{state}{path}"), &["-X", "POST"]);
            let refused = status(&answer).contains(" 403 ") || status(&answer).contains(" 404 ");
            assert!(refused, "{gateway:?} {path}: {answer}");
        }
    }
}

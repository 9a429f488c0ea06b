//! What the gateway passes on, keeps, and logs.

use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use super::site::{KEY, SHOP, Site, addresses, instances, stand_in};
use super::{header, refusal, sorted, status};
use crate::support::body;

const FRENCH: [&str; 2] = ["-H", "Accept-Language: fr"];
const GERMAN: [&str; 2] = ["-H", "Accept-Language: de"];
const TEXT: [&str; 2] = ["-H", "Accept: text/plain"];

#[test]
#[ignore = "needs nginx"]
fn languages_are_kept_apart() {
    let instances = instances(&[("ROCKET_RATE_LIMIT", "{per_second=1000,burst=1000}")]);
    let site = Site::start("languages", addresses(&instances), &[]);
    let readers: [(&[&[&str]], &str); 5] = [
        (&[&FRENCH], "{\"message\":\"Bonjour Nemo\u{202F}!\",\"language\":\"fr\",\"direction\":\"ltr\"}\n"),
        (&[&GERMAN], "{\"message\":\"Hallo Nemo!\",\"language\":\"de\",\"direction\":\"ltr\"}\n"),
        (&[&GERMAN, &TEXT], "Hallo Nemo!\n"),
        (&[&TEXT], "Hello, Nemo!\n"),
        (&[], "{\"message\":\"Hello, Nemo!\",\"language\":\"en\",\"direction\":\"ltr\"}\n"),
    ];
    // Twice, since what a cache does may depend on what it took last; and with another key, which is not a part of it.
    for (state, key) in [("MISS", KEY), ("HIT", KEY), ("HIT", SHOP)] {
        for (reader, expected) in &readers {
            let name = format!("X-Request-Id: {state}");
            let answer = site.ask("/greet/Nemo", &[reader, &[&key[..], &["-H", &name]][..]].concat());
            assert_eq!((header(&answer, "x-cache-status"), body(&answer)), (Some(state), *expected));
            // Nothing is said of the request that the answer was made for.
            assert_eq!((header(&answer, "x-request-id"), header(&answer, "ratelimit")), (Some(state), None));
        }
    }
    let french = site.ask("/greet/Nemo", &[&KEY, &FRENCH]);
    let known = format!("If-None-Match: {}", header(&french, "etag").expect("a validator"));
    assert_eq!(status(&site.ask("/greet/Nemo", &[&KEY, &FRENCH, &["-H", &known]])), "HTTP/2 304");
    assert_eq!(status(&site.ask("/greet/Nemo", &[&KEY, &GERMAN, &["-H", &known]])), "HTTP/2 200");
}

#[test]
#[ignore = "needs nginx"]
fn what_was_right_is_served_while_no_instance_answers() {
    let running = instances(&[("ROCKET_MAX_AGE", "1")]);
    let site = Site::start("stale", addresses(&running), &[]);
    let ask = |reader: &[&str]| {
        let answer = site.ask("/greet/Nemo", &[&KEY, reader]);
        (header(&answer, "x-cache-status").map(str::to_owned), body(&answer).to_owned())
    };
    let (french, english) = (ask(&FRENCH), ask(&[]));
    drop(running);
    thread::sleep(Duration::from_secs(2));
    let stale = Some("STALE".to_owned());
    assert_eq!(ask(&FRENCH), (stale.clone(), french.1));
    assert_eq!(ask(&[]), (stale, english.1));
    let none = refusal("no-instance", "No instance", 502, "The service cannot be reached.", &[]);
    assert_eq!(sorted(&site.ask("/greet/Nemo", &[&KEY, &GERMAN])), none);
    assert_eq!(status(&site.ask("/health", &[])), "HTTP/2 200");
    site.log();
}

#[test]
#[ignore = "needs nginx"]
fn an_instance_is_told_who_asks_but_not_the_key() {
    const TRACE: &str = "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let (address, heads) = stand_in(&["HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"]);
    let site = Site::start("told", [address; 2], &[]);
    let sent = [
        &KEY[..],
        &FRENCH,
        &["-H", TRACE, "-H", "X-Real-IP: 192.0.2.1", "-H", "X-Request-Id: two", "-b", "a=b"],
    ];
    let answer = site.ask("/greet/Nemo?time=08:00", &sent);
    assert_eq!((status(&answer), header(&answer, "x-request-id")), ("HTTP/2 200", Some("two")));
    let mut head = heads.join().expect("a request").remove(0);
    head.sort();
    let expected = [
        "",
        "GET /greet/Nemo?time=08:00 HTTP/1.1",
        "Host: localhost",
        "X-Real-IP: 127.0.0.1",
        "X-Request-Id: two",
        "accept-language: fr",
        "accept: */*",
        TRACE,
    ];
    assert_eq!(head, expected);

    // What cannot be logged as it is gets another name.
    let answer = site.ask("/nowhere", &[&["-H", "X-Request-Id: a\"b", "-d", ""]]);
    let made = header(&answer, "x-request-id").expect("a name");
    assert!(made.len() == 32 && made.bytes().all(|b| b.is_ascii_hexdigit()), "{made}");

    let mut lines: Vec<Value> =
        site.log().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    for line in &mut lines {
        let line = line.as_object_mut().expect("an object");
        assert!(line.remove("timestamp").is_some_and(|time| time.is_string()));
        assert!(line.remove("duration").is_some_and(|duration| duration.is_f64()));
        assert!(line.remove("bytes").is_some_and(|bytes| bytes.is_u64()));
        assert!(line.remove("upstream_duration").is_some_and(|duration| duration.is_string()));
    }
    let expected = [
        json!({
            "method": "GET", "route": "/greet/<name>", "protocol": "HTTP/2.0", "status": 200, "language": "",
            "client": "profile", "cache": "MISS", "upstream": address.to_string(), "upstream_status": "200",
            "request_id": "two", "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
        }),
        json!({
            "method": "POST", "route": "", "protocol": "HTTP/2.0", "status": 404, "language": "en", "client": "",
            "cache": "", "upstream": "", "upstream_status": "", "request_id": made, "trace_id": "",
        }),
    ];
    assert_eq!(lines, expected);
}

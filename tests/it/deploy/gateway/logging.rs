//! What the gateways tell an instance, and what they log.

use std::net::SocketAddr;

use serde_json::{Value, json};

use super::site::{Gateway, KEY, Rate, Site, Upstream, instances, stand_in, upstreams};
use super::{GATEWAYS, header, status};
use crate::support::free_port;

#[test]
#[ignore = "needs nginx and Envoy"]
fn an_instance_is_told_who_asks_but_not_the_key() {
    const TRACE: &str = "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    for gateway in GATEWAYS {
        let (address, heads) =
            stand_in(&["HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"]);
        // Nobody listens for health checks, so that Envoy uses both.
        let admin = SocketAddr::from(([127, 0, 0, 1], free_port()));
        let site = Site::start(gateway, "told", [Upstream { address, admin }; 2], Rate::AsShipped);
        let sent = [
            &KEY[..],
            &["-H", "Accept-Language: fr"],
            &["-H", TRACE, "-H", "X-Real-IP: 192.0.2.1", "-H", "X-Request-Id: two", "-b", "a=b"],
            &["-H", "X-Forwarded-For: 192.0.2.1", "-H", "X-Envoy-Max-Retries: 9"],
        ];
        let answer = site.ask("/greet/Nemo?time=08:00", &sent);
        assert_eq!((status(&answer), header(&answer, "x-request-id")), ("HTTP/2 200", Some("two")));
        let mut head: Vec<_> = heads.join().expect("a request").remove(0);
        head.sort_by_key(|line| line.to_lowercase());
        let nginx = ["Host: localhost", "X-Envoy-Max-Retries: 9", "X-Forwarded-For: 192.0.2.1"];
        let host = format!("Host: localhost:{}", site.port);
        let own = if gateway == Gateway::Nginx { &nginx[..] } else { &[host.as_str()] };
        let mut expected =
            ["", "Accept-Language: fr", "Accept: */*", "GET /greet/Nemo?time=08:00 HTTP/1.1"].to_vec();
        expected.extend(own);
        expected.extend([TRACE, "X-Real-IP: 127.0.0.1", "X-Request-Id: two"]);
        expected.sort_by_key(|line| line.to_lowercase());
        assert_eq!(head.join("\n").to_lowercase(), expected.join("\n").to_lowercase());

        // What cannot be logged as it is gets another name.
        let made = |id: &str| {
            let answer = site.ask("/nowhere", &[&["-H", &format!("X-Request-Id: {id}"), "-d", ""]]);
            header(&answer, "x-request-id").expect("a name").to_owned()
        };
        let made = ["a\"b", &"a".repeat(129)].map(made);
        for id in &made {
            assert!(
                id.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-') && (32..37).contains(&id.len()),
                "{id}"
            );
        }

        let mut expected = vec![served(gateway, &address.to_string())];
        expected.extend(made.map(|id| not_found(gateway, &id)));
        assert_eq!(log(&site), expected);
    }
}

/// The line of the request that the instance got.
fn served(gateway: Gateway, upstream: &str) -> Value {
    let mut line = json!({
        "method": "GET", "route": "/greet/<name>", "status": 200, "client": "profile", "upstream": upstream,
        "request_id": "two", "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
    });
    let own = match gateway {
        Gateway::Nginx => {
            json!({"protocol": "HTTP/2.0", "language": "", "cache": "MISS", "upstream_status": "200"})
        }
        Gateway::Envoy => json!({"protocol": "HTTP/2", "attempts": 1, "reason": "via_upstream"}),
    };
    line.as_object_mut().expect("an object").extend(own.as_object().expect("an object").clone());
    line
}

/// The line of a request that no instance got. Envoy omits what it has no value for.
fn not_found(gateway: Gateway, id: &str) -> Value {
    let mut line = json!({"method": "POST", "status": 404, "language": "en", "request_id": id});
    let own = match gateway {
        Gateway::Nginx => json!({
            "protocol": "HTTP/2.0", "route": "", "client": "", "cache": "", "upstream": "", "upstream_status": "",
            "trace_id": "",
        }),
        Gateway::Envoy => json!({"protocol": "HTTP/2", "attempts": 0, "reason": "direct_response"}),
    };
    line.as_object_mut().expect("an object").extend(own.as_object().expect("an object").clone());
    line
}

/// The lines of the access log, without what differs each time.
fn log(site: &Site) -> Vec<Value> {
    let mut lines: Vec<Value> =
        site.log().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    for line in &mut lines {
        let line = line.as_object_mut().expect("an object");
        assert!(line.remove("timestamp").is_some_and(|time| time.is_string()));
        assert!(line.remove("bytes").is_some_and(|bytes| bytes.is_u64()));
        match site.gateway {
            Gateway::Nginx => {
                assert!(line.remove("duration").is_some_and(|duration| duration.is_f64()));
                assert!(line.remove("upstream_duration").is_some_and(|duration| duration.is_string()));
            }
            Gateway::Envoy => assert!(line.remove("duration_ms").is_some_and(|time| time.is_u64())),
        }
    }
    lines
}

#[test]
#[ignore = "needs nginx and Envoy"]
fn a_trace_is_logged_if_the_service_would_log_it() {
    const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
    let instances = instances(&[]);
    for gateway in GATEWAYS {
        let site = Site::start(gateway, "traces", upstreams(&instances), Rate::AsShipped);
        // The same as those of the service, in src/web/fairings/request_log.rs.
        for (traceparent, expected) in [
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", TRACE),
            ("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", TRACE),
            ("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", TRACE),
            ("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01more", ""),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", ""),
            ("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", ""),
            ("00-00000000000000000000000000000000-00f067aa0ba902b7-01", ""),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", ""),
            ("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", ""),
            ("00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01", ""),
        ] {
            let field = format!("traceparent: {traceparent}");
            assert_eq!(status(&site.ask("/greet/Nemo", &[&KEY, &["-H", &field]])), "HTTP/2 200");
            let lines = log(&site);
            let logged = lines.last().expect("a line").get("trace_id").and_then(Value::as_str);
            assert_eq!(logged.unwrap_or_default(), expected, "{gateway:?} {traceparent}");
        }
    }
}

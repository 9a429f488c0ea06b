//! What is counted, and what is logged.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::process::Command;

use rocket::http::Method;
use rustix::pty::{OpenptFlags, grantpt, ioctl_tiocgptpeer, openpt, unlockpt};
use serde_json::Value;

use crate::support::{Running, body, service};

#[test]
fn everything_is_counted_and_nobody_is_named() {
    let service = service();
    for (method, path) in [
        (Method::Get, "/greet/Alice"),
        (Method::Get, "/greet/language/fr/Alice?time=08:00"),
        (Method::Get, "/greet/language/en-GB/Bob"),
        (Method::Get, "/greet/language/tlh/Worf"),
        (Method::Get, "/greet/language/en-GB/%07"),
        (Method::Head, "/greet/Alice"),
        (Method::Post, "/greet/Alice"),
        (Method::Get, "/nowhere/secret?token=1"),
    ] {
        service.send(method, path, &[]);
    }
    let answer = service.send(Method::Get, "/metrics", &[]);
    assert_eq!(answer.status, 200);
    let exposition = answer.text();
    let counted = exposition.lines().filter(|line| !line.starts_with('#'));
    let mut counted: Vec<_> =
        counted.filter(|line| !line.contains("_bucket{") && !line.contains("_sum{")).collect();
    counted.sort_unstable();
    let expected = r#"greeting_build_info{version="0.1.0"} 1
greeting_connections 0
greeting_connections_refused_total 0
greeting_greetings_total{language="en",fallback="false"} 3
greeting_greetings_total{language="en",fallback="true"} 1
greeting_greetings_total{language="fr",fallback="false"} 1
greeting_log_lines_dropped_total 0
greeting_messages_fallback_total{language="en-GB",message="greeting"} 1
greeting_messages_fallback_total{language="en-GB",message="name-control"} 1
http_server_active_requests 1
http_server_request_duration_seconds_count{method="GET",route="",status="404"} 1
http_server_request_duration_seconds_count{method="GET",route="/greet/<name>",status="200"} 1
http_server_request_duration_seconds_count{method="GET",route="/greet/language/<code>/<name>",status="200"} 3
http_server_request_duration_seconds_count{method="GET",route="/greet/language/<code>/<name>",status="400"} 1
http_server_request_duration_seconds_count{method="HEAD",route="/greet/<name>",status="200"} 1
http_server_request_duration_seconds_count{method="POST",route="",status="405"} 1"#;
    assert_eq!(counted.join("\n"), expected);
    assert!(exposition.ends_with("# EOF\n"));
}

#[test]
fn a_request_keeps_its_name_or_gets_one() {
    let service = service();
    let named = |id| {
        let answer = service.send(Method::Get, "/nowhere", &[("X-Request-Id", id)]);
        answer.header("x-request-id").expect("a request ID").to_owned()
    };
    assert_eq!(named("7f9c-a.b"), "7f9c-a.b");
    let made = [named("a b"), named(""), named(&"a".repeat(129)), named("\u{202E}")];
    for (index, id) in made.iter().enumerate() {
        assert!(id.len() == 16 && id.bytes().all(|b| b.is_ascii_hexdigit()), "{id}");
        assert!(!made[..index].contains(id), "{made:?}");
    }
}

/// Serves some requests, and gives what was logged of them.
fn logged(name: &str, variables: &[(&str, &str)]) -> String {
    let path = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_greeting-api"));
    command.envs(variables.iter().copied()).stderr(File::create(&path).expect("a file"));
    let mut running = Running::spawn(&mut command, 0);
    for request in [
        "GET /greet/language/fr/Secret?time=09:00 HTTP/1.1\r\nHost: x\r\nX-Request-Id: one\r\n\
         traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\n",
        "BREW /greet/Secret HTTP/1.1\r\nHost: x\r\nX-Request-Id: two\r\nAccept-Language: de\r\n",
    ] {
        let answer = crate::wire::send(&running, format!("{request}Connection: close\r\n\r\n"));
        assert!(!body(&answer).is_empty());
    }
    running.signal("TERM");
    assert!(running.process.wait().expect("an end").success());
    fs::read_to_string(path).expect("a log")
}

#[test]
fn a_line_is_logged_for_each_request() {
    let log = logged("log-json", &[]);
    let lines = log.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let mut lines: Vec<_> = lines.filter(|line| line["target"] == "request").collect();
    for line in &mut lines {
        let line = line.as_object_mut().expect("an object");
        assert!(line.remove("timestamp").is_some_and(|time| time.is_string()));
        assert!(line.remove("duration_us").is_some_and(|duration| duration.is_u64()));
    }
    let expected = [
        serde_json::json!({
            "level": "INFO", "target": "request", "method": "GET", "route": "/greet/language/<code>/<name>",
            "status": 200, "language": "fr", "request_id": "one", "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
        }),
        serde_json::json!({
            "level": "INFO", "target": "request", "method": "_OTHER", "route": "", "status": 501,
            "language": "de", "request_id": "two",
        }),
    ];
    assert_eq!(lines, expected);
    assert!(!log.contains("Secret") && !log.contains("09:00"), "{log}");

    let text = logged("log-text", &[("ROCKET_LOG_FORMAT", "text")]);
    let first = text.lines().next().expect("a line");
    assert!(
        first.contains(" INFO request: method=\"GET\" route=\"/greet/language/<code>/<name>\" status=200 "),
        "{text}"
    );
    assert_eq!(logged("log-critical", &[("ROCKET_LOG_LEVEL", "critical")]), "");
}

/// Nobody has to set `log_format`.
#[test]
fn who_sits_at_a_terminal_reads_text() {
    let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY;
    let terminal = openpt(flags).expect("a terminal");
    grantpt(&terminal).and_then(|()| unlockpt(&terminal)).expect("ours");
    let mut command = Command::new(env!("CARGO_BIN_EXE_greeting-api"));
    command.stderr(File::from(ioctl_tiocgptpeer(&terminal, flags).expect("its other end")));
    let running = Running::spawn(&mut command, 0);
    crate::wire::send(&running, "GET /greet/Secret HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let mut line = String::new();
    BufReader::new(File::from(terminal)).read_line(&mut line).expect("a line");
    assert!(line.contains(" INFO request: method=\"GET\" route=\"/greet/<name>\" status=200 "), "{line}");
}

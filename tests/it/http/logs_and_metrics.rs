//! What is counted, and what is logged.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::process::Command;

use rocket::http::Method;
use rustix::pty::{OpenptFlags, grantpt, ioctl_tiocgptpeer, openpt, unlockpt};
use serde_json::Value;

use crate::support::{Running, binary_path, body, service};

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
    let counted = exposition.lines().filter(|line| !line.starts_with('#') && !line.starts_with("process_"));
    let unused = |line: &str| line.starts_with("http_server_request_duration") && line.ends_with(" 0");
    let mut counted: Vec<_> = counted
        .filter(|line| !line.contains("_bucket{") && !line.contains("_sum{") && !unused(line))
        .collect();
    counted.sort_unstable();
    let expected = r#"greeting_build_info{version,revision} 1
greeting_catalog_refused_locales 0
greeting_catalog_reloads_total{result="failed"} 0
greeting_catalog_reloads_total{result="refused"} 0
greeting_catalog_reloads_total{result="taken"} 0
greeting_certificate_not_after_seconds 0
greeting_certificate_refused 0
greeting_connections 1
greeting_connections_closed_total{error_type="client_limit"} 0
greeting_connections_closed_total{error_type="done"} 8
greeting_connections_closed_total{error_type="evicted"} 0
greeting_connections_closed_total{error_type="flood"} 0
greeting_connections_closed_total{error_type="handshake"} 0
greeting_connections_closed_total{error_type="head_timeout"} 0
greeting_connections_closed_total{error_type="idle"} 0
greeting_connections_closed_total{error_type="protocol"} 0
greeting_connections_closed_total{error_type="proxy_header"} 0
greeting_connections_closed_total{error_type="refused"} 0
greeting_connections_closed_total{error_type="reset"} 0
greeting_connections_closed_total{error_type="response_timeout"} 0
greeting_connections_closed_total{error_type="stopped"} 0
greeting_connections_limit 10000
greeting_connections_refused_total 0
greeting_greetings_total{language="en",fallback="false"} 3
greeting_greetings_total{language="en",fallback="true"} 1
greeting_greetings_total{language="fr",fallback="false"} 1
greeting_log_lines_dropped_total 0
greeting_messages_fallback_total{language="en-GB",message="greeting"} 1
greeting_messages_fallback_total{language="en-GB",message="name-control"} 1
greeting_requests_failed_total{error_type="500"} 0
greeting_requests_failed_total{error_type="body"} 0
greeting_requests_failed_total{error_type="panic"} 0
greeting_requests_refused_total{error_type="framing_invalid"} 0
greeting_requests_refused_total{error_type="header_too_large"} 0
greeting_requests_refused_total{error_type="host_invalid"} 0
greeting_requests_refused_total{error_type="malformed"} 0
greeting_requests_refused_total{error_type="method_unknown"} 0
greeting_requests_refused_total{error_type="not_utf8"} 0
greeting_requests_refused_total{error_type="percent_malformed"} 0
greeting_requests_refused_total{error_type="rate_limit"} 0
greeting_requests_refused_total{error_type="target_invalid"} 0
greeting_requests_refused_total{error_type="target_too_long"} 0
greeting_requests_refused_total{error_type="timeout"} 0
greeting_requests_refused_total{error_type="version_unsupported"} 0
greeting_spans_dropped_total 0
http_server_active_requests 1
http_server_request_duration_seconds_count{http_request_method="GET",http_route="",http_response_status_code="404"} 1
http_server_request_duration_seconds_count{http_request_method="GET",http_route="/greet/<name>",http_response_status_code="200"} 1
http_server_request_duration_seconds_count{http_request_method="GET",http_route="/greet/language/<code>/<name>",http_response_status_code="200"} 3
http_server_request_duration_seconds_count{http_request_method="GET",http_route="/greet/language/<code>/<name>",http_response_status_code="400"} 1
http_server_request_duration_seconds_count{http_request_method="HEAD",http_route="/greet/<name>",http_response_status_code="200"} 1
http_server_request_duration_seconds_count{http_request_method="POST",http_route="",http_response_status_code="405"} 1"#;
    let build =
        concat!("version=\"", env!("CARGO_PKG_VERSION"), "\",revision=\"", env!("GREETING_REVISION"), "\"");
    assert_eq!(counted.join("\n"), expected.replace("version,revision", build));
}

/// Which text format a client gets, by the headers that real ones send.
#[test]
fn a_client_gets_the_metrics_in_the_format_that_it_prefers() {
    let service = service();
    let open = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let plain = "text/plain; version=0.0.4; charset=utf-8";
    for (accept, expected) in [
        // Prometheus 2.42.
        (
            "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,\
             text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
            open,
        ),
        // Prometheus 3, without and with native histograms.
        (
            "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,\
             application/openmetrics-text;version=0.0.1;q=0.5,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,\
             text/plain;version=0.0.4;q=0.3,*/*;q=0.2",
            open,
        ),
        (
            "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited;q=0.6,\
             application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,text/plain;version=0.0.4;q=0.3",
            open,
        ),
        // curl, and Firefox.
        ("*/*", plain),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", plain),
        ("", plain),
        ("text/plain", plain),
        ("TEXT/PLAIN; Version=\"0.0.4\"", plain),
        ("application/openmetrics-text", open),
        ("application/openmetrics-text;q=0.3,text/plain;q=0.4", plain),
        ("application/openmetrics-text;q=0.5,text/plain;q=0.4", open),
        ("application/openmetrics-text;q=0,*/*", plain),
        ("text/plain;q=0,*/*;q=0.1", open),
        ("application/*", open),
        // Versions that the service does not have.
        ("application/openmetrics-text;version=2.0.0,text/plain;version=0.0.4;q=0.1", plain),
        ("text/plain;version=1.0.0,application/openmetrics-text;version=1.0.0;q=0.1", open),
        // Any format is better than none.
        ("application/json", plain),
    ] {
        for method in [Method::Get, Method::Head] {
            let answer = service.send(method, "/metrics", &[("Accept", accept)]);
            assert_eq!((answer.status, answer.header("content-type")), (200, Some(expected)), "{accept}");
            if method == Method::Get {
                assert_eq!(answer.text().ends_with("\n# EOF\n"), expected == open, "{accept}");
                let name = if expected == open { "greeting_build info" } else { "greeting_build_info gauge" };
                assert!(answer.text().contains(&format!("# TYPE {name}\n")), "{accept}");
            }
        }
    }
}

/// Numbers of the kernel.
#[test]
fn the_process_is_measured() {
    let running = Running::start(&[]);
    let request = "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let metrics = crate::wire::protocol::send(&running, request);
    let value = |name: &str| {
        let value = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        value.unwrap_or_else(|| panic!("{name}: {metrics}")).parse::<f64>().expect("a number")
    };
    let now = std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_secs_f64();
    let files = fs::read_dir(format!("/proc/{}/fd", running.process.id())).expect("its files").count();
    let files = f64::from(u32::try_from(files).expect("few"));
    for (name, least, most) in [
        ("process_start_time_seconds", now - 60.0, now),
        ("process_cpu_seconds_total", 0.001, 60.0),
        ("process_resident_memory_bytes", 1e6, 1e9),
        ("process_virtual_memory_bytes", value("process_resident_memory_bytes"), 1e13),
        ("process_threads", 2.0, 600.0),
        // The connection of the scrape may be closed.
        ("process_open_fds", files, files + 1.0),
        ("process_max_fds", files, 1e10),
    ] {
        let value = value(name);
        assert!((least..=most).contains(&value), "{name} {value} is not from {least} to {most}");
    }
}

/// Otherwise nobody knows which commit a failing instance has.
#[test]
fn the_version_has_the_name_and_the_commit() {
    let binaries =
        [("greeting-api", binary_path("greeting-api")), ("greeting-worker", binary_path("greeting-worker"))];
    for (name, binary) in binaries {
        let output = Command::new(binary).arg("--version").output().expect("it runs");
        let version = concat!(env!("CARGO_PKG_VERSION"), " (", env!("GREETING_REVISION"), ")");
        assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{name} {version}\n"));
    }
}

/// A refused request is measured with its own method, and with the reason.
#[test]
fn a_refused_request_is_counted_with_its_method() {
    let fields = "Host: x\r\n\r\n";
    let long = "a".repeat(8192);
    for (request, method, status, error_type) in [
        (format!("POST /%zz HTTP/1.1\r\n{fields}"), "POST", 400, "percent_malformed"),
        (format!("PUT / HTTP/1.1\r\nA B: c\r\n{fields}"), "PUT", 400, "malformed"),
        (format!("PUT / HTTP/1.1\r\nContent-Length: x\r\n{fields}"), "PUT", 400, "framing_invalid"),
        (format!("DELETE /{long} HTTP/1.1\r\n{fields}"), "DELETE", 414, "target_too_long"),
        (
            format!("OPTIONS / HTTP/1.1\r\n{}{fields}", "A:\r\n".repeat(100)),
            "OPTIONS",
            431,
            "header_too_large",
        ),
        ("PATCH / HTTP/1.1\r\n\r\n".to_owned(), "PATCH", 400, "host_invalid"),
        (format!("HEAD /%FF HTTP/1.1\r\n{fields}"), "HEAD", 400, "not_utf8"),
        (format!("GET /#a HTTP/1.1\r\n{fields}"), "GET", 400, "target_invalid"),
        (format!("GET / HTTP/2.0\r\n{fields}"), "GET", 505, "version_unsupported"),
        (format!("TRACE /a b HTTP/1.1\r\n{fields}"), "TRACE", 400, "malformed"),
        (format!("CONNECT x:80 HTTP/1.1\r\n{fields}"), "CONNECT", 501, "method_unknown"),
        (format!("BREW / HTTP/1.1\r\n{fields}"), "_OTHER", 501, "method_unknown"),
        ("\u{16}\u{3}\u{1}".to_owned(), "_OTHER", 400, "malformed"),
    ] {
        let service = service();
        let answer = service.exchange(request.as_bytes(), ([127, 0, 0, 1], 1));
        assert!(answer.starts_with(format!("HTTP/1.1 {status} ").as_bytes()), "{request}");
        let exposition = service.send(Method::Get, "/metrics", &[]);
        for line in [
            format!("greeting_requests_refused_total{{error_type=\"{error_type}\"}} 1"),
            format!(
                "http_server_request_duration_seconds_count{{http_request_method=\"{method}\",http_route=\"\",http_response_status_code=\"{status}\"}} 1"
            ),
            "greeting_connections_closed_total{error_type=\"done\"} 1".to_owned(),
        ] {
            assert!(exposition.text().contains(&format!("\n{line}\n")), "{request}{line}");
        }
    }
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

/// Serves requests, each on a connection of its own, and gives what was logged of them.
fn log_of(name: &str, variables: &[(&str, &str)], requests: &[&str]) -> String {
    let path = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
    let mut command = Command::new(binary_path("greeting-api"));
    command.envs(variables.iter().copied()).stderr(File::create(&path).expect("a file"));
    let mut running = Running::spawn(&mut command, 0);
    for request in requests {
        let answer = crate::wire::protocol::send(&running, format!("{request}Connection: close\r\n\r\n"));
        assert!(!body(&answer).is_empty());
    }
    running.signal("TERM");
    assert!(running.process.wait().expect("an end").success());
    fs::read_to_string(path).expect("a log")
}

/// What is logged of a greeting, of a method that does not exist, and of a malformed request.
fn logged(name: &str, variables: &[(&str, &str)]) -> String {
    let requests = [
        "GET /greet/language/fr/Secret?time=09:00 HTTP/1.1\r\nHost: x\r\nX-Request-Id: one\r\n\
         traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\n",
        "BREW /greet/Secret HTTP/1.1\r\nHost: x\r\nX-Request-Id: two\r\nAccept-Language: de\r\n",
        "DELETE /greet/Secret HTTP/1.1\r\nHost: x\r\nA B: Secret\r\nX-Request-Id: three\r\n",
    ];
    log_of(name, variables, &requests)
}

/// One line for an operator whose proxy sends something else. A line for each request would be the access log again.
#[test]
fn only_the_first_unreadable_client_address_is_logged() {
    let settings =
        [("ROCKET_RATE_LIMIT", "{per_second=1000,burst=1000}"), ("ROCKET_IP_HEADER", "X-Forwarded-For")];
    let readable = "GET /greet/A HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 192.0.2.1, 198.51.100.7:443\r\n";
    let unreadable = "GET /greet/A HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 192.0.2.1, unknown\r\n";
    let missing = "GET /greet/A HTTP/1.1\r\nHost: x\r\n";
    let warnings = |name, requests: &[&str]| {
        let log = log_of(name, &settings, requests);
        let lines = log.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
        let warnings: Vec<_> = lines.filter(|line| line["level"] == "WARN").collect();
        assert!(warnings.iter().all(|line| line["message"].to_string().contains("ip_header")), "{log}");
        warnings.len()
    };
    assert_eq!(warnings("log-address-unreadable", &[readable, unreadable, missing, readable, unreadable]), 1);
    assert_eq!(warnings("log-address-missing", &[missing, missing]), 1);
    assert_eq!(warnings("log-address-readable", &[readable, readable]), 0);
}

/// What Rocket's macros log in our modules is not for operators: a guard that forwards is usual.
#[test]
fn a_request_for_help_is_one_line() {
    let log = log_of("log-help", &[("ROCKET_LOG_FORMAT", "text")], &["GET / HTTP/1.1\r\nHost: x\r\n"]);
    let before = log.lines().take_while(|line| !line.ends_with(": stopping"));
    assert_eq!(before.filter(|line| line.contains(" INFO request: ")).count(), 1, "{log}");
    assert!(!log.contains("WARN"), "{log}");
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
            "language": "de", "request_id": "two", "error_type": "method_unknown",
        }),
        serde_json::json!({
            "level": "INFO", "target": "request", "method": "DELETE", "route": "", "status": 400,
            "language": "en", "request_id": "three", "error_type": "malformed",
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

/// Probes and scrapes come every few seconds.
#[test]
fn a_probe_is_counted_and_only_logged_if_it_fails_or_for_debugging() {
    let requests = ["/livez", "/readyz", "/metrics", "/livez?x"]
        .map(|path| format!("GET {path} HTTP/1.1\r\nHost: x\r\n"));
    let post = "POST /livez HTTP/1.1\r\nHost: x\r\n".to_owned();
    let metrics = requests[2].clone();
    let all: Vec<_> = requests.into_iter().chain([post, metrics]).collect();
    let all: Vec<_> = all.iter().map(String::as_str).collect();
    let statuses = |name, level| {
        let log = log_of(name, &[("ROCKET_LOG_LEVEL", level)], &all);
        let lines = log.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let lines: Vec<_> = lines.filter(|line| line["target"] == "request").collect();
        lines.iter().filter_map(|line| line["status"].as_u64()).collect::<Vec<_>>()
    };
    assert_eq!(statuses("log-probes", "normal"), [405]);
    assert_eq!(statuses("log-probes-debug", "debug"), [200, 200, 200, 200, 405, 200]);
    let service = service();
    service.send(Method::Get, "/livez", &[]);
    let counted = "http_route=\"/livez\",http_response_status_code=\"200\"} 1\n";
    assert!(service.send(Method::Get, "/metrics", &[]).text().contains(counted));
}

/// Nobody has to set `log_format`.
#[test]
fn who_sits_at_a_terminal_reads_text() {
    let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY;
    let terminal = openpt(flags).expect("a terminal");
    grantpt(&terminal).and_then(|()| unlockpt(&terminal)).expect("ours");
    let mut command = Command::new(binary_path("greeting-api"));
    command.stderr(File::from(ioctl_tiocgptpeer(&terminal, flags).expect("its other end")));
    let running = Running::spawn(&mut command, 0);
    crate::wire::protocol::send(
        &running,
        "GET /greet/Secret HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    );
    let mut line = String::new();
    BufReader::new(File::from(terminal)).read_line(&mut line).expect("a line");
    assert!(line.contains(" INFO request: method=\"GET\" route=\"/greet/<name>\" status=200 "), "{line}");
}

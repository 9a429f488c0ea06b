//! Metrics and health at an address of their own.

use std::io::{Read, Write};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::support::{Running, body};
use crate::wire::protocol::{connect, send};

const OWN: (&str, &str) = ("ROCKET_ADMIN", "127.0.0.1:0");

fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
}

#[test]
fn metrics_and_health_are_at_their_own_address_and_nowhere_else() {
    let running = Running::start(&[OWN]);
    let admin = running.admin.expect("an address");
    for (path, public, own) in [
        ("/greet/Alice", 200, 404),
        ("/languages", 200, 404),
        ("/", 200, 404),
        ("/docs", 200, 404),
        // The style of the pages that explain problems.
        ("/page/style.css", 200, 200),
        ("/metrics", 404, 200),
        ("/livez", 404, 200),
        ("/readyz", 404, 200),
    ] {
        for (address, status) in [(running.address, public), (admin, own)] {
            let answer = send(address, get(path));
            assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{path} at {address}: {answer}");
            let problem = body(&answer).starts_with("{\"type\":\"/problems/not-found\"");
            assert_eq!(problem, status == 404, "{answer}");
        }
    }
    // Both count together.
    let metrics = send(admin, get("/metrics"));
    assert!(
        metrics.contains("http_route=\"/greet/<name>\",http_response_status_code=\"200\"} 1\n"),
        "{metrics}"
    );
    assert!(metrics.contains("http_route=\"/livez\",http_response_status_code=\"200\"} 1\n"), "{metrics}");
}

/// Browsers send requests for any page to any address that the person can reach.
#[test]
fn no_page_of_another_origin_is_answered_at_the_admin_address() {
    let running = Running::start(&[OWN]);
    let admin = running.admin.expect("an address");
    let own = format!("Origin: http://{admin}\r\n");
    for (method, headers, status) in [
        ("GET", "", 200),
        // A person types the address, and the page itself requests more.
        ("GET", "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\n", 200),
        ("GET", "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\n", 200),
        ("GET", &own, 200),
        // A link.
        ("GET", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n", 200),
        (
            "GET",
            "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n",
            200,
        ),
        ("GET", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors\r\nOrigin: http://a.example\r\n", 403),
        ("GET", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n", 403),
        // A frame of another page, and an address in its `object`.
        ("GET", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n", 403),
        ("GET", "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: object\r\n", 403),
        ("GET", "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: no-cors\r\n", 403),
        ("GET", "Origin: http://a.example\r\n", 403),
        ("GET", "Origin: null\r\n", 403),
        ("GET", "Origin: http://127.0.0.1\r\n", 403),
        ("HEAD", "Origin: http://a.example\r\n", 403),
        ("OPTIONS", "Origin: http://a.example\r\nAccess-Control-Request-Method: GET\r\n", 403),
    ] {
        for path in ["/metrics", "/livez", "/nowhere"] {
            let status = if status == 200 && path == "/nowhere" { 404 } else { status };
            let request =
                format!("{method} {path} HTTP/1.1\r\nHost: {admin}\r\nConnection: close\r\n{headers}\r\n");
            let answer = send(admin, request);
            assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{method} {path} {headers}{answer}");
            assert!(!answer.to_lowercase().contains("access-control"), "{answer}");
            assert!(answer.contains("cross-origin-resource-policy: same-origin"), "{answer}");
            assert!(method == "HEAD" || (status == 403) == answer.contains("content-length: 0"), "{answer}");
        }
    }
    // They are counted.
    let metrics = send(admin, get("/metrics"));
    assert!(metrics.contains("http_response_status_code=\"403\"}"), "{metrics}");
    // The public address is for everybody.
    let greeting = send(
        &running,
        "GET /greet/A HTTP/1.1\r\nHost: x\r\nConnection: close\r\nSec-Fetch-Site: cross-site\r\nOrigin: http://a.example\r\n\r\n",
    );
    assert!(
        greeting.starts_with("HTTP/1.1 200 ") && greeting.contains("access-control-allow-origin: *"),
        "{greeting}"
    );
}

#[test]
fn who_runs_the_service_sees_it_full() {
    let running = Running::start(&[OWN, ("ROCKET_MAX_CONNECTIONS", "1")]);
    let mut busy = connect(&running);
    busy.write_all(b"GET ").expect("sent");
    let shows = |line: &str| {
        let begun = Instant::now();
        let line = format!("\n{line}\n");
        while !send(running.admin.expect("an address"), get("/metrics")).contains(&line) {
            assert!(begun.elapsed() < Duration::from_secs(5), "{line} is not shown");
        }
    };
    shows("greeting_connections 2");
    // The next client takes the place of one that is slow, and that one is told.
    assert!(send(&running, get("/greet/Alice")).starts_with("HTTP/1.1 200 "));
    let mut told = String::new();
    busy.read_to_string(&mut told).expect("an answer");
    assert!(told.starts_with("HTTP/1.1 408 ") && told.contains("/problems/request-timeout"), "{told}");
    shows("greeting_connections_closed_total{error_type=\"evicted\"} 1");
    shows("greeting_requests_refused_total{error_type=\"timeout\"} 1");
}

#[test]
fn a_stop_is_seen_at_its_own_address() {
    let mut running = Running::start(&[OWN, ("ROCKET_DRAIN", "1")]);
    let admin = running.admin.expect("an address");
    // An idle connection keeps nobody waiting.
    let _idle = connect(admin);
    running.signal("TERM");
    let begun = Instant::now();
    std::thread::sleep(Duration::from_millis(300));
    assert!(send(admin, get("/readyz")).starts_with("HTTP/1.1 503 "));
    assert!(send(admin, get("/livez")).starts_with("HTTP/1.1 200 "));
    assert_eq!(running.process.wait().expect("an end").code(), Some(0));
    assert!(begun.elapsed() < Duration::from_secs(4), "as without the idle connection");
}

#[test]
fn a_connection_that_the_system_does_not_let_in_is_counted() {
    let running = Running::start(&[OWN]);
    let mut admin = connect(running.admin.expect("an address"));
    let mut refused = || {
        admin
            .write_all(b"GET /metrics HTTP/1.1\r\nHost: x\r\nAccept: application/openmetrics-text\r\n\r\n")
            .expect("sent");
        let mut seen = Vec::new();
        while !seen.ends_with(b"# EOF\n") {
            let mut bytes = [0; 4096];
            let length = admin.read(&mut bytes).expect("an answer");
            assert_ne!(length, 0, "it closed");
            seen.extend_from_slice(&bytes[..length]);
        }
        let text = String::from_utf8(seen).expect("UTF-8");
        let line = text.lines().find_map(|line| line.strip_prefix("greeting_connections_refused_total "));
        line.expect("the metric").parse::<u64>().expect("a number")
    };
    assert_eq!(refused(), 0);
    // No file more than it has open.
    let pid = running.process.id().to_string();
    let open = std::fs::read_dir(format!("/proc/{pid}/fd")).expect("its files").count();
    let limit = Command::new("prlimit").args([format!("--nofile={open}:"), format!("--pid={pid}")]).status();
    assert!(limit.expect("prlimit runs").success());
    let mut waiting = connect(&running);
    waiting.write_all(get("/greet/Alice").as_bytes()).expect("sent");
    while refused() == 0 {}
    // As soon as it may, it lets them in.
    let limit =
        Command::new("prlimit").args([format!("--nofile={}:", open + 8), format!("--pid={pid}")]).status();
    assert!(limit.expect("prlimit runs").success());
    let mut answer = String::new();
    waiting.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
}

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
    assert!(metrics.contains("route=\"/greet/<name>\",status=\"200\"} 1\n"), "{metrics}");
    assert!(metrics.contains("route=\"/livez\",status=\"200\"} 1\n"), "{metrics}");
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
        admin.write_all(b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n").expect("sent");
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

//! The spans that a collector gets, and what a collector that fails costs the service.

mod collector;

use std::fs::{self, File};
use std::process::Command;
use std::time::{Duration, Instant};

use opentelemetry_proto::tonic::trace::v1::Span;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use serde_json::Value;

use self::collector::{Batch, Behavior, Collector, text};
use crate::support::{Running, binary_path, free_port};
use crate::wire::protocol::send;
use crate::wire::tls::{self, ALL_VERSIONS, Certificates, shake};

const PARENT: &str = "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\n";

/// Sends a request with `Connection: close`.
fn ask(running: &Running, request_line: &str, fields: &str) -> String {
    send(running, format!("{request_line} HTTP/1.1\r\nHost: x\r\n{fields}Connection: close\r\n\r\n"))
}

/// Sends greetings that are sampled. Each has three spans.
fn greet(running: &Running, times: usize) {
    // What fits into the buffers of a connection.
    let pipelined = 100;
    let request = format!("GET /greet/A HTTP/1.1\r\nHost: x\r\n{PARENT}");
    let requests = format!("{request}\r\n").repeat(pipelined - 1) + &request + "Connection: close\r\n\r\n";
    for _ in 0..times / pipelined {
        let answers = send(running, &requests);
        assert_eq!(answers.matches("HTTP/1.1 200 OK").count(), pipelined, "{answers}");
    }
}

/// Stops the service, and gives how long that takes.
fn stop(running: &mut Running) -> Duration {
    let start = Instant::now();
    running.signal("TERM");
    assert!(running.process.wait().expect("an end").success());
    start.elapsed()
}

/// The batches for these requests, of a service with these settings.
fn batches(more: &str, requests: &[(&str, &str)]) -> Vec<Batch> {
    let collector = Collector::start(Behavior::Responds(200));
    let mut running = Running::start(&[("ROCKET_TRACES", &collector.setting(more))]);
    for (request_line, fields) in requests {
        ask(&running, request_line, fields);
    }
    stop(&mut running);
    collector.taken()
}

fn spans(more: &str, requests: &[(&str, &str)]) -> Vec<Span> {
    batches(more, requests).iter().flat_map(Batch::spans).collect()
}

fn metric(running: &Running, name: &str) -> u64 {
    let metrics = ask(running, "GET /metrics", "");
    let value = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    value.unwrap_or_else(|| panic!("{name}: {metrics}")).parse().expect("a number")
}

fn dropped(running: &Running) -> u64 {
    metric(running, "greeting_spans_dropped_total")
}

#[test]
fn a_sampled_request_continues_its_trace() {
    let fields = format!("{PARENT}tracestate: a=1\r\ntracestate: b=2\r\nAccept-Language: de\r\n");
    let before = unix_nanoseconds();
    let [batch] = batches("", &[("GET /greet/Secret?time=09:00", &fields)]).try_into().ok().expect("one");
    let after = unix_nanoseconds();
    assert!(batch.head.starts_with("post /v1/traces http/1.1\r\n"), "{}", batch.head);
    assert!(batch.head.contains("\r\ncontent-type: application/x-protobuf\r\n"), "{}", batch.head);
    let version = env!("CARGO_PKG_VERSION");
    assert!(batch.head.contains(&format!("\r\nuser-agent: greeting-api/{version}\r\n")), "{}", batch.head);
    let version = concat!("service.version=", env!("CARGO_PKG_VERSION"));
    assert_eq!(text(&batch.resource().attributes), ["service.name=greeting-api", version]);
    // The log has no names of people either.
    let shown = String::from_utf8_lossy(&batch.body);
    assert!(!shown.contains("Secret") && !shown.contains("09:00"), "{shown}");

    let [matching, formatting, request] = &batch.spans()[..] else { panic!("three: {shown}") };
    for (span, name, kind, flags, attributes) in [
        (
            request,
            "GET /greet/<name>",
            SpanKind::Server,
            0x301,
            &[
                "http.request.method=GET",
                "http.response.status_code=200",
                "http.route=/greet/<name>",
                "url.path=/greet/REDACTED",
                "url.scheme=http",
            ][..],
        ),
        (
            matching,
            "match language",
            SpanKind::Internal,
            0x101,
            &["greeting.fallback=false", "greeting.language=de"],
        ),
        (
            formatting,
            "format message",
            SpanKind::Internal,
            0x101,
            &["greeting.language=de", "greeting.message=greeting-timed"],
        ),
    ] {
        assert_eq!((span.name.as_str(), span.kind(), span.flags), (name, kind, flags));
        assert_eq!(text(&span.attributes), attributes, "{name}");
        assert_eq!(span.trace_id, 0x4bf9_2f35_77b3_4da6_a3ce_929d_0e0e_4736_u128.to_be_bytes());
        assert_eq!(span.trace_state, "a=1,b=2");
        assert_eq!(span.status, None);
        assert!(span.span_id.len() == 8 && span.span_id != [0; 8], "{span:?}");
    }
    assert_eq!(request.parent_span_id, 0x00f0_67aa_0ba9_02b7_u64.to_be_bytes());
    assert_eq!([&matching.parent_span_id, &formatting.parent_span_id], [&request.span_id; 2]);
    assert!(matching.span_id != formatting.span_id && matching.span_id != request.span_id);
    let times = [
        before,
        request.start_time_unix_nano,
        matching.start_time_unix_nano,
        matching.end_time_unix_nano,
        formatting.start_time_unix_nano,
        formatting.end_time_unix_nano,
        request.end_time_unix_nano,
        after,
    ];
    assert!(times.is_sorted(), "{times:?}");
}

fn unix_nanoseconds() -> u64 {
    std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_nanos().try_into().expect("before 2554")
}

/// The spans of requests that are no greeting, or that fail.
#[test]
fn a_span_is_named_by_its_route_and_an_error_is_the_services() {
    for (request_line, expected, error, attributes) in [
        (
            "GET /greet/language/en-GB/Secret",
            &["match language", "format message", "GET /greet/language/<code>/<name>"][..],
            false,
            "http.response.status_code=200 http.route=/greet/language/<code>/<name> \
             url.path=/greet/language/REDACTED/REDACTED",
        ),
        (
            "HEAD /greet",
            &["match language", "format message", "HEAD /greet"],
            false,
            "http.response.status_code=200 http.route=/greet url.path=/greet",
        ),
        (
            "GET /greet/language/Secret_/A",
            &["match language", "GET /greet/language/<code>/<name>"],
            false,
            "http.response.status_code=400 http.route=/greet/language/<code>/<name> \
             url.path=/greet/language/REDACTED/REDACTED",
        ),
        ("GET /greets/Secret", &["GET"], false, "http.response.status_code=404"),
        ("POST /greet/Secret", &["POST"], false, "http.response.status_code=405"),
        ("BREW /greet/Secret", &["HTTP"], true, "error.type=501 http.response.status_code=501"),
        // Probes and scrapes come every few seconds.
        ("GET /readyz", &[], false, ""),
        ("GET /metrics", &[], false, ""),
        ("POST /readyz", &["POST"], false, "http.response.status_code=405"),
    ] {
        let spans = spans("", &[(request_line, PARENT)]);
        let names: Vec<_> = spans.iter().map(|span| span.name.as_str()).collect();
        assert_eq!(names, expected, "{request_line}");
        let Some(request) = spans.last() else { continue };
        assert_eq!(request.status.is_some(), error, "{request_line}");
        let method = format!("http.request.method={}", request_line.split(' ').next().expect("a method"));
        let method = method.replace("BREW", "_OTHER");
        let mut expected: Vec<_> =
            attributes.split_whitespace().chain([&*method, "url.scheme=http"]).collect();
        expected.sort_unstable();
        assert_eq!(text(&request.attributes), expected, "{request_line}");
        assert!(!format!("{spans:?}").contains("Secret"), "{spans:?}");
    }
}

#[test]
fn a_request_is_sampled_as_its_parent_or_by_the_ratio() {
    let parent = |flags| PARENT.replace("-01\r\n", flags);
    let (unsampled, malformed) = (parent("-00\r\n"), parent("\r\n"));
    // Nobody can tell which one is right.
    let two = [PARENT, &parent("-01\r\n").replace("4bf9", "5bf9")].concat();
    for (more, fields, expected) in [
        ("", PARENT, true),
        ("", &unsampled, false),
        ("", "", true),
        ("", &malformed, true),
        ("", &two, true),
        (",ratio=0", PARENT, true),
        (",ratio=0", &unsampled, false),
        (",ratio=0", "", false),
        (",ratio=0", &malformed, false),
        (",ratio=0", &two, false),
    ] {
        let spans = spans(more, &[("GET /greet/A", fields)]);
        assert_eq!(spans.len(), if expected { 3 } else { 0 }, "{more} {fields}");
        let is_new = expected && fields != PARENT;
        if let Some(request) = spans.last().filter(|_| is_new) {
            assert_eq!((request.parent_span_id.len(), request.trace_state.as_str()), (0, ""), "{request:?}");
            assert_eq!((request.trace_id.len(), request.flags), (16, 0x101), "{request:?}");
        }
    }
    let half = spans(",ratio=0.5", &[("GET /greet/A", ""); 200]).len() / 3;
    // 100, give or take 5 standard deviations.
    assert!((65..=135).contains(&half), "{half} of 200");
}

/// A list that is too long or invalid is left out, and a name is the operator's.
#[test]
fn a_state_that_cannot_be_passed_on_is_left_out() {
    let fields = format!("{PARENT}tracestate: a=1\r\ntracestate: nothing\r\n");
    let invalid = spans("", &[("GET /greet/A", &fields)]);
    assert!(invalid.len() == 3 && invalid.iter().all(|span| span.trace_state.is_empty()), "{invalid:?}");
    for (length, expected) in [(512, 512), (513, 0)] {
        let fields = format!("{PARENT}tracestate: a={}, b={}\r\n", "1".repeat(256), "2".repeat(length - 261));
        let spans = spans("", &[("GET /greet/A", &fields)]);
        assert!(spans.iter().all(|span| span.trace_state.len() == expected), "{spans:?}");
    }
    let [batch] = batches(",service_name=\"shop\"", &[("GET /greet/A", "")]).try_into().ok().expect("one");
    assert!(text(&batch.resource().attributes).contains(&"service.name=shop".to_owned()));
}

/// TLS ends at the service, and the address `admin` has none.
#[test]
fn the_scheme_is_that_of_the_connection() {
    let certificates = Certificates::new("traces");
    let collector = Collector::start(Behavior::Responds(200));
    let mut running = certificates.serve(&[("ROCKET_TRACES", &collector.setting(""))]);
    let mut stream = shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake");
    assert!(tls::greet(&mut stream).expect("a response").starts_with("HTTP/1.1 200 OK\r\n"));
    drop(stream);
    let admin = running.admin.expect("an address");
    send(admin, "GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    stop(&mut running);
    let spans: Vec<_> = collector.taken().iter().flat_map(Batch::spans).collect();
    let requests = spans.iter().filter(|span| span.kind() == SpanKind::Server);
    let schemes: Vec<_> = requests
        .flat_map(|span| text(&span.attributes))
        .filter(|attribute| attribute.starts_with("url.scheme="))
        .collect();
    assert_eq!(schemes, ["url.scheme=https", "url.scheme=http"], "{spans:?}");
}

#[test]
fn the_log_has_the_trace_that_the_service_starts() {
    let collector = Collector::start(Behavior::Responds(200));
    let path = format!("{}/traces-log", env!("CARGO_TARGET_TMPDIR"));
    let mut command = Command::new(binary_path("greeting-api"));
    command.env("ROCKET_TRACES", collector.setting("")).stderr(File::create(&path).expect("a file"));
    let mut running = Running::spawn(&mut command, 0);
    ask(&running, "GET /greet/A", "");
    stop(&mut running);
    let log = fs::read_to_string(path).expect("a log");
    let line = log.lines().find(|line| line.contains("\"request\"")).expect("a line");
    let line: Value = serde_json::from_str(line).expect("JSON");
    let spans = collector.taken()[0].spans();
    let trace = u128::from_be_bytes(spans[0].trace_id.clone().try_into().expect("16 bytes"));
    assert_eq!(line["trace_id"], format!("{trace:032x}"), "{log}");
}

/// A full batch does not wait, and others wait for 5 s.
#[test]
fn spans_are_sent_in_batches() {
    let collector = Collector::start(Behavior::Responds(200));
    let running = Running::start(&[("ROCKET_TRACES", &collector.setting(""))]);
    let start = Instant::now();
    greet(&running, 200);
    let first = collector.batch(Duration::from_secs(4)).expect("a full batch");
    assert_eq!(first.spans().len(), 512);
    let second = collector.batch(Duration::from_secs(8)).expect("the rest");
    assert_eq!(second.spans().len(), 3 * 200 - 512);
    assert!(start.elapsed() >= Duration::from_secs(5), "{:?}", start.elapsed());
    assert_eq!(dropped(&running), 0);
}

/// A collector may restart.
#[test]
fn a_batch_is_sent_again_if_the_collector_is_not_ready() {
    let collector = Collector::start(Behavior::Starts);
    let running = Running::start(&[("ROCKET_TRACES", &collector.setting(""))]);
    greet(&running, 200);
    let batch = collector.batch(Duration::from_secs(8)).expect("a batch");
    assert_eq!((batch.spans().len(), dropped(&running)), (512, 0));
}

/// A `Retry-After` replaces the first wait.
#[test]
fn a_collector_can_ask_to_wait() {
    let collector = Collector::start(Behavior::Throttles(3));
    let running = Running::start(&[("ROCKET_TRACES", &collector.setting(""))]);
    let start = Instant::now();
    greet(&running, 200);
    let batch = collector.batch(Duration::from_secs(20)).expect("a batch");
    // Otherwise, it would be 1 s.
    assert!(start.elapsed() >= Duration::from_secs(3), "{:?}", start.elapsed());
    assert_eq!((batch.spans().len(), dropped(&running)), (512, 0));
}

/// Status 200 does not mean that all spans were taken.
#[test]
fn spans_that_a_collector_rejects_are_counted_and_logged() {
    for (spans, chunked, expected) in [(0, false, 0), (7, false, 7), (7, true, 7), (10_000, false, 512)] {
        let collector = Collector::start(Behavior::Rejects { spans, chunked });
        let path = format!("{}/traces-rejected-{spans}-{chunked}", env!("CARGO_TARGET_TMPDIR"));
        let mut command = Command::new(binary_path("greeting-api"));
        command.env("ROCKET_TRACES", collector.setting("")).env("ROCKET_LOG_LEVEL", "critical");
        command.stderr(File::create(&path).expect("a file"));
        let mut running = Running::spawn(&mut command, 0);
        greet(&running, 200);
        assert_eq!(collector.batch(Duration::from_secs(8)).expect("a batch").spans().len(), 512);
        let start = Instant::now();
        while dropped(&running) != expected {
            assert!(start.elapsed() < Duration::from_secs(4), "{} are dropped", dropped(&running));
        }
        stop(&mut running);
        let log = fs::read_to_string(path).expect("a log");
        assert_eq!(log.contains(r#"rejects 7 of them: \"too\\nold\""#), spans == 7, "{log}");
        assert_eq!(log.lines().count(), usize::from(spans > 0), "{log}");
    }
}

/// Whatever the collector does, every request is answered, memory is bounded, each span that is lost is counted, and the
/// service stops in time.
#[test]
fn a_collector_that_fails_costs_only_spans() {
    let hanging = Collector::start(Behavior::Hangs);
    let failing = Collector::start(Behavior::Responds(500));
    let restarting = Collector::start(Behavior::Responds(503));
    let closing = Collector::start(Behavior::Closes);
    let down = format!("{{endpoint=\"http://127.0.0.1:{}\"}}", free_port());
    for (name, setting) in [
        ("hangs", hanging.setting("")),
        ("responds with 500", failing.setting("")),
        ("responds with 503", restarting.setting("")),
        ("closes", closing.setting("")),
        ("is down", down),
    ] {
        let mut running = Running::start(&[("ROCKET_TRACES", &setting), ("ROCKET_LOG_LEVEL", "critical")]);
        assert_eq!(dropped(&running), 0, "{name}");
        greet(&running, 3000);
        let memory = metric(&running, "process_resident_memory_bytes");
        greet(&running, 3000);
        let growth = metric(&running, "process_resident_memory_bytes").saturating_sub(memory);
        assert!(growth < 2_000_000, "{name}: {growth} bytes");
        // 2,048 in the queue, and 512 that are being sent.
        let kept = 18_000 - dropped(&running);
        assert!(kept <= 2560, "{name}: {kept} are not dropped");
        let end = stop(&mut running);
        assert!(end < Duration::from_secs(3), "{name}: {end:?}");
    }
}

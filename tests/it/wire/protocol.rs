//! The running binary on the wire: each finding that Rocket's own listener had, and what HTTP asks for.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Running, binary_path, body};

pub fn connect(to: impl Into<SocketAddr>) -> TcpStream {
    let stream = TcpStream::connect(to.into()).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    stream
}

/// Sends bytes and reads until the service closes, which it does by itself.
pub fn send(to: impl Into<SocketAddr>, request: impl AsRef<[u8]>) -> String {
    let mut stream = connect(to);
    // Where the service has seen enough, it closes before all is sent.
    let _ = stream.write_all(request.as_ref());
    read_all(&mut stream)
}

fn read_all(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer, then the end");
    let answer = String::from_utf8(answer).expect("UTF-8");
    let changes = |line: &&str| {
        line.starts_with("date: ") || line.starts_with("etag: ") || line.starts_with("x-request-id: ")
    };
    answer.lines().filter(|line| !changes(line)).collect::<Vec<_>>().join("\n")
}

const SECURITY: &str = "x-content-type-options: nosniff\nx-frame-options: SAMEORIGIN";

const CORS: &str = "access-control-allow-origin: *\n\
    access-control-expose-headers: \
    Content-Language, Content-Location, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";

fn greeting(name: &str, connection: &str) -> String {
    let json = format!("{{\"message\":\"Hello, {name}!\",\"language\":\"en\",\"direction\":\"ltr\"}}");
    format!(
        "HTTP/1.1 200 OK\ncache-control: public, max-age=0, s-maxage=300\nvary: Accept, Accept-Language\n\
         content-location: /greet/language/en/{name}\ncontent-type: application/json; charset=utf-8\ncontent-language: en\n\
         {CORS}\n{SECURITY}\n{connection}content-length: {}\n\n{json}",
        // The newline at the end, which `read_all` drops.
        json.len() + 1,
    )
}

const CLOSE: &str = "connection: close\n";

#[test]
fn the_last_answer_closes() {
    let running = Running::start(&[]);
    let answer = greeting("A", CLOSE);
    let versions_1_0 = greeting("A", "").replace("HTTP/1.1", "HTTP/1.0");
    for (request, answer) in [
        ("GET /greet/A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", &answer),
        ("GET /greet/A HTTP/1.1\r\nHost: [::1]:8000\r\nConnection: close\r\n\r\n", &answer),
        ("GET /greet/A HTTP/1.1\r\nHost: x:\r\nConnection: close\r\n\r\n", &answer),
        ("GET http://other/greet/A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", &answer),
        ("GET /greet/A HTTP/1.0\r\n\r\n", &versions_1_0),
        // Higher minor versions are served as 1.1 (RFC 9110, section 2.5).
        ("GET /greet/A HTTP/1.2\r\nHost: x\r\nConnection: close\r\n\r\n", &answer),
        ("\r\n\nGET /greet/A HTTP/1.1\nHost: x\nConnection: close\n\n", &answer),
        // A body is announced: none is read or waited for, and no `100 Continue` is sent.
        ("GET /greet/A HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n", &answer),
        ("GET /greet/A HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", &answer),
        (
            "GET /greet/A HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n",
            &answer,
        ),
        ("GET /greet/A HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n", &answer),
    ] {
        assert_eq!(&send(&running, request), answer, "{request}");
    }
    // A client that closes its half gets its answer.
    for _ in 0..50 {
        let mut stream = connect(&running);
        stream.write_all(b"GET /greet/A HTTP/1.1\r\nHost: x\r\n\r\n").expect("sent");
        stream.shutdown(Shutdown::Write).expect("half closed");
        assert_eq!(read_all(&mut stream), greeting("A", ""));
    }
}

#[test]
fn a_connection_carries_many_requests() {
    let running = Running::start(&[]);
    let mut stream = connect(&running);
    let requests = (0..100).map(|n| format!("GET /greet/N{n} HTTP/1.1\r\nHost: x\r\n\r\n"));
    let pipelined = requests.collect::<Vec<_>>().concat();
    stream.write_all(pipelined.as_bytes()).expect("sent");
    stream.write_all(b"GET /greet/N100 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("sent");
    let mut answers = (0..100).map(|n| greeting(&format!("N{n}"), "")).collect::<Vec<_>>();
    answers.push(greeting("N100", CLOSE));
    assert_eq!(read_all(&mut stream), answers.join("\n"));
}

const PROBLEMS: &str = "cache-control: no-store\nvary: Accept, Accept-Language\n\
    content-type: application/problem+json; charset=utf-8\ncontent-language: en\n";

/// Asserts that an answer is this problem and the last one on its connection.
fn assert_problem(answer: &str, status: &str, kind: &str, request: &[u8]) {
    let request = String::from_utf8_lossy(&request[..request.len().min(200)]);
    // In HTTP/1.0, every answer is the last one.
    let (version, close) = if answer.starts_with("HTTP/1.0") { ("1.0", "") } else { ("1.1", CLOSE) };
    let start = format!("HTTP/{version} {status}\n{PROBLEMS}{CORS}\n{SECURITY}\n{close}content-length: ");
    assert!(answer.starts_with(&start), "{request}\n{answer}");
    let (length, content) = answer[start.len()..].split_once("\n\n").expect("a body");
    // The newline at the end, which `read_all` drops.
    assert_eq!(length, (content.len() + 1).to_string(), "{request}\n{answer}");
    assert!(content.starts_with(&format!("{{\"type\":\"/problems/{kind}\",")), "{request}\n{answer}");
}

const BAD: &str = "400 Bad Request";
const HEADER: &str = "431 Request Header Fields Too Large";
const METHOD: &str = "501 Not Implemented";
const VERSION: &str = "505 HTTP Version Not Supported";

/// A request with this first line.
fn line(line: &str) -> String {
    format!("{line}\r\nHost: x\r\nConnection: close\r\n\r\n")
}

/// A GET of this target.
fn get(target: &str) -> String {
    line(&format!("GET {target} HTTP/1.1"))
}

/// A GET with these header lines.
fn with(lines: &str) -> String {
    format!("GET /greet/A HTTP/1.1\r\n{lines}Connection: close\r\n\r\n")
}

#[test]
fn a_wrong_host_or_target_is_a_problem() {
    let running = Running::start(&[]);
    for (request, status, kind) in [
        (with(""), BAD, "host-invalid"),
        (with("Host: a\r\nHost: a\r\n"), BAD, "host-invalid"),
        (with("Host: a b\r\n"), BAD, "host-invalid"),
        (with("Host: user@a\r\n"), BAD, "host-invalid"),
        (with("Host:\r\n"), BAD, "host-invalid"),
        (with("Host: a:b\r\n"), BAD, "host-invalid"),
        (with("Host: a:65536\r\n"), BAD, "host-invalid"),
        (with("Host: a/b\r\n"), BAD, "host-invalid"),
        (with("Host: a:+80\r\n"), BAD, "host-invalid"),
        (with("Host: a%41\r\n"), BAD, "host-invalid"),
        (with("Host: ::1\r\n"), BAD, "host-invalid"),
        (with("Host: [::1\r\n"), BAD, "host-invalid"),
        (with("Host: [::x]\r\n"), BAD, "host-invalid"),
        (with("Host: $(id)\r\n"), BAD, "host-invalid"),
        (with("Host: a';id;'b\r\n"), BAD, "host-invalid"),
        // Every version has at most one, and a target with a host needs a right one, too.
        (with("Host: a\r\nHost: b\r\n").replace("1.1", "1.0"), BAD, "host-invalid"),
        (with("").replace("/greet", "http://a/greet"), BAD, "host-invalid"),
        (with("Host: a b\r\n").replace("/greet", "http://a/greet"), BAD, "host-invalid"),
        (get("http://user@a/greet/A"), BAD, "bad-request"),
        (get("http://a';id;'b/greet/A"), BAD, "bad-request"),
        (get("ftp://a/greet/A"), BAD, "bad-request"),
        (get("x:80"), BAD, "bad-request"),
        (get("greet/A"), BAD, "bad-request"),
        (get("*"), BAD, "bad-request"),
        (get("/greet/A B"), BAD, "bad-request"),
        (get("/greet/A\u{7F}"), BAD, "bad-request"),
        // No request has a fragment: what stands before it would be another target.
        (get("/greet/A#b"), BAD, "bad-request"),
        (get("#"), BAD, "bad-request"),
        (get("/greet/%zz"), BAD, "percent-malformed"),
        (get("/greet/a%2"), BAD, "percent-malformed"),
        (get("/greet/A?b=%"), BAD, "percent-malformed"),
        (get("/greet/%FF"), BAD, "not-utf8"),
        (get("/greet/%C3/%A9"), BAD, "not-utf8"),
        (get(&format!("/greet/{}", "a".repeat(8192))), "414 URI Too Long", "target-too-long"),
        (format!("GET /{}", "a".repeat(100_000)), "414 URI Too Long", "target-too-long"),
        (get("/refused"), "404 Not Found", "not-found"),
    ] {
        let answer = send(&running, &request);
        assert_problem(&answer, status, kind, request.as_bytes());
        // What a shell would run is not repeated.
        assert!(!answer.contains("id;") && !answer.contains("$("), "{answer}");
    }
}

#[test]
fn a_malformed_head_is_a_problem() {
    let running = Running::start(&[]);
    for (request, status, kind) in [
        (with(&format!("Host: x\r\nX: {}\r\n", "a".repeat(16 * 1024))), HEADER, "header-too-large"),
        (with(&format!("Host: x\r\nX: {}\r\n", "a".repeat(380_000))), HEADER, "header-too-large"),
        (with(&"X: a\r\n".repeat(101)), HEADER, "header-too-large"),
        // Fields and framing (RFC 9112, sections 5.1, 5.2 and 6.3).
        (with("Host: x\r\nA B: c\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nA : c\r\n"), BAD, "bad-request"),
        (with("Host: x\r\n: c\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nA\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nA: b\r\n folded\r\n"), BAD, "bad-request"),
        (with(" folded: a\r\nHost: x\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nA: \0\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nContent-Length: +5\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nContent-Length: -5\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nContent-Length: 0x5\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nContent-Length:\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nContent-Length: 5, 6\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nContent-Length: 18446744073709551616\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nTransfer-Encoding: gzip\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nTransfer-Encoding: chunked, gzip\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nTransfer-Encoding: xchunked\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nTransfer-Encoding:\r\n"), BAD, "bad-request"),
        (with("Host: x\r\nTransfer-Encoding: chunked\r\n").replace("1.1", "1.0"), BAD, "bad-request"),
        (line("BREW /greet/A HTTP/1.1"), METHOD, "method-unknown"),
        (line("CONNECT x:80 HTTP/1.1"), METHOD, "method-unknown"),
        // The fuzzer found that this was answered as HEAD is, and said to be empty.
        (line("hEAD /greet/A HTTP/1.1"), METHOD, "method-unknown"),
        (line("GET /greet/A HTTP/2.0"), VERSION, "version-unsupported"),
        (line("GET /greet/A HTTP/0.9"), VERSION, "version-unsupported"),
        (line("GET /greet/A HTTP/11"), BAD, "bad-request"),
        (line("GET /greet/A http/1.1"), BAD, "bad-request"),
        (line("GET /greet/A"), BAD, "bad-request"),
        (line("GET  /greet/A HTTP/1.1"), BAD, "bad-request"),
        (line("G(T /greet/A HTTP/1.1"), BAD, "bad-request"),
    ] {
        assert_problem(&send(&running, &request), status, kind, request.as_bytes());
    }
    for (request, kind) in [
        (&b"GET /greet/Jos\xE9 HTTP/1.1\r\nHost: x\r\n\r\n"[..], "not-utf8"),
        // TLS, and SSH.
        (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", "bad-request"),
        (b"\x16\x03\x01\x02\x00\x01", "bad-request"),
        (b"SSH-2.0-OpenSSH_9.9\r\n", "bad-request"),
    ] {
        assert_problem(&send(&running, request), BAD, kind, request);
    }
    // A client that closes its half within a head.
    let mut stream = connect(&running);
    stream.write_all(b"GET /gr").expect("sent");
    stream.shutdown(Shutdown::Write).expect("half closed");
    assert_problem(&read_all(&mut stream), BAD, "bad-request", b"GET /gr");
}

/// In the reader's language, and as text; the answer to HEAD has no body.
#[test]
fn a_problem_with_a_head_is_worded_for_the_reader() {
    let running = Running::start(&[]);
    let reader = "Host: x\r\nAccept-Language: de\r\nAccept: text/plain\r\nConnection: close\r\n\r\n";
    let answer = send(&running, format!("BREW /greet/A HTTP/1.1\r\n{reader}"));
    assert!(body(&answer).starts_with("Unbekannte Methode\n"), "{answer}");
    for (first, title) in
        [("GET /a b HTTP/1.1", "Ungültige Anfrage"), ("GET / HTTP/2.0", "HTTP-Version nicht unterstützt")]
    {
        let answer = send(&running, format!("{first}\r\n{reader}"));
        assert!(body(&answer).starts_with(&format!("{title}\n")), "{answer}");
    }
    let answer = send(&running, "HEAD /a b HTTP/1.1\r\nHost: x\r\n\r\n");
    let is_head = answer.starts_with("HTTP/1.1 400 Bad Request\n") && answer.contains("\ncontent-length: ");
    assert!(is_head && !answer.contains('{'), "{answer}");
}

/// The host in the target counts, not Host (RFC 9112, section 3.2.2).
#[test]
fn the_target_may_name_the_host() {
    let running = Running::start(&[]);
    for (target, version, lines, host) in [
        ("/", "1.1", "Host: x\r\n", "x"),
        ("http://good.example/", "1.1", "Host: evil.example\r\n", "good.example"),
        ("HTTPS://good.example:8443/", "1.1", "Host: evil.example\r\n", "good.example:8443"),
        ("http://good.example", "1.1", "Host: x\r\n", "good.example"),
        ("http://x?a", "1.1", "Host: x\r\n", "x"),
        ("http://good.example/", "1.0", "", "good.example"),
        ("/", "1.0", "Host: x\r\n", "x"),
        ("/", "1.0", "", "localhost:8000"),
    ] {
        let request = format!("GET {target} HTTP/{version}\r\n{lines}Connection: close\r\n\r\n");
        let help = send(&running, &request);
        assert!(help.starts_with(&format!("HTTP/{version} 200 OK\n")), "{request}{help}");
        let lines: Vec<_> =
            body(&help).lines().filter(|line| line.starts_with("  ") && line.contains(" curl ")).collect();
        let own = |line: &&str| line.contains(&format!(" {host}/")) || line.contains(&format!(" '{host}/"));
        assert!(lines.len() >= 7 && lines.iter().all(own), "{request}{help}");
    }
}

#[test]
fn what_clients_send_raw_is_served() {
    let running = Running::start(&[]);
    for (target, name) in [
        ("José", "José"),
        ("山田太郎", "山田太郎"),
        ("a|b^[]", "a|b^[]"),
        ("<a>`{}", "<a>`{}"),
        ("%4a%C3%A9", "Jé"),
    ] {
        let request =
            format!("GET /greet/language/en/{target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        let answer = send(&running, request);
        let json = format!("{{\"message\":\"Hello, {name}!\",\"language\":\"en\",\"direction\":\"ltr\"}}");
        assert_eq!(body(&answer), json, "{answer}");
    }
    let options = send(&running, "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assert_eq!(
        options,
        format!(
            "HTTP/1.1 204 No Content\n{CORS}\n{SECURITY}\nallow: GET, HEAD, OPTIONS\nconnection: close\n"
        )
    );
    let head = send(&running, "HEAD /greet/A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let get = greeting("A", CLOSE);
    let sorted = |head: &str| {
        let mut lines: Vec<_> = head.trim_end().lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&head), sorted(get.strip_suffix(body(&get)).expect("headers")));
}

#[test]
fn accept_is_joined_and_bounded() {
    let running = Running::start(&[]);
    let ask = |accept: &str| {
        let request = format!("GET /greet/A HTTP/1.1\r\nHost: x\r\n{accept}Connection: close\r\n\r\n");
        body(&send(&running, request)).to_owned()
    };
    assert_eq!(ask("Accept: application/json;q=0.5\r\nAccept: text/plain\r\n"), "Hello, A!");
    assert_eq!(ask(&format!("Accept: text/plain{}\r\n", ", a/b".repeat(150))), "Hello, A!");
    assert!(ask(&format!("Accept: text/plain{}\r\n", ", a/b".repeat(250))).starts_with("{\"message\""));
}

/// A form cannot change the method.
#[test]
fn a_form_stays_a_post() {
    let form = "POST /greet/A HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n\
                Content-Length: 11\r\n\r\n_method=GET";
    let answer = send(&Running::start(&[]), form);
    assert!(answer.starts_with("HTTP/1.1 405 Method Not Allowed\n"), "{answer}");
}

#[test]
fn each_wait_has_an_end() {
    let running = Running::start(&[("ROCKET_HEAD_TIMEOUT", "1"), ("ROCKET_KEEP_ALIVE", "1")]);
    // Nothing, a head that does not end, one that goes on for ever, and nothing after an answer.
    for sent in ["", "GET /gr", "GET /greet/A HTTP/1.1\r\nHost: x\r\n\r\n"] {
        let mut stream = connect(&running);
        stream.write_all(sent.as_bytes()).expect("sent");
        let answer = read_all(&mut stream);
        match sent {
            "" => assert_eq!(answer, ""),
            // A head that has begun is answered (RFC 9110, section 15.5.9).
            "GET /gr" => {
                assert_problem(&answer, "408 Request Timeout", "request-timeout", sent.as_bytes());
            }
            _ => assert_eq!(answer, greeting("A", "")),
        }
    }
    let mut stream = connect(&running);
    let ended = (0..100).any(|_| {
        std::thread::sleep(Duration::from_millis(100));
        stream.write_all(b"X").is_err()
    });
    assert!(ended, "a byte at a time goes on for ever");
}

#[test]
fn who_does_not_read_is_let_go() {
    let running = Running::start(&[("ROCKET_ANSWER_TIMEOUT", "1")]);
    let mut stream = connect(&running);
    stream.set_write_timeout(Some(Duration::from_millis(100))).expect("a limit");
    let requests = "GET /greet/A HTTP/1.1\r\nHost: x\r\n\r\n".repeat(1000);
    let start = Instant::now();
    // The answers fill every buffer, then the requests do; then the service gives up.
    let end = loop {
        match stream.write(requests.as_bytes()) {
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            Err(error) => break error.kind(),
            Ok(_) => {}
        }
        assert!(start.elapsed() < Duration::from_secs(20), "it waits for ever");
    };
    assert!(matches!(end, ErrorKind::ConnectionReset | ErrorKind::BrokenPipe), "{end}");
}

#[test]
fn one_client_more_makes_idle_ones_leave() {
    let running = Running::start(&[("ROCKET_MAX_CONNECTIONS", "4")]);
    let idle: Vec<_> = (0..20).map(|_| connect(&running)).collect();
    // Long before the idle limit of 60 s.
    assert_eq!(
        send(&running, "GET /greet/A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
        greeting("A", CLOSE)
    );
    drop(idle);
}

#[test]
fn few_files_are_enough() {
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -n 256; exec \"$0\"", &binary_path("greeting-api")]);
    let running = Running::spawn(&mut limited, 0);
    let idle: Vec<_> = (0..400).map(|_| connect(&running)).collect();
    assert_eq!(
        send(&running, "GET /greet/A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
        greeting("A", CLOSE)
    );
    drop(idle);
}

/// The soft limit of open files is raised to the hard one.
#[test]
fn a_low_soft_limit_is_raised() {
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -Sn 128; ulimit -Hn 2048; exec \"$0\"", &binary_path("greeting-api")]);
    let running = Running::spawn(&mut limited, 0);
    let limits = format!("/proc/{}/limits", running.process.id());
    let limits = std::fs::read_to_string(limits).expect("the process");
    let files = limits.lines().find_map(|line| line.strip_prefix("Max open files")).expect("the limit");
    assert_eq!(files.split_whitespace().collect::<Vec<_>>(), ["2048", "2048", "files"]);
}

#[test]
fn signals_end_it_in_good_order() {
    for signal in ["TERM", "INT"] {
        let mut running = Running::start(&[("ROCKET_DRAIN", "1")]);
        let mut kept = connect(&running);
        kept.write_all(b"GET /greet/A HTTP/1.1\r\nHost: x\r\n\r\n").expect("sent");
        let mut first = [0; 15];
        kept.read_exact(&mut first).expect("an answer");
        running.signal("HUP");
        running.signal(signal);
        std::thread::sleep(Duration::from_millis(300));
        // While it drains, it says so, and serves who comes.
        let ready = send(&running, "GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n");
        assert!(
            ready.starts_with("HTTP/1.1 503 Service Unavailable\n")
                && ready.contains("\nconnection: close\n"),
            "{ready}"
        );
        assert!(body(&ready).starts_with("{\"type\":\"/problems/shutting-down\","), "{ready}");
        assert_eq!(send(&running, "GET /greet/A HTTP/1.1\r\nHost: x\r\n\r\n"), greeting("A", CLOSE));
        kept.write_all(b"GET /greet/B HTTP/1.1\r\nHost: x\r\n\r\n").expect("sent");
        assert!(read_all(&mut kept).ends_with(&greeting("B", CLOSE)));
        assert_eq!(running.process.wait().expect("an end").code(), Some(0));
    }
}

#[test]
fn a_second_signal_ends_it_at_once() {
    let mut running = Running::start(&[("ROCKET_DRAIN", "1000")]);
    running.signal("TERM");
    std::thread::sleep(Duration::from_millis(200));
    assert!(running.process.try_wait().expect("a state").is_none(), "it drains");
    running.signal("TERM");
    assert_eq!(running.process.wait().expect("an end").code(), Some(0));
}

/// Crowds that come while the service is busy wait in the kernel, which refuses none.
#[test]
fn hundreds_wait_until_they_are_accepted() {
    let running = Running::start(&[]);
    running.signal("STOP");
    let waiting = (0..800).map(|_| TcpStream::connect_timeout(&running.address, Duration::from_secs(5)));
    let waiting: Result<Vec<_>, _> = waiting.collect();
    running.signal("CONT");
    let mut last = waiting.expect("all are let in").pop().expect("a connection");
    last.write_all(b"GET /greet/A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("sent");
    assert_eq!(read_all(&mut last), greeting("A", CLOSE));
}

/// Nobody reads the log: every request is answered, and the lines that were dropped are counted.
#[test]
fn a_log_that_nobody_reads_holds_nobody_up() {
    let mut command = Command::new(binary_path("greeting-api"));
    let mut running = Running::spawn(
        command.env("ROCKET_LOG_LEVEL", "debug").env("ROCKET_LOG_FORMAT", "text").stderr(Stdio::piped()),
        0,
    );
    let mut stream = connect(&running);
    for _ in 0..50 {
        let pipelined = "GET /greet/A HTTP/1.1\r\nHost: x\r\n\r\n".repeat(100);
        stream.write_all(pipelined.as_bytes()).expect("sent");
        let mut answers = String::new();
        while answers.matches("\"direction\":\"ltr\"}\n").count() < 100 {
            let mut bytes = [0; 4096];
            let read = stream.read(&mut bytes).expect("every answer");
            answers += str::from_utf8(&bytes[..read]).expect("UTF-8");
        }
    }
    running.signal("TERM");
    let mut log = String::new();
    running.process.stderr.take().expect("its log").read_to_string(&mut log).expect("UTF-8");
    let last = log.lines().last().and_then(|line| line.split_once("stopped; ")).expect("its last line").1;
    let (dropped, rest) = last.split_once(' ').expect("a number");
    assert_eq!(rest, "lines of the log were dropped");
    assert!(dropped.parse::<u64>().expect("a number") > 0);
}

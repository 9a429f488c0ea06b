//! Each request gets the same answer over HTTP/2 as over HTTP/1.

use std::io::{Read, Write};

use hyper::Request;
use rocket::http::Method;

use super::client::Client;
use super::frames::{END_STREAM, Frames, GREETING, HEADERS, request};
use crate::support::{Answer, Running};
use crate::wire::protocol::connect;

/// Headers that differ between two answers to the same request, and the one that HTTP/2 has not.
const OWN: [&str; 3] = ["connection", "date", "x-request-id"];

/// A method, a path and headers.
type Case<'c> = (&'c str, &'c str, &'c [(&'c str, &'c str)]);

/// An answer over HTTP/1.
fn over_http1(running: &Running, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut stream = connect(running);
    let lines = headers.iter().map(|(name, value)| [name, ": ", value, "\r\n"].concat()).collect::<Vec<_>>();
    let lines = lines.concat();
    let head = format!("{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{lines}\r\n");
    stream.write_all(head.as_bytes()).expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    Answer::parse(&answer, method.parse().unwrap_or(Method::Get))
}

/// An answer without what is its own, as text.
fn comparable(answer: &Answer) -> String {
    let id = answer.header("x-request-id").expect("a request ID");
    let mut headers: Vec<_> =
        answer.headers.iter().filter(|(name, _)| !OWN.contains(&name.as_str())).collect();
    headers.sort();
    assert!(answer.header("date").is_some(), "{headers:?}");
    format!("{} {headers:?}\n{}", answer.status, String::from_utf8_lossy(&answer.body).replace(id, "ID"))
}

#[test]
fn every_answer_is_the_same_over_both() {
    let running = Running::start(&[]);
    let client = Client::connect(&running);
    let etag = over_http1(&running, "GET", "/greet/A", &[]);
    let etag = etag.header("etag").expect("an entity tag").to_owned();
    let long_field = "a".repeat(16 * 1024);
    let many_fields: Vec<_> = (0..101).map(|number| (format!("x-{number}"), "a")).collect();
    let many_fields: Vec<_> = many_fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let long_path = format!("/greet/{}", "a".repeat(8192));
    let cases: [Case<'_>; 30] = [
        ("GET", "/greet/Alice", &[]),
        ("GET", "/greet/Alice", &[("accept-language", "de-CH, fr;q=0.5")]),
        ("GET", "/greet/Alice", &[("accept", "text/plain")]),
        ("GET", "/greet/language/ja/%E5%B1%B1%E7%94%B0?time=08:00&formality=formal", &[]),
        ("GET", "/greet/%D9%85%D8%B1%D9%8A%D9%85?lang=ar", &[]),
        ("GET", "/greet/A", &[("if-none-match", &etag)]),
        ("GET", "/greet/A", &[("origin", "https://example.org")]),
        ("GET", "/greet/A", &[("x-request-id", "mine")]),
        ("GET", "/greet/A", &[("accept", "application/json;q=0.5"), ("accept", "text/plain")]),
        ("GET", "/greet/A", &[("cookie", "a=b"), ("cookie", "c=d")]),
        ("HEAD", "/greet/A", &[]),
        ("HEAD", "/docs/swagger-ui-bundle.js", &[]),
        ("OPTIONS", "/greet/A", &[("origin", "https://a"), ("access-control-request-method", "GET")]),
        ("GET", "/", &[("accept", "text/html")]),
        ("GET", "/", &[("accept", "text/html"), ("accept-encoding", "gzip")]),
        ("GET", "/", &[]),
        ("GET", "/languages", &[]),
        ("GET", "/docs/swagger-ui-bundle.js", &[]),
        ("GET", "/docs/swagger-ui-bundle.js", &[("accept-encoding", "gzip")]),
        ("GET", "/openapi.json", &[]),
        ("GET", "/problems/time-malformed", &[("accept-language", "fr")]),
        ("GET", "/readyz", &[]),
        ("GET", "/nowhere", &[("accept-language", "is")]),
        ("GET", "/greet/A?time=25:99", &[]),
        ("GET", "/greet/%zz", &[]),
        ("GET", "/greet/%FF", &[]),
        ("DELETE", "/greet/A", &[]),
        ("BREW", "/greet/A", &[]),
        ("GET", &long_path, &[]),
        ("GET", "/refused", &[]),
    ];
    let too_large: [Case<'_>; 2] =
        [("GET", "/greet/A", &[("x", &long_field)]), ("GET", "/greet/A", &many_fields)];
    let cases: Vec<_> = cases.into_iter().chain(too_large).collect();
    let requests = cases.iter().map(|(method, path, headers)| {
        let request = Request::builder().method(*method).uri(format!("http://x{path}"));
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        request.body(()).expect("a request")
    });
    // All at once: each stream gets the answer to its own request.
    let answers = client.send(requests.collect());
    for ((method, path, headers), answer) in cases.iter().zip(answers) {
        let answer = answer.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        let expected = over_http1(&running, method, path, headers);
        let short = &path[..path.len().min(100)];
        assert_eq!(comparable(&answer), comparable(&expected), "{method} {short}");
    }
}

/// Browsers send each cookie in a field of its own, and keep up to 180 for a host. All of them count as one field.
#[test]
fn cookies_count_as_one_field() {
    let running = Running::start(&[]);
    let client = Client::connect(&running);
    for (count, length, status) in
        [(180, 1, 200), (180, 80, 200), (180, 88, 431), (2, 8_000, 200), (2, 9_000, 431)]
    {
        let request = Request::get("http://x/greet/A");
        let cookie = format!("n={}", "a".repeat(length));
        let request = (0..count).fold(request, |request, _| request.header("cookie", &cookie));
        let request = request.body(()).expect("a request");
        // In HTTP/1, they are one field.
        let field = vec![cookie.as_str(); count].join("; ");
        let expected = over_http1(&running, "GET", "/greet/A", &[("cookie", &field)]);
        let answer = client.send(vec![request]).remove(0).expect("an answer");
        assert_eq!((answer.status, expected.status), (status, status), "{count} cookies of {length}");
    }
}

/// A header section that is far too large is h2's to refuse. The connection goes on.
#[test]
fn a_huge_header_section_is_refused() {
    let running = Running::start(&[]);
    let client = Client::connect(&running);
    let request =
        Request::get("http://x/greet/A").header("x", "a".repeat(60_000)).body(()).expect("a request");
    assert_eq!(client.send(vec![request]).remove(0).expect("an answer").status, 431);
    assert_eq!(client.get("/greet/A").expect("an answer").status, 200);
}

/// The answer does not wait for the body, which is discarded.
#[test]
fn a_body_is_not_waited_for() {
    let running = Running::start(&[]);
    let mut frames = Frames::open(&running);
    let mut head = request(1, &[(":method", "POST"), GREETING[1], GREETING[2], GREETING[3]]);
    head[4] &= !END_STREAM;
    frames.send(&head);
    // `:status: 405` has no entry in the static table, so the number is in the block.
    let answer = frames.next_of(HEADERS).expect("an answer");
    assert!(answer.payload.windows(3).any(|digits| digits == b"405") || answer.payload[0] != 0x88);
    assert!(frames.is_greeted(3), "the connection goes on");
}

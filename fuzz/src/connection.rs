//! Connections: the client sends any bytes and then closes its half. The bytes go through hyper and Rocket.

use std::sync::LazyLock;

use greeting_api::greeting::catalog::Catalog;
use greeting_api::web;
use httparse::{EMPTY_HEADER, Response, Status};
use rocket_listener::Server;
use serde_json::Value;
use tokio::io::join;
use tokio::runtime::{Builder, Runtime};

/// All headers that a response may have, sorted. A client cannot add another one.
const HEADERS: [&str; 21] = [
    "access-control-allow-headers",
    "access-control-allow-methods",
    "access-control-allow-origin",
    "access-control-expose-headers",
    "access-control-max-age",
    "allow",
    "cache-control",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-location",
    "content-security-policy",
    "content-type",
    "date",
    "etag",
    "location",
    "vary",
    "x-content-type-options",
    "x-frame-options",
    "x-request-id",
];

/// Built once: the fuzzer only calls [`holds`].
static SERVICE: LazyLock<(Runtime, Server)> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().build().expect("a runtime");
    let app = web::rocket(Catalog::embedded().expect("the locales are right"));
    let quiet = app.figment().clone().merge(("log_level", "off"));
    let server = runtime.block_on(web::server(app.configure(quiet))).expect("the service starts");
    (runtime, server)
});

/// Checks that the service sends only complete and valid responses, and no internal error.
pub fn holds(data: &[u8]) {
    let (runtime, server) = &*SERVICE;
    let mut answers = Vec::new();
    runtime.block_on(server.serve_connection(join(data, &mut answers), ([127, 0, 0, 1], 1).into()));
    let mut rest = &answers[..];
    if data.starts_with(b"PRI * HTTP/2.0\r\n\r\n") {
        while !rest.is_empty() {
            rest = after_frame(rest);
        }
    }
    while !rest.is_empty() {
        rest = after_answer(rest);
    }
}

/// Checks that the bytes start with a whole frame of HTTP/2 (RFC 9113, section 4.1). Returns the bytes after it.
fn after_frame(bytes: &[u8]) -> &[u8] {
    let [a, b, c, ..] = *bytes else { panic!("no whole frame: {bytes:?}") };
    let length = 9 + u32::from_be_bytes([0, a, b, c]) as usize;
    bytes.get(length..).unwrap_or_else(|| panic!("no whole frame: {bytes:?}"))
}

/// Checks that the bytes start with a response. Returns the bytes after it.
fn after_answer(bytes: &[u8]) -> &[u8] {
    let mut headers = [EMPTY_HEADER; 32];
    let mut answer = Response::new(&mut headers);
    let shown = String::from_utf8_lossy(bytes);
    let Ok(Status::Complete(head)) = answer.parse(bytes) else { panic!("no whole head: {shown}") };
    let header = |name: &str| {
        let mut fields = answer.headers.iter().filter(|field| field.name == name);
        let value = fields.next().map(|field| str::from_utf8(field.value).expect("UTF-8"));
        assert!(fields.next().is_none(), "more than one {name}: {shown}");
        value
    };
    for field in answer.headers.iter() {
        assert!(HEADERS.contains(&field.name), "{}: {shown}", field.name);
        header(field.name);
    }
    let status = answer.code.expect("a status");
    assert!(
        matches!(status, 200 | 204 | 303 | 304 | 400 | 404 | 405 | 412 | 414 | 431 | 501 | 505),
        "{shown}"
    );
    if status == 204 || status == 304 {
        assert_eq!(header("content-length"), None, "{shown}");
        return &bytes[head..];
    }
    let length: usize = header("content-length").and_then(|length| length.parse().ok()).expect("a length");
    let is_boundary =
        |at: usize| bytes.get(at..).is_some_and(|rest| rest.is_empty() || rest.starts_with(b"HTTP/1."));
    if is_boundary(head + length) {
        is_right(status, header("content-type"), header("content-language"), &bytes[head..head + length]);
        &bytes[head + length..]
    } else {
        // The response to HEAD.
        assert!(is_boundary(head), "no whole body: {shown}");
        &bytes[head..]
    }
}

/// Checks that a JSON body has the members that its status and headers require.
fn is_right(status: u16, content_type: Option<&str>, language: Option<&str>, body: &[u8]) {
    if !content_type.is_some_and(|content_type| content_type.ends_with("json")) {
        return;
    }
    let body: Value = serde_json::from_slice(body).expect("JSON");
    if status >= 400 {
        assert_eq!(content_type, Some("application/problem+json"));
        assert_eq!(body["status"], status);
        assert!(
            ["type", "title", "detail"]
                .iter()
                .all(|key| body[key].as_str().is_some_and(|text| !text.is_empty()))
        );
    } else if let Some(message) = body.get("message") {
        assert!(message.as_str().is_some_and(|text| !text.contains(char::is_control)), "{message}");
        assert_eq!(body["language"].as_str(), language);
    }
}

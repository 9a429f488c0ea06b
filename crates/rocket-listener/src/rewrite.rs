//! Heads that hyper accepts in place of refused ones.

use hyper::header::{self, HeaderName, HeaderValue};
use rocket::http::Method;

use crate::head::{MAX_FIELDS, MAX_HEAD, MAX_HEADER};
use crate::refusal::{REFUSED_PATH, Refusal, Refused};
use crate::request_line::{RequestVersion, offset, request_line, version};

/// Headers about the message or the connection itself, which do not apply to a substitute.
static MESSAGE_HEADERS: [HeaderName; 6] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::EXPECT,
    header::UPGRADE,
    header::HOST,
];

/// Repairs a refused head whose meaning is clear. Returns `false` if there is nothing to repair.
///
/// - A higher minor version of HTTP/1 becomes HTTP/1.1 (RFC 9110, section 2.5), because the parser does not accept it.
/// - `<`, `>`, `"` and `` ` `` in a target become percent-encoded. Command-line clients send them as they are, and hyper
///   accepts all other characters.
pub fn repair(bytes: &mut Vec<u8>, refusal: Refusal) -> bool {
    match refusal {
        Refusal::VersionUnsupported => match version(bytes) {
            Some(RequestVersion { major: b'1', minor_at }) if !b"01".contains(&bytes[minor_at]) => {
                bytes[minor_at] = b'1';
                true
            }
            _ => false,
        },
        Refusal::TargetInvalid => {
            let line = request_line(bytes);
            let start = offset(bytes, line);
            let raw: Vec<_> =
                (start..start + line.len()).filter(|&index| b"<>`\"".contains(&bytes[index])).collect();
            for &index in raw.iter().rev() {
                let encoded = format!("%{:02X}", bytes[index]);
                bytes.splice(index..=index, encoded.into_bytes());
            }
            !raw.is_empty()
        }
        _ => false,
    }
}

/// Returns a head for [`REFUSED_PATH`] in place of a refused one, with the same method and the headers that are valid.
pub fn substitute(refused: Refused, bytes: &[u8]) -> Vec<u8> {
    let method = match refused.method {
        Some(method) if method != Method::Connect => method,
        _ => Method::Get,
    };
    let mut head = format!("{method} {REFUSED_PATH} HTTP/1.1\r\n").into_bytes();
    let lines = bytes[..bytes.len().min(MAX_HEAD)].split(|byte| *byte == b'\n').skip(1);
    let lines =
        lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line)).take_while(|line| !line.is_empty());
    for (name, value) in lines.filter_map(field).take(MAX_FIELDS / 2) {
        if head.len() + name.as_str().len() + value.len() > MAX_HEADER {
            continue;
        }
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"connection: close\r\n\r\n");
    head
}

/// Parses a field that the app may need for its response.
fn field(line: &[u8]) -> Option<(HeaderName, HeaderValue)> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let name = HeaderName::from_bytes(&line[..colon]).ok()?;
    let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).ok()?;
    (!MESSAGE_HEADERS.contains(&name)).then_some((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_whose_meaning_is_clear_is_repaired() {
        let (version, target) = (Refusal::VersionUnsupported, Refusal::TargetInvalid);
        for (refusal, head, expected) in [
            (version, "GET / HTTP/1.2\r\n\r\n", Some("GET / HTTP/1.1\r\n\r\n")),
            (version, "\nGET / HTTP/1.9\n\n", Some("\nGET / HTTP/1.1\n\n")),
            (version, "GET / HTTP/1.1\r\n\r\n", None),
            (version, "GET / HTTP/1.0\r\n\r\n", None),
            (version, "GET / HTTP/2.2\r\n\r\n", None),
            (version, "GET / HTTP/1.22\r\n\r\n", None),
            (version, "GET /a b HTTP/1.2\r\n\r\n", None),
            (
                target,
                "GET /<a>?`=<\" HTTP/1.1\r\nB: <\r\n\r\n",
                Some("GET /%3Ca%3E?%60=%3C%22 HTTP/1.1\r\nB: <\r\n\r\n"),
            ),
            (target, "\r\nGET /> HTTP/1.1\r\n\r\n", Some("\r\nGET /%3E HTTP/1.1\r\n\r\n")),
            (target, "GET /# HTTP/1.1\r\n\r\n", None),
            (Refusal::Malformed, "GET /< HTTP/1.1\r\n\r\n", None),
        ] {
            let mut bytes = head.as_bytes().to_vec();
            let is_repaired = repair(&mut bytes, refusal);
            assert_eq!(is_repaired.then_some(&*bytes), expected.map(str::as_bytes), "{head}");
        }
    }
}

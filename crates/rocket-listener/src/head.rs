//! The head of a request, checked before hyper reads it.
//!
//! hyper answers what it cannot parse by itself, without a body, and nobody hears of it. So a head reaches hyper only if
//! hyper will take it: it goes through the same parser, and what hyper asks beyond that is asked here. A head that is
//! refused is replaced by one that hyper takes, and which the service knows to be refused.

use std::mem::MaybeUninit;

use httparse::{Error, Header, ParserConfig, Request, Status};
use hyper::Uri;
use hyper::header::{HeaderName, HeaderValue};
use rocket::http::Method;

use crate::refusal::{REFUSED_PATH, Refusal, Refused};

/// Maximum size of a request target, in bytes: as long as other servers take.
pub const MAX_TARGET: usize = 8 * 1024;
/// Maximum size of a header section, in bytes.
pub const MAX_HEADER: usize = 16 * 1024;
/// Maximum number of header fields: hyper's own default.
pub const MAX_FIELDS: usize = 100;

/// Maximum size of a head, in bytes. Methods and versions are short.
pub const MAX_HEAD: usize = MAX_TARGET + MAX_HEADER + 64;

/// Bytes that begin like a request.
#[derive(Debug, PartialEq, Eq)]
pub enum Head {
    /// The head goes on.
    Partial,
    /// The head is right, and ends after so many bytes.
    Whole(usize),
}

/// Checks what has arrived of a head.
pub fn check(bytes: &[u8]) -> Result<Head, Refused> {
    let mut fields = [const { MaybeUninit::<Header<'_>>::uninit() }; MAX_FIELDS];
    let mut request = Request::new(&mut []);
    let parsed = ParserConfig::default().parse_request_with_uninit_headers(&mut request, bytes, &mut fields);
    let method = request.method.and_then(known);
    let refuse = |refusal| Err(Refused { refusal, method });
    match parsed {
        Ok(Status::Complete(length)) => {
            let Some(target) = request.path else { return refuse(Refusal::Malformed) };
            // A field's line begins with its name.
            let line = request.headers.first().map_or(length, |first| offset(bytes, first.name.as_bytes()));
            let refusal = match target {
                target if target.len() > MAX_TARGET => Refusal::TargetTooLong,
                _ if length - line > MAX_HEADER => Refusal::HeaderTooLarge,
                target if !is_uri(target) => Refusal::TargetInvalid,
                _ if !is_framed(request.version == Some(1), request.headers) => Refusal::FramingInvalid,
                _ => return Ok(Head::Whole(length)),
            };
            refuse(refusal)
        }
        Ok(Status::Partial) if bytes.len() > MAX_HEAD => match request.version {
            Some(_) => refuse(Refusal::HeaderTooLarge),
            None => refuse(Refusal::TargetTooLong),
        },
        Ok(Status::Partial) if request.path.is_none() && bytes.len() > MAX_TARGET + 64 => {
            refuse(Refusal::TargetTooLong)
        }
        Ok(Status::Partial) => Ok(Head::Partial),
        Err(Error::TooManyHeaders) => refuse(Refusal::HeaderTooLarge),
        Err(Error::Version) => match version(bytes) {
            Some(_) => refuse(Refusal::VersionUnsupported),
            None => refuse(Refusal::Malformed),
        },
        Err(Error::Token) if method.is_some() && !target_is_utf8(bytes) => refuse(Refusal::NotUtf8),
        Err(_) => refuse(Refusal::Malformed),
    }
}

/// Where a part of some bytes begins.
fn offset(bytes: &[u8], part: &[u8]) -> usize {
    part.as_ptr().addr() - bytes.as_ptr().addr()
}

/// The method of a head of which perhaps no more has arrived.
pub fn method(bytes: &[u8]) -> Option<Method> {
    let line = first_line(bytes);
    let end = line.iter().position(|byte| *byte == b' ')?;
    known(str::from_utf8(&line[..end]).ok()?)
}

/// The method of this name, if Rocket has it.
pub fn known(method: &str) -> Option<Method> {
    // Rocket takes `head` for HEAD, and methods are case-sensitive (RFC 9110, section 9.1).
    method.parse().ok().filter(|known: &Method| known.as_str() == method)
}

/// The bytes that a target is made of if its client is well behaved (RFC 3986, sections 3.3 and 3.4).
const USUAL: [bool; 256] = {
    let mut usual = [false; 256];
    let bytes = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/%?=&-._~+,:;@!$'()*";
    let mut index = 0;
    while index < bytes.len() {
        usual[bytes[index] as usize] = true;
        index += 1;
    }
    usual
};

/// Whether hyper takes a target. hyper cuts a fragment off, which would make another request of it.
fn is_uri(target: &str) -> bool {
    let is_usual = target.starts_with('/') && target.bytes().all(|byte| USUAL[usize::from(byte)]);
    is_usual || !target.contains('#') && target.parse::<Uri>().is_ok()
}

/// Whether `Transfer-Encoding` and `Content-Length` say where a body ends (RFC 9112, section 6.3). No body is read here,
/// but what stands in front may have read it another way.
fn is_framed(is_http_1_1: bool, fields: &[Header<'_>]) -> bool {
    let (mut is_chunked, mut length) = (None, None);
    for field in fields {
        match field.name.len() {
            17 if field.name.eq_ignore_ascii_case("transfer-encoding") => {
                let last = field.value.rsplit(|byte| *byte == b',').next().unwrap_or_default();
                is_chunked = Some(last.trim_ascii().eq_ignore_ascii_case(b"chunked"));
            }
            14 if field.name.eq_ignore_ascii_case("content-length") => {
                let digits = str::from_utf8(field.value)
                    .ok()
                    .filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
                let Some(value) = digits.and_then(|digits| digits.parse::<u64>().ok()) else { return false };
                // hyper keeps the two highest numbers for itself.
                if value > u64::MAX - 2 || length.is_some_and(|length| length != value) {
                    return false;
                }
                length = Some(value);
            }
            _ => {}
        }
    }
    is_chunked.is_none_or(|is_chunked| is_chunked && is_http_1_1)
}

/// The first line of a head, without its end.
fn first_line(bytes: &[u8]) -> &[u8] {
    let start = bytes.iter().position(|byte| !b"\r\n".contains(byte)).unwrap_or(bytes.len());
    let line = bytes[start..].split(|byte| *byte == b'\n').next().unwrap_or_default();
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Whether the bytes between the method and the version are UTF-8.
fn target_is_utf8(bytes: &[u8]) -> bool {
    let target = first_line(bytes).split(|byte| *byte == b' ').nth(1).unwrap_or_default();
    str::from_utf8(target).is_ok()
}

/// Where the minor version of the first line stands, if the line ends with `HTTP/<digit>.<digit>` and has the three
/// parts of a request line; and the major version.
fn version(bytes: &[u8]) -> Option<(usize, u8)> {
    let line = first_line(bytes);
    let mut parts = line.split(|byte| *byte == b' ');
    let (Some(_), Some(_), Some(version), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let [major, b'.', minor] = version.strip_prefix(b"HTTP/")? else { return None };
    let end = offset(bytes, line) + line.len();
    (major.is_ascii_digit() && minor.is_ascii_digit()).then_some((end - 1, *major))
}

/// Rewrites a refused head that means something all the same, and returns whether it did:
///
/// - A higher minor version of HTTP/1 is answered as HTTP/1.1 (RFC 9110, section 2.5). The parser does not know it.
/// - `<`, `>`, `"` and `` ` `` in a target mean what they mean percent-encoded. Command-line clients send them raw, and hyper
///   takes every other character.
pub fn rewrite(bytes: &mut Vec<u8>, refusal: Refusal) -> bool {
    match refusal {
        Refusal::VersionUnsupported => match version(bytes) {
            Some((minor, b'1')) if !b"01".contains(&bytes[minor]) => {
                bytes[minor] = b'1';
                true
            }
            _ => false,
        },
        Refusal::TargetInvalid => {
            let line = first_line(bytes);
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

/// A head that hyper takes in the place of a refused one: the same method, and the fields that can be read.
pub fn stand_in(refused: Refused, bytes: &[u8]) -> Vec<u8> {
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

/// A field that the app may read to word its response.
fn field(line: &[u8]) -> Option<(HeaderName, HeaderValue)> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let name = HeaderName::from_bytes(&line[..colon]).ok()?;
    let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).ok()?;
    let about_the_message = [
        hyper::header::CONNECTION,
        hyper::header::CONTENT_LENGTH,
        hyper::header::TRANSFER_ENCODING,
        hyper::header::EXPECT,
        hyper::header::UPGRADE,
        hyper::header::HOST,
    ];
    (!about_the_message.contains(&name)).then_some((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_right_partial_or_refused() {
        let whole = |head: &str| assert_eq!(check(head.as_bytes()), Ok(Head::Whole(head.len())), "{head}");
        whole("GET / HTTP/1.1\r\n\r\n");
        whole("\r\n\r\nGET / HTTP/1.0\r\nHost: a\r\n\r\n");
        whole("GET /é\"?{|^\\} HTTP/1.1\nHost: a\n\n");
        whole("GET http://a?b HTTP/1.1\r\nHost: a\r\n\r\n");
        whole("POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\n");
        whole("POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n");
        whole(&format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(MAX_TARGET - 1)));
        whole(&format!("GET / HTTP/1.1\r\n{}\r\n", "a:\r\n".repeat(MAX_FIELDS)));
        for (head, expected) in [
            ("", Ok(Head::Partial)),
            ("GET / HTTP/1.1\r\nHost: a\r\n", Ok(Head::Partial)),
            ("\x16\x03\x01\x02", Err((Refusal::Malformed, None))),
            ("GET /a b HTTP/1.1\r\n\r\n", Err((Refusal::Malformed, Some(Method::Get)))),
            ("GET /\u{7f} HTTP/1.1\r\n\r\n", Err((Refusal::Malformed, Some(Method::Get)))),
            ("HEAD / HTTP/1.1\r\nA B: c\r\n\r\n", Err((Refusal::Malformed, Some(Method::Head)))),
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", Err((Refusal::VersionUnsupported, None))),
            ("GET / HTTP/0.9\r\n\r\n", Err((Refusal::VersionUnsupported, Some(Method::Get)))),
            ("GET / HTTP/11\r\n\r\n", Err((Refusal::Malformed, Some(Method::Get)))),
            ("GET /#a HTTP/1.1\r\n\r\n", Err((Refusal::TargetInvalid, Some(Method::Get)))),
            ("GET /<a HTTP/1.1\r\n\r\n", Err((Refusal::TargetInvalid, Some(Method::Get)))),
            (
                "PUT / HTTP/1.1\r\nContent-Length: +1\r\n\r\n",
                Err((Refusal::FramingInvalid, Some(Method::Put))),
            ),
            (
                "PUT / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                Err((Refusal::FramingInvalid, Some(Method::Put))),
            ),
            (
                "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked, gzip\r\n\r\n",
                Err((Refusal::FramingInvalid, Some(Method::Put))),
            ),
            (
                "PUT / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
                Err((Refusal::FramingInvalid, Some(Method::Put))),
            ),
        ] {
            let found = check(head.as_bytes()).map_err(|refused| (refused.refusal, refused.method));
            assert_eq!(found, expected, "{head}");
        }
    }

    #[test]
    fn a_head_is_bounded() {
        for (head, refusal) in [
            (format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(MAX_TARGET)), Refusal::TargetTooLong),
            (format!("GET /{}", "a".repeat(MAX_TARGET + 64)), Refusal::TargetTooLong),
            (format!("GET / HTTP/1.1\r\nA: {}\r\n\r\n", "a".repeat(MAX_HEADER)), Refusal::HeaderTooLarge),
            (format!("GET / HTTP/1.1\r\nA: {}", "a".repeat(MAX_HEAD)), Refusal::HeaderTooLarge),
            (format!("GET / HTTP/1.1\r\n{}\r\n", "a:\r\n".repeat(MAX_FIELDS + 1)), Refusal::HeaderTooLarge),
        ] {
            let refused = Refused { refusal, method: Some(Method::Get) };
            assert_eq!(check(head.as_bytes()), Err(refused), "{}", &head[..40]);
        }
    }

    #[test]
    fn a_head_that_means_something_is_rewritten() {
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
            let rewritten = rewrite(&mut bytes, refusal);
            assert_eq!(rewritten.then_some(&*bytes), expected.map(str::as_bytes), "{head}");
        }
    }
}

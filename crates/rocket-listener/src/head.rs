//! The head of a request, checked before hyper reads it.
//!
//! hyper answers a malformed head by itself, with no body and without calling the service. Therefore only heads that hyper
//! accepts are passed to it. They are checked with the parser that hyper uses, and with hyper's additional rules.

use std::mem::MaybeUninit;

use httparse::{Error, Header, ParserConfig, Request, Status};
use hyper::Uri;

use crate::refusal::{Refusal, Refused};
use crate::request_line::{offset, parse_method, target_is_utf8, version};

/// Maximum size of a request target, in bytes. Other servers have about the same limit.
pub const MAX_TARGET: usize = 8 * 1024;
/// Maximum size of a header section, in bytes.
pub const MAX_HEADER: usize = 16 * 1024;
/// Maximum number of header fields. hyper has the same limit.
pub const MAX_FIELDS: usize = 100;

/// Maximum size of a head, in bytes, with 64 bytes for the method and the version.
pub const MAX_HEAD: usize = MAX_TARGET + MAX_HEADER + 64;

/// Bytes that may become a request.
#[derive(Debug, PartialEq, Eq)]
pub enum Head {
    /// The head is incomplete.
    Partial,
    /// The head is valid. It ends after this number of bytes.
    Whole(usize),
}

/// Checks the first bytes of a request.
pub fn check(bytes: &[u8]) -> Result<Head, Refused> {
    let mut fields = [const { MaybeUninit::<Header<'_>>::uninit() }; MAX_FIELDS];
    let mut request = Request::new(&mut []);
    let parsed = ParserConfig::default().parse_request_with_uninit_headers(&mut request, bytes, &mut fields);
    let method = request.method.and_then(parse_method);
    let refuse = |refusal| Err(Refused { refusal, method });
    match parsed {
        Ok(Status::Complete(length)) => {
            let Some(target) = request.path else { return refuse(Refusal::Malformed) };
            // The first field starts with its name.
            let fields_start =
                request.headers.first().map_or(length, |first| offset(bytes, first.name.as_bytes()));
            let refusal = match target {
                target if target.len() > MAX_TARGET => Refusal::TargetTooLong,
                _ if length - fields_start > MAX_HEADER => Refusal::HeaderTooLarge,
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

/// The ASCII characters of a path and a query (RFC 3986, sections 3.3 and 3.4).
const URI_CHARACTERS: [bool; 256] = {
    let mut is_valid = [false; 256];
    let bytes = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/%?=&-._~+,:;@!$'()*";
    let mut index = 0;
    while index < bytes.len() {
        is_valid[bytes[index] as usize] = true;
        index += 1;
    }
    is_valid
};

/// Returns whether hyper accepts a target. One with a fragment is invalid, because hyper would cut the fragment off.
fn is_uri(target: &str) -> bool {
    // Most targets need no parser.
    let is_path = target.starts_with('/') && target.bytes().all(|byte| URI_CHARACTERS[usize::from(byte)]);
    is_path || !target.contains('#') && target.parse::<Uri>().is_ok()
}

/// Returns whether `Transfer-Encoding` and `Content-Length` are valid (RFC 9112, section 6.3).
///
/// No body is read here, but a proxy in front may have read an invalid length differently (request smuggling).
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
                // hyper reserves the two highest numbers.
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

#[cfg(test)]
mod tests {
    use rocket::http::Method;

    use super::*;

    #[test]
    fn a_head_is_whole_partial_or_refused() {
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
}

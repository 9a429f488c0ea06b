//! The method, the target and the host of a request, validated before Rocket gets it.

use std::borrow::Cow;
use std::net::Ipv6Addr;

use hyper::header::HOST;
use hyper::http::request::Parts;
use hyper::{HeaderMap, Version};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use rocket::http::Method;

use crate::head::MAX_TARGET;
use crate::refusal::Refusal;
use crate::request_line::parse_method;

/// ASCII characters that are not allowed in a path and a query (RFC 3986, sections 3.3 and 3.4). Some clients send them,
/// and UTF-8, without percent-encoding.
const NOT_IN_TARGETS: AsciiSet = CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The parts of a request that Rocket needs to route it.
pub struct RequestTarget<'r> {
    pub method: Method,
    /// Percent-encoded.
    pub path_and_query: Cow<'r, str>,
    /// A host with an optional port. `None` for some HTTP/1.0 clients.
    pub host: Option<&'r str>,
}

/// Validates what is the same for all routes.
pub fn validate(head: &Parts) -> Result<RequestTarget<'_>, Refusal> {
    let host = host(head)?;
    // CONNECT is for proxies (RFC 9110, section 9.3.6).
    let method = parse_method(head.method.as_str()).filter(|method| *method != Method::Connect);
    let Some(method) = method else { return Err(Refusal::MethodUnknown) };
    let target = match head.uri.path_and_query().map_or("", |target| target.as_str()) {
        // OPTIONS about the whole server (RFC 9112, section 3.2.4).
        "*" if method == Method::Options => "/".into(),
        // An empty path means `/` (RFC 9110, section 4.2.3).
        target if target.starts_with('?') => Cow::from(format!("/{target}")),
        target if !target.starts_with('/') => return Err(Refusal::TargetInvalid),
        target if target.len() > MAX_TARGET => return Err(Refusal::TargetTooLong),
        target => target.into(),
    };
    if !is_percent_encoded(&target) {
        return Err(Refusal::PercentMalformed);
    }
    if percent_decode_str(&target).decode_utf8().is_err() {
        return Err(Refusal::NotUtf8);
    }
    let path_and_query = match target {
        Cow::Borrowed(target) => utf8_percent_encode(target, &NOT_IN_TARGETS).into(),
        Cow::Owned(target) => utf8_percent_encode(&target, &NOT_IN_TARGETS).to_string().into(),
    };
    Ok(RequestTarget { method, path_and_query, host })
}

/// Returns the host in the target, or else the one in Host (RFC 9112, section 3.2.2). Host must be valid in both cases. In
/// HTTP/2 it may not differ from the one in the target (RFC 9113, section 8.3.1).
pub fn host(head: &Parts) -> Result<Option<&str>, Refusal> {
    let Parts { uri, version, headers, .. } = head;
    let is_http2 = *version >= Version::HTTP_2;
    let host = match host_field(headers, *version) {
        Err(Refusal::HostInvalid) if is_http2 && uri.authority().is_some() && !headers.contains_key(HOST) => {
            None
        }
        host => host?,
    };
    match (uri.scheme_str(), uri.authority()) {
        (None, _) => Ok(host),
        (Some("http" | "https"), Some(authority)) => {
            let field = headers.get(HOST).filter(|_| is_http2);
            if field
                .is_some_and(|field| !field.as_bytes().eq_ignore_ascii_case(authority.as_str().as_bytes()))
            {
                return Err(Refusal::HostInvalid);
            }
            valid_host(authority.as_str()).map(Some).ok_or(Refusal::TargetInvalid)
        }
        (Some("http" | "https"), None) if is_http2 => Ok(host),
        (Some(_), _) => Err(Refusal::TargetInvalid),
    }
}

/// Returns the value of Host. It is required in HTTP/1.1, and may not be repeated in any version.
fn host_field(headers: &HeaderMap, version: Version) -> Result<Option<&str>, Refusal> {
    let mut fields = headers.get_all(HOST).iter();
    match (fields.next(), fields.next()) {
        (Some(field), None) => {
            let host = field.to_str().ok().and_then(valid_host);
            host.map(Some).ok_or(Refusal::HostInvalid)
        }
        (None, _) if version < Version::HTTP_11 => Ok(None),
        _ => Err(Refusal::HostInvalid),
    }
}

/// Returns a text that is `uri-host [ ":" port ]` (RFC 3986, section 3.2.2), and that Rocket can parse.
///
/// A registered name may only have unreserved characters. No name in DNS has others, and apps show the host in commands
/// that people paste into a shell.
fn valid_host(text: &str) -> Option<&str> {
    let port = if let Some(literal) = text.strip_prefix('[') {
        let (address, port) = literal.split_once(']')?;
        address.parse::<Ipv6Addr>().ok()?;
        port
    } else {
        let is_unreserved =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        let end = text.bytes().position(|byte| !is_unreserved(byte)).unwrap_or(text.len());
        if end == 0 {
            return None;
        }
        &text[end..]
    };
    match port.as_bytes() {
        [] | [b':'] => {}
        [b':', digits @ ..] if digits.len() <= 5 && digits.iter().all(u8::is_ascii_digit) => {
            port[1..].parse::<u16>().ok()?;
        }
        _ => return None,
    }
    Some(text)
}

/// Returns whether each percent sign is followed by two hexadecimal digits.
fn is_percent_encoded(target: &str) -> bool {
    target
        .split('%')
        .skip(1)
        .all(|rest| matches!(rest.as_bytes(), [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use hyper::Request;
    use rocket::http::uri::Host;

    use super::*;

    #[test]
    fn a_host_is_a_name_or_an_address_with_an_optional_port() {
        for text in
            ["a", "a.b.", "A-b_c~d", "127.0.0.1:80", "[::1]", "[::1]:8000", "a:", "a:00080", "[2001:db8::1]:"]
        {
            assert!(valid_host(text).is_some() && Host::parse(text).is_ok(), "{text}");
        }
        for text in [
            "", ":", ":80", "a b", "a/b", "a?b", "a#b", "user@a", "a:b", "a:65536", "a:000080", "a:+80",
            "a:8 0", "a%41", "::1", "[::1", "[::x]", "[]", "[::1]a", "[a]:1", "[v1.a]", "$(id)", "a';id;'b",
            "a&b", "a`b", "<a>", "é", "a\"b",
        ] {
            assert!(valid_host(text).is_none(), "{text}");
        }
    }

    fn validated(
        target: &str,
        fields: &[&str],
        version: Version,
    ) -> Result<(String, Option<String>), Refusal> {
        let mut request = Request::builder().uri(target).version(version);
        for host in fields {
            request = request.header(HOST, *host);
        }
        let (head, ()) = request.body(()).expect("a request").into_parts();
        validate(&head).map(|target| (target.path_and_query.into_owned(), target.host.map(str::to_owned)))
    }

    #[test]
    fn the_host_of_the_target_overrides_the_header() {
        let valid = |target: &str, host: &str| Ok((target.to_owned(), Some(host.to_owned())));
        let v1_1 = Version::HTTP_11;
        assert_eq!(validated("/a", &["b"], v1_1), valid("/a", "b"));
        assert_eq!(validated("http://good/a", &["evil"], v1_1), valid("/a", "good"));
        assert_eq!(validated("https://good:1/a", &["evil"], Version::HTTP_10), valid("/a", "good:1"));
        assert_eq!(validated("http://good/a", &[], Version::HTTP_10), valid("/a", "good"));
        assert_eq!(validated("http://good?a", &["b"], v1_1), valid("/?a", "good"));
        assert_eq!(validated("http://good", &["b"], v1_1), valid("/", "good"));
        assert_eq!(validated("/a", &[], Version::HTTP_10), Ok(("/a".to_owned(), None)));
        for (target, fields, refusal) in [
            ("/a", &[][..], Refusal::HostInvalid),
            ("http://good/a", &[], Refusal::HostInvalid),
            ("http://good/a", &["a", "a"], Refusal::HostInvalid),
            ("http://good/a", &["a b"], Refusal::HostInvalid),
            ("http://user@good/a", &["a"], Refusal::TargetInvalid),
            ("http://$(id)/a", &["a"], Refusal::TargetInvalid),
            ("ftp://good/a", &["a"], Refusal::TargetInvalid),
            ("good:80", &["a"], Refusal::TargetInvalid),
        ] {
            assert_eq!(validated(target, fields, v1_1), Err(refusal), "{target} {fields:?}");
        }
        assert_eq!(validated("/a", &["a", "b"], Version::HTTP_10), Err(Refusal::HostInvalid));
        assert_eq!(validated("/a", &[""], Version::HTTP_10), Err(Refusal::HostInvalid));
    }
}

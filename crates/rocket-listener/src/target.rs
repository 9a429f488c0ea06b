//! What a request must have before Rocket sees it: a method, a target and a host that can be served.

use std::borrow::Cow;
use std::net::Ipv6Addr;

use hyper::header::HOST;
use hyper::{HeaderMap, Request, Uri, Version};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use rocket::http::Method;
use rocket::http::uri::Host;

use crate::head::{MAX_TARGET, known};
use crate::refusal::Refusal;

/// Every character that may not stand in a target (RFC 3986, sections 3.3 and 3.4). Clients send them nevertheless, raw
/// UTF-8 above all, and mean what they would mean percent-encoded.
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

/// What Rocket takes of a request's first line, and of Host.
pub struct Checked<'r> {
    pub method: Method,
    pub target: Cow<'r, str>,
    /// HTTP/1.0 clients may send none.
    pub host: Option<Host<'r>>,
}

/// Checks a request as far as no route is needed for it.
pub fn check<B>(request: &Request<B>) -> Result<Checked<'_>, Refusal> {
    let host = host(request)?;
    // CONNECT is for proxies (RFC 9110, section 9.3.6).
    let method = known(request.method().as_str()).filter(|method| *method != Method::Connect);
    let Some(method) = method else { return Err(Refusal::MethodUnknown) };
    let target = match request.uri().path_and_query().map_or("", |target| target.as_str()) {
        // The server as a whole (RFC 9112, section 3.2.4).
        "*" if method == Method::Options => "/".into(),
        // An empty path is `/` (RFC 9110, section 4.2.3).
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
    let target = match target {
        Cow::Borrowed(target) => utf8_percent_encode(target, &NOT_IN_TARGETS).into(),
        Cow::Owned(target) => utf8_percent_encode(&target, &NOT_IN_TARGETS).to_string().into(),
    };
    Ok(Checked { method, target, host })
}

/// The host that the client asks: the one in the target, or else Host (RFC 9112, section 3.2.2), which must be right in
/// both cases.
fn host<B>(request: &Request<B>) -> Result<Option<Host<'_>>, Refusal> {
    let named = host_field(request.headers(), request.version())?;
    let uri: &Uri = request.uri();
    match (uri.scheme_str(), uri.authority()) {
        (None, _) => Ok(named),
        (Some("http" | "https"), Some(authority)) => {
            parse_host(authority.as_str()).map(Some).ok_or(Refusal::TargetInvalid)
        }
        (Some(_), _) => Err(Refusal::TargetInvalid),
    }
}

/// Host, of which HTTP/1.1 needs one, and no version has two.
fn host_field(headers: &HeaderMap, version: Version) -> Result<Option<Host<'_>>, Refusal> {
    let mut fields = headers.get_all(HOST).iter();
    match (fields.next(), fields.next()) {
        (Some(field), None) => {
            let host = field.to_str().ok().and_then(parse_host);
            host.map(Some).ok_or(Refusal::HostInvalid)
        }
        (None, _) if version < Version::HTTP_11 => Ok(None),
        _ => Err(Refusal::HostInvalid),
    }
}

/// Parses `uri-host [ ":" port ]` (RFC 3986, section 3.2.2). Of registered names it takes the unreserved characters:
/// no name that can be looked up has others, and apps show the host in lines that people paste into a shell.
fn parse_host(text: &str) -> Option<Host<'_>> {
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
        [b':', digits @ ..] if digits.iter().all(u8::is_ascii_digit) => {
            port[1..].parse::<u16>().ok()?;
        }
        _ => return None,
    }
    Host::parse(text).ok()
}

/// Whether each percent sign is followed by two hexadecimal digits.
fn is_percent_encoded(target: &str) -> bool {
    target
        .split('%')
        .skip(1)
        .all(|rest| matches!(rest.as_bytes(), [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_a_name_or_an_address_and_perhaps_a_port() {
        for text in ["a", "a.b.", "A-b_c~d", "127.0.0.1:80", "[::1]", "[::1]:8000", "a:", "[2001:db8::1]:"] {
            assert!(parse_host(text).is_some(), "{text}");
        }
        for text in [
            "", ":", ":80", "a b", "a/b", "a?b", "a#b", "user@a", "a:b", "a:65536", "a:+80", "a:8 0", "a%41",
            "::1", "[::1", "[::x]", "[]", "[::1]a", "[a]:1", "[v1.a]", "$(id)", "a';id;'b", "a&b", "a`b",
            "<a>", "é", "a\"b",
        ] {
            assert!(parse_host(text).is_none(), "{text}");
        }
    }

    fn checked(target: &str, fields: &[&str], version: Version) -> Result<(String, Option<String>), Refusal> {
        let mut request = Request::builder().uri(target).version(version);
        for host in fields {
            request = request.header(HOST, *host);
        }
        let request = request.body(()).expect("a request");
        check(&request)
            .map(|checked| (checked.target.into_owned(), checked.host.map(|host| host.to_string())))
    }

    #[test]
    fn the_target_names_the_host_if_it_has_one() {
        let right = |target: &str, host: &str| Ok((target.to_owned(), Some(host.to_owned())));
        let v1_1 = Version::HTTP_11;
        assert_eq!(checked("/a", &["b"], v1_1), right("/a", "b"));
        assert_eq!(checked("http://good/a", &["evil"], v1_1), right("/a", "good"));
        assert_eq!(checked("https://good:1/a", &["evil"], Version::HTTP_10), right("/a", "good:1"));
        assert_eq!(checked("http://good/a", &[], Version::HTTP_10), right("/a", "good"));
        assert_eq!(checked("http://good?a", &["b"], v1_1), right("/?a", "good"));
        assert_eq!(checked("http://good", &["b"], v1_1), right("/", "good"));
        assert_eq!(checked("/a", &[], Version::HTTP_10), Ok(("/a".to_owned(), None)));
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
            assert_eq!(checked(target, fields, v1_1), Err(refusal), "{target} {fields:?}");
        }
        assert_eq!(checked("/a", &["a", "b"], Version::HTTP_10), Err(Refusal::HostInvalid));
        assert_eq!(checked("/a", &[""], Version::HTTP_10), Err(Refusal::HostInvalid));
    }
}

//! What is checked of a request before Rocket sees it.

use std::borrow::Cow;
use std::net::Ipv6Addr;

use hyper::Request;
use hyper::header::HOST;
use hyper::{HeaderMap, Version};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use rocket::http::Method;
use rocket::http::uri::Host;

/// The most bytes that a request's target may have: its path and query.
pub const MAX_TARGET: usize = 8 * 1024;
/// The most bytes that the header section may have.
pub const MAX_HEADER: usize = 16 * 1024;
/// The most fields that the header section may have: hyper's own limit, which it keeps by itself.
pub const MAX_FIELDS: usize = 100;

/// Every character that a target is not made of (RFC 3986, sections 3.3 and 3.4). Clients send them all the same,
/// raw UTF-8 above all, and they mean what they would mean percent-encoded.
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

/// Why the server refuses a request that no route has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The target is longer than [`MAX_TARGET`].
    TargetTooLong,
    /// A percent sign is not followed by two hexadecimal digits.
    PercentMalformed,
    /// The target is not UTF-8.
    NotUtf8,
    /// The target is none that a server has.
    TargetInvalid,
    /// The header is larger than [`MAX_HEADER`] or [`MAX_FIELDS`].
    HeaderTooLarge,
    /// Host is missing, doubled or malformed.
    HostInvalid,
    /// Nobody knows the method.
    MethodUnknown,
}

/// What Rocket takes of a request's first line, and of Host.
pub struct Checked<'r> {
    pub method: Method,
    pub target: Cow<'r, str>,
    /// Clients before HTTP/1.1 may have sent none.
    pub host: Option<Host<'r>>,
}

/// Checks a request as far as no route is needed for it.
pub fn check<B>(request: &Request<B>) -> Result<Checked<'_>, Refusal> {
    let size: usize =
        request.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if size > MAX_HEADER {
        return Err(Refusal::HeaderTooLarge);
    }
    let host = host(request.headers());
    if request.version() == Version::HTTP_11 && host.is_none() {
        return Err(Refusal::HostInvalid);
    }
    // Rocket takes `head` for HEAD, and methods are case-sensitive (RFC 9110, section 9.1).
    let method = match request.method().as_str().parse::<Method>() {
        Ok(method) if method != Method::Connect && method.as_str() == request.method() => method,
        _ => return Err(Refusal::MethodUnknown),
    };
    let target = match request.uri().path_and_query().map_or("", |target| target.as_str()) {
        // The server as a whole (RFC 9112, section 3.2.4).
        "*" if method == Method::Options => "/",
        target if !target.starts_with('/') => return Err(Refusal::TargetInvalid),
        target if target.len() > MAX_TARGET => return Err(Refusal::TargetTooLong),
        target => target,
    };
    if !is_percent_encoded(target) {
        return Err(Refusal::PercentMalformed);
    }
    if percent_decode_str(target).decode_utf8().is_err() {
        return Err(Refusal::NotUtf8);
    }
    Ok(Checked { method, target: utf8_percent_encode(target, &NOT_IN_TARGETS).into(), host })
}

/// The host, where there is one and no more (RFC 9112, section 3.2). It names no user (RFC 9110, section 4.2.4), and no
/// name that can be looked up is percent-encoded.
fn host(headers: &HeaderMap) -> Option<Host<'_>> {
    let mut fields = headers.get_all(HOST).iter();
    let (Some(field), None) = (fields.next(), fields.next()) else { return None };
    let field = field.to_str().ok().filter(|host| !host.contains(['@', '%']))?;
    let host = Host::parse(field).ok()?;
    let name = host.domain().as_str();
    let is_host = match name.strip_prefix('[') {
        Some(literal) => literal.strip_suffix(']')?.parse::<Ipv6Addr>().is_ok(),
        None => !name.is_empty(),
    };
    is_host.then_some(host)
}

/// Whether each percent sign is followed by two hexadecimal digits.
fn is_percent_encoded(target: &str) -> bool {
    target
        .split('%')
        .skip(1)
        .all(|rest| matches!(rest.as_bytes(), [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit()))
}

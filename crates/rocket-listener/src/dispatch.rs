//! Dispatches one of hyper's requests to Rocket, and turns Rocket's response into one for hyper.

use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;

use hyper::body::Bytes;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Response, StatusCode};
use rocket::futures::FutureExt;
use rocket::http::uri::Host;
use rocket::http::{Cookie, Header, Method, Status};
use rocket::local::asynchronous::{Client, LocalRequest, LocalResponse};
use tokio::io::AsyncReadExt;

use crate::config::{Config, Forward};
use crate::event::Event;
use crate::refusal::{REFUSED_PATH, Refused};
use crate::request_line::parse_method;
use crate::slot::{ResponseFields, Slot};
use crate::target::{self, RequestTarget};

/// Maximum length of `Accept`, all lines together, in bytes. A longer one is not forwarded, which means `*/*`, because
/// Rocket keeps a parsed media range for each of its elements.
const MAX_ACCEPT: usize = 1024;

/// Returns the response to a request, which the listener may have `refused` already.
pub async fn respond(
    client: &Client,
    config: &Config,
    head: Parts,
    remote: SocketAddr,
    refused: Option<Refused>,
) -> Response<Bytes> {
    let response = AssertUnwindSafe(dispatch(client, config, head, remote, refused)).catch_unwind().await;
    // Rocket catches the panics of handlers, so this one came from a fairing.
    response.unwrap_or_else(|_| internal_error(config, Event::Panicked))
}

async fn dispatch(
    client: &Client,
    config: &Config,
    head: Parts,
    remote: SocketAddr,
    refused: Option<Refused>,
) -> Response<Bytes> {
    let slot = Slot::new(head);
    let head = slot.head();
    let target = match refused {
        Some(refused) => Err(refused),
        None => target::validate(head)
            .map_err(|refusal| Refused { refusal, method: parse_method(head.method.as_str()) }),
    };
    let (method, path_and_query) = match &target {
        Ok(target) => (target.method, &*target.path_and_query),
        // No route matches CONNECT, not even one for all paths.
        Err(_) => (Method::Connect, REFUSED_PATH),
    };
    if let Err(refused) = &target {
        config.observer.observe(Event::Refused(*refused));
    }
    let mut local = client.req(method, path_and_query);
    if let Forward::All = config.forward {
        local = with_cookies(local, &head.headers);
    }
    let inner = local.inner_mut();
    inner.set_remote(remote);
    let ip_header = client.rocket().config().ip_header.as_ref().map(|name| name.as_str());
    let is_forwarded = |name: &HeaderName| match &config.forward {
        Forward::All => true,
        Forward::Only(names) => {
            names.contains(name)
                || ip_header.is_some_and(|ip_header| name.as_str().eq_ignore_ascii_case(ip_header))
        }
    };
    if is_forwarded(&header::HOST)
        && let Ok(RequestTarget { host: Some(host), .. }) = &target
        && let Ok(host) = Host::parse(host)
    {
        inner.set_host(host);
    }
    for (name, value) in &head.headers {
        if *name != header::ACCEPT && is_forwarded(name) {
            inner.add_header(Header::new(name.as_str(), String::from_utf8_lossy(value.as_bytes())));
        }
    }
    if is_forwarded(&header::ACCEPT)
        && let Some(accept) = accept(&head.headers)
    {
        inner.add_header(Header::new("accept", accept));
    }
    slot.install(inner, target.as_ref().err().copied());
    // The dispatch future is about 6 KB. It is built inside its box so that it is never copied.
    let response = Box::into_pin(Box::write(Box::new_uninit(), dispatch_future(local))).await;
    let is_head = head.method == hyper::Method::HEAD;
    let mut response = to_hyper(config, response, slot.take(), is_head).await;
    if let Err(refused) = target
        && response.status() == StatusCode::NOT_FOUND
    {
        *response.status_mut() = status_code(refused.refusal.status().code);
    }
    response
}

/// Returns the future of a request. Not inlined, so that the compiler builds it inside its box.
#[inline(never)]
fn dispatch_future(local: LocalRequest<'_>) -> impl Future<Output = LocalResponse<'_>> {
    local.dispatch()
}

/// Adds the cookies as Rocket's own listener does.
fn with_cookies<'c>(mut local: LocalRequest<'c>, headers: &HeaderMap) -> LocalRequest<'c> {
    let lines =
        headers.get_all(header::COOKIE).iter().filter_map(|line| str::from_utf8(line.as_bytes()).ok());
    for cookie in
        lines.flat_map(|line| line.split(';')).filter_map(|cookie| Cookie::parse_encoded(cookie.trim()).ok())
    {
        local = local.cookie(cookie.into_owned());
    }
    local
}

/// Returns the lines of `Accept` as one list, which has the same meaning (RFC 9110, section 5.3).
fn accept(headers: &HeaderMap) -> Option<String> {
    let mut lines = headers.get_all(header::ACCEPT).iter();
    let mut accept = lines.next()?.to_str().ok()?.to_owned();
    for line in lines {
        accept.push(',');
        accept.push_str(line.to_str().ok()?);
    }
    (accept.len() <= MAX_ACCEPT).then_some(accept)
}

/// Turns Rocket's response into one for hyper, and adds the headers and the body of the slot.
async fn to_hyper(
    config: &Config,
    mut response: LocalResponse<'_>,
    parts: ResponseFields,
    is_head: bool,
) -> Response<Bytes> {
    let has_content = !is_head && response.status() != Status::NotModified;
    let body = match parts.body {
        // Without content, `Content-Length` is what GET would return (RFC 9110, section 8.6).
        Some(body) if !has_content => (Bytes::new(), Some(body.len())),
        Some(body) => (body, None),
        None => match response.body().preset_size() {
            Some(size) => {
                let mut body = Vec::new();
                if has_content {
                    body.reserve_exact(size);
                    let read = (&mut response).take(size as u64 + 1).read_to_end(&mut body).await;
                    if !read.is_ok_and(|read| read == size) {
                        return internal_error(config, Event::BodyFailed);
                    }
                }
                (body.into(), Some(size))
            }
            None if response.body().is_none() => (Bytes::new(), None),
            None => return internal_error(config, Event::BodyFailed),
        },
    };
    let mut head = response_head(config, response.status().code, parts.headers);
    let headers = head.headers_mut();
    for field in response.headers().iter() {
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(field.name.as_str().as_bytes()),
            HeaderValue::from_bytes(field.value.as_bytes()),
        ) {
            headers.append(name, value);
        }
    }
    let (body, length) = body;
    if let Some(length) = length {
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    *head.body_mut() = body;
    head
}

/// Returns the response if Rocket has none.
fn internal_error(config: &Config, event: Event) -> Response<Bytes> {
    config.observer.observe(event);
    let mut response = response_head(config, 500, HeaderMap::new());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(config.internal_error.content_type));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static("en"));
    *response.body_mut() = Bytes::from_static(config.internal_error.body.as_bytes());
    response
}

/// Returns an empty response with these headers and the ones of every response.
fn response_head(config: &Config, status: u16, headers: HeaderMap) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status_code(status);
    *response.headers_mut() = headers;
    for (name, value) in &config.headers {
        response.headers_mut().insert(name.clone(), value.clone());
    }
    response
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

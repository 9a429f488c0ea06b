//! One request of hyper's through Rocket and back.

use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering};

use http_body_util::Full;
use hyper::body::{Body, Bytes};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{HeaderMap, Request, Response, StatusCode};
use rocket::futures::FutureExt;
use rocket::http::{Cookie, Header, Method, Status};
use rocket::local::asynchronous::{Client, LocalRequest, LocalResponse};
use tokio::io::AsyncReadExt;

use crate::config::{Config, Forward};
use crate::event::Event;
use crate::head::known;
use crate::refusal::{REFUSED_PATH, Refused};
use crate::response_parts::{Set, Slot};
use crate::target::{self, Checked};

/// Maximum length of `Accept` over all its lines, in bytes. A longer one is not forwarded, which means `*/*`: Rocket keeps
/// a parsed media range for each of its elements.
const MAX_ACCEPT: usize = 1024;

/// Answers a request; `refused` says whether the listener has refused it already. If a body was announced, the
/// connection closes after the response: none is read. It closes as well if the listener is draining by then.
pub async fn answer<B: Body>(
    client: &Client,
    config: &Config,
    request: Request<B>,
    remote: SocketAddr,
    refused: Option<Refused>,
    draining: &AtomicBool,
) -> Response<Full<Bytes>> {
    let close = refused.is_some() || !request.body().is_end_stream();
    let answered = AssertUnwindSafe(dispatch(client, config, &request, remote, refused)).catch_unwind().await;
    // Rocket catches a handler's panic by itself. This one would be a fairing's.
    let mut response = answered.unwrap_or_else(|_| fail(config, Event::Panicked));
    if close || draining.load(Ordering::Relaxed) {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

async fn dispatch<B>(
    client: &Client,
    config: &Config,
    request: &Request<B>,
    remote: SocketAddr,
    refused: Option<Refused>,
) -> Response<Full<Bytes>> {
    let checked = match refused {
        Some(refused) => Err(refused),
        None => target::check(request)
            .map_err(|refusal| Refused { refusal, method: known(request.method().as_str()) }),
    };
    let (method, target) = match &checked {
        Ok(checked) => (checked.method, &*checked.target),
        // No route takes CONNECT, not even one that takes every path.
        Err(_) => (Method::Connect, REFUSED_PATH),
    };
    if let Err(refused) = &checked {
        config.observer.observe(Event::Refused(*refused));
    }
    let mut local = client.req(method, target);
    if let Forward::All = config.forward {
        local = with_cookies(local, request.headers());
    }
    let inner = local.inner_mut();
    inner.set_remote(remote);
    if let Ok(Checked { host: Some(host), .. }) = &checked {
        inner.set_host(host.clone());
    }
    let ip_header = client.rocket().config().ip_header.as_ref().map(|name| name.as_str());
    let is_forwarded = |name: &HeaderName| match &config.forward {
        Forward::All => true,
        Forward::Only(names) => {
            names.contains(name)
                || ip_header.is_some_and(|ip_header| name.as_str().eq_ignore_ascii_case(ip_header))
        }
    };
    for (name, value) in request.headers() {
        if *name != header::ACCEPT
            && is_forwarded(name)
            && let Ok(value) = str::from_utf8(value.as_bytes())
        {
            inner.add_header(Header::new(name.as_str(), value));
        }
    }
    if is_forwarded(&header::ACCEPT)
        && let Some(accept) = accept(request.headers())
    {
        inner.add_header(Header::new("accept", accept));
    }
    let slot = Slot::lend(inner, checked.as_ref().err().copied());
    // The dispatch future is about 6 KB. It is built inside its box so that it is never copied.
    let response = Box::into_pin(Box::write(Box::new_uninit(), begin(local))).await;
    let mut answer = finish(config, response, slot.take(), request.method() == hyper::Method::HEAD).await;
    if let Err(refused) = checked
        && answer.status() == StatusCode::NOT_FOUND
    {
        *answer.status_mut() = code(refused.refusal.status().code);
    }
    answer
}

/// Not inlined, so that the compiler builds what it returns in its box.
#[inline(never)]
fn begin(local: LocalRequest<'_>) -> impl Future<Output = LocalResponse<'_>> {
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

/// All lines of `Accept` as one, which is what they mean (RFC 9110, section 5.3).
fn accept(headers: &HeaderMap) -> Option<String> {
    let mut lines = headers.get_all(header::ACCEPT).iter();
    let mut accept = lines.next()?.to_str().ok()?.to_owned();
    for line in lines {
        accept.push(',');
        accept.push_str(line.to_str().ok()?);
    }
    (accept.len() <= MAX_ACCEPT).then_some(accept)
}

/// What Rocket answered, with the headers and the body from the slot.
async fn finish(
    config: &Config,
    mut response: LocalResponse<'_>,
    set: Set,
    is_head: bool,
) -> Response<Full<Bytes>> {
    let has_content = !is_head && response.status() != Status::NotModified;
    let body = match set.body {
        // What has no content says nothing of its length, or else what a GET would say (RFC 9110, section 8.6).
        Some(body) if !has_content => (Bytes::new(), Some(body.len())),
        Some(body) => (body, None),
        None => match response.body().preset_size() {
            Some(size) => {
                let mut body = Vec::new();
                if has_content {
                    body.reserve_exact(size);
                    let read = (&mut response).take(size as u64 + 1).read_to_end(&mut body).await;
                    if !read.is_ok_and(|read| read == size) {
                        return fail(config, Event::BodyFailed);
                    }
                }
                (body.into(), Some(size))
            }
            None if response.body().is_none() => (Bytes::new(), None),
            None => return fail(config, Event::BodyFailed),
        },
    };
    let mut answer = answer_with(config, response.status().code, set.headers);
    let headers = answer.headers_mut();
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
    *answer.body_mut() = Full::from(body);
    answer
}

/// The response if Rocket has none.
fn fail(config: &Config, event: Event) -> Response<Full<Bytes>> {
    config.observer.observe(event);
    let mut answer = answer_with(config, 500, HeaderMap::new());
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(config.internal_error.content_type));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static("en"));
    *answer.body_mut() = Full::from(config.internal_error.body);
    answer
}

/// A response with a status, these headers, and those of every response.
fn answer_with(config: &Config, status: u16, headers: HeaderMap) -> Response<Full<Bytes>> {
    let mut answer = Response::new(Full::default());
    *answer.status_mut() = code(status);
    *answer.headers_mut() = headers;
    for (name, value) in &config.headers {
        answer.headers_mut().insert(name.clone(), value.clone());
    }
    answer
}

fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

//! The request log: measures and logs each request, and gives it a request ID.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use hyper::header::{self, HeaderValue};
use prometheus_client::metrics::gauge::Gauge;
use rocket::Data;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Method;
use rocket::request::Request;
use rocket::response::Response;
use rocket_listener::{Refused, ResponseParts};

use crate::web::guards::method::sent_method;
use crate::web::headers::REQUEST_ID;
use crate::web::hex::hex;
use crate::web::metrics::Metrics;

/// Maximum length of a request ID that is taken from a client, in characters.
const MAX_ID: usize = 128;

/// Measures requests, logs a line for each, and gives each a request ID.
pub struct RequestLog {
    metrics: Metrics,
    /// Makes request IDs differ between instances and restarts.
    random: RandomState,
    count: AtomicU64,
}

impl RequestLog {
    pub fn new(metrics: Metrics) -> Self {
        Self { metrics, random: RandomState::new(), count: AtomicU64::new(0) }
    }

    /// Returns the client's request ID if it is safe to log, or else a new one.
    fn request_id(&self, request: &Request<'_>) -> HeaderValue {
        let given = request.headers().get_one(REQUEST_ID.as_str()).filter(|id| is_safe(id));
        let given = given.and_then(|id| HeaderValue::from_str(id).ok());
        given.unwrap_or_else(|| {
            let number = self.random.hash_one(self.count.fetch_add(1, Ordering::Relaxed));
            HeaderValue::from_bytes(&hex(number)).expect("digits are a header value")
        })
    }
}

/// When a request started, and its method.
struct RequestStart {
    at: Instant,
    method: Method,
    _active: Active,
}

impl RequestStart {
    fn now(method: Method, metrics: &Metrics) -> Self {
        metrics.active.inc();
        Self { at: Instant::now(), method, _active: Active(metrics.active.clone()) }
    }
}

/// Counts a request as in progress until it is dropped, even if a fairing panics.
struct Active(Gauge);

impl Drop for Active {
    fn drop(&mut self) {
        self.0.dec();
    }
}

#[rocket::async_trait]
impl Fairing for RequestLog {
    fn info(&self) -> Info {
        Info { name: "request log", kind: Kind::Request | Kind::Response }
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        request.local_cache(|| RequestStart::now(sent_method(request).0, &self.metrics));
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let start = request.local_cache(|| RequestStart::now(sent_method(request).0, &self.metrics));
        let duration = start.at.elapsed();
        let route = request.route().map_or("", |route| route.uri.path());
        let status = response.status();
        let refused = Refused::of(request);
        let method = match refused {
            Some(refused) => refused.method.map_or("_OTHER", Method::as_str),
            None => start.method.as_str(),
        };
        let status = status.code;
        self.metrics.answered(method, route, status, duration);
        let request_id = self.request_id(request);
        let mut parts = ResponseParts::of(request, response);
        tracing::info!(
            target: "request",
            method,
            route,
            status,
            duration_us = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX),
            error_type = refused.map(|refused| refused.refusal.as_str()),
            language = parts.get(&header::CONTENT_LANGUAGE),
            request_id = request_id.to_str().unwrap_or_default(),
            trace_id = request.headers().get_one("traceparent").and_then(trace_id),
        );
        parts.set(REQUEST_ID, request_id);
    }
}

/// Returns whether a request ID can be logged and returned unchanged.
fn is_safe(id: &str) -> bool {
    (1..=MAX_ID).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~+/=:".contains(&b))
}

/// Returns the trace ID of a request (W3C Trace Context, section 3.2).
fn trace_id(traceparent: &str) -> Option<&str> {
    let mut parts = traceparent.split('-');
    let (version, trace, parent, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let is_hex = |text: &str, length| {
        text.len() == length && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    let is_known = |text: &str| text.bytes().any(|b| b != b'0');
    let whole = is_hex(version, 2) && is_hex(trace, 32) && is_hex(parent, 16) && is_hex(flags, 2);
    // Later versions may have more parts.
    let right = whole && version != "ff" && is_known(trace) && is_known(parent);
    (right && (version != "00" || parts.next().is_none())).then_some(trace)
}

#[cfg(test)]
mod tests {
    use super::{is_safe, trace_id};

    #[test]
    fn a_trace_is_taken_from_what_is_well_formed() {
        let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        for (traceparent, expected) in [
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", Some(trace)),
            ("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", Some(trace)),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", None),
            ("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", None),
            ("00-00000000000000000000000000000000-00f067aa0ba902b7-01", None),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", None),
            ("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", None),
            ("00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01", None),
            ("", None),
        ] {
            assert_eq!(trace_id(traceparent), expected, "{traceparent}");
        }
    }

    #[test]
    fn a_request_id_is_short_and_harmless() {
        for (id, expected) in [
            ("7f9c-a.b_c~d", true),
            ("01JD3:Zz+/=", true),
            ("", false),
            ("a b", false),
            ("a\u{1B}[31m", false),
            ("é", false),
            (&"a".repeat(128), true),
            (&"a".repeat(129), false),
        ] {
            assert_eq!(is_safe(id), expected, "{id}");
        }
    }
}

//! The start of a request: when it was, and which ID the request got.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use hyper::header::HeaderValue;
use prometheus_client::metrics::gauge::Gauge;
use rocket::http::Method;
use rocket::request::Request;
use rocket_listener::{field, fields};

use crate::traces::{Trace, TraceParent, Tracer, trace_state};
use crate::web::headers::{REQUEST_ID, TRACEPARENT, TRACESTATE};
use crate::web::hex::hex;

/// Maximum length of a request ID that is taken from a client, in characters.
const MAX_ID: usize = 128;

/// When a request started, its method, its request ID, and its trace if it is sampled.
pub struct RequestStart {
    pub at: Instant,
    pub method: Method,
    pub id: HeaderValue,
    pub trace: Option<Box<Trace>>,
    _active: Active,
}

impl RequestStart {
    /// Starts a request, before Rocket changes its method. It counts as in progress until the start is dropped with the request.
    pub fn now(request: &Request<'_>, ids: &RequestIds, tracer: Option<&Tracer>, active: &Gauge) -> Self {
        active.inc();
        let at = Instant::now();
        let trace = tracer.and_then(|tracer| {
            tracer.start(at, parent(request), || trace_state(fields(request, &TRACESTATE)))
        });
        Self {
            at,
            method: request.method(),
            id: ids.id(request),
            trace: trace.map(Box::new),
            _active: Active(active.clone()),
        }
    }
}

/// Returns the start of a request, or `None` outside of an app that starts requests.
pub fn of<'r>(request: &'r Request<'_>) -> Option<&'r RequestStart> {
    request.local_cache(|| None::<RequestStart>).as_ref()
}

/// Returns the ID of a request, or nothing outside of an app that starts requests.
pub fn request_id<'r>(request: &'r Request<'_>) -> &'r str {
    of(request).and_then(|start| start.id.to_str().ok()).unwrap_or_default()
}

/// Returns the trace of a request, if it is sampled.
pub fn trace<'r>(request: &'r Request<'_>) -> Option<&'r Trace> {
    of(request)?.trace.as_deref()
}

/// Returns the span of the client, if the request has a well-formed `traceparent`, and only one.
pub fn parent<'r>(request: &'r Request<'_>) -> Option<TraceParent<'r>> {
    let mut lines = fields(request, &TRACEPARENT);
    lines.next().filter(|_| lines.next().is_none()).and_then(TraceParent::parse)
}

/// Counts a request as in progress until it is dropped, even if a fairing panics.
struct Active(Gauge);

impl Drop for Active {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// Makes request IDs.
pub struct RequestIds {
    /// Makes them differ between instances and restarts.
    random: RandomState,
    count: AtomicU64,
}

impl RequestIds {
    /// Returns a source of request IDs that no other one makes.
    pub fn new() -> Self {
        Self { random: RandomState::new(), count: AtomicU64::new(0) }
    }

    /// Returns the client's request ID if it is safe to log, or else a new one.
    fn id(&self, request: &Request<'_>) -> HeaderValue {
        let given = field(request, &REQUEST_ID).filter(|id| is_safe(id));
        let given = given.and_then(|id| HeaderValue::from_str(id).ok());
        given.unwrap_or_else(|| {
            let number = self.random.hash_one(self.count.fetch_add(1, Ordering::Relaxed));
            HeaderValue::from_bytes(&hex(number)).expect("digits are a header value")
        })
    }
}

/// Returns whether a request ID can be logged and returned unchanged.
fn is_safe(id: &str) -> bool {
    (1..=MAX_ID).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~+/=:".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::is_safe;

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

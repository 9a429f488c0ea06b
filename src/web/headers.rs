//! The headers that several parts of the HTTP side name.

use hyper::header::HeaderName;

/// The methods that every address takes, because everything here is only read.
pub const METHODS: &[&str] = &["GET", "HEAD", "OPTIONS"];

/// [`METHODS`] as a header value.
pub const ALLOW: &str = "GET, HEAD, OPTIONS";

/// The header with the request ID.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The trace and the span of the client (W3C Trace Context, section 3.2).
pub const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

/// What tracing systems of the client add to that (section 3.3).
pub const TRACESTATE: HeaderName = HeaderName::from_static("tracestate");

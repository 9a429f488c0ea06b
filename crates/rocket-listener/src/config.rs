//! The configuration of a server.

use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue};

use crate::event::Observer;

/// The configuration of a server. [`Config::default()`] suits a service on the public internet.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Limits on connections and times.
    pub limits: Limits,
    /// The request headers that are forwarded to Rocket.
    pub forward: Forward,
    /// Headers of every response, including [`internal_error`](Self::internal_error). If this is not empty, attach an empty
    /// [`Shield`](rocket::shield::Shield) to the app, because the headers of Rocket's default one would be added to these.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The response if the app has none, because a fairing panicked or a body has no known size.
    pub internal_error: InternalError,
    /// TLS on all sockets. Default: none.
    #[cfg(feature = "tls")]
    pub tls: Option<crate::Tls>,
    /// The proxies that send a header of the PROXY protocol. From all others it is a malformed request. Default: none.
    #[cfg(feature = "proxy-protocol")]
    pub trusted_proxies: Vec<crate::TrustedProxy>,
    /// The function that is called for each [`Event`](crate::Event).
    pub observer: Observer,
}

/// Limits on connections and times. The limits on sizes are constants: [`MAX_TARGET`](crate::MAX_TARGET),
/// [`MAX_HEADER`](crate::MAX_HEADER) and [`MAX_FIELDS`](crate::MAX_FIELDS).
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Maximum number of open connections. If there are more, the ones that have waited for their client longest are
    /// evicted. Default: 10,000.
    pub connections: usize,
    /// Maximum number of open connections per client address, or per /64 of IPv6. Default: 5,000, so that one address
    /// cannot use all connections.
    pub connections_per_client: usize,
    /// Timeout for the head of a request, from its first byte, and for a TLS handshake. Default: 10 s.
    pub head: Duration,
    /// Idle timeout between two requests. Default: 60 s.
    pub idle: Duration,
    /// Write timeout: how long a client may read nothing of a response. Default: 30 s.
    pub response: Duration,
    /// Time during which connections are still accepted after the shutdown signal. Default: 0 s.
    pub drain: Duration,
    /// Maximum time for requests in progress after that. Default: 5 s.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 10_000,
            connections_per_client: 5_000,
            head: Duration::from_secs(10),
            idle: Duration::from_mins(1),
            response: Duration::from_secs(30),
            drain: Duration::ZERO,
            grace: Duration::from_secs(5),
        }
    }
}

/// The request headers that are forwarded to Rocket. The header of its setting `ip_header` always is. The app can read the
/// others with [`fields`](crate::fields()) and [`host`](crate::host()).
#[derive(Clone, Debug, Default)]
pub enum Forward {
    /// All headers, and cookies.
    #[default]
    All,
    /// Only these headers. Each forwarded header costs two allocations.
    Only(Vec<HeaderName>),
}

/// A response that does not come from the app.
#[derive(Clone, Copy, Debug)]
pub struct InternalError {
    /// `Content-Type`.
    pub content_type: &'static str,
    /// The body, in English, because the response has `Content-Language: en`.
    pub body: &'static str,
}

impl Default for InternalError {
    fn default() -> Self {
        Self { content_type: "text/plain; charset=utf-8", body: "Internal server error\n" }
    }
}

//! How an app is served.

use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue};

use crate::event::Observer;

/// How an app is served: [`Config::default()`] suits a service that faces the internet.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Limits of number and time.
    pub limits: Limits,
    /// The request headers that Rocket gets.
    pub forward: Forward,
    /// Headers that every response gets, the ones of [`internal_error`](Self::internal_error) included. If there are
    /// any, attach an empty [`Shield`](rocket::shield::Shield) to the app, or set the same headers as it does.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The response if the app cannot give one, because a fairing panicked or a body has no size.
    pub internal_error: InternalError,
    /// Is told what happens outside Rocket.
    pub observer: Observer,
}

/// Limits of number and time. The limits of size are constants: [`MAX_TARGET`](crate::MAX_TARGET),
/// [`MAX_HEADER`](crate::MAX_HEADER), [`MAX_FIELDS`](crate::MAX_FIELDS).
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Maximum number of open connections. If there are more, the ones that have kept the service waiting longest are
    /// closed. Default: 10,000.
    pub connections: usize,
    /// Maximum number of open connections per client address, or per /64 of IPv6. Default: 5,000, so that no single
    /// address can shut out others.
    pub connections_per_client: usize,
    /// Time for a whole head, from its first byte. Default: 10 s.
    pub head: Duration,
    /// Time between two requests. Default: 60 s.
    pub idle: Duration,
    /// Time in which the client must read some of the response. Default: 30 s.
    pub response: Duration,
    /// Time after the shutdown signal in which connections are still accepted. Default: 0 s.
    pub drain: Duration,
    /// Time after that in which requests in progress are finished. Default: 5 s.
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

/// The request headers that Rocket gets. Host and the setting `ip_header` always reach it.
#[derive(Clone, Debug, Default)]
pub enum Forward {
    /// All of them, and cookies.
    #[default]
    All,
    /// Only these. Each header costs Rocket two allocations, and what it does not get it cannot trip over.
    Only(Vec<HeaderName>),
}

/// A response that needs no app.
#[derive(Clone, Copy, Debug)]
pub struct InternalError {
    /// `Content-Type`.
    pub content_type: &'static str,
    /// The body, in English.
    pub body: &'static str,
}

impl Default for InternalError {
    fn default() -> Self {
        Self { content_type: "text/plain; charset=utf-8", body: "Internal server error\n" }
    }
}

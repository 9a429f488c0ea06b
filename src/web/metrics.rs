//! The metrics, for Prometheus.
//!
//! Labels come only from the code (routes, statuses, messages) and from the locales. A name, an address or a path that a
//! client sent is never a label.

mod dropped;
mod labels;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Bytes;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Metric, Registry, Unit};
use rocket_listener::{Close, Event, Refusal};
use tracing_appender::non_blocking::ErrorCounter;

use self::dropped::DroppedLines;
use self::labels::{Answered, ErrorType, Fallback, Greeted, Reload, by_error_type, by_result};
use crate::exposition::{Exporter, TextFormat, register_binary};
use crate::greeting::catalog::ChosenLocale;
use crate::greeting::greet::Greeting;
use crate::greeting::messages::Message;

/// Every metric. Clones share the counts.
#[derive(Clone)]
pub struct Metrics {
    durations: Family<Answered, Histogram, fn() -> Histogram>,
    /// Requests in progress.
    pub active: Gauge,
    connections: Gauge,
    /// Maximum number of open connections.
    pub connections_limit: Gauge,
    closings: Family<ErrorType, Counter>,
    refusals: Family<ErrorType, Counter>,
    failures: Family<ErrorType, Counter>,
    accept_failures: Counter,
    greetings: Family<Greeted, Counter>,
    fallbacks: Family<Fallback, Counter>,
    reloads: Family<Reload, Counter>,
    /// Locales whose last edit is not served.
    pub refused_locales: Gauge,
    /// Spans that are not exported.
    pub dropped_spans: Counter,
    /// Whether the newest certificate is not used.
    pub certificate_refused: Gauge,
    /// When the certificate in use expires, in seconds since 1970, or 0.
    pub certificate_not_after: Gauge,
    exporter: Arc<Exporter>,
}

/// A connection was closed because its client has too many.
const CLIENT_LIMIT: &str = "client_limit";
/// A fairing panicked.
const PANIC: &str = "panic";
/// The body of a response failed.
const BODY: &str = "body";
/// A response has status 500.
const INTERNAL_ERROR: &str = "500";
/// A client is above its rate limit.
pub const RATE_LIMIT: &str = "rate_limit";

/// Edits were taken.
const TAKEN: &str = "taken";
/// Edits were refused.
const REFUSED: &str = "refused";
/// The folder of locales could not be read.
const FAILED: &str = "failed";

/// The buckets of the histogram, in seconds. A greeting takes a few microseconds. The objective for the latency is 5 ms.
const BUCKETS: [f64; 12] =
    [0.000_025, 0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.25, 1.0, 5.0];

impl Metrics {
    /// Returns all metrics at zero. `dropped` counts the lines that the log drops.
    pub fn new(dropped: Option<ErrorCounter>) -> Self {
        let mut registry = Registry::default();
        let durations: Family<Answered, Histogram, fn() -> Histogram> =
            Family::new_with_constructor(|| Histogram::new(BUCKETS));
        registry.register_with_unit(
            "http_server_request_duration",
            "Duration from the request's head to the response's head, by route template",
            Unit::Seconds,
            durations.clone(),
        );
        let closings = Close::ALL.map(Close::as_str).into_iter().chain([CLIENT_LIMIT]);
        Self {
            durations,
            active: gauge(&mut registry, "http_server_active_requests", "Requests in progress"),
            connections: gauge(&mut registry, "greeting_connections", "Open connections"),
            connections_limit: gauge(
                &mut registry,
                "greeting_connections_limit",
                "Maximum number of open connections",
            ),
            closings: register(
                &mut registry,
                "greeting_connections_closed",
                "Closed connections, by reason",
                by_error_type(closings),
            ),
            refusals: register(
                &mut registry,
                "greeting_requests_refused",
                "Requests refused before routing, by reason. Their durations are measured, too",
                by_error_type(Refusal::ALL.map(Refusal::as_str).into_iter().chain([RATE_LIMIT])),
            ),
            failures: register(
                &mut registry,
                "greeting_requests_failed",
                "Requests that failed because of a bug: status 500, a fairing that panicked, or a body that failed",
                by_error_type([INTERNAL_ERROR, PANIC, BODY]),
            ),
            accept_failures: register(
                &mut registry,
                "greeting_connections_refused",
                "Connections that could not be accepted, for example because no file descriptor was free",
                Counter::default(),
            ),
            greetings: register(
                &mut registry,
                "greeting_greetings",
                "Greetings, by language and fallback",
                Family::default(),
            ),
            fallbacks: register(
                &mut registry,
                "greeting_messages_fallback",
                "Messages that fell back to another locale, by the locale in which they are missing",
                Family::default(),
            ),
            reloads: register(
                &mut registry,
                "greeting_catalog_reloads",
                "Reloads of the locales, by result: edits were taken or refused, or the folder could not be read",
                by_result([TAKEN, REFUSED, FAILED]),
            ),
            refused_locales: gauge(
                &mut registry,
                "greeting_catalog_refused_locales",
                "Locales whose last edit is not served, because it has an error or cannot be read",
            ),
            dropped_spans: register(
                &mut registry,
                "greeting_spans_dropped",
                "Spans dropped because the queue was full, or because the collector did not take them",
                Counter::default(),
            ),
            certificate_refused: gauge(
                &mut registry,
                "greeting_certificate_refused",
                "1 if the files of the TLS certificate have changed and cannot be used, otherwise 0. The old certificate stays in use",
            ),
            certificate_not_after: gauge(
                &mut registry,
                "greeting_certificate_not_after_seconds",
                "When the TLS certificate in use expires, in seconds since 1970, or 0 without TLS",
            ),
            exporter: {
                register_binary(&mut registry, "greeting_build", "Version of the service, and its commit");
                registry.register_collector(Box::new(DroppedLines(dropped)));
                Exporter::new(registry).into()
            },
        }
    }

    /// Returns the state of all metrics.
    ///
    /// # Errors
    ///
    /// If a metric cannot be written as text.
    pub async fn text(&self, format: TextFormat) -> Result<Bytes, fmt::Error> {
        self.exporter.text(format).await
    }

    /// Creates the durations of successful requests to these routes, by template.
    pub fn mounted<'r>(&self, routes: impl IntoIterator<Item = &'r str>) {
        for route in routes {
            drop(self.durations.get_or_create(&answered("GET", route, 200)));
        }
    }

    /// Counts a response. `route` is the template of its route, or empty if no route matched.
    pub fn answered(&self, method: &'static str, route: &str, status: u16, duration: Duration) {
        self.durations.get_or_create(&answered(method, route, status)).observe(duration.as_secs_f64());
        match status {
            429 => count(&self.refusals, RATE_LIMIT),
            500 => count(&self.failures, INTERNAL_ERROR),
            _ => {}
        }
    }

    /// Counts a greeting, and its message if that came from another locale than the chosen one.
    pub fn greeted(&self, choice: ChosenLocale<'_>, message: &Message, greeting: &Greeting<'_>) {
        let fallback = if greeting.fallback { "true" } else { "false" };
        self.greetings.get_or_create(&Greeted { language: greeting.language.to_owned(), fallback }).inc();
        self.message_served(choice, message, greeting.language);
    }

    /// Counts a message if it came from another locale than the chosen one.
    pub fn message_served(&self, choice: ChosenLocale<'_>, message: &Message, language: &str) {
        if choice.locale.language() != language {
            let labels = Fallback { language: choice.locale.language().to_owned(), message: message.id };
            self.fallbacks.get_or_create(&labels).inc();
        }
    }

    /// Counts an event of a connection.
    pub fn connection(&self, event: &Event) {
        match event {
            Event::Opened => drop(self.connections.inc()),
            Event::Closed(close) => {
                self.connections.dec();
                count(&self.closings, close.as_str());
            }
            Event::Refused(refused) => count(&self.refusals, refused.refusal.as_str()),
            Event::ClientLimit => count(&self.closings, CLIENT_LIMIT),
            Event::AcceptFailed(_) => drop(self.accept_failures.inc()),
            Event::Panicked => count(&self.failures, PANIC),
            Event::BodyFailed => count(&self.failures, BODY),
            _ => {}
        }
    }

    /// Counts a reload in which edits were taken, refused, or both, or in which the folder could not be read.
    pub fn reloaded(&self, taken: bool, refused: bool, failed: bool) {
        for (result, happened) in [(TAKEN, taken), (REFUSED, refused), (FAILED, failed)] {
            if happened {
                self.reloads.get_or_create(&Reload { result }).inc();
            }
        }
    }
}

fn answered(method: &'static str, route: &str, status: u16) -> Answered {
    Answered { http_request_method: method, http_route: route.to_owned(), http_response_status_code: status }
}

fn count(family: &Family<ErrorType, Counter>, error_type: &'static str) {
    family.get_or_create(&ErrorType { error_type }).inc();
}

/// Registers a gauge at zero and returns it.
fn gauge(registry: &mut Registry, name: &str, help: &str) -> Gauge {
    register(registry, name, help, Gauge::default())
}

/// Registers a metric and returns it.
fn register<M: Metric + Clone>(registry: &mut Registry, name: &str, help: &str, metric: M) -> M {
    registry.register(name, help, metric.clone());
    metric
}

//! The metrics, for Prometheus.
//!
//! Labels come only from the code (routes, statuses, messages) and from the locales. A name, an address or a path that a
//! client sent is never a label.

mod dropped;
mod exporter;
mod labels;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Bytes;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Metric, Registry, Unit};
use rocket_listener::{Close, Event, Refusal};
use tracing_appender::non_blocking::ErrorCounter;

use self::dropped::DroppedLines;
use self::exporter::Exporter;
use self::labels::{Answered, ErrorType, Fallback, Greeted, Reload, by_error_type};
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
    closings: Family<ErrorType, Counter>,
    refusals: Family<ErrorType, Counter>,
    failures: Family<ErrorType, Counter>,
    accept_failures: Counter,
    greetings: Family<Greeted, Counter>,
    fallbacks: Family<Fallback, Counter>,
    reloads: Family<Reload, Counter>,
    exporter: Arc<Exporter>,
}

/// A connection was closed because its client has too many.
const CLIENT_LIMIT: &str = "client_limit";
/// A fairing panicked.
const PANIC: &str = "panic";
/// The body of a response failed.
const BODY: &str = "body";

/// The buckets of the histogram, in seconds. A greeting takes a few microseconds.
const BUCKETS: [f64; 12] =
    [0.000_025, 0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.0025, 0.01, 0.05, 0.25, 1.0, 5.0];

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
            active: register(
                &mut registry,
                "http_server_active_requests",
                "Requests in progress",
                Gauge::default(),
            ),
            connections: register(
                &mut registry,
                "greeting_connections",
                "Open connections",
                Gauge::default(),
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
                by_error_type(Refusal::ALL.map(Refusal::as_str)),
            ),
            failures: register(
                &mut registry,
                "greeting_requests_failed",
                "Requests that got a fixed 500 response, because a fairing panicked or a body failed",
                by_error_type([PANIC, BODY]),
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
                "Reloads of the locales, by result: edits were taken or refused",
                Family::default(),
            ),
            exporter: {
                let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
                registry.register("greeting_build", "Version of the service", version);
                registry.register_collector(Box::new(DroppedLines(dropped)));
                Exporter::new(registry).into()
            },
        }
    }

    /// Returns the state of all metrics in the text format of `OpenMetrics` 1.0.
    ///
    /// # Errors
    ///
    /// If a metric cannot be written as text.
    pub async fn text(&self) -> Result<Bytes, fmt::Error> {
        self.exporter.text().await
    }

    /// Counts a response. `route` is the template of its route, or empty if no route matched.
    pub fn answered(&self, method: &'static str, route: &str, status: u16, duration: Duration) {
        let labels = Answered { method, route: route.to_owned(), status };
        self.durations.get_or_create(&labels).observe(duration.as_secs_f64());
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
        let count = |family: &Family<ErrorType, Counter>, error_type| {
            family.get_or_create(&ErrorType { error_type }).inc();
        };
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

    /// Counts a reload in which edits were taken, refused, or both.
    pub fn reloaded(&self, taken: bool, refused: bool) {
        for (result, happened) in [("taken", taken), ("refused", refused)] {
            if happened {
                self.reloads.get_or_create(&Reload { result }).inc();
            }
        }
    }
}

/// Registers a metric and returns it.
fn register<M: Metric + Clone>(registry: &mut Registry, name: &str, help: &str, metric: M) -> M {
    registry.register(name, help, metric.clone());
    metric
}

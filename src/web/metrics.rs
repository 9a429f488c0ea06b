//! What is counted and measured, for Prometheus.
//!
//! No name, no address and no raw path is ever a label: labels are of the code's own (routes, statuses, messages) or of
//! the locales.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hyper::body::Bytes;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::text::encode;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric};
use prometheus_client::metrics::counter::{ConstCounter, Counter};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};
use rocket_listener::{Close, Event, Refusal};
use tokio::sync::Mutex;
use tokio::task::yield_now;
use tracing_appender::non_blocking::ErrorCounter;

use crate::greeting::catalog::ChosenLocale;
use crate::greeting::greet::Greeting;
use crate::greeting::messages::Message;

/// Every metric there is. Its clones count together.
#[derive(Clone)]
pub struct Metrics {
    registry: Arc<Registry>,
    /// The last text, and when its rendering began.
    rendered: Arc<Mutex<Option<(Instant, Bytes)>>>,
    durations: Family<Answered, Histogram, fn() -> Histogram>,
    greetings: Family<Greeted, Counter>,
    fallbacks: Family<FellBack, Counter>,
    reloads: Family<Reload, Counter>,
    refusals: Family<ErrorType, Counter>,
    failures: Family<ErrorType, Counter>,
    closings: Family<ErrorType, Counter>,
    /// Requests in progress.
    pub active: Gauge,
    /// Open connections.
    connections: Gauge,
    /// Failed calls of `accept`.
    refused: Counter,
}

/// A class of errors, as OpenTelemetry's attribute `error.type` names it.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct ErrorType {
    error_type: &'static str,
}

/// A counter for each class of errors. All of them exist from the start, at 0.
fn by_error_type(classes: impl IntoIterator<Item = &'static str>) -> Family<ErrorType, Counter> {
    let family = Family::default();
    for error_type in classes {
        drop(family.get_or_create(&ErrorType { error_type }));
    }
    family
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    /// The route's template; nothing where no route matched.
    route: String,
    status: u16,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Greeted {
    /// The language of the greeting.
    language: String,
    /// Whether English stood in.
    fallback: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct FellBack {
    /// The locale that lacks the message.
    language: String,
    message: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Reload {
    /// `taken` or `refused`.
    result: &'static str,
}

/// A connection that was closed because its client has too many.
const CLIENT_LIMIT: &str = "client_limit";
/// A fairing panicked.
const PANIC: &str = "panic";
/// The body of a response failed.
const BODY: &str = "body";

/// The bounds of the histogram, in seconds: a greeting takes some microseconds.
const BUCKETS: [f64; 12] =
    [0.000_025, 0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.0025, 0.01, 0.05, 0.25, 1.0, 5.0];

impl Metrics {
    /// All metrics at zero, beside the lines that a log drops.
    pub fn new(dropped: Option<ErrorCounter>) -> Self {
        let mut registry = Registry::default();
        let durations: Family<Answered, Histogram, fn() -> Histogram> =
            Family::new_with_constructor(|| Histogram::new(BUCKETS));
        let (greetings, fallbacks, reloads) = (Family::default(), Family::default(), Family::default());
        let refusals = by_error_type(Refusal::ALL.map(Refusal::as_str));
        let failures = by_error_type([PANIC, BODY]);
        let closings = by_error_type(Close::ALL.map(Close::as_str).into_iter().chain([CLIENT_LIMIT]));
        let (active, connections, refused) = (Gauge::default(), Gauge::default(), Counter::default());
        registry.register_with_unit(
            "http_server_request_duration",
            "From the request's head to the answer's, by route template",
            Unit::Seconds,
            durations.clone(),
        );
        registry.register("http_server_active_requests", "Requests in progress", active.clone());
        registry.register("greeting_connections", "Open connections", connections.clone());
        let help = "Connections that ended, by reason";
        registry.register("greeting_connections_closed", help, closings.clone());
        let help = "Requests refused before they were routed, by reason; their responses are measured too";
        registry.register("greeting_requests_refused", help, refusals.clone());
        let help = "Requests answered with a fixed 500, because a fairing panicked or a body failed";
        registry.register("greeting_requests_failed", help, failures.clone());
        let help = "Connections that could not be accepted, for example because no file descriptor was free";
        registry.register("greeting_connections_refused", help, refused.clone());
        registry.register("greeting_greetings", "Greetings, by the language they are in", greetings.clone());
        let help = "Messages that came from another locale, by the locale that lacks them";
        registry.register("greeting_messages_fallback", help, fallbacks.clone());
        let help = "Readings of the locales in which edits were taken, or refused";
        registry.register("greeting_catalog_reloads", help, reloads.clone());
        let build = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("greeting_build", "What runs here", build);
        registry.register_collector(Box::new(Dropped(dropped)));
        Self {
            registry: registry.into(),
            rendered: Arc::default(),
            durations,
            greetings,
            fallbacks,
            reloads,
            refusals,
            failures,
            closings,
            active,
            connections,
            refused,
        }
    }

    /// Returns the state of all metrics in the text format of `OpenMetrics` 1.0.
    ///
    /// # Errors
    ///
    /// If a metric cannot be written as text.
    pub async fn text(&self) -> Result<Bytes, fmt::Error> {
        let asked = Instant::now();
        // Rendering takes as long as 20 greetings, so all requests that have come before it share the text.
        yield_now().await;
        let mut rendered = self.rendered.lock().await;
        if let Some((started, text)) = &*rendered
            && *started > asked
        {
            return Ok(text.clone());
        }
        let started = Instant::now();
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        let text = Bytes::from(text);
        *rendered = Some((started, text.clone()));
        Ok(text)
    }

    /// A request was answered; `route` is the template of its route, or nothing where none matched.
    pub fn answered(&self, method: &'static str, route: &str, status: u16, duration: Duration) {
        let labels = Answered { method, route: route.to_owned(), status };
        self.durations.get_or_create(&labels).observe(duration.as_secs_f64());
    }

    /// A person was greeted in the locale chosen for them, or in another.
    pub fn greeted(&self, choice: ChosenLocale<'_>, message: &Message, greeting: &Greeting<'_>) {
        let fallback = if greeting.fallback { "true" } else { "false" };
        self.greetings.get_or_create(&Greeted { language: greeting.language.to_owned(), fallback }).inc();
        self.message_served(choice, message, greeting.language);
    }

    /// A message was given to a reader; it counts if it came from another locale than the one chosen for them.
    pub fn message_served(&self, choice: ChosenLocale<'_>, message: &Message, language: &str) {
        if choice.locale.language() != language {
            let labels = FellBack { language: choice.locale.language().to_owned(), message: message.id };
            self.fallbacks.get_or_create(&labels).inc();
        }
    }

    /// Something happened to a connection.
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
            Event::AcceptFailed(_) => drop(self.refused.inc()),
            Event::Panicked => count(&self.failures, PANIC),
            Event::BodyFailed => count(&self.failures, BODY),
            _ => {}
        }
    }

    /// A reading of the locales had edits, of which some were taken, or some refused.
    pub fn reloaded(&self, taken: bool, refused: bool) {
        for (result, happened) in [("taken", taken), ("refused", refused)] {
            if happened {
                self.reloads.get_or_create(&Reload { result }).inc();
            }
        }
    }
}

/// The lines that the log dropped, asked for when they are read.
struct Dropped(Option<ErrorCounter>);

impl fmt::Debug for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dropped")
    }
}

impl Collector for Dropped {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let dropped = self.0.as_ref().map_or(0, ErrorCounter::dropped_lines);
        let counter = ConstCounter::new(dropped as u64);
        let help = "Lines of the log that nobody took in time";
        let encoder =
            encoder.encode_descriptor("greeting_log_lines_dropped", help, None, counter.metric_type())?;
        counter.encode(encoder)
    }
}

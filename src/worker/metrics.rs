//! The worker's metrics, for Prometheus. No label comes from a message.

use std::fmt;
use std::time::Duration;

use hyper::body::Bytes;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Metric, Registry, Unit};

use super::answer::Kind;
use crate::exposition::{Exporter, TextFormat, register_binary};

/// Every metric of the worker.
pub struct Metrics {
    exporter: Exporter,
    messages: Family<Handled, Counter>,
    redelivered: Counter,
    durations: Histogram,
    connected: Gauge,
    connection_failures: Counter,
}

/// The labels of a message.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Handled {
    outcome: &'static str,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was answered with a greeting.
    Ready,
    /// It was answered with a problem.
    Refused,
    /// It was dead-lettered because it cannot be read.
    Unreadable,
    /// It was dead-lettered because no queue takes its answer.
    Unroutable,
}

impl Outcome {
    const ALL: [Self; 4] = [Self::Ready, Self::Refused, Self::Unreadable, Self::Unroutable];

    fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Refused => "refused",
            Self::Unreadable => "unreadable",
            Self::Unroutable => "unroutable",
        }
    }
}

impl From<Kind> for Outcome {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Ready => Self::Ready,
            Kind::Refused => Self::Refused,
        }
    }
}

/// The buckets of the histogram, in seconds. Most of the time is the broker's, which writes the answer to disk.
const BUCKETS: [f64; 10] = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10.0];

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::default();
        let messages = Family::default();
        // An alert can only see a counter increase if it exists before the first message.
        for outcome in Outcome::ALL {
            drop(messages.get_or_create(&Handled { outcome: outcome.as_str() }));
        }
        let durations = Histogram::new(BUCKETS);
        registry.register_with_unit(
            "greeting_worker_message_duration",
            "Duration from the delivery of a message to its acknowledgement",
            Unit::Seconds,
            durations.clone(),
        );
        register_binary(&mut registry, "greeting_worker_build", "Version of the worker, and its commit");
        Self {
            messages: register(
                &mut registry,
                "greeting_worker_messages",
                "Acknowledged messages, by outcome",
                messages,
            ),
            redelivered: register(
                &mut registry,
                "greeting_worker_redelivered_messages",
                "Acknowledged messages that had been delivered before, so that their answers may be duplicates",
                Counter::default(),
            ),
            durations,
            connected: register(
                &mut registry,
                "greeting_worker_connected",
                "1 while the worker is connected to the broker, otherwise 0",
                Gauge::default(),
            ),
            connection_failures: register(
                &mut registry,
                "greeting_worker_connection_failures",
                "Failed attempts to connect, and lost connections",
                Counter::default(),
            ),
            exporter: Exporter::new(registry),
        }
    }
}

impl Metrics {
    /// Counts a message when it is acknowledged.
    pub fn handled(&self, outcome: Outcome, redelivered: bool, duration: Duration) {
        self.messages.get_or_create(&Handled { outcome: outcome.as_str() }).inc();
        self.redelivered.inc_by(redelivered.into());
        self.durations.observe(duration.as_secs_f64());
    }

    /// Sets whether the worker is connected.
    pub fn set_connected(&self, connected: bool) {
        self.connected.set(connected.into());
    }

    /// Returns whether the worker is connected.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        self.connected.get() == 1
    }

    /// Counts a failed attempt to connect, or a lost connection.
    pub fn connection_failed(&self) {
        self.connection_failures.inc();
    }

    /// Returns the state of all metrics.
    ///
    /// # Errors
    ///
    /// If a metric cannot be written as text.
    pub(super) async fn text(&self, format: TextFormat) -> Result<Bytes, fmt::Error> {
        self.exporter.text(format).await
    }
}

/// Registers a metric and returns it.
fn register<M: Metric + Clone>(registry: &mut Registry, name: &str, help: &str, metric: M) -> M {
    registry.register(name, help, metric.clone());
    metric
}

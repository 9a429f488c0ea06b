//! Traces: spans for an OpenTelemetry collector, as OTLP over HTTP in protobuf.
//!
//! The [`Tracer`] samples requests. A sampled request has a [`Trace`], which puts each span that ends into a bounded queue.
//! The [`Exporter`] sends them in batches. Nothing waits for it: if the queue is full, a span is dropped and counted.

mod context;
mod exporter;
mod otlp;
mod post;
mod recorder;
mod trace;

use std::sync::Arc;
use std::time::Instant;

use prometheus_client::metrics::counter::Counter;

pub use self::context::{TraceParent, trace_state};
pub use self::exporter::Exporter;
pub use self::otlp::{KeyValue, attribute};
pub use self::trace::{Trace, traced};

use self::recorder::Recorder;
use crate::settings::Traces;

/// Samples requests. Clones share the queue of spans.
#[derive(Clone)]
pub struct Tracer {
    ratio: f64,
    recorder: Arc<Recorder>,
}

impl Tracer {
    /// Returns a tracer, and the exporter of its spans. `dropped` counts the spans that are not exported.
    #[must_use]
    pub fn new(settings: &Traces, dropped: Counter) -> (Self, Exporter) {
        let (recorder, spans) = Recorder::new(dropped.clone());
        let exporter = Exporter::new(settings, spans, dropped);
        (Self { ratio: settings.ratio, recorder: Arc::new(recorder) }, exporter)
    }

    /// Starts the trace of a request that is sampled: if its parent is, or without a parent by the ratio. `state` returns
    /// the value of `tracestate`.
    #[must_use]
    pub fn start(
        &self,
        at: Instant,
        parent: Option<TraceParent<'_>>,
        state: impl FnOnce() -> String,
    ) -> Option<Trace> {
        let recorder = || Arc::clone(&self.recorder);
        match parent {
            Some(parent) if parent.is_sampled() => {
                Some(Trace::new(recorder(), at, parent.trace_id(), Some(parent.span_id()), state()))
            }
            Some(_) => None,
            None => {
                let random = self.recorder.id();
                let trace_id = || u128::from(self.recorder.id()) << 64 | u128::from(random);
                self.samples(random).then(|| Trace::new(recorder(), at, trace_id(), None, String::new()))
            }
        }
    }

    /// Returns whether a random number is in the share that is sampled.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are exact")]
    fn samples(&self, random: u64) -> bool {
        ((random >> 11) as f64) < self.ratio * (1_u64 << 53) as f64
    }
}

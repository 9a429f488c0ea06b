//! The queue of the spans that have ended, and the IDs of new ones.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

use prometheus_client::metrics::counter::Counter;
use tokio::sync::mpsc;

use super::otlp::Span;

/// Maximum number of spans in the queue: the default of OpenTelemetry's batch processor.
const QUEUE: usize = 2048;

/// Makes IDs, and queues spans.
pub struct Recorder {
    queue: mpsc::Sender<Span>,
    dropped: Counter,
    /// Makes IDs that differ between instances and restarts.
    random: RandomState,
    count: AtomicU64,
}

impl Recorder {
    /// Returns a recorder, and the spans that it queues. `dropped` counts the other ones.
    pub fn new(dropped: Counter) -> (Self, mpsc::Receiver<Span>) {
        let (queue, spans) = mpsc::channel(QUEUE);
        (Self { queue, dropped, random: RandomState::new(), count: AtomicU64::new(0) }, spans)
    }

    /// Returns a random number.
    pub fn id(&self) -> u64 {
        self.random.hash_one(self.count.fetch_add(1, Ordering::Relaxed))
    }

    /// Queues a span, or drops it if the queue is full.
    pub fn record(&self, span: Span) {
        if self.queue.try_send(span).is_err() {
            self.dropped.inc();
        }
    }
}

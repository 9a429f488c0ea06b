//! Sends spans to the collector, in batches.

use std::time::Duration;

use prometheus_client::metrics::counter::Counter;
use prost::Message;
use tokio::select;
use tokio::sync::mpsc;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::otlp::{
    ExportTraceServiceRequest, InstrumentationScope, Resource, ResourceSpans, ScopeSpans, Span, attribute,
};
use super::post::post;
use crate::settings::{Endpoint, Traces};

/// Maximum number of spans in a batch. This and the next one are OpenTelemetry's defaults.
const BATCH: usize = 512;
/// How long a span waits for its batch to be full.
const INTERVAL: Duration = Duration::from_secs(5);
/// The waits before a batch is sent again. A collector that restarts within 7 s loses nothing that fits into the queue.
const WAITS: [Duration; 3] = [Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(4)];
/// The longest wait that a collector can ask for.
const MAX_WAIT: Duration = Duration::from_secs(30);
/// How long the process waits at its end until the queue is sent.
const FLUSH: Duration = Duration::from_secs(1);

/// Sends the spans of a tracer to the collector.
pub struct Exporter {
    endpoint: Endpoint,
    resource: Resource,
    spans: mpsc::Receiver<Span>,
    dropped: Counter,
    /// Whether the last batch failed. Only the first one is logged.
    is_failing: bool,
}

impl Exporter {
    pub(super) fn new(settings: &Traces, spans: mpsc::Receiver<Span>, dropped: Counter) -> Self {
        let attributes = vec![
            attribute("service.name", settings.service_name.as_str()),
            attribute("service.version", env!("CARGO_PKG_VERSION")),
        ];
        let (endpoint, resource) = (settings.endpoint.clone(), Resource { attributes });
        Self { endpoint, resource, spans, dropped, is_failing: false }
    }

    /// Exports until the process stops, and then what is queued, for one second at most.
    pub async fn run(mut self, stop: CancellationToken) {
        let end = async {
            stop.cancelled().await;
            sleep(FLUSH).await;
        };
        select! {
            () = self.export_all(&stop) => {}
            () = end => tracing::warn!("the last spans are dropped, because the collector takes longer than 1 s"),
        }
    }

    async fn export_all(&mut self, stop: &CancellationToken) {
        while !(self.spans.is_closed() && self.spans.is_empty()) {
            let batch = self.next_batch(stop).await;
            if !batch.is_empty() {
                self.export(batch).await;
            }
        }
    }

    /// Returns the next batch, or nothing if there are no spans.
    async fn next_batch(&mut self, stop: &CancellationToken) -> Vec<Span> {
        let mut batch = Vec::new();
        let end = sleep(INTERVAL);
        tokio::pin!(end);
        while batch.len() < BATCH {
            let missing = BATCH - batch.len();
            select! {
                received = self.spans.recv_many(&mut batch, missing) => {
                    if received == 0 {
                        break;
                    }
                }
                () = &mut end => break,
                () = stop.cancelled(), if !self.spans.is_closed() => self.spans.close(),
            }
        }
        batch
    }

    async fn export(&mut self, batch: Vec<Span>) {
        let count = batch.len() as u64;
        let body = self.request(batch).encode_to_vec();
        let mut waits = WAITS.into_iter();
        let result = loop {
            let result = post(&self.endpoint, &body).await;
            match &result {
                Err(error) if error.is_transient() => match waits.next() {
                    Some(wait) => sleep(error.retry_after().map_or(wait, |asked| asked.min(MAX_WAIT))).await,
                    None => break result,
                },
                _ => break result,
            }
        };
        if let Err(error) = &result {
            self.dropped.inc_by(error.dropped(count));
            if !self.is_failing {
                tracing::warn!("spans are dropped, because {} {error}", self.endpoint);
            }
        } else if self.is_failing {
            tracing::info!("spans are exported again");
        }
        self.is_failing = result.is_err();
    }

    fn request(&self, spans: Vec<Span>) -> ExportTraceServiceRequest {
        let (name, version) = (env!("CARGO_PKG_NAME").to_owned(), env!("CARGO_PKG_VERSION").to_owned());
        let scope_spans = ScopeSpans { scope: Some(InstrumentationScope { name, version }), spans };
        let resource = Some(self.resource.clone());
        ExportTraceServiceRequest {
            resource_spans: vec![ResourceSpans { resource, scope_spans: vec![scope_spans] }],
        }
    }
}

//! Sends spans to the collector, in batches.

use std::time::Duration;
use std::{fmt, io};

use prometheus_client::metrics::counter::Counter;
use prost::Message;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::select;
use tokio::sync::mpsc;
use tokio::time::{error::Elapsed, sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::otlp::{
    ExportTraceServiceRequest, InstrumentationScope, Resource, ResourceSpans, ScopeSpans, Span, attribute,
};
use crate::settings::{Endpoint, Traces};

/// Maximum number of spans in a batch. This and the next two are OpenTelemetry's defaults.
const BATCH: usize = 512;
/// How long a span waits for its batch to be full.
const INTERVAL: Duration = Duration::from_secs(5);
/// How long the collector may take for a batch.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The waits before the attempts to send a batch. A collector that restarts within 7 s loses nothing that fits into the queue.
const ATTEMPTS: [Duration; 4] =
    [Duration::ZERO, Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(4)];
/// Maximum length of the first line of a response, in bytes. Nothing else of it is read.
const MAX_STATUS_LINE: u64 = 1024;
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
        let count = batch.len();
        let body = self.request(batch).encode_to_vec();
        let mut result = Ok(());
        for wait in ATTEMPTS {
            sleep(wait).await;
            result = match timeout(TIMEOUT, post(&self.endpoint, &body)).await {
                Ok(result) => result,
                Err(elapsed) => Err(elapsed.into()),
            };
            match &result {
                Err(error) if error.is_transient() => {}
                _ => break,
            }
        }
        if let Err(error) = &result {
            self.dropped.inc_by(count as u64);
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

/// Sends a batch on a connection of its own. hyper's client would make its server slower (see `Cargo.toml`).
async fn post(endpoint: &Endpoint, body: &[u8]) -> Result<(), ExportError> {
    let Endpoint { authority, path } = endpoint;
    let mut stream = TcpStream::connect(authority).await?;
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {authority}\r\nContent-Type: application/x-protobuf\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body).await?;
    let mut status_line = Vec::new();
    BufReader::new(stream.take(MAX_STATUS_LINE)).read_until(b'\n', &mut status_line).await?;
    match status(&status_line) {
        Some(200..=299) => Ok(()),
        Some(status) => Err(ExportError::Status(status)),
        None => Err(ExportError::Malformed),
    }
}

/// Parses the first line of a response (RFC 9112, section 4).
fn status(line: &[u8]) -> Option<u16> {
    let (version, rest) = str::from_utf8(line).ok()?.split_once(' ')?;
    let status = rest.get(..3).filter(|_| version.starts_with("HTTP/1."));
    status?.parse().ok()
}

/// Why a batch was not exported.
#[derive(Debug)]
enum ExportError {
    Io(io::Error),
    Status(u16),
    Malformed,
    Timeout,
}

impl ExportError {
    /// Returns whether another attempt may succeed (OTLP 1, "Failures").
    fn is_transient(&self) -> bool {
        match self {
            Self::Status(status) => matches!(status, 429 | 502 | 503 | 504),
            Self::Io(_) | Self::Malformed | Self::Timeout => true,
        }
    }
}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<Elapsed> for ExportError {
    fn from(_: Elapsed) -> Self {
        Self::Timeout
    }
}

/// What a collector did.
impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "cannot be reached: {error}"),
            Self::Status(status) => write!(f, "responds with {status}"),
            Self::Malformed => f.write_str("does not respond with HTTP"),
            Self::Timeout => write!(f, "does not respond within {} s", TIMEOUT.as_secs()),
        }
    }
}

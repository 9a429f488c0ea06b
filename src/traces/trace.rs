//! The spans of one request.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::otlp::{ERROR, INTERNAL, IS_REMOTE_KNOWN, KeyValue, REMOTE, SAMPLED, SERVER, Span, Status};
use super::recorder::Recorder;

/// The trace of a sampled request. Its spans are queued when they end.
pub struct Trace {
    recorder: Arc<Recorder>,
    id: u128,
    /// The span of the caller.
    parent: Option<u64>,
    /// The value of `tracestate`.
    state: String,
    /// The span of the request.
    span_id: u64,
    start: Instant,
    /// The same moment in nanoseconds since 1970. The times of all spans count from it, so that they nest even if the
    /// system's clock is set.
    start_unix: u64,
}

/// Runs some work, in a span of its own if the request is sampled. `attributes` describe the span by the work's result.
pub fn traced<T>(
    trace: Option<&Trace>,
    name: &'static str,
    work: impl FnOnce() -> T,
    attributes: impl FnOnce(&T) -> Vec<KeyValue>,
) -> T {
    let start = trace.map(|_| Instant::now());
    // Once only, so that the compiler still inlines it.
    let result = work();
    if let (Some(trace), Some(start)) = (trace, start) {
        trace.end_child([start, Instant::now()], name, attributes(&result));
    }
    result
}

impl Trace {
    pub(super) fn new(
        recorder: Arc<Recorder>,
        start: Instant,
        id: u128,
        parent: Option<u64>,
        state: String,
    ) -> Self {
        let start_unix = nanoseconds(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default());
        let span_id = recorder.id();
        Self { recorder, id, parent, state, span_id, start, start_unix }
    }

    /// Returns the trace ID as 32 hexadecimal digits.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{:032x}", self.id)
    }

    /// Ends the span of the request.
    pub fn end(&self, end: Instant, name: String, attributes: Vec<KeyValue>, is_error: bool) {
        let is_remote = self.parent.map_or(0, |_| REMOTE);
        self.recorder.record(Span {
            span_id: self.span_id.to_be_bytes().to_vec(),
            parent_span_id: self.parent.map_or_else(Vec::new, |id| id.to_be_bytes().to_vec()),
            flags: SAMPLED | IS_REMOTE_KNOWN | is_remote,
            kind: SERVER,
            status: is_error.then_some(Status { code: ERROR }),
            ..self.span(name, [self.start, end], attributes)
        });
    }

    fn end_child(&self, times: [Instant; 2], name: &str, attributes: Vec<KeyValue>) {
        self.recorder.record(Span {
            span_id: self.recorder.id().to_be_bytes().to_vec(),
            parent_span_id: self.span_id.to_be_bytes().to_vec(),
            flags: SAMPLED | IS_REMOTE_KNOWN,
            kind: INTERNAL,
            ..self.span(name.to_owned(), times, attributes)
        });
    }

    fn span(&self, name: String, [start, end]: [Instant; 2], attributes: Vec<KeyValue>) -> Span {
        let time = |at: Instant| self.start_unix + nanoseconds(at.duration_since(self.start));
        Span {
            trace_id: self.id.to_be_bytes().to_vec(),
            trace_state: self.state.clone(),
            name,
            start_time_unix_nano: time(start),
            end_time_unix_nano: time(end),
            attributes,
            ..Span::default()
        }
    }
}

fn nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

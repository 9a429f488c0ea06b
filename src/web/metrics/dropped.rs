//! The lines that the log dropped. `tracing-appender` counts them.

use std::fmt;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::counter::ConstCounter;
use tracing_appender::non_blocking::ErrorCounter;

/// Reads the count of the log, or 0 if there is no log, when the metrics are rendered.
pub struct DroppedLines(pub Option<ErrorCounter>);

impl fmt::Debug for DroppedLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DroppedLines")
    }
}

impl Collector for DroppedLines {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let lines = self.0.as_ref().map_or(0, ErrorCounter::dropped_lines);
        let counter = ConstCounter::new(lines as u64);
        let help = "Log lines dropped because the queue of the log was full";
        let encoder =
            encoder.encode_descriptor("greeting_log_lines_dropped", help, None, counter.metric_type())?;
        counter.encode(encoder)
    }
}

//! The text that Prometheus scrapes.

use std::fmt::{self, Write};
use std::time::Instant;

use hyper::body::Bytes;
use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use tokio::sync::Mutex;
use tokio::task::yield_now;

/// A text format of metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormat {
    /// `OpenMetrics` 1.0.
    OpenMetrics,
    /// Prometheus' text format 0.0.4.
    Plain,
}

/// Renders the metrics of a registry as text.
pub struct Exporter {
    registry: Registry,
    open_metrics: Mutex<Rendered>,
    plain: Mutex<Rendered>,
}

/// The last text of a format, and when its rendering started.
type Rendered = Option<(Instant, Bytes)>;

impl Exporter {
    pub fn new(registry: Registry) -> Self {
        Self { registry, open_metrics: Mutex::default(), plain: Mutex::default() }
    }

    /// Returns the state of all metrics.
    ///
    /// # Errors
    ///
    /// If a metric cannot be written as text.
    pub async fn text(&self, format: TextFormat) -> Result<Bytes, fmt::Error> {
        let requested = Instant::now();
        // Rendering takes as long as 20 greetings. Requests that arrive before it starts share the text.
        yield_now().await;
        let mut last = match format {
            TextFormat::OpenMetrics => self.open_metrics.lock().await,
            TextFormat::Plain => self.plain.lock().await,
        };
        if let Some((started, text)) = &*last
            && *started > requested
        {
            return Ok(text.clone());
        }
        let started = Instant::now();
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        if format == TextFormat::Plain {
            text = plain(&text)?;
        }
        let text = Bytes::from(text);
        *last = Some((started, text.clone()));
        Ok(text)
    }
}

/// Rewrites the format of `OpenMetrics`. In Prometheus' older one, the name of a metric includes the suffix of its samples,
/// there is no type `info`, and units and the end are not marked.
fn plain(open_metrics: &str) -> Result<String, fmt::Error> {
    let mut text = String::with_capacity(open_metrics.len());
    // HELP stands before TYPE.
    let mut help = "";
    for line in open_metrics.lines() {
        if let Some(line) = line.strip_prefix("# HELP ") {
            help = line;
        } else if let Some((name, kind)) = line.strip_prefix("# TYPE ").and_then(|line| line.split_once(' '))
        {
            let (suffix, kind) = match kind {
                "counter" => ("_total", kind),
                "info" => ("_info", "gauge"),
                _ => ("", kind),
            };
            let help = help.strip_prefix(name).unwrap_or_default();
            write!(text, "# HELP {name}{suffix}{help}\n# TYPE {name}{suffix} {kind}\n")?;
        } else if !line.starts_with('#') {
            text.extend([line, "\n"]);
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn the_older_format_has_whole_names() {
        for (open_metrics, expected) in [
            (
                "# HELP a A # TYPE.\n# TYPE a counter\n# UNIT a seconds\na_total{b=\"# c\"} 1\n",
                "# HELP a_total A # TYPE.\n# TYPE a_total counter\na_total{b=\"# c\"} 1\n",
            ),
            (
                "# HELP a A.\n# TYPE a info\na_info{b=\"c\"} 1\n",
                "# HELP a_info A.\n# TYPE a_info gauge\na_info{b=\"c\"} 1\n",
            ),
            ("# HELP a A.\n# TYPE a gauge\na 1\n# EOF\n", "# HELP a A.\n# TYPE a gauge\na 1\n"),
        ] {
            assert_eq!(plain(open_metrics).as_deref(), Ok(expected));
        }
    }
}

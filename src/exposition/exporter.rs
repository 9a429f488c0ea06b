//! The text that Prometheus scrapes.

use std::fmt;
use std::time::Instant;

use hyper::body::Bytes;
use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use tokio::sync::Mutex;
use tokio::task::yield_now;

use super::text_format::{TextFormat, plain};

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

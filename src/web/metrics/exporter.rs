//! The text that Prometheus scrapes.

use std::fmt;
use std::time::Instant;

use hyper::body::Bytes;
use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use tokio::sync::Mutex;
use tokio::task::yield_now;

/// Renders the metrics of a registry as text.
pub struct Exporter {
    registry: Registry,
    /// The last text, and when its rendering started.
    last: Mutex<Option<(Instant, Bytes)>>,
}

impl Exporter {
    pub fn new(registry: Registry) -> Self {
        Self { registry, last: Mutex::default() }
    }

    /// Returns the state of all metrics in the text format of `OpenMetrics` 1.0.
    ///
    /// # Errors
    ///
    /// If a metric cannot be written as text.
    pub async fn text(&self) -> Result<Bytes, fmt::Error> {
        let requested = Instant::now();
        // Rendering takes as long as 20 greetings. Requests that arrive before it starts share the text.
        yield_now().await;
        let mut last = self.last.lock().await;
        if let Some((started, text)) = &*last
            && *started > requested
        {
            return Ok(text.clone());
        }
        let started = Instant::now();
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        let text = Bytes::from(text);
        *last = Some((started, text.clone()));
        Ok(text)
    }
}

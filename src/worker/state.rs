//! The state of a worker, which its lanes and its health checks share.

use std::sync::Arc;

use arc_swap::ArcSwap;
use tokio_util::sync::CancellationToken;

use super::broker::Broker;
use super::metrics::Metrics;
use crate::greeting::catalog::Catalog;
use crate::greeting::direction::Isolation;

/// A worker, with everything that a message needs.
pub struct Worker {
    /// The broker.
    pub broker: Broker,
    /// The newest catalog.
    pub catalog: Arc<ArcSwap<Catalog>>,
    /// When names are isolated from the sentence around them.
    pub isolation: Isolation,
    /// The metrics.
    pub metrics: Metrics,
    /// Number of messages that are handled at the same time.
    pub lanes: u16,
    /// Stops the worker.
    pub stop: CancellationToken,
}

impl Worker {
    /// Returns why the worker handles no messages now.
    #[must_use]
    pub fn unready(&self) -> Option<&'static str> {
        match (self.stop.is_cancelled(), self.metrics.is_connected()) {
            (true, _) => Some("stopping"),
            (false, false) => Some("not connected to the broker"),
            (false, true) => None,
        }
    }
}

//! Greetings as messages: a worker that reads events from RabbitMQ and answers each of them.
//!
//! One message goes through three steps, in a [`lane`]:
//!
//! 1. [`event`]: the message becomes an event, or is dead-lettered with the reason.
//! 2. [`answer`]: the event becomes a greeting or a problem, with the same words as over HTTP.
//! 3. The answer is published. When the broker has confirmed it, the message is acknowledged.
//!
//! So a message is answered at least once. If the worker or the connection fails before the acknowledgement, the message is
//! delivered again, and its answer has the same ID.

pub mod admin;
pub mod answer;
pub mod broker;
pub mod event;
mod lane;
pub mod metrics;
pub mod properties;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use self::broker::Broker;
use self::lane::LaneError;
use self::metrics::Metrics;
use crate::greeting::catalog::Catalog;
use crate::greeting::direction::Isolation;

/// How long to wait before the first attempt to connect again. The time doubles with each attempt.
const FIRST_DELAY: Duration = Duration::from_millis(100);
/// The longest time between two attempts.
const MAX_DELAY: Duration = Duration::from_secs(5);
/// How long the broker may take to close the connection.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

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
    /// Handles messages until it is stopped, and connects again whenever the connection is lost. After that, the messages
    /// that the broker has delivered may be handled for `grace`.
    pub async fn run(self: &Arc<Self>, grace: Duration) {
        let mut delay = FIRST_DELAY;
        while !self.stop.is_cancelled() {
            let start = Instant::now();
            let ended = self.session(grace).await;
            self.metrics.set_connected(false);
            let Err(error) = ended else { return };
            self.metrics.connection_failed();
            if start.elapsed() > 2 * MAX_DELAY {
                delay = FIRST_DELAY;
            }
            tracing::warn!("{error}; connecting again in {} ms", delay.as_millis());
            tokio::select! {
                () = sleep(delay) => {}
                () = self.stop.cancelled() => {}
            }
            delay = MAX_DELAY.min(2 * delay);
        }
    }

    /// Returns why the worker handles no messages now.
    #[must_use]
    pub fn unready(&self) -> Option<&'static str> {
        match (self.stop.is_cancelled(), self.metrics.is_connected()) {
            (true, _) => Some("stopping"),
            (false, false) => Some("not connected to the broker"),
            (false, true) => None,
        }
    }

    /// Connects, and handles messages until the worker is stopped.
    async fn session(self: &Arc<Self>, grace: Duration) -> Result<(), SessionError> {
        let connection = tokio::select! {
            connection = self.broker.connect() => connection?,
            () = self.stop.cancelled() => return Ok(()),
        };
        let mut lanes = JoinSet::new();
        for _ in 0..self.lanes {
            let (worker, channel) = (Arc::clone(self), connection.create_channel().await?);
            lanes.spawn(async move { lane::run(&worker, channel, worker.stop.clone()).await });
        }
        self.metrics.set_connected(true);
        tracing::info!("connected to {}", self.broker);
        let ended = tokio::select! {
            ended = join(&mut lanes) => ended,
            () = async { self.stop.cancelled().await; sleep(grace).await } => {
                tracing::warn!("the broker did not confirm everything in time; it delivers the rest again");
                Ok(())
            }
        };
        // Otherwise a lane would answer messages of a connection that is given up.
        lanes.shutdown().await;
        let _ = timeout(CLOSE_TIMEOUT, connection.close(200, "".into())).await;
        ended
    }
}

/// Waits for all lanes, or for the first one that fails.
async fn join(lanes: &mut JoinSet<Result<(), LaneError>>) -> Result<(), SessionError> {
    while let Some(ended) = lanes.join_next().await {
        ended.map_err(|_| SessionError::Panic)??;
    }
    Ok(())
}

/// Why a connection is given up.
#[derive(Debug)]
enum SessionError {
    /// It could not be opened.
    Connect(lapin::Error),
    /// A lane failed.
    Lane(LaneError),
    /// A lane panicked. The broker delivers its message again, and dead-letters it after some deliveries.
    Panic,
}

impl From<lapin::Error> for SessionError {
    fn from(error: lapin::Error) -> Self {
        Self::Connect(error)
    }
}

impl From<LaneError> for SessionError {
    fn from(error: LaneError) -> Self {
        Self::Lane(error)
    }
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect(error) => write!(f, "cannot connect to the broker: {error}"),
            Self::Lane(error) => write!(f, "lost the connection to the broker: {error}"),
            Self::Panic => write!(f, "a message made the worker fail"),
        }
    }
}

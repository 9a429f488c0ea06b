//! Runs the lanes, and connects again whenever the connection is lost.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::lane::{self, LaneError};
use super::state::Worker;

/// How long to wait before the first attempt to connect again. The time doubles with each attempt.
const FIRST_DELAY: Duration = Duration::from_millis(100);
/// The longest time between two attempts.
const MAX_DELAY: Duration = Duration::from_secs(5);
/// How long the broker may take to close the connection.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

/// Handles messages until it is stopped, and connects again whenever the connection is lost. After that, the messages
/// that the broker has delivered may be handled for `grace`.
pub async fn run(worker: &Arc<Worker>, grace: Duration) {
    let mut delay = FIRST_DELAY;
    while !worker.stop.is_cancelled() {
        let start = Instant::now();
        let ended = session(worker, grace).await;
        worker.metrics.set_connected(false);
        let Err(error) = ended else { return };
        worker.metrics.connection_failed();
        if start.elapsed() > 2 * MAX_DELAY {
            delay = FIRST_DELAY;
        }
        tracing::warn!("{error}; connecting again in {} ms", delay.as_millis());
        tokio::select! {
            () = sleep(delay) => {}
            () = worker.stop.cancelled() => {}
        }
        delay = MAX_DELAY.min(2 * delay);
    }
}

/// Connects, and handles messages until the worker is stopped.
async fn session(worker: &Arc<Worker>, grace: Duration) -> Result<(), SessionError> {
    let connection = tokio::select! {
        connection = worker.broker.connect() => connection?,
        () = worker.stop.cancelled() => return Ok(()),
    };
    let mut lanes = JoinSet::new();
    for _ in 0..worker.lanes {
        let (owner, channel) = (Arc::clone(worker), connection.create_channel().await?);
        lanes.spawn(async move { lane::run(&owner, channel).await });
    }
    worker.metrics.set_connected(true);
    tracing::info!("connected to {}", worker.broker);
    let ended = tokio::select! {
        ended = join(&mut lanes) => ended,
        () = async { worker.stop.cancelled().await; sleep(grace).await } => {
            tracing::warn!("the broker did not confirm everything in time; it delivers the rest again");
            Ok(())
        }
    };
    // Otherwise a lane would answer messages of a connection that is given up.
    lanes.shutdown().await;
    let _ = timeout(CLOSE_TIMEOUT, connection.close(200, "".into())).await;
    ended
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

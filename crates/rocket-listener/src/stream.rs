//! A client's stream as hyper sees it: one checked head at a time, and a timeout for each wait.

mod head_buffer;
mod read;
mod timer;
mod write;

use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::sync::Semaphore;
use tokio::time::Instant;
use tokio_util::sync::PollSemaphore;

use self::head_buffer::HeadBuffer;
use self::timer::Timer;
use crate::config::Limits;
use crate::connection::Connection;

/// A stream that passes one head at a time to hyper, and ends if the client takes too long.
pub struct ClientStream<S> {
    stream: S,
    limits: Limits,
    connection: Arc<Connection>,
    turns: PollSemaphore,
    waiting: Waiting,
    read_timer: Timer,
    write_timer: Timer,
    /// Bytes that were read and not yet passed to hyper.
    heads: HeadBuffer,
    /// Whether these bytes arrived together with an earlier head. A client that pipelines waits for its turn.
    is_pipelined: bool,
    /// Whether the last head was passed to hyper. Nothing is read after it.
    is_last: bool,
    /// Whether the last write was [`MAX_WRITE`](write::MAX_WRITE) long. The next one waits for its turn.
    wrote_max: bool,
    /// When the client stopped reading a response, if it did.
    stalled_since: Option<Instant>,
    /// Until when the client may still send bytes that are ignored.
    linger_deadline: Option<Instant>,
}

/// A wait for the client, with its start.
#[derive(Clone, Copy)]
enum Waiting {
    /// The next request.
    Request(Instant),
    /// The rest of a head.
    Head(Instant),
}

impl<S> ClientStream<S> {
    pub fn new(stream: S, limits: Limits, connection: Arc<Connection>, turns: Arc<Semaphore>) -> Self {
        Self {
            stream,
            limits,
            connection,
            turns: PollSemaphore::new(turns),
            waiting: Waiting::Request(Instant::now()),
            read_timer: Timer::default(),
            write_timer: Timer::default(),
            heads: HeadBuffer::default(),
            is_pipelined: false,
            is_last: false,
            wrote_max: false,
            stalled_since: None,
            linger_deadline: None,
        }
    }

    /// Waits for the turn of this connection.
    fn poll_turn(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        self.connection.turn.poll(&mut self.turns, cx)
    }
}

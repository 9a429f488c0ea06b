//! A client's stream as hyper sees it: one checked head at a time, and a timeout for each wait.

mod head_buffer;
pub mod linger;
mod read;
pub mod timer;
mod write;

use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::sync::Semaphore;
use tokio::time::Instant;
use tokio_util::sync::PollSemaphore;

use self::head_buffer::HeadBuffer;
use self::linger::Linger;
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
    linger: Linger,
    protocol: Protocol,
}

/// The protocol that the client has selected with its first bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Protocol {
    Unknown,
    Http1,
    /// HTTP/2 with prior knowledge. The bytes are in the head buffer.
    #[cfg(feature = "http2")]
    Http2,
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
            linger: Linger::default(),
            protocol: Protocol::Unknown,
        }
    }

    /// If the client has selected HTTP/2 with prior knowledge, returns the bytes that it has sent (RFC 9113, section 3.3).
    #[cfg(feature = "http2")]
    pub fn into_http2(self) -> Option<(S, Vec<u8>)> {
        (self.protocol == Protocol::Http2).then(|| (self.stream, self.heads.into_bytes()))
    }

    /// Waits for the turn of this connection.
    fn poll_turn(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        self.connection.turn.poll(&mut self.turns, cx)
    }
}

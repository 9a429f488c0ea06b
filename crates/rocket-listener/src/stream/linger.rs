//! A graceful close.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

use super::timer::Timer;
use crate::connection::Connection;

/// Maximum time for a client to close its half of the connection after ours.
const LINGER: Duration = Duration::from_secs(2);

/// A graceful close: closes our half, then reads what the client still sends.
///
/// A socket that is closed with unread bytes resets the connection, and the client may lose the response (RFC 9112, section
/// 9.6).
pub struct Linger {
    /// Number of bytes that the client may still send.
    left: usize,
    deadline: Option<Instant>,
    timer: Timer,
    /// Whether our half is closed.
    is_shut: bool,
}

impl Linger {
    /// Returns a close that reads at most so many bytes.
    pub fn new(limit: usize) -> Self {
        Self { left: limit, deadline: None, timer: Timer::default(), is_shut: false }
    }

    /// Waits until the client has closed its half, or for [`LINGER`]. Does not wait if the listener ends the connection.
    pub fn poll<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        cx: &mut Context<'_>,
        stream: &mut S,
        connection: &Connection,
    ) -> Poll<io::Result<()>> {
        let deadline = *self.deadline.get_or_insert_with(|| Instant::now() + LINGER);
        if !self.is_shut {
            match Pin::new(&mut *stream).poll_shutdown(cx) {
                Poll::Ready(Ok(())) => self.is_shut = true,
                Poll::Ready(error) => return Poll::Ready(error),
                // TLS has bytes to send that the client does not read.
                Poll::Pending => return self.timer.poll(cx, deadline).map(Ok),
            }
        }
        if connection.close_reason().is_some() {
            return Poll::Ready(Ok(()));
        }
        connection.wake_on_ending(cx.waker());
        if connection.ending().is_some() {
            return Poll::Ready(Ok(()));
        }
        let mut bytes = [0; 4096];
        loop {
            let mut buffer = ReadBuf::new(&mut bytes);
            match Pin::new(&mut *stream).poll_read(cx, &mut buffer) {
                Poll::Ready(Ok(()))
                    if !buffer.filled().is_empty() && self.left > 0 && Instant::now() < deadline =>
                {
                    self.left = self.left.saturating_sub(buffer.filled().len());
                }
                Poll::Ready(_) => return Poll::Ready(Ok(())),
                Poll::Pending => return self.timer.poll(cx, deadline).map(Ok),
            }
        }
    }
}

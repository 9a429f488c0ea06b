//! A graceful close.

#[cfg(feature = "tls")]
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

use super::timer::Timer;
use crate::connection::{Connection, Ending};

/// Maximum time for a client to close its half of the connection after ours.
const LINGER: Duration = Duration::from_secs(2);
/// The same while the listener stops. It is enough for a client that is still there.
const LINGER_WHILE_STOPPING: Duration = Duration::from_secs(1);

/// A graceful close: closes our half, then reads what the client still sends.
///
/// A socket that is closed with unread bytes resets the connection, and the client may lose the response (RFC 9112, section
/// 9.6).
pub struct Linger {
    /// Number of bytes that the client may still send.
    left: usize,
    start: Option<Instant>,
    timer: Timer,
    /// Whether our half is closed.
    is_shut: bool,
}

impl Linger {
    /// Returns a close that reads at most so many bytes.
    pub fn new(limit: usize) -> Self {
        Self { left: limit, start: None, timer: Timer::default(), is_shut: false }
    }

    /// Closes a stream.
    #[cfg(feature = "tls")]
    pub async fn close(mut self, mut stream: impl AsyncRead + AsyncWrite + Unpin, connection: &Connection) {
        // An error is also an end.
        let _ = poll_fn(|cx| self.poll(cx, &mut stream, connection)).await;
    }

    /// Waits until the client has closed its half, or for [`LINGER`]. If the listener has closed the connection, this only
    /// reads what has arrived.
    pub fn poll<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        cx: &mut Context<'_>,
        stream: &mut S,
        connection: &Connection,
    ) -> Poll<io::Result<()>> {
        let start = *self.start.get_or_insert_with(Instant::now);
        let deadline = start + LINGER;
        if !self.is_shut {
            match Pin::new(&mut *stream).poll_shutdown(cx) {
                Poll::Ready(Ok(())) => self.is_shut = true,
                Poll::Ready(error) => return Poll::Ready(error),
                // TLS has bytes to send that the client does not read.
                Poll::Pending => return self.timer.poll(cx, deadline).map(Ok),
            }
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
                Poll::Pending => break,
            }
        }
        if connection.close_reason().is_some() {
            return Poll::Ready(Ok(()));
        }
        connection.wake_on_ending(cx.waker());
        let deadline = match connection.ending() {
            None => deadline,
            Some(Ending::Stopped) => start + LINGER_WHILE_STOPPING,
            Some(Ending::Evicted | Ending::Closed) => return Poll::Ready(Ok(())),
        };
        self.timer.poll(cx, deadline).map(Ok)
    }
}

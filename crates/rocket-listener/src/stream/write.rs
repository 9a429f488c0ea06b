//! Writing: in pieces, each with a timeout, and a turn for other connections after a long one.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::Instant;

use super::{ClientStream, Waiting};
use crate::connection::Ending;
use crate::event::Close;

/// Maximum number of bytes that are copied into one write. To copy a short response takes less time than the kernel takes
/// for a second slice.
const MAX_COPIED: usize = 1024;
/// Maximum number of bytes in one write. The kernel copies them in about the time that a small response takes.
pub const MAX_WRITE: usize = 32 * 1024;

impl<S: AsyncWrite + Unpin> ClientStream<S> {
    /// Writes at most [`MAX_WRITE`] bytes of a response. Without that limit the kernel copies up to 1.5 MB at once.
    fn poll_response(&mut self, cx: &mut Context<'_>, slices: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        if self.wrote_max {
            ready!(self.poll_turn(cx));
            self.wrote_max = false;
        }
        let length: usize = slices.iter().map(|slice| slice.len()).sum();
        let stream = Pin::new(&mut self.stream);
        let written = if length <= MAX_COPIED {
            let (mut bytes, mut end) = ([0; MAX_COPIED], 0);
            for slice in slices {
                bytes[end..end + slice.len()].copy_from_slice(slice);
                end += slice.len();
            }
            stream.poll_write(cx, &bytes[..end])
        } else if length <= MAX_WRITE {
            stream.poll_write_vectored(cx, slices)
        } else {
            let first = slices.iter().find(|slice| !slice.is_empty()).map_or(&[][..], |slice| slice);
            stream.poll_write(cx, &first[..first.len().min(MAX_WRITE)])
        };
        let Poll::Ready(written) = written else { return self.poll_timeout(cx).map(Err) };
        self.wrote_max = matches!(written, Ok(length) if length >= MAX_WRITE);
        self.resume(cx);
        Poll::Ready(written)
    }

    /// Marks that the client has read something.
    fn resume(&mut self, cx: &mut Context<'_>) {
        // While the client was stalled, nothing was read, so that no event of the socket would wake the task.
        if self.stalled_since.take().is_some() {
            cx.waker().wake_by_ref();
        }
        let now = Instant::now();
        self.waiting = Waiting::Request(now);
        self.connection.set_waiting(now);
    }

    /// Waits until the client has taken too long to read a response.
    fn poll_timeout(&mut self, cx: &mut Context<'_>) -> Poll<io::Error> {
        let since = *self.stalled_since.get_or_insert_with(Instant::now);
        self.connection.set_stalled(since);
        self.connection.wake_on_ending(cx.waker());
        if self.connection.ending() == Some(Ending::Evicted) {
            self.connection.set_close_reason(Close::Evicted);
        } else {
            ready!(self.write_timer.poll(cx, since + self.limits.response));
            self.connection.set_close_reason(Close::ResponseTimeout);
        }
        Poll::Ready(io::ErrorKind::TimedOut.into())
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for ClientStream<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_response(cx, &[IoSlice::new(bytes)])
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.poll_response(cx, slices)
    }

    /// Returns `true`, because hyper otherwise copies bodies into a buffer that grows with the largest one.
    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Poll::Ready(flushed) = Pin::new(&mut self.stream).poll_flush(cx) else {
            // TLS keeps bytes that the client does not read.
            return self.poll_timeout(cx).map(Err);
        };
        if self.stalled_since.is_some() {
            self.resume(cx);
        }
        Poll::Ready(flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        #[cfg(feature = "http2")]
        if this.protocol == super::Protocol::Http2 {
            return Poll::Ready(Ok(()));
        }
        this.linger.poll(cx, &mut this.stream, &this.connection)
    }
}

//! A bound on what rustls keeps of a client's bytes.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::socket::Accepted;

/// Maximum number of bytes in a handshake, and between two reads that return a part of a request. A record has up to 16 KiB,
/// and the certificates of a client may have as much. rustls accepts 64 KiB, and keeps them until a message is complete.
const MAX_UNDELIVERED: usize = 32 * 1024;

/// A stream that fails if rustls has read too many bytes that are not part of a request.
pub struct Bounded {
    stream: Accepted,
    undelivered: usize,
}

impl Bounded {
    pub fn new(stream: Accepted) -> Self {
        Self { stream, undelivered: 0 }
    }

    /// Returns the stream without the limit.
    pub fn into_inner(self) -> Accepted {
        self.stream
    }

    /// Marks the bytes that were read so far as delivered.
    pub fn deliver(&mut self) {
        self.undelivered = 0;
    }
}

impl AsyncRead for Bounded {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        self.undelivered += buffer.filled().len() - before;
        if self.undelivered > MAX_UNDELIVERED {
            return Poll::Ready(Err(io::ErrorKind::InvalidData.into()));
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Bounded {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

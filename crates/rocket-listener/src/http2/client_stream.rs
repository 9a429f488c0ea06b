//! A client's stream as h2 sees it.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::activity::{Activity, MAX_BETWEEN_REQUESTS};
use super::sections::Sections;
use crate::connection::Connection;
use crate::event::Close;
use crate::stream::linger::Linger;

/// A stream that ends if the client sends too much without a request.
pub struct Http2Stream<S> {
    stream: S,
    /// Bytes that were read before HTTP/2 was selected.
    first: Vec<u8>,
    connection: Arc<Connection>,
    activity: Arc<Activity>,
    sections: Sections,
    linger: Linger,
}

impl<S> Http2Stream<S> {
    pub fn new(stream: S, first: Vec<u8>, connection: Arc<Connection>, activity: Arc<Activity>) -> Self {
        let linger = Linger::new(MAX_BETWEEN_REQUESTS);
        Self { stream, first, connection, activity, sections: Sections::default(), linger }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Http2Stream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        if self.first.is_empty() {
            ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        } else {
            let length = self.first.len().min(buffer.remaining());
            buffer.put_slice(&self.first[..length]);
            self.first.drain(..length);
        }
        let read = &buffer.filled()[before..];
        let head_since = self.sections.read(read);
        if self.activity.receive(read.len(), head_since) {
            Poll::Ready(Ok(()))
        } else {
            self.connection.set_close_reason(Close::Flood);
            Poll::Ready(Err(io::ErrorKind::QuotaExceeded.into()))
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Http2Stream<S> {
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
        let this = &mut *self;
        this.linger.poll(cx, &mut this.stream, &this.connection)
    }
}

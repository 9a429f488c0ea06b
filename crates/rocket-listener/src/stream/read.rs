//! Reading: hyper gets whole heads that were checked.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, ReadBuf};
use tokio::time::Instant;
use tokio_util::io::poll_read_buf;

use super::{ClientStream, Protocol, Waiting};
use crate::connection::Ending;
use crate::event::Close;
use crate::head::{self, Head};
use crate::refusal::{Refusal, Refused};

/// Maximum idle time while the listener stops. It is enough for a request that is on its way.
const IDLE_WHILE_STOPPING: Duration = Duration::from_secs(1);

/// The result of one read from a client.
enum Read {
    /// A whole head is in hyper's buffer.
    Head,
    /// Bytes were added to the head buffer.
    Buffered,
    /// The client sends nothing more, or the connection must end.
    End,
}

impl<S: AsyncRead + Unpin> ClientStream<S> {
    /// Reads from the client. If the bytes are exactly one head, as they nearly always are, they go to hyper's buffer,
    /// otherwise to the head buffer.
    fn poll_client(&mut self, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<Read>> {
        if !self.heads.is_empty() {
            let length = ready!(poll_read_buf(Pin::new(&mut self.stream), cx, self.heads.with_space()))?;
            return Poll::Ready(Ok(if length == 0 { Read::End } else { Read::Buffered }));
        }
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        let read = &buffer.filled()[before..];
        if read.is_empty() {
            return Poll::Ready(Ok(Read::End));
        }
        self.is_pipelined = false;
        if head::check(read) == Ok(Head::Whole(read.len())) {
            return Poll::Ready(Ok(Read::Head));
        }
        self.heads.extend(read);
        buffer.set_filled(before);
        Poll::Ready(Ok(Read::Buffered))
    }

    /// Passes a refused request to hyper, and nothing after it.
    fn refuse(&mut self, refused: Refused) {
        self.connection.refuse(refused);
        self.heads.replace(refused);
        self.is_last = true;
        self.start_request();
    }

    /// Marks the connection as busy. What is left in the head buffer after this request is pipelined.
    fn start_request(&mut self) {
        self.is_pipelined = true;
        self.protocol = Protocol::Http1;
        self.connection.set_busy();
    }

    /// Ends the connection. If the client has sent a part of a head, it gets a response.
    fn end(&mut self, reason: Close) -> Read {
        self.connection.set_close_reason(reason);
        if self.heads.is_empty() {
            return Read::End;
        }
        self.refuse(Refused { refusal: Refusal::Timeout, method: self.heads.method() });
        Read::Buffered
    }

    /// Waits until the connection must end because the client has not sent a whole head.
    fn poll_deadline(&mut self, cx: &mut Context<'_>) -> Poll<Read> {
        self.connection.wake_on_ending(cx.waker());
        let ending = self.connection.ending();
        let (deadline, reason) = match (self.waiting, ending) {
            (_, Some(Ending::Evicted | Ending::Closed)) => return Poll::Ready(self.end(Close::Evicted)),
            (Waiting::Head(_), Some(Ending::Stopped)) => return Poll::Ready(self.end(Close::Stopped)),
            (Waiting::Request(since), Some(Ending::Stopped)) => {
                (since + self.limits.idle.min(IDLE_WHILE_STOPPING), Close::Stopped)
            }
            (Waiting::Request(since), None) => (since + self.limits.idle, Close::Idle),
            (Waiting::Head(since), None) => (since + self.limits.head, Close::HeadTimeout),
        };
        ready!(self.read_timer.poll(cx, deadline));
        Poll::Ready(self.end(reason))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for ClientStream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        loop {
            if this.heads.pass(buffer) {
                return Poll::Ready(Ok(()));
            }
            // A client that does not read a response gets no further one.
            if this.stalled_since.is_some() {
                return Poll::Pending;
            }
            if this.is_last {
                return Poll::Ready(Ok(()));
            }
            this.heads.skip_empty_lines();
            if !this.heads.is_empty() {
                if this.is_pipelined {
                    ready!(this.poll_turn(cx));
                    this.is_pipelined = false;
                }
                if let Waiting::Request(_) = this.waiting {
                    this.waiting = Waiting::Head(Instant::now());
                }
                match this.heads.check() {
                    None => {}
                    Some(Ok(())) => {
                        this.start_request();
                        continue;
                    }
                    #[cfg(feature = "http2")]
                    Some(Err(_)) if this.protocol == Protocol::Unknown && this.heads.is_http2() => {
                        this.protocol = Protocol::Http2;
                        return Poll::Ready(Ok(()));
                    }
                    Some(Err(refused)) => {
                        this.refuse(refused);
                        continue;
                    }
                }
            }
            let read = match this.poll_client(cx, buffer) {
                Poll::Ready(read) => read?,
                Poll::Pending => ready!(this.poll_deadline(cx)),
            };
            match read {
                Read::Head => {
                    this.protocol = Protocol::Http1;
                    this.connection.set_busy();
                    return Poll::Ready(Ok(()));
                }
                Read::Buffered => {}
                // The client closed its half in the middle of a head.
                Read::End if !this.heads.is_empty() => {
                    let method = this.heads.method();
                    this.refuse(Refused { refusal: Refusal::Malformed, method });
                }
                Read::End => return Poll::Ready(Ok(())),
            }
        }
    }
}

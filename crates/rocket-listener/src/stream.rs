//! A client's stream as hyper gets it: one checked head at a time, and a timeout for everything.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::Semaphore;
use tokio::time::{Instant, Sleep, sleep_until};
use tokio_util::io::poll_read_buf;
use tokio_util::sync::PollSemaphore;

use crate::config::Limits;
use crate::connections::{Connection, Ending};
use crate::event::Close;
use crate::head::{self, Head, MAX_HEAD};
use crate::refusal::{Refusal, Refused};

/// How long a connection may be idle while the listener stops: long enough for a request that is on its way.
const IDLE_WHILE_STOPPING: Duration = Duration::from_secs(1);
/// How long a client may take to close its half after ours.
const LINGER: Duration = Duration::from_secs(2);
/// How many bytes of a head are read at a time after its first ones.
const MORE: usize = 4096;

/// Maximum number of bytes that are written in one piece: to copy the head and the body of a short response takes less than
/// the kernel takes for a second piece.
const SHORT: usize = 1024;
/// Maximum number of bytes that are written at a time. Copying them takes the kernel about as long as a greeting takes; then other
/// connections have their turn.
const MAX_WRITE: usize = 32 * 1024;

/// A stream that passes on one head at a time, and ends if the client takes too long.
pub struct ClientStream<S> {
    stream: S,
    limits: Limits,
    connection: Arc<Connection>,
    turns: PollSemaphore,
    waiting: Waiting,
    /// What was read and is not passed on.
    unread: Vec<u8>,
    /// How many of these bytes are a head that hyper may read.
    passable: usize,
    /// How many of these bytes were there when the head was last checked.
    checked: usize,
    /// How many of these bytes were searched for the end of a head.
    searched: usize,
    /// Whether these bytes came with an earlier head: the client does not wait for its responses, so it waits for its turn.
    pipelined: bool,
    /// Whether the last head has been passed on: what comes after it is not read.
    last: bool,
    read_timer: Timer,
    write_timer: Timer,
    /// Whether the last write was as long as one may be: other connections have their turn before the next one.
    wrote_most: bool,
    /// Since when the client has read nothing of a response.
    stalled: Option<Instant>,
    /// Until when the client may still send what nobody reads.
    lingers_until: Option<Instant>,
}

/// What the client is waited for, and since when.
#[derive(Clone, Copy)]
enum Waiting {
    /// The next request.
    Request(Instant),
    /// The rest of a head.
    Head(Instant),
}

impl<S: AsyncRead + AsyncWrite + Unpin> ClientStream<S> {
    pub fn new(stream: S, limits: Limits, connection: Arc<Connection>, turns: Arc<Semaphore>) -> Self {
        let now = Instant::now();
        Self {
            stream,
            limits,
            connection,
            turns: PollSemaphore::new(turns),
            waiting: Waiting::Request(now),
            unread: Vec::new(),
            passable: 0,
            checked: 0,
            searched: 0,
            pipelined: false,
            last: false,
            read_timer: Timer::default(),
            write_timer: Timer::default(),
            wrote_most: false,
            stalled: None,
            lingers_until: None,
        }
    }

    /// Reads from the client: into the buffer of hyper's if that is a whole head and nothing else, as nearly always;
    /// otherwise to the bytes that are not passed on.
    fn poll_client(&mut self, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<Read>> {
        if !self.unread.is_empty() {
            self.unread.reserve_exact(MORE);
            let length = ready!(poll_read_buf(Pin::new(&mut self.stream), cx, &mut self.unread))?;
            return Poll::Ready(Ok(if length == 0 { Read::End } else { Read::More }));
        }
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        let read = &buffer.filled()[before..];
        if read.is_empty() {
            return Poll::Ready(Ok(Read::End));
        }
        self.pipelined = false;
        if head::check(read) == Ok(Head::Whole(read.len())) {
            return Poll::Ready(Ok(Read::Whole));
        }
        self.unread.extend_from_slice(read);
        buffer.set_filled(before);
        Poll::Ready(Ok(Read::More))
    }

    /// Forgets empty lines before a head (RFC 9112, section 2.2): they are no part of it.
    fn skip_empty_lines(&mut self) {
        let length = self.unread.iter().take_while(|byte| b"\r\n".contains(byte)).count();
        if self.checked == 0 && length > 0 {
            self.unread.drain(..length);
        }
    }

    /// Looks whether the bytes that are not passed on begin with a whole head.
    fn check(&mut self) {
        // A partial head is checked again if it may be whole, or is twice as long: what is not HTTP is refused soon, and a
        // client that sends byte after byte costs no more than others.
        let news = &self.unread[self.searched.saturating_sub(3)..];
        let is_due = self.unread.len() >= 2 * self.checked
            || self.unread.len() > MAX_HEAD
            || news.windows(2).any(|pair| pair == b"\n\n")
            || news.windows(3).any(|three| three == b"\n\r\n");
        self.searched = self.unread.len();
        if !is_due {
            return;
        }
        self.checked = self.unread.len();
        let mut found = head::check(&self.unread);
        while let Err(refused) = found
            && head::rewrite(&mut self.unread, refused.refusal)
        {
            found = head::check(&self.unread);
        }
        match found {
            Ok(Head::Partial) => {}
            Ok(Head::Whole(length)) => self.pass(length),
            Err(refused) => self.refuse(refused),
        }
    }

    /// Lets hyper read so many bytes.
    fn pass(&mut self, length: usize) {
        self.passable = length;
        (self.checked, self.searched) = (0, 0);
        self.pipelined = true;
        self.connection.works();
    }

    /// Lets hyper read a head that the service answers with a refusal, and nothing after it.
    fn refuse(&mut self, refused: Refused) {
        self.connection.refuse(refused);
        self.unread = head::stand_in(refused, &self.unread);
        self.last = true;
        self.pass(self.unread.len());
    }

    /// The client took too long for a head, or the connection must end: the client is told so, if it has begun one.
    fn give_up(&mut self, close: Close) -> Read {
        self.connection.closes(close);
        if self.unread.is_empty() {
            return Read::End;
        }
        let method = head::method(&self.unread);
        self.refuse(Refused { refusal: Refusal::Timeout, method });
        Read::More
    }

    /// What becomes of a connection whose client has not sent a whole head yet.
    fn poll_patience(&mut self, cx: &mut Context<'_>) -> Poll<Read> {
        self.connection.wake(cx.waker());
        let ending = self.connection.ending();
        let (deadline, close) = match (self.waiting, ending) {
            (_, Some(Ending::Evicted | Ending::Closed)) => return Poll::Ready(self.give_up(Close::Evicted)),
            (Waiting::Head(_), Some(Ending::Stopped)) => return Poll::Ready(self.give_up(Close::Stopped)),
            (Waiting::Request(since), Some(Ending::Stopped)) => {
                (since + self.limits.idle.min(IDLE_WHILE_STOPPING), Close::Stopped)
            }
            (Waiting::Request(since), None) => (since + self.limits.idle, Close::Idle),
            (Waiting::Head(since), None) => (since + self.limits.head, Close::HeadTimeout),
        };
        ready!(self.read_timer.poll(cx, deadline));
        Poll::Ready(self.give_up(close))
    }

    /// Whether the client has taken too long to read a response.
    fn poll_stalled(&mut self, cx: &mut Context<'_>) -> Poll<io::Error> {
        let since = *self.stalled.get_or_insert_with(Instant::now);
        self.connection.stalls(since);
        self.connection.wake(cx.waker());
        if self.connection.ending() == Some(Ending::Evicted) {
            self.connection.closes(Close::Evicted);
        } else {
            ready!(self.write_timer.poll(cx, since + self.limits.response));
            self.connection.closes(Close::ResponseTimeout);
        }
        Poll::Ready(io::ErrorKind::TimedOut.into())
    }

    /// Waits until it is the turn of this connection.
    fn poll_turn(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        self.connection.turn.poll(&mut self.turns, cx)
    }

    /// Writes some bytes of a response. The kernel copies them, and takes 1.5 MB without a pause if the client is quick.
    fn poll_response(&mut self, cx: &mut Context<'_>, slices: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        if self.wrote_most {
            ready!(self.poll_turn(cx));
            self.wrote_most = false;
        }
        let length: usize = slices.iter().map(|slice| slice.len()).sum();
        let stream = Pin::new(&mut self.stream);
        let written = if length <= SHORT {
            let (mut bytes, mut end) = ([0; SHORT], 0);
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
        let Poll::Ready(written) = written else { return self.poll_stalled(cx).map(Err) };
        let now = Instant::now();
        self.wrote_most = matches!(written, Ok(length) if length >= MAX_WRITE);
        // Nothing was read meanwhile, so nothing else wakes the task when the next request comes.
        if self.stalled.take().is_some() {
            cx.waker().wake_by_ref();
        }
        self.waiting = Waiting::Request(now);
        self.connection.waits(now);
        Poll::Ready(written)
    }
}

/// What came of reading from a client.
enum Read {
    /// A whole head, in hyper's buffer.
    Whole,
    /// Bytes that are not passed on yet.
    More,
    /// Nothing more comes.
    End,
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for ClientStream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        loop {
            if this.passable > 0 {
                let length = this.passable.min(buffer.remaining());
                buffer.put_slice(&this.unread[..length]);
                this.unread.drain(..length);
                this.passable -= length;
                if this.unread.is_empty() {
                    this.unread = Vec::new();
                }
                return Poll::Ready(Ok(()));
            }
            // A client that reads no responses gets no further ones.
            if this.stalled.is_some() {
                return Poll::Pending;
            }
            if this.last {
                return Poll::Ready(Ok(()));
            }
            this.skip_empty_lines();
            if !this.unread.is_empty() {
                if this.pipelined {
                    ready!(this.poll_turn(cx));
                    this.pipelined = false;
                }
                if let Waiting::Request(_) = this.waiting {
                    this.waiting = Waiting::Head(Instant::now());
                }
                this.check();
                if this.passable > 0 {
                    continue;
                }
            }
            let read = match this.poll_client(cx, buffer) {
                Poll::Ready(read) => read?,
                Poll::Pending => ready!(this.poll_patience(cx)),
            };
            match read {
                Read::Whole => {
                    this.connection.works();
                    return Poll::Ready(Ok(()));
                }
                Read::More => {}
                // Half a head, and nothing after it.
                Read::End if !this.unread.is_empty() => {
                    let method = head::method(&this.unread);
                    this.refuse(Refused { refusal: Refusal::Malformed, method });
                }
                Read::End => return Poll::Ready(Ok(())),
            }
        }
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

    /// hyper sends bodies as they are, rather than by way of a buffer that grows with the largest one.
    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    /// Closes our half, then reads what the client still sends: a stream that is dropped with unread bytes is
    /// reset, and the client may lose the response (RFC 9112, section 9.6).
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        ready!(Pin::new(&mut this.stream).poll_shutdown(cx))?;
        // A client that was given up is not waited for.
        if this.connection.close().is_some() {
            return Poll::Ready(Ok(()));
        }
        this.connection.wake(cx.waker());
        if this.connection.ending().is_some() {
            return Poll::Ready(Ok(()));
        }
        let deadline = *this.lingers_until.get_or_insert_with(|| Instant::now() + LINGER);
        let mut bytes = [0; 4096];
        loop {
            let mut buffer = ReadBuf::new(&mut bytes);
            match Pin::new(&mut this.stream).poll_read(cx, &mut buffer) {
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() && Instant::now() < deadline => {}
                Poll::Ready(_) => return Poll::Ready(Ok(())),
                Poll::Pending => return this.write_timer.poll(cx, deadline).map(Ok),
            }
        }
    }
}

/// A timer whose deadline moves with each request, and which is set again only when it fires: most deadlines
/// are never reached, and setting a timer costs more than reading the clock.
#[derive(Default)]
struct Timer(Option<Pin<Box<Sleep>>>);

impl Timer {
    fn poll(&mut self, cx: &mut Context<'_>, deadline: Instant) -> Poll<()> {
        let sleep = self.0.get_or_insert_with(|| Box::pin(sleep_until(deadline)));
        if sleep.deadline() > deadline {
            sleep.as_mut().reset(deadline);
        }
        loop {
            ready!(sleep.as_mut().poll(cx));
            if Instant::now() >= deadline {
                return Poll::Ready(());
            }
            sleep.as_mut().reset(deadline);
        }
    }
}

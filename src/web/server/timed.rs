//! A connection's stream with its time limits.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::futures::OwnedNotified;
use tokio::time::{Instant, Sleep, sleep_until};

use super::pressure::Pressure;

/// How long a connection may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For the head of a request, from its first byte on.
    pub head: Duration,
    /// Between two requests.
    pub idle: Duration,
    /// To read an answer: from one byte that the client took to the next.
    pub answer: Duration,
}

/// How long a connection may still be idle while others wait for its place, or the service is stopping: long
/// enough for a client to send the request that is on its way.
const IDLE_UNDER_PRESSURE: Duration = Duration::from_secs(1);

/// How long a client may take to close its half after ours.
const LINGER: Duration = Duration::from_secs(2);

/// A TCP stream that ends where the client takes too long. Vectored writes it has none: an answer is short, and one
/// piece costs less than two.
pub struct Timed {
    stream: TcpStream,
    limits: Limits,
    reading: Reading,
    read_timer: Timer,
    write_timer: Timer,
    /// Whether the client has kept us waiting for too long.
    given_up: bool,
    /// Since when the client has taken nothing of an answer.
    stalled: Option<Instant>,
    /// Until when the client may still send what nobody reads.
    lingers_until: Option<Instant>,
    pressure: Arc<Pressure>,
    /// Wakes the connection when pressure is raised; made when it first has to wait.
    raised: Option<Pin<Box<OwnedNotified>>>,
    /// How often pressure had been raised when that was made.
    heard: usize,
}

/// What the client is waited for, and since when.
enum Reading {
    /// The next request.
    Idle(Instant),
    /// The rest of a head.
    Head(Instant),
}

impl Timed {
    pub fn new(stream: TcpStream, limits: Limits, pressure: Arc<Pressure>) -> Self {
        Self {
            stream,
            limits,
            reading: Reading::Idle(Instant::now()),
            read_timer: Timer::default(),
            write_timer: Timer::default(),
            given_up: false,
            stalled: None,
            lingers_until: None,
            raised: None,
            heard: 0,
            pressure,
        }
    }

    /// Sees to it that the connection is woken when pressure is raised.
    ///
    /// Its waker is always the same, so once is enough until then: to ask again takes a lock that all connections
    /// share.
    fn listen_for_pressure(&mut self, cx: &mut Context<'_>) {
        while self.raised.is_none() || self.heard != self.pressure.raises() {
            // In this order: what is raised in between is either counted or wakes.
            let raised = self.raised.insert(self.pressure.raised());
            self.heard = self.pressure.raises();
            if raised.as_mut().poll(cx).is_ready() {
                self.raised = None;
            }
        }
    }

    fn read_deadline(&self) -> Instant {
        match self.reading {
            Reading::Head(since) => since + self.limits.head,
            Reading::Idle(since) if self.pressure.is_high() => {
                since + self.limits.idle.min(IDLE_UNDER_PRESSURE)
            }
            Reading::Idle(since) => since + self.limits.idle,
        }
    }
}

impl AsyncRead for Timed {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let before = buffer.filled().len();
        if let Poll::Ready(read) = Pin::new(&mut this.stream).poll_read(cx, buffer) {
            if buffer.filled().len() > before
                && let Reading::Idle(_) = this.reading
            {
                this.reading = Reading::Head(Instant::now());
            }
            return Poll::Ready(read);
        }
        this.listen_for_pressure(cx);
        ready!(this.read_timer.poll(cx, this.read_deadline()));
        this.given_up = true;
        // As if the client had closed its half: between two requests that ends the connection in good order.
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Timed {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = &mut *self;
        let written = Pin::new(&mut this.stream).poll_write(cx, bytes);
        let now = Instant::now();
        if written.is_ready() {
            this.reading = Reading::Idle(now);
            this.stalled = None;
            return written;
        }
        let since = *this.stalled.get_or_insert(now);
        ready!(this.write_timer.poll(cx, since + this.limits.answer));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    /// Closes our half, then reads what the client still sends: a stream that is dropped with unread bytes is
    /// reset, and the client may lose the answer (RFC 9112, section 9.6).
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        ready!(Pin::new(&mut this.stream).poll_shutdown(cx))?;
        if this.given_up {
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

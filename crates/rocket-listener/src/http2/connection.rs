//! The connection: its streams, its end, and its timeouts.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use h2::server::SendResponse;
use h2::{Reason, RecvStream};
use hyper::Request;
use hyper::body::Bytes;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::Instant;
use tokio_util::sync::PollSemaphore;

use super::activity::{Activity, Waiting};
use super::client_stream::Http2Stream;
use super::response;
use crate::app::App;
use crate::connection::{Connection, Ending};
use crate::event::Close;
use crate::stream::timer::Timer;

/// Maximum number of streams in progress.
pub const MAX_STREAMS: usize = 100;
/// Maximum number of requests in one turn. Their responses are sent with one write, which costs more than a small response.
const MAX_IN_TURN: usize = 8;
/// Maximum time between GOAWAY and the end of a connection that has no stream. It is enough for a request that is on its
/// way.
const GOAWAY_TIMEOUT: Duration = Duration::from_secs(1);

/// A connection, and the streams that it serves.
pub struct Http2Connection<'s, S> {
    app: &'s App,
    connection: &'s Connection,
    h2: h2::server::Connection<Http2Stream<S>, Bytes>,
    activity: Arc<Activity>,
    remote: SocketAddr,
    /// Requests that are not dispatched yet.
    requests: VecDeque<(Request<RecvStream>, SendResponse<Bytes>)>,
    turns: PollSemaphore,
    /// Whether the next requests wait for a turn.
    is_next_in_turn: bool,
    /// Number of requests that may still start in this poll.
    left_in_turn: usize,
    timer: Timer,
    /// When GOAWAY was sent, and why.
    goaway: Option<(Instant, Close)>,
}

impl<'s, S: AsyncRead + AsyncWrite + Unpin> Http2Connection<'s, S> {
    pub fn new(
        app: &'s App,
        connection: &'s Connection,
        h2: h2::server::Connection<Http2Stream<S>, Bytes>,
        activity: Arc<Activity>,
        remote: SocketAddr,
    ) -> Self {
        Self {
            app,
            connection,
            h2,
            activity,
            remote,
            requests: VecDeque::new(),
            turns: PollSemaphore::new(Arc::clone(&app.turns)),
            is_next_in_turn: false,
            left_in_turn: 0,
            timer: Timer::default(),
            goaway: None,
        }
    }

    /// Serves the streams of the connection until its end, and returns why it ended.
    pub async fn serve(mut self) -> Close {
        let activity = Arc::clone(&self.activity);
        let (app, remote) = (self.app, self.remote);
        let mut streams = FuturesUnordered::new();
        poll_fn(|cx| {
            self.left_in_turn = 0;
            let ended = loop {
                if let Poll::Ready(close) = self.poll_requests(cx) {
                    break Poll::Ready(close);
                }
                let mut has_progress = false;
                // Several responses are sent with one write.
                while let Some((request, stream)) = self.poll_next(cx) {
                    streams.push(response::respond(app, &activity, request, stream, remote));
                    has_progress = true;
                }
                while let Poll::Ready(Some(())) = streams.poll_next_unpin(cx) {
                    has_progress = true;
                }
                if !has_progress {
                    break self.poll_deadline(cx);
                }
            };
            self.connection.turn.end_poll();
            ended
        })
        .await
    }

    /// Reads the frames of the client, which may contain requests, and sends those of the streams.
    fn poll_requests(&mut self, cx: &mut Context<'_>) -> Poll<Close> {
        // While it waits for its turn, nothing more is read.
        while self.requests.len() < MAX_STREAMS {
            match self.h2.poll_accept(cx) {
                // A client that ignores GOAWAY would keep the connection open. It may repeat the request on another one.
                Poll::Ready(Some(Ok((_, mut stream)))) if self.is_past_goaway() => {
                    stream.send_reset(Reason::REFUSED_STREAM);
                }
                Poll::Ready(Some(Ok(request))) => {
                    self.activity.start();
                    self.requests.push_back(request);
                    if self.app.draining.load(Ordering::Relaxed) {
                        self.go_away(cx, Close::Done);
                    }
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(reason(&error)),
                Poll::Ready(None) => {
                    return Poll::Ready(self.goaway.map_or(Close::Done, |(_, reason)| reason));
                }
                Poll::Pending => break,
            }
        }
        Poll::Pending
    }

    /// Returns the next request, if it is its turn.
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Option<(Request<RecvStream>, SendResponse<Bytes>)> {
        if self.requests.is_empty() {
            self.is_next_in_turn = false;
            return None;
        }
        if self.left_in_turn == 0 {
            if self.is_next_in_turn && self.connection.turn.poll(&mut self.turns, cx).is_pending() {
                return None;
            }
            self.is_next_in_turn = true;
            self.left_in_turn = MAX_IN_TURN;
        }
        self.left_in_turn -= 1;
        self.requests.pop_front()
    }

    /// Returns whether the client has had time to stop sending requests after GOAWAY.
    fn is_past_goaway(&self) -> bool {
        self.goaway.is_some_and(|(sent, _)| sent.elapsed() > GOAWAY_TIMEOUT)
    }

    /// Sends GOAWAY: the client opens no further streams.
    fn go_away(&mut self, cx: &Context<'_>, reason: Close) {
        if self.goaway.is_none() {
            self.goaway = Some((Instant::now(), reason));
            self.h2.graceful_shutdown();
            // So that the frame is sent.
            cx.waker().wake_by_ref();
        }
    }

    /// Waits until the connection must end, because the listener stops or the client takes too long.
    fn poll_deadline(&mut self, cx: &mut Context<'_>) -> Poll<Close> {
        loop {
            self.connection.wake_on_ending(cx.waker());
            match self.connection.ending() {
                Some(Ending::Evicted | Ending::Closed) => return self.end(cx, Close::Evicted),
                Some(Ending::Stopped) => self.go_away(cx, Close::Stopped),
                None => {}
            }
            let limits = self.app.config.limits;
            match (self.activity.waiting(), self.goaway) {
                (Waiting::App, _) => return Poll::Pending,
                (Waiting::Response(since), _) => {
                    ready!(self.timer.poll(cx, since + limits.response));
                    return self.end(cx, Close::ResponseTimeout);
                }
                (Waiting::Head(since), None) => {
                    ready!(self.timer.poll(cx, since + limits.head));
                    return self.end(cx, Close::HeadTimeout);
                }
                (Waiting::Head(since) | Waiting::Request(since), Some((sent, reason))) => {
                    ready!(self.timer.poll(cx, since.max(sent) + GOAWAY_TIMEOUT));
                    return Poll::Ready(reason);
                }
                (Waiting::Request(since), None) => {
                    ready!(self.timer.poll(cx, since + limits.idle));
                    self.go_away(cx, Close::Idle);
                }
            }
        }
    }

    /// Ends the connection. GOAWAY is sent if the client has space for it.
    fn end(&mut self, cx: &mut Context<'_>, reason: Close) -> Poll<Close> {
        self.connection.set_close_reason(reason);
        self.h2.abrupt_shutdown(Reason::NO_ERROR);
        let _ = self.h2.poll_closed(cx);
        Poll::Ready(reason)
    }
}

/// Returns why h2 has ended a connection.
pub fn reason(error: &h2::Error) -> Close {
    match error.reason() {
        Some(Reason::ENHANCE_YOUR_CALM) if error.is_library() => Close::Flood,
        Some(_) if error.is_library() => Close::Protocol,
        _ => Close::Reset,
    }
}

//! What an HTTP/2 connection does at the moment: it decides how long the client may take, and how much it may send.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::time::Instant;

use crate::connection::Connection;

/// Maximum number of bytes between two requests. Nothing that a client needs to send without a request is that long, but
/// floods of PING, SETTINGS, `WINDOW_UPDATE`, PRIORITY, CONTINUATION and empty DATA frames are (CVE-2019-9512 to 9518,
/// CVE-2024-27316).
pub const MAX_BETWEEN_REQUESTS: usize = 256 * 1024;

/// What a connection does at the moment.
pub struct Activity {
    connection: Arc<Connection>,
    state: Mutex<State>,
}

struct State {
    /// Number of requests for which the app has no response yet.
    in_progress: usize,
    /// Number of responses that are not sent yet.
    unsent: usize,
    /// When a response or a piece of one was last sent.
    since: Instant,
    /// When the client sent the first part of a header section that is not complete.
    head_since: Option<Instant>,
    /// Number of bytes that were read since the last request, without the ones that a response has earned.
    received: usize,
}

/// What the connection waits for.
pub enum Waiting {
    /// The app.
    App,
    /// The client, to read a response.
    Response(Instant),
    /// The client, to send the rest of a header section.
    Head(Instant),
    /// The client, to send a request.
    Request(Instant),
}

impl Activity {
    pub fn new(connection: Arc<Connection>) -> Self {
        let state = State { in_progress: 0, unsent: 0, since: Instant::now(), head_since: None, received: 0 };
        Self { connection, state: Mutex::new(state) }
    }

    /// Counts bytes that were read, and sets since when a header section is incomplete. Returns `false` if there are too many
    /// bytes without a request.
    pub fn receive(&self, bytes: usize, head_since: Option<Instant>) -> bool {
        let mut state = self.state();
        state.received += bytes;
        state.head_since = head_since;
        state.received <= MAX_BETWEEN_REQUESTS
    }

    /// A request has started.
    pub fn start(&self) {
        let mut state = self.state();
        state.in_progress += 1;
        state.received = 0;
        self.update(&state);
    }

    /// The app has a response.
    pub fn respond(&self) {
        let mut state = self.state();
        state.in_progress -= 1;
        state.unsent += 1;
        state.since = Instant::now();
        self.update(&state);
    }

    /// A piece of a response was sent.
    pub fn send(&self, bytes: usize) {
        let mut state = self.state();
        state.received = state.received.saturating_sub(bytes);
        state.since = Instant::now();
        self.update(&state);
    }

    /// Bytes of a body were discarded, which do not count.
    pub fn discard(&self, bytes: usize) {
        let mut state = self.state();
        state.received = state.received.saturating_sub(bytes);
    }

    /// A response was sent, or its stream was reset.
    pub fn finish(&self) {
        let mut state = self.state();
        state.unsent -= 1;
        state.since = Instant::now();
        self.update(&state);
    }

    /// Returns what the connection waits for.
    pub fn waiting(&self) -> Waiting {
        self.state().waiting()
    }

    /// Updates when the connection may be evicted.
    fn update(&self, state: &State) {
        match state.waiting() {
            Waiting::App => self.connection.set_busy(),
            Waiting::Response(since) => self.connection.set_stalled(since),
            Waiting::Head(since) | Waiting::Request(since) => self.connection.set_waiting(since),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn waiting(&self) -> Waiting {
        match *self {
            Self { in_progress: 1.., .. } => Waiting::App,
            Self { unsent: 1.., since, .. } => Waiting::Response(since),
            Self { head_since: Some(since), .. } => Waiting::Head(since),
            Self { since, .. } => Waiting::Request(since),
        }
    }
}

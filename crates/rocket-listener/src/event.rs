//! Events outside Rocket, for logs and metrics.

use std::fmt;
use std::io;
use std::sync::Arc;

use crate::refusal::Refused;

/// Something that happened to a connection.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A connection was accepted. [`Event::Closed`] always follows.
    Opened,
    /// A connection ended.
    Closed(Close),
    /// A request was refused. The app's catcher makes the response.
    Refused(Refused),
    /// A connection was closed immediately. Its client has
    /// [`connections_per_client`](crate::Limits::connections_per_client) already, each with a request in progress.
    ClientLimit,
    /// `accept` failed, for example with EMFILE. It is called again after 10 ms.
    AcceptFailed(io::ErrorKind),
    /// A fairing or the body of a response panicked. The client gets [`Config::internal_error`](crate::Config).
    Panicked,
    /// The body of a response could not be read, or its size is unknown or wrong. The client gets
    /// [`Config::internal_error`](crate::Config).
    BodyFailed,
}

/// Why a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Close {
    /// The client closed it, or a response had `Connection: close`.
    Done,
    /// The client sent no further request within [`idle`](crate::Limits::idle).
    Idle,
    /// The client did not send a whole head within [`head`](crate::Limits::head).
    HeadTimeout,
    /// The client did not read anything of a response for [`response`](crate::Limits::response).
    ResponseTimeout,
    /// It had waited for its client longest when another connection needed a permit.
    Evicted,
    /// The listener stopped.
    Stopped,
    /// The client reset it.
    Reset,
    /// The TLS handshake failed.
    Handshake,
    /// A trusted proxy sent no valid header of the PROXY protocol.
    ProxyHeader,
    /// The client violated HTTP/2.
    Protocol,
    /// The client sent more frames of HTTP/2 than its requests need.
    Flood,
    /// hyper refused bytes that the listener had accepted. This is a bug in the listener.
    Refused,
}

impl Close {
    /// Every reason.
    pub const ALL: [Self; 12] = [
        Self::Done,
        Self::Idle,
        Self::HeadTimeout,
        Self::ResponseTimeout,
        Self::Evicted,
        Self::Stopped,
        Self::Reset,
        Self::Handshake,
        Self::ProxyHeader,
        Self::Protocol,
        Self::Flood,
        Self::Refused,
    ];

    /// Returns the reason in `snake_case`, as a label for logs and metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Idle => "idle",
            Self::HeadTimeout => "head_timeout",
            Self::ResponseTimeout => "response_timeout",
            Self::Evicted => "evicted",
            Self::Stopped => "stopped",
            Self::Reset => "reset",
            Self::Handshake => "handshake",
            Self::ProxyHeader => "proxy_header",
            Self::Protocol => "protocol",
            Self::Flood => "flood",
            Self::Refused => "refused",
        }
    }
}

/// A function that is called for each [`Event`]. It runs in the task of the connection, so it must not block.
#[derive(Clone)]
pub struct Observer(Arc<dyn Fn(Event) + Send + Sync>);

impl Observer {
    /// Returns an observer that calls a function.
    pub fn new(observe: impl Fn(Event) + Send + Sync + 'static) -> Self {
        Self(Arc::new(observe))
    }

    pub(crate) fn observe(&self, event: Event) {
        (self.0)(event);
    }
}

impl Default for Observer {
    /// An observer that ignores every event.
    fn default() -> Self {
        Self::new(drop)
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}

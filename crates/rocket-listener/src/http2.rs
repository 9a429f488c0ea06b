//! HTTP/2 on one connection (RFC 9113).
//!
//! The task of the connection runs all of its streams, so that a client with many of them uses one worker. As with
//! pipelining, the requests of a batch wait for turns.

mod activity;
mod client_stream;
mod connection;
mod response;
mod sections;

use std::net::SocketAddr;
use std::sync::Arc;

use h2::server;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::Instant;

use self::activity::Activity;
use self::client_stream::Http2Stream;
use self::connection::{Http2Connection, MAX_STREAMS};
use crate::app::App;
use crate::before_requests::within;
use crate::connection::Connection;
use crate::event::Close;
use crate::head::{MAX_FIELDS, MAX_HEAD};

/// Maximum number of streams that the client has reset before they were served. After that, the connection ends
/// (CVE-2023-44487).
const MAX_RESET: usize = 20;
/// Maximum size of a header section as HTTP/2 counts it, with 32 bytes for each field (RFC 9113, section 6.5.2). It has
/// space for every request that HTTP/1 accepts, and for some larger ones, which the app answers. h2 answers the others.
const MAX_HEADER_LIST: usize = MAX_HEAD + 32 * (MAX_FIELDS + 4);
/// Maximum number of bytes of a response that wait until the client has space for them.
const MAX_BUFFERED: usize = 32 * 1024;

/// Serves a connection until its end, and returns why it ended. `first` are the bytes that were already read.
pub async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    app: &App,
    connection: &Arc<Connection>,
    stream: S,
    first: Vec<u8>,
    remote: SocketAddr,
) -> Close {
    let activity = Arc::new(Activity::new(Arc::clone(connection)));
    let stream = Http2Stream::new(stream, first, Arc::clone(connection), Arc::clone(&activity));
    let handshake = server::Builder::new()
        .max_concurrent_streams(count(MAX_STREAMS))
        .max_pending_accept_reset_streams(MAX_RESET)
        .max_header_list_size(count(MAX_HEADER_LIST))
        .max_send_buffer_size(MAX_BUFFERED)
        .handshake(stream);
    match within(app.config.limits, connection, Instant::now(), handshake).await {
        Ok(Ok(h2)) => Http2Connection::new(app, connection, h2, activity, remote).serve().await,
        Ok(Err(error)) => connection::reason(&error),
        Err(close) => close,
    }
}

fn count(limit: usize) -> u32 {
    u32::try_from(limit).unwrap_or(u32::MAX)
}

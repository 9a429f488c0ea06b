//! HTTP/1 on one connection, by hyper.

use std::convert::Infallible;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::atomic::Ordering;

use http_body_util::Full;
use hyper::Request;
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{self, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::app::App;
use crate::connection::Connection;
use crate::event::Close;
use crate::head::MAX_HEAD;
use crate::stream::ClientStream;

/// Serves a connection until its end, or until the client has selected HTTP/2. Returns why it ended.
pub async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    app: &App,
    connection: &Connection,
    stream: &mut ClientStream<S>,
    remote: SocketAddr,
) -> Close {
    let respond = service_fn(async |request: Request<Incoming>| {
        let refused = connection.take_refused();
        // Bodies are not read.
        let is_last = refused.is_some() || !request.body().is_end_stream();
        let mut response = app.respond(request.into_parts().0, remote, refused).await;
        if is_last || app.draining.load(Ordering::Relaxed) {
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        Ok::<_, Infallible>(response.map(Full::<Bytes>::from))
    });
    let serving = http1::Builder::new()
        .half_close(true)
        .header_read_timeout(None)
        // Heads are checked before hyper reads them.
        .max_buf_size(2 * MAX_HEAD)
        .serve_connection(TokioIo::new(stream), respond);
    let mut serving = pin!(serving);
    let result = poll_fn(|cx| {
        let result = serving.as_mut().poll(cx);
        connection.turn.end_poll();
        result
    });
    match result.await {
        Ok(()) => Close::Done,
        Err(error) if error.is_parse() => Close::Refused,
        Err(_) => Close::Reset,
    }
}

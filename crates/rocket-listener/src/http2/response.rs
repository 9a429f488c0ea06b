//! One stream of an HTTP/2 connection: its request and its response.

use std::future::poll_fn;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use h2::server::SendResponse;
use h2::{RecvStream, SendStream};
use httpdate::HttpDate;
use hyper::body::Bytes;
use hyper::header::{CONTENT_LENGTH, COOKIE, DATE, HeaderValue};
use hyper::{HeaderMap, Request, StatusCode};
use tokio::time::timeout;

use super::activity::Activity;
use crate::app::App;
use crate::head::{MAX_FIELDS, MAX_HEADER};
use crate::refusal::{Refusal, Refused};
use crate::request_line::parse_method;

/// Maximum number of bytes in one DATA frame. Every client accepts frames of this size (RFC 9113, section 4.2).
const MAX_FRAME: usize = 16 * 1024;
/// Maximum number of bytes of a body that are read and discarded.
const MAX_DISCARDED: usize = 1024 * 1024;
/// Maximum time for that, after the response.
const DISCARD_TIMEOUT: Duration = Duration::from_secs(2);

/// Dispatches a request, and sends the response.
pub async fn respond(
    app: &App,
    activity: &Activity,
    request: Request<RecvStream>,
    mut stream: SendResponse<Bytes>,
    remote: SocketAddr,
) {
    let refused = is_too_large(request.headers()).then(|| Refused {
        refusal: Refusal::HeaderTooLarge,
        method: parse_method(request.method().as_str()),
    });
    let (head, request_body) = request.into_parts();
    let response = app.respond(head, remote, refused).await;
    activity.respond();
    let (mut head, body) = response.into_parts();
    let date = HttpDate::from(SystemTime::now()).to_string();
    if let Ok(date) = HeaderValue::try_from(date) {
        head.headers.insert(DATE, date);
    }
    let has_length = !matches!(head.status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
    if has_length && !head.headers.contains_key(CONTENT_LENGTH) {
        head.headers.insert(CONTENT_LENGTH, body.len().into());
    }
    let head = hyper::Response::from_parts(head, ());
    if let Ok(stream) = stream.send_response(head, body.is_empty()) {
        send(stream, body, activity).await;
    }
    activity.finish();
    // Bodies are not read. But some clients fail if their stream is reset while they send one, although RFC 9113, section
    // 8.1, allows that.
    if !request_body.is_end_stream() {
        let _ = timeout(DISCARD_TIMEOUT, discard(request_body, activity)).await;
    }
}

/// Reads the rest of a body. The stream is reset if the body is longer than [`MAX_DISCARDED`].
async fn discard(mut body: RecvStream, activity: &Activity) {
    let mut discarded = 0;
    while let Some(Ok(data)) = body.data().await {
        discarded += data.len();
        activity.discard(data.len());
        if discarded > MAX_DISCARDED || body.flow_control().release_capacity(data.len()).is_err() {
            return;
        }
    }
}

/// Sends a body in pieces, each when the client has space for it. Ends early if the client resets the stream.
async fn send(mut stream: SendStream<Bytes>, mut body: Bytes, activity: &Activity) {
    while !body.is_empty() {
        stream.reserve_capacity(body.len().min(MAX_FRAME));
        let Some(Ok(capacity)) = poll_fn(|cx| stream.poll_capacity(cx)).await else { return };
        let piece = body.split_to(capacity.min(body.len()));
        let length = piece.len();
        if stream.send_data(piece, body.is_empty()).is_err() {
            return;
        }
        activity.send(length);
    }
}

/// Returns whether a header section is larger than HTTP/1 accepts, where each field has two bytes after its name and two
/// after its value.
///
/// Browsers send each cookie in a field of its own. In HTTP/1, all are in one, with two bytes between them (RFC 9113, section
/// 8.2.3).
fn is_too_large(headers: &HeaderMap) -> bool {
    let size: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    let more_cookies = headers.get_all(COOKIE).iter().count().saturating_sub(1);
    let saved = more_cookies * (COOKIE.as_str().len() + 2);
    headers.len() - more_cookies > MAX_FIELDS || size - saved > MAX_HEADER
}

//! The steps of a connection before its first request: the header of a proxy, and handshakes.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::{Poll, ready};
use std::time::Duration;

use tokio::time::Instant;

use crate::config::Limits;
use crate::connection::{Connection, Ending};
use crate::event::Close;
use crate::stream::timer::Timer;

/// Maximum time for these steps while the listener stops. It is enough for a client that has just connected.
const WHILE_STOPPING: Duration = Duration::from_secs(1);

/// Runs a step. Returns why the connection must end if the client takes longer than [`head`](Limits::head), as for the head
/// of a request.
pub async fn within<T>(
    limits: Limits,
    connection: &Connection,
    since: Instant,
    step: impl Future<Output = T>,
) -> Result<T, Close> {
    let mut step = pin!(step);
    let mut timer = Timer::default();
    poll_fn(|cx| {
        if let Poll::Ready(output) = step.as_mut().poll(cx) {
            return Poll::Ready(Ok(output));
        }
        connection.wake_on_ending(cx.waker());
        let (deadline, reason) = match connection.ending() {
            None => (since + limits.head, Close::HeadTimeout),
            Some(Ending::Stopped) => (since + WHILE_STOPPING, Close::Stopped),
            Some(Ending::Evicted | Ending::Closed) => return Poll::Ready(Err(Close::Evicted)),
        };
        ready!(timer.poll(cx, deadline));
        Poll::Ready(Err(reason))
    })
    .await
}

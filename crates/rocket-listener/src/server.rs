//! An app that is served: accepting connections, and stopping.

use std::convert::Infallible;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rocket::local::asynchronous::Client;
use rocket::{Build, Rocket};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::config::Config;
use crate::connections::{Connection, Connections};
use crate::dispatch;
use crate::event::{Close, Event, Observer};
use crate::head::MAX_HEAD;
use crate::sockets::BACKLOG;
use crate::stream::ClientStream;
use crate::turns::turns;

/// A Rocket app that is started and can be served.
pub struct Server {
    client: Client,
    config: Config,
    connections: Arc<Connections>,
    turns: Arc<Semaphore>,
    /// Responses say `Connection: close` from now on.
    draining: AtomicBool,
}

impl Server {
    /// Starts an app, with its ignite and liftoff fairings.
    ///
    /// # Errors
    ///
    /// If the app does not start.
    pub async fn new(app: Rocket<Build>, config: Config) -> Result<Self, Box<rocket::Error>> {
        let client = Client::untracked(app).await?;
        let connections = Connections::new(config.limits.connections, config.limits.connections_per_client);
        Ok(Self {
            client,
            config,
            connections: connections.into(),
            turns: turns(),
            draining: AtomicBool::new(false),
        })
    }

    /// Serves the connections to these sockets until `shutdown` is ready, and then stops: new connections are accepted for
    /// [`drain`](crate::Limits::drain), then requests in progress have [`grace`](crate::Limits::grace) to finish.
    pub async fn serve(self, sockets: Vec<TcpListener>, shutdown: impl Future<Output = ()>) {
        let server = Arc::new(self);
        let (tasks, closing) = (TaskTracker::new(), CancellationToken::new());
        for socket in sockets {
            let accept = Arc::clone(&server).accept(socket, tasks.clone(), closing.clone());
            tasks.spawn(accept);
        }
        shutdown.await;
        server.draining.store(true, Ordering::Relaxed);
        sleep(server.config.limits.drain).await;
        closing.cancel();
        server.connections.stop();
        server.client.rocket().shutdown().notify();
        tasks.close();
        // What is not finished by then is cut.
        let _ = timeout(server.config.limits.grace, tasks.wait()).await;
    }

    /// Serves the requests of one connection until its end, whatever carries its bytes.
    pub async fn serve_connection(&self, stream: impl AsyncRead + AsyncWrite + Unpin, remote: SocketAddr) {
        if let Some(open) = self.open(remote) {
            open.connection.waits(Instant::now());
            self.carry(open, stream, remote).await;
        }
    }

    /// Counts a connection as open, unless its client has too many.
    fn open(&self, remote: SocketAddr) -> Option<Open> {
        let observer = self.config.observer.clone();
        let Some(connection) = self.connections.open(remote.ip()) else {
            observer.observe(Event::ClientLimit);
            return None;
        };
        observer.observe(Event::Opened);
        Some(Open { connections: Arc::clone(&self.connections), observer, connection })
    }

    async fn carry(&self, open: Open, stream: impl AsyncRead + AsyncWrite + Unpin, remote: SocketAddr) {
        // A socket of `::` has IPv4 clients under IPv4-mapped addresses.
        let remote = SocketAddr::new(remote.ip().to_canonical(), remote.port());
        let connection = &open.connection;
        let respond = service_fn(async |request| {
            let refused = connection.take_refused();
            let answer =
                dispatch::answer(&self.client, &self.config, request, remote, refused, &self.draining);
            Ok::<_, Infallible>(answer.await)
        });
        let (limits, turns) = (self.config.limits, Arc::clone(&self.turns));
        let stream = ClientStream::new(stream, limits, Arc::clone(connection), turns);
        let serving = http1::Builder::new()
            .half_close(true)
            .header_read_timeout(None)
            // Heads are checked before hyper reads them.
            .max_buf_size(2 * MAX_HEAD)
            .serve_connection(TokioIo::new(stream), respond);
        let mut serving = pin!(serving);
        let served = poll_fn(|cx| {
            let served = serving.as_mut().poll(cx);
            connection.turn.end_poll();
            served
        })
        .await;
        connection.closes(match served {
            Ok(()) => Close::Done,
            Err(error) if error.is_parse() => Close::Refused,
            Err(_) => Close::Reset,
        });
    }

    fn observe(&self, event: Event) {
        self.config.observer.observe(event);
    }

    /// Accepts connections until the server closes.
    async fn accept(self: Arc<Self>, socket: TcpListener, tasks: TaskTracker, closing: CancellationToken) {
        closing
            .run_until_cancelled(async {
                loop {
                    match socket.accept().await {
                        Ok((stream, remote)) => {
                            let Some(open) = self.open(remote) else { continue };
                            let permit = self.connections.permit(&open.connection).await;
                            self.spawn(&tasks, stream, remote, open, Some(permit));
                        }
                        Err(error) => {
                            self.observe(Event::AcceptFailed(error.kind()));
                            sleep(Duration::from_millis(10)).await;
                        }
                    }
                }
            })
            .await;
        // The connections that the kernel has accepted by now, whether or not tokio has heard of them.
        let Ok(socket) = socket.into_std() else { return };
        for _ in 0..BACKLOG {
            let Ok((stream, remote)) = socket.accept() else { return };
            if stream.set_nonblocking(true).is_ok()
                && let Ok(stream) = TcpStream::from_std(stream)
                && let Some(open) = self.open(remote)
            {
                self.spawn(&tasks, stream, remote, open, None);
            }
            yield_now().await;
        }
    }

    fn spawn(
        self: &Arc<Self>,
        tasks: &TaskTracker,
        stream: TcpStream,
        remote: SocketAddr,
        open: Open,
        permit: Option<OwnedSemaphorePermit>,
    ) {
        let server = Arc::clone(self);
        // Not in the task: tasks start in any order, and the last one accepted is the last one to be evicted.
        open.connection.waits(Instant::now());
        tasks.spawn(async move {
            let _ = stream.set_nodelay(true);
            server.carry(open, stream, remote).await;
            drop(permit);
        });
    }
}

/// A connection that is counted as open until this is dropped.
struct Open {
    connections: Arc<Connections>,
    observer: Observer,
    connection: Arc<Connection>,
}

impl Drop for Open {
    fn drop(&mut self) {
        self.connections.close(&self.connection);
        self.observer.observe(Event::Closed(self.connection.close().unwrap_or(Close::Stopped)));
    }
}

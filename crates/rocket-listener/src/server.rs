//! The server: accepts connections and stops gracefully.

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
use crate::connection::Connection;
use crate::connections::Connections;
use crate::dispatch;
use crate::event::{Close, Event, Observer};
use crate::head::MAX_HEAD;
use crate::sockets::BACKLOG;
use crate::stream::ClientStream;
use crate::turns::turns;

/// A Rocket app that has started and can be served.
pub struct Server {
    client: Client,
    config: Config,
    connections: Arc<Connections>,
    turns: Arc<Semaphore>,
    /// Whether responses have `Connection: close`, because the server stops.
    draining: AtomicBool,
}

impl Server {
    /// Starts an app, with its ignite and liftoff fairings.
    ///
    /// # Errors
    ///
    /// Returns Rocket's error if the app does not start.
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

    /// Serves the connections to these sockets until `shutdown` is ready.
    ///
    /// Then new connections are accepted for [`drain`](crate::Limits::drain). After that, requests in progress have
    /// [`grace`](crate::Limits::grace) to finish.
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
        // Connections that are left after that end with the runtime.
        let _ = timeout(server.config.limits.grace, tasks.wait()).await;
    }

    /// Serves one connection until its end. The stream need not be a socket.
    pub async fn serve_connection(&self, stream: impl AsyncRead + AsyncWrite + Unpin, remote: SocketAddr) {
        if let Some(open) = self.open(remote) {
            open.connection.set_waiting(Instant::now());
            self.drive(open, stream, remote).await;
        }
    }

    /// Counts a connection as open. Returns `None` if its client has too many.
    fn open(&self, remote: SocketAddr) -> Option<OpenConnection> {
        let observer = self.config.observer.clone();
        let Some(connection) = self.connections.open(remote.ip()) else {
            observer.observe(Event::ClientLimit);
            return None;
        };
        observer.observe(Event::Opened);
        Some(OpenConnection { connections: Arc::clone(&self.connections), observer, connection })
    }

    /// Lets hyper serve a connection.
    async fn drive(
        &self,
        open: OpenConnection,
        stream: impl AsyncRead + AsyncWrite + Unpin,
        remote: SocketAddr,
    ) {
        // A socket of `::` reports IPv4 clients with IPv4-mapped addresses.
        let remote = SocketAddr::new(remote.ip().to_canonical(), remote.port());
        let connection = &open.connection;
        let respond = service_fn(async |request| {
            let refused = connection.take_refused();
            let response =
                dispatch::respond(&self.client, &self.config, request, remote, refused, &self.draining);
            Ok::<_, Infallible>(response.await)
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
        connection.set_close_reason(match served {
            Ok(()) => Close::Done,
            Err(error) if error.is_parse() => Close::Refused,
            Err(_) => Close::Reset,
        });
    }

    fn observe(&self, event: Event) {
        self.config.observer.observe(event);
    }

    /// Accepts connections until `closing` is cancelled.
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
        // Connections that the kernel has accepted by now. tokio may not know of all of them yet.
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
        open: OpenConnection,
        permit: Option<OwnedSemaphorePermit>,
    ) {
        let server = Arc::clone(self);
        // Not in the task, because tasks start in any order, and connections are evicted in the order of this time.
        open.connection.set_waiting(Instant::now());
        tasks.spawn(async move {
            let _ = stream.set_nodelay(true);
            server.drive(open, stream, remote).await;
            drop(permit);
        });
    }
}

/// A connection that is counted as open until this value is dropped.
struct OpenConnection {
    connections: Arc<Connections>,
    observer: Observer,
    connection: Arc<Connection>,
}

impl Drop for OpenConnection {
    fn drop(&mut self) {
        self.connections.close(&self.connection);
        self.observer.observe(Event::Closed(self.connection.close_reason().unwrap_or(Close::Stopped)));
    }
}

//! The server: accepts connections and stops gracefully.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use rocket::{Build, Rocket};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout};
use tokio_util::either::Either;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::app::App;
#[cfg(any(feature = "proxy-protocol", feature = "tls"))]
use crate::before_requests::within;
use crate::config::Config;
use crate::connection::Connection;
use crate::connections::Connections;
use crate::event::{Close, Event, Observer};
use crate::http1;
use crate::socket::{Accepted, Socket};
use crate::sockets::BACKLOG;
use crate::stream::ClientStream;
#[cfg(feature = "tls")]
use crate::stream::linger::Linger;
use crate::transport::Transport;

/// A Rocket app that has started and can be served.
pub struct Server {
    app: App,
    connections: Arc<Connections>,
}

impl Server {
    /// Starts an app, with its ignite and liftoff fairings.
    ///
    /// # Errors
    ///
    /// Returns Rocket's error if the app does not start.
    pub async fn new(app: Rocket<Build>, config: Config) -> Result<Self, Box<rocket::Error>> {
        let connections = Connections::new(config.limits.connections, config.limits.connections_per_client);
        Ok(Self { app: App::new(app, config).await?, connections: connections.into() })
    }

    /// Serves the connections to these sockets until `shutdown` is ready.
    ///
    /// Then new connections are accepted for [`drain`](crate::Limits::drain). After that, requests in progress have
    /// [`grace`](crate::Limits::grace) to finish.
    pub async fn serve(
        self,
        sockets: impl IntoIterator<Item = impl Into<Socket>>,
        shutdown: impl Future<Output = ()>,
    ) {
        let server = Arc::new(self);
        let (tasks, closing) = (TaskTracker::new(), CancellationToken::new());
        for socket in sockets {
            let accept = Arc::clone(&server).accept(socket.into(), tasks.clone(), closing.clone());
            tasks.spawn(accept);
        }
        shutdown.await;
        server.app.draining.store(true, Ordering::Relaxed);
        sleep(server.app.config.limits.drain).await;
        closing.cancel();
        server.connections.stop();
        server.app.rocket().shutdown().notify();
        tasks.close();
        // Connections that are left after that end with the runtime.
        let _ = timeout(server.app.config.limits.grace, tasks.wait()).await;
    }

    /// Serves one connection until its end. The stream need not be a socket.
    pub async fn serve_connection(&self, stream: impl AsyncRead + AsyncWrite + Unpin, remote: SocketAddr) {
        if let Some(open) = self.open(remote) {
            open.connection.set_waiting(Instant::now());
            let close = self.serve_http(&open.connection, stream, canonical(remote)).await;
            open.connection.set_close_reason(close);
        }
    }

    /// Counts a connection as open. Returns `None` if its client has too many.
    fn open(&self, remote: SocketAddr) -> Option<OpenConnection> {
        let observer = self.app.config.observer.clone();
        let Some(connection) = self.connections.open(remote.ip()) else {
            observer.observe(Event::ClientLimit);
            return None;
        };
        observer.observe(Event::Opened);
        Some(OpenConnection { connections: Arc::clone(&self.connections), observer, connection })
    }

    /// Serves an accepted connection until its end, and returns why it ended.
    ///
    /// The futures of what most connections do not need are boxed, because the task has the size of the largest one.
    async fn serve_accepted(
        &self,
        connection: &Arc<Connection>,
        stream: Accepted,
        remote: SocketAddr,
    ) -> Close {
        #[cfg(any(feature = "proxy-protocol", feature = "tls"))]
        let since = Instant::now();
        #[cfg(feature = "proxy-protocol")]
        let (stream, remote) = if self.is_trusted_proxy(&stream, remote) {
            match Box::pin(self.read_proxy_header(connection, since, stream, remote)).await {
                Ok(client) => client,
                Err(close) => return close,
            }
        } else {
            (stream, remote)
        };
        let remote = canonical(remote);
        #[cfg(feature = "tls")]
        let limits = self.app.config.limits;
        #[cfg(feature = "tls")]
        let stream = match &self.app.config.tls {
            Some(tls) => match within(limits, connection, since, Box::pin(tls.accept(stream))).await {
                Ok(Ok(stream)) => Transport::Tls(Box::new(stream)),
                Ok(Err(stream)) => {
                    // In TLS 1.3, the client may have sent requests, which would reset the connection before it reads the alert.
                    Box::pin(Linger::new(usize::MAX).close(stream, connection)).await;
                    return Close::Handshake;
                }
                Err(close) => return close,
            },
            None => Transport::Plain(stream),
        };
        #[cfg(not(feature = "tls"))]
        let stream = Transport::Plain(stream);
        #[cfg(feature = "http2")]
        if stream.is_http2() {
            return Box::pin(crate::http2::serve(&self.app, connection, stream, Vec::new(), remote)).await;
        }
        self.serve_http(connection, stream, remote).await
    }

    /// Returns whether a connection comes from a proxy that names its clients.
    #[cfg(feature = "proxy-protocol")]
    fn is_trusted_proxy(&self, stream: &Accepted, remote: SocketAddr) -> bool {
        let proxy = matches!(stream, Either::Left(_)).then_some(remote.ip());
        self.app.config.trusted_proxies.iter().any(|trusted| trusted.includes(proxy))
    }

    /// Returns the client that a trusted proxy names.
    #[cfg(feature = "proxy-protocol")]
    async fn read_proxy_header(
        &self,
        connection: &Connection,
        since: Instant,
        mut stream: Accepted,
        remote: SocketAddr,
    ) -> Result<(Accepted, SocketAddr), Close> {
        let header = crate::proxy_protocol::read(&mut stream);
        match within(self.app.config.limits, connection, since, header).await? {
            Ok(None) => Ok((stream, remote)),
            Ok(Some(client)) if self.connections.reassign(connection, client.ip()) => Ok((stream, client)),
            Ok(Some(_)) => {
                self.observe(Event::ClientLimit);
                Err(Close::Evicted)
            }
            Err(_) => Err(Close::ProxyHeader),
        }
    }

    /// Serves HTTP/1, or HTTP/2 with prior knowledge, and returns why the connection ended.
    async fn serve_http(
        &self,
        connection: &Arc<Connection>,
        stream: impl AsyncRead + AsyncWrite + Unpin,
        remote: SocketAddr,
    ) -> Close {
        let (limits, turns) = (self.app.config.limits, Arc::clone(&self.app.turns));
        let mut stream = ClientStream::new(stream, limits, Arc::clone(connection), turns);
        let close = http1::serve(&self.app, connection, &mut stream, remote).await;
        #[cfg(feature = "http2")]
        if let Some((stream, first)) = stream.into_http2() {
            return Box::pin(crate::http2::serve(&self.app, connection, stream, first, remote)).await;
        }
        close
    }

    fn observe(&self, event: Event) {
        self.app.config.observer.observe(event);
    }

    /// Accepts connections until `closing` is cancelled.
    async fn accept(self: Arc<Self>, socket: Socket, tasks: TaskTracker, closing: CancellationToken) {
        while let Some(accepted) = closing.run_until_cancelled(socket.accept()).await {
            match accepted {
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
        if socket.is_own() {
            for (stream, remote) in socket.into_accepted().take(BACKLOG.into()) {
                if let Some(open) = self.open(remote) {
                    self.spawn(&tasks, stream, remote, open, None);
                }
                yield_now().await;
            }
        }
    }

    fn spawn(
        self: &Arc<Self>,
        tasks: &TaskTracker,
        stream: Accepted,
        remote: SocketAddr,
        open: OpenConnection,
        permit: Option<OwnedSemaphorePermit>,
    ) {
        let server = Arc::clone(self);
        // Not in the task, because tasks start in any order, and connections are evicted in the order of this time.
        open.connection.set_waiting(Instant::now());
        tasks.spawn(async move {
            if let Either::Left(stream) = &stream {
                // A failure only delays responses.
                let _ = stream.set_nodelay(true);
            }
            let close = server.serve_accepted(&open.connection, stream, remote).await;
            open.connection.set_close_reason(close);
            drop(permit);
        });
    }
}

/// Returns the address of a client. A socket of `::` reports IPv4 clients with IPv4-mapped addresses.
fn canonical(remote: SocketAddr) -> SocketAddr {
    SocketAddr::new(remote.ip().to_canonical(), remote.port())
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

//! A listening socket, and the connections that it accepts.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio_util::either::Either;

/// The address of a client of a Unix socket, which has none.
const UNIX_CLIENT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// A listening socket.
#[derive(Debug)]
pub struct Socket {
    listener: Listener,
    /// Whether another process also holds this socket. Connections that are not accepted here are left to that process.
    is_inherited: bool,
}

#[derive(Debug)]
enum Listener {
    Tcp(TcpListener),
    Unix(UnixListener),
}

impl Socket {
    /// Marks the socket as inherited from another process, such as systemd, which keeps it open. When the server stops, it
    /// does not accept the connections that wait in the kernel. The next process does.
    #[must_use]
    pub fn inherited(self) -> Self {
        Self { is_inherited: true, ..self }
    }

    /// Returns the address of a TCP socket.
    #[must_use]
    pub fn tcp_address(&self) -> Option<SocketAddr> {
        match &self.listener {
            Listener::Tcp(listener) => listener.local_addr().ok(),
            Listener::Unix(_) => None,
        }
    }

    /// Returns whether this process accepts the connections that wait in the kernel when it stops.
    pub(crate) fn is_own(&self) -> bool {
        !self.is_inherited
    }

    pub(crate) async fn accept(&self) -> io::Result<(Accepted, SocketAddr)> {
        match &self.listener {
            Listener::Tcp(listener) => {
                let (stream, remote) = listener.accept().await?;
                Ok((Either::Left(stream), remote))
            }
            Listener::Unix(listener) => Ok((Either::Right(listener.accept().await?.0), UNIX_CLIENT)),
        }
    }

    /// Returns an iterator over the connections that the kernel has accepted by now. tokio may not know of all of them yet.
    pub(crate) fn into_accepted(self) -> impl Iterator<Item = (Accepted, SocketAddr)> {
        let listener = match self.listener {
            Listener::Tcp(listener) => listener.into_std().map(Into::into),
            Listener::Unix(listener) => listener.into_std().map(Into::into),
        };
        let listener: io::Result<socket2::Socket> = listener;
        std::iter::from_fn(move || {
            let (stream, remote) = listener.as_ref().ok()?.accept().ok()?;
            stream.set_nonblocking(true).ok()?;
            match remote.as_socket() {
                Some(remote) => Some((Either::Left(TcpStream::from_std(stream.into()).ok()?), remote)),
                None => Some((Either::Right(UnixStream::from_std(stream.into()).ok()?), UNIX_CLIENT)),
            }
        })
    }
}

impl From<TcpListener> for Socket {
    fn from(listener: TcpListener) -> Self {
        Self { listener: Listener::Tcp(listener), is_inherited: false }
    }
}

impl From<UnixListener> for Socket {
    fn from(listener: UnixListener) -> Self {
        Self { listener: Listener::Unix(listener), is_inherited: false }
    }
}

/// The address, such as `127.0.0.1:8000` or `unix:/run/service.sock`.
impl fmt::Display for Socket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.listener {
            Listener::Tcp(listener) => match listener.local_addr() {
                Ok(address) => write!(f, "{address}"),
                Err(error) => write!(f, "{error}"),
            },
            Listener::Unix(listener) => {
                let address = listener.local_addr().ok();
                let path = address.as_ref().and_then(|address| address.as_pathname());
                write!(f, "unix:{}", path.unwrap_or(Path::new("")).display())
            }
        }
    }
}

/// An accepted connection.
pub type Accepted = Either<TcpStream, UnixStream>;

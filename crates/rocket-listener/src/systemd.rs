//! Listening sockets from systemd, or from another program that passes them the same way.

use std::env;
use std::io;

use listenfd::ListenFd;
use socket2::SockRef;
use tokio::net::{TcpListener, UnixListener};

use crate::socket::Socket;
use crate::sockets::limit_unsent;

/// The listening sockets that this process has inherited (`sd_listen_fds_with_names(3)`).
pub struct Inherited {
    sockets: ListenFd,
    names: String,
}

impl Inherited {
    /// Takes the inherited sockets from the environment, and removes `LISTEN_FDS` and `LISTEN_PID`. Call this before the
    /// process starts threads, because they may read the environment.
    #[must_use]
    pub fn from_env() -> Self {
        let names = env::var("LISTEN_FDNAMES").unwrap_or_default();
        Self { sockets: ListenFd::from_env(), names }
    }

    /// Returns the names of the sockets.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.split(':').take(self.sockets.len())
    }

    /// Returns each socket with its name. Call this within a tokio runtime.
    ///
    /// The name is the one that `FileDescriptorName=` sets, which by default is the name of the socket unit. It is empty if
    /// the program that passes the sockets sets no names.
    ///
    /// # Errors
    ///
    /// Returns an error if one of them is neither a TCP socket nor a Unix stream socket, or does not listen.
    pub fn sockets(mut self) -> io::Result<Vec<(String, Socket)>> {
        let mut names = self.names.split(':').map(str::to_owned);
        let sockets = (0..self.sockets.len()).map(|index| {
            let name = names.next().unwrap_or_default();
            let socket = if let Ok(Some(listener)) = self.sockets.take_unix_listener(index) {
                check(&SockRef::from(&listener))?;
                Socket::from(UnixListener::from_std(listener)?)
            } else if let Some(listener) = self.sockets.take_tcp_listener(index)? {
                check(&SockRef::from(&listener))?;
                limit_unsent(&SockRef::from(&listener))?;
                Socket::from(TcpListener::from_std(listener)?)
            } else {
                return Err(io::ErrorKind::NotConnected.into());
            };
            Ok((name, socket.inherited()))
        });
        sockets.collect()
    }
}

/// Prepares a socket for tokio, if it listens.
fn check(socket: &SockRef<'_>) -> io::Result<()> {
    if !socket.is_listener()? {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it does not listen"));
    }
    socket.set_nonblocking(true)
}

//! Listening sockets, and the limit on open files.

use std::fs;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::unix::fs::FileTypeExt;
use std::os::unix::net::UnixStream;
use std::path::Path;

use rustix::io::Errno;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use socket2::{Domain, Protocol, SockAddr, SockRef, Type};
use tokio::net::{TcpListener, UnixListener};

/// Maximum number of connections that the kernel queues until they are accepted.
pub const BACKLOG: u16 = 4096;
/// Maximum number of bytes that the kernel buffers beyond the client's receive window. It can send these while the service
/// writes more.
#[cfg(target_os = "linux")]
const MAX_UNSENT: u32 = 64 * 1024;
/// Maximum number of attempts to find a port that is free on several addresses.
const MAX_RETRIES: usize = 16;

/// Listens on a port of one or several addresses. Port 0 selects one that is free on all of them.
///
/// A socket of `::` also accepts IPv4, unless an IPv4 address is listed. If the system has no IPv6, `::` and `::1` are
/// skipped if there is another address.
///
/// # Errors
///
/// Returns the first address that fails, and the reason.
pub fn bind(addresses: &[IpAddr], port: u16) -> Result<Vec<TcpListener>, (SocketAddr, io::Error)> {
    let mut retries = 0;
    loop {
        match bind_all(addresses, port) {
            // The port is free on the first address but not on another one.
            Err((_, error))
                if port == 0 && error.kind() == io::ErrorKind::AddrInUse && retries < MAX_RETRIES =>
            {
                retries += 1;
            }
            outcome => return outcome,
        }
    }
}

fn bind_all(addresses: &[IpAddr], mut port: u16) -> Result<Vec<TcpListener>, (SocketAddr, io::Error)> {
    let mut sockets: Vec<TcpListener> = Vec::new();
    let mut skipped = None;
    for &address in addresses {
        // Otherwise the socket of `::` would use the port of the IPv4 address.
        let only_v6 = addresses.iter().any(IpAddr::is_ipv4);
        let address = SocketAddr::new(address, port);
        match listen(address, only_v6) {
            Ok(socket) => {
                port = socket.local_addr().map_err(|error| (address, error))?.port();
                sockets.push(socket);
            }
            Err(error) if is_ipv6_missing(address.ip(), &error) => skipped = Some((address, error)),
            Err(error) => return Err((address, error)),
        }
    }
    match skipped {
        Some(failure) if sockets.is_empty() => Err(failure),
        _ => Ok(sockets),
    }
}

/// Returns whether listening failed because the system has no IPv6.
fn is_ipv6_missing(address: IpAddr, error: &io::Error) -> bool {
    let errors = [Errno::AFNOSUPPORT, Errno::ADDRNOTAVAIL].map(|errno| Some(errno.raw_os_error()));
    address.is_ipv6()
        && (address.is_unspecified() || address.is_loopback())
        && errors.contains(&error.raw_os_error())
}

fn listen(address: SocketAddr, only_v6: bool) -> io::Result<TcpListener> {
    let socket = socket2::Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        socket.set_only_v6(only_v6)?;
    }
    // A restarted service can use its address at once.
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    limit_unsent(&SockRef::from(&socket))?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG.into())?;
    TcpListener::from_std(socket.into())
}

/// Limits what the kernel buffers of a response that the client does not read, which would otherwise be megabytes. Accepted
/// sockets inherit the limit.
pub fn limit_unsent(socket: &SockRef<'_>) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    socket.set_tcp_notsent_lowat(MAX_UNSENT)?;
    Ok(())
}

/// Listens on a Unix socket. A socket file that a process has left there is replaced.
///
/// # Errors
///
/// Returns `AddrInUse` if another process listens there, `AlreadyExists` if the file is not a socket, or why the system
/// refuses it.
pub fn bind_unix(path: &Path) -> io::Result<UnixListener> {
    if let Ok(file) = fs::symlink_metadata(path) {
        if !file.file_type().is_socket() {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, "the file is not a socket"));
        }
        if UnixStream::connect(path).is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused) {
            fs::remove_file(path)?;
        }
    }
    let socket = socket2::Socket::new(Domain::UNIX, Type::STREAM, None)?;
    socket.set_nonblocking(true)?;
    socket.bind(&SockAddr::unix(path)?)?;
    socket.listen(BACKLOG.into())?;
    UnixListener::from_std(socket.into())
}

/// Raises the limit on open files to its hard limit. Returns the number of connections that it allows if `reserved` files
/// are kept for other purposes.
///
/// # Errors
///
/// Returns an error if the system refuses to raise the limit.
pub fn raise_file_limit(reserved: usize) -> io::Result<usize> {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum })?;
    let Some(maximum) = maximum else { return Ok(usize::MAX) };
    Ok(usize::try_from(maximum).unwrap_or(usize::MAX).saturating_sub(reserved).max(1))
}

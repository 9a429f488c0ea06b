//! Listening sockets, and how many files they leave.

use std::io;
use std::net::{IpAddr, SocketAddr};

use rustix::io::Errno;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::TcpListener;

/// How many connections the kernel keeps for us to accept.
pub const BACKLOG: u16 = 4096;
/// How many bytes the kernel takes of a response beyond what the client's window lets it send: enough to send on while the
/// service writes more.
#[cfg(target_os = "linux")]
const UNSENT: u32 = 64 * 1024;
/// How often a free port is tried for several addresses.
const TRIES: usize = 16;

/// Listens on a port of one or several addresses; port 0 takes one that is free on all of them.
///
/// A socket of `::` serves IPv4 too, unless an IPv4 address is listed. If the system has no IPv6, `::` and `::1` are left
/// out if there is another address.
///
/// # Errors
///
/// If one of the addresses cannot be listened on: it and the reason.
pub fn bind(addresses: &[IpAddr], port: u16) -> Result<Vec<TcpListener>, (SocketAddr, io::Error)> {
    let mut tries = 0;
    loop {
        match bind_all(addresses, port) {
            // What was free for the first address is not for another one.
            Err((_, error)) if port == 0 && error.kind() == io::ErrorKind::AddrInUse && tries < TRIES => {
                tries += 1;
            }
            outcome => return outcome,
        }
    }
}

fn bind_all(addresses: &[IpAddr], mut port: u16) -> Result<Vec<TcpListener>, (SocketAddr, io::Error)> {
    let mut sockets: Vec<TcpListener> = Vec::new();
    let mut left_out = None;
    for &address in addresses {
        // Otherwise the socket of `::` would take the port of the IPv4 address.
        let only_v6 = addresses.iter().any(IpAddr::is_ipv4);
        let address = SocketAddr::new(address, port);
        match listen(address, only_v6) {
            Ok(socket) => {
                port = socket.local_addr().map_err(|error| (address, error))?.port();
                sockets.push(socket);
            }
            Err(error) if is_ipv6_missing(address.ip(), &error) => left_out = Some((address, error)),
            Err(error) => return Err((address, error)),
        }
    }
    match left_out {
        Some(failure) if sockets.is_empty() => Err(failure),
        _ => Ok(sockets),
    }
}

/// Whether an address cannot be listened on because the system has no IPv6.
fn is_ipv6_missing(address: IpAddr, error: &io::Error) -> bool {
    let errors = [Errno::AFNOSUPPORT, Errno::ADDRNOTAVAIL].map(|errno| Some(errno.raw_os_error()));
    address.is_ipv6()
        && (address.is_unspecified() || address.is_loopback())
        && errors.contains(&error.raw_os_error())
}

fn listen(address: SocketAddr, only_v6: bool) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        socket.set_only_v6(only_v6)?;
    }
    // A service that has just ended does not keep the next one from its address.
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    // Accepted sockets inherit it. Without it, the kernel takes megabytes of a response that its client does not read.
    #[cfg(target_os = "linux")]
    socket.set_tcp_notsent_lowat(UNSENT)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG.into())?;
    TcpListener::from_std(socket.into())
}

/// Raises the limit of open files to its hard limit, and returns how many connections fit below it if `reserved` files are
/// kept for everything else.
///
/// # Errors
///
/// If the system refuses to raise the limit.
pub fn raise_file_limit(reserved: usize) -> io::Result<usize> {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum })?;
    let Some(maximum) = maximum else { return Ok(usize::MAX) };
    Ok(usize::try_from(maximum).unwrap_or(usize::MAX).saturating_sub(reserved).max(1))
}

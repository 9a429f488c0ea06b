//! The listening socket, and what becomes of each connection.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rocket::local::asynchronous::Client;
use rustix::io::Errno;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::sleep;

use super::timed::Timed;
use super::{MAX_HEADER, MAX_TARGET, Service, exchange};
use crate::web::health::Readiness;

/// How many connections the kernel keeps for us to accept.
const BACKLOG: i32 = 4096;
/// How many connections there may be to the address for those who run the service.
pub const ADMIN_PLACES: usize = 32;
/// How many files are left for all but the connections to the public address.
const OTHER_FILES: u64 = 64 + ADMIN_PLACES as u64;

/// Returns a socket that listens on an address. `only_v6`: an IPv6 socket does not accept IPv4.
pub fn listen(address: SocketAddr, only_v6: bool) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    // A service that has just ended does not keep the next one from its address.
    socket.set_reuse_address(true)?;
    if only_v6 && address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    TcpListener::from_std(socket.into())
}

/// Returns whether listening on `::` or `::1` failed because the system has no IPv6.
pub fn lacks_ipv6(ip: IpAddr, error: &io::Error) -> bool {
    let lacks = [Errno::AFNOSUPPORT, Errno::ADDRNOTAVAIL].map(|errno| Some(errno.raw_os_error()));
    ip.is_ipv6() && (ip.is_unspecified() || ip.is_loopback()) && lacks.contains(&error.raw_os_error())
}

/// Raises the limit of open files as far as it goes, and says how many connections fit below it.
pub fn raise_file_limit(wanted: usize) -> io::Result<usize> {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum })?;
    let fit = maximum.map_or(u64::MAX, |maximum| maximum.saturating_sub(OTHER_FILES).max(1));
    Ok(wanted.min(usize::try_from(fit).unwrap_or(usize::MAX)))
}

/// Accepts connections until the service closes.
pub async fn accept(socket: TcpListener, service: Arc<Service>) {
    tokio::select! {
        () = service.closing.cancelled() => {}
        () = async {
            loop {
                let place = place(&service).await;
                if let Ok((stream, remote)) = socket.accept().await {
                    spawn(stream, remote, &service, place);
                } else {
                    // The client is gone already, or the machine is short of something: others may be luckier.
                    service.metrics().refused.inc();
                    sleep(Duration::from_millis(10)).await;
                }
            }
        } => {}
    }
    // Those whom the kernel has let in by now, whether or not tokio has heard of them.
    let Ok(socket) = socket.into_std() else { return };
    while let Ok((stream, remote)) = socket.accept() {
        if stream.set_nonblocking(true).is_ok()
            && let Ok(stream) = TcpStream::from_std(stream)
        {
            spawn(stream, remote, &service, None);
        }
    }
}

/// A place for one more connection. While there is none, idle connections are asked to make room.
async fn place(service: &Service) -> Option<OwnedSemaphorePermit> {
    if let Ok(place) = Arc::clone(&service.places).try_acquire_owned() {
        return Some(place);
    }
    service.pressure.raise();
    let place = Arc::clone(&service.places).acquire_owned().await;
    service.pressure.lower();
    place.ok()
}

fn spawn(stream: TcpStream, remote: SocketAddr, service: &Arc<Service>, place: Option<OwnedSemaphorePermit>) {
    let (connection, open) =
        (connection(stream, remote, Arc::clone(service)), service.metrics().connections.clone());
    service.connections.spawn(async move {
        open.inc();
        connection.await;
        open.dec();
        drop(place);
    });
}

/// Serves the requests of one connection until its end, and sees to it that it ends.
async fn connection(stream: TcpStream, remote: SocketAddr, service: Arc<Service>) {
    let _ = stream.set_nodelay(true);
    let stream = Timed::new(stream, service.limits, Arc::clone(&service.pressure));
    carry(&service.client, stream, remote).await;
}

/// Serves the requests of one connection until its end, whatever carries its bytes. It has no limit of time; the limits
/// of size are the service's.
pub async fn carry(client: &Client, stream: impl AsyncRead + AsyncWrite + Unpin, remote: SocketAddr) {
    let readiness = client.rocket().state::<Readiness>();
    let answer = service_fn(async |request| {
        let stopping = readiness.is_some_and(Readiness::is_stopping);
        Ok::<_, Infallible>(exchange::answer(client, request, remote, stopping).await)
    });
    // hyper's own limit of size lies above ours, whose answer is a problem.
    let _ = http1::Builder::new()
        .half_close(true)
        .header_read_timeout(None)
        .max_header_size(MAX_TARGET + MAX_HEADER)
        .max_buf_size(2 * MAX_HEADER)
        .serve_connection(TokioIo::new(stream), answer)
        .await;
}

//! The sockets: those that systemd passes, or else those of the settings.

use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use rocket_listener::{Inherited, Socket, bind, bind_unix};
use tokio::net::TcpListener;

use super::StartError;
use crate::settings::{Address, Settings};

/// The name of an inherited socket for the routes of operators. Every other one is for everybody.
const ADMIN: &str = "admin";

/// What is printed before the address of the routes of operators.
const ADMIN_WORDS: &str = "metrics and health are on";

/// The listening sockets of the service.
pub struct Sockets {
    /// For everybody.
    pub public: Vec<Socket>,
    /// For operators.
    pub admin: Vec<Socket>,
    /// The scheme of the public sockets.
    scheme: &'static str,
}

/// Returns whether the routes of operators have a socket of their own.
pub fn has_admin(settings: &Settings, inherited: &Inherited) -> bool {
    settings.admin.is_some() || inherited.names().any(|name| name == ADMIN)
}

impl Sockets {
    /// Opens the sockets, and prints where. An inherited socket replaces the addresses of the settings.
    ///
    /// # Errors
    ///
    /// If an inherited socket is not a listening one, or the system refuses an address.
    pub fn open(settings: &Settings, port: u16, inherited: Inherited) -> Result<Self, StartError> {
        let inherited = inherited.sockets().map_err(StartError::Inherited)?;
        let (admin, public): (Vec<_>, Vec<_>) = inherited.into_iter().partition(|(name, _)| name == ADMIN);
        let unnamed =
            |sockets: Vec<(String, Socket)>| sockets.into_iter().map(|(_, socket)| socket).collect();
        let (mut public, mut admin): (Vec<_>, Vec<_>) = (unnamed(public), unnamed(admin));
        let scheme = if settings.tls.is_some() { "https" } else { "http" };
        if public.is_empty() {
            public = listen_on(settings, port)?;
        }
        print(&public, "greeting-api listens on", scheme);
        if let (true, Some(address)) = (admin.is_empty(), settings.admin) {
            admin = bind_admin(address)?.into_iter().map(Socket::from).collect();
        }
        print(&admin, ADMIN_WORDS, "http");
        Ok(Self { public, admin, scheme })
    }

    /// Prints where translators see their files, with a host that a browser on this machine can open.
    pub fn print_translations(&self) {
        let (sockets, scheme) =
            if self.admin.is_empty() { (&self.public, self.scheme) } else { (&self.admin, "http") };
        if let Some(address) = sockets.iter().find_map(Socket::tcp_address) {
            let (ip, port) = (address.ip(), address.port());
            let host = if ip.is_unspecified() { format!("localhost:{port}") } else { address.to_string() };
            say(&format!("translations are on {scheme}://{host}/translate"));
        }
    }
}

/// Listens on the addresses of the settings.
fn listen_on(settings: &Settings, port: u16) -> Result<Vec<Socket>, StartError> {
    let mut ips = Vec::new();
    let mut sockets = Vec::new();
    for address in &settings.address {
        match address {
            Address::Ip(ip) => ips.push(*ip),
            Address::Unix(path) => {
                let socket = bind_unix(path).map_err(|error| StartError::ListenUnix(path.clone(), error))?;
                sockets.push(Socket::from(socket));
            }
        }
    }
    sockets.splice(0..0, bind_all(&ips, port)?.into_iter().map(Socket::from));
    Ok(sockets)
}

/// Listens on the address of the setting `admin`, and prints where.
///
/// # Errors
///
/// If the system refuses the address.
pub fn listen_admin(address: SocketAddr) -> Result<Vec<TcpListener>, StartError> {
    let sockets = bind_admin(address)?;
    for socket in &sockets {
        say(&format!("{ADMIN_WORDS} http://{}", socket.local_addr()?));
    }
    Ok(sockets)
}

/// Listens on the address of the setting `admin`. `::` is both IP families, and IPv4 alone if the system has no IPv6.
fn bind_admin(address: SocketAddr) -> Result<Vec<TcpListener>, StartError> {
    let mut addresses = vec![address.ip()];
    if address.ip() == Ipv6Addr::UNSPECIFIED {
        addresses.push(Ipv4Addr::UNSPECIFIED.into());
    }
    bind_all(&addresses, address.port())
}

fn bind_all(addresses: &[IpAddr], port: u16) -> Result<Vec<TcpListener>, StartError> {
    let sockets = bind(addresses, port).map_err(|(address, error)| StartError::Listen(address, error))?;
    let open: Vec<_> = sockets.iter().filter_map(|socket| socket.local_addr().ok()).map(|a| a.ip()).collect();
    for missing in addresses.iter().filter(|address| !open.contains(address)) {
        tracing::warn!("not listening on {missing}, because this system has no IPv6");
    }
    Ok(sockets)
}

fn print(sockets: &[Socket], words: &str, scheme: &str) {
    for socket in sockets {
        match socket.tcp_address() {
            Some(address) => say(&format!("{words} {scheme}://{address}")),
            None => say(&format!("{words} {socket}")),
        }
    }
}

/// Prints a line. A failure is ignored, because nobody has to read it.
fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

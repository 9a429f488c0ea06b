//! The PROXY protocol, versions 1 and 2: a proxy names the client before the first byte that it forwards.

use std::io;
use std::net::{IpAddr, SocketAddr};

use ipnet::IpNet;
use proxy_header::{ParseConfig, ProxyHeader};
use tokio::io::{AsyncRead, AsyncReadExt};

/// The first bytes of a header of version 2.
const V2_SIGNATURE: &[u8] = b"\r\n\r\n\0\r\nQUIT\n";
/// Version 2 and the command LOCAL: the proxy itself is the client, and what follows is ignored, even an unknown family.
const V2_LOCAL: u8 = 0x20;
/// Length of the shortest header, `PROXY UNKNOWN` with its line break. Version 2 has one byte more before its addresses.
const SHORTEST: usize = 15;
/// Maximum length of a header of version 1.
const MAX_LINE: usize = 107;
/// Maximum length of the addresses and details in a header of version 2. Proxies send some hundred bytes.
const MAX_DETAILS: usize = 4096;

/// A proxy that names the clients of its connections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrustedProxy {
    /// A network, or a single address.
    Network(IpNet),
    /// Every process that connects to a Unix socket.
    Unix,
}

impl TrustedProxy {
    /// Returns whether a connection comes from this proxy. `None` is a connection of a Unix socket.
    pub(crate) fn includes(&self, remote: Option<IpAddr>) -> bool {
        match (self, remote) {
            (Self::Network(network), Some(remote)) => network.contains(&remote.to_canonical()),
            (Self::Unix, None) => true,
            _ => false,
        }
    }
}

/// Reads a header, and nothing after it. Returns the client, or `None` if the proxy itself is the client, as in its health
/// checks.
///
/// # Errors
///
/// Returns an error if the connection does not start with a valid header.
pub async fn read(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<SocketAddr>> {
    let mut header = vec![0; SHORTEST];
    stream.read_exact(&mut header).await?;
    if header.starts_with(V2_SIGNATURE) {
        header.push(stream.read_u8().await?);
        let length = usize::from(u16::from_be_bytes([header[14], header[15]]));
        if length > MAX_DETAILS {
            return Err(io::ErrorKind::InvalidData.into());
        }
        header.resize(header.len() + length, 0);
        stream.read_exact(&mut header[SHORTEST + 1..]).await?;
        if header[V2_SIGNATURE.len()] == V2_LOCAL {
            return Ok(None);
        }
    } else {
        // The rest belongs to TLS or HTTP, so nothing after the line may be read.
        while header.starts_with(b"PROXY ") && !header.ends_with(b"\n") && header.len() < MAX_LINE {
            header.push(stream.read_u8().await?);
        }
    }
    let (header, _) = ProxyHeader::parse(&header, ParseConfig::default())
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    Ok(header.proxied_address().map(|address| address.source))
}

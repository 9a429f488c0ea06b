//! The setting `proxy_protocol`: the proxies that send a header of the PROXY protocol.

use std::net::IpAddr;

use ipnet::{IpNet, Ipv4Net};
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::Serializer;

/// The word for processes that connect to a Unix socket.
const UNIX: &str = "unix";

/// Proxies that name the clients of their connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proxy {
    /// All in a network, or at a single address.
    Network(IpNet),
    /// Every process that connects to a Unix socket.
    Unix,
}

/// Writes a list as it is parsed.
pub fn serialize<S: Serializer>(proxies: &[Proxy], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(proxies.iter().map(|proxy| match proxy {
        Proxy::Network(network) => network.to_string(),
        Proxy::Unix => UNIX.to_owned(),
    }))
}

/// Parses a list of addresses, of networks in CIDR notation, and of the word `unix`.
pub fn deserialize<'de, D: Deserializer<'de>>(value: D) -> Result<Vec<Proxy>, D::Error> {
    Vec::<String>::deserialize(value)?.iter().map(|text| parse(text)).collect()
}

fn parse<E: Error>(text: &str) -> Result<Proxy, E> {
    if text == UNIX {
        return Ok(Proxy::Unix);
    }
    let network = text.parse::<IpAddr>().map(IpNet::from).or_else(|_| text.parse());
    network.map(|network| Proxy::Network(canonical(network))).map_err(|_| {
        E::custom(format!(
            "{text:?} is neither an address, nor a network such as \"10.0.0.0/8\", nor \"unix\""
        ))
    })
}

/// Returns an IPv4-mapped IPv6 network as the IPv4 network, because the addresses of clients are compared in that form.
fn canonical(network: IpNet) -> IpNet {
    let IpNet::V6(v6) = network else { return network };
    let v4 = v6.addr().to_ipv4_mapped().zip(v6.prefix_len().checked_sub(96));
    v4.and_then(|(address, length)| Ipv4Net::new(address, length).ok()).map_or(network, IpNet::V4)
}

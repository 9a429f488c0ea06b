//! The setting `proxy_protocol`: the proxies that send a header of the PROXY protocol.

use std::net::IpAddr;

use rocket_listener::TrustedProxy;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::Serializer;

/// The word for processes that connect to a Unix socket.
const UNIX: &str = "unix";

/// Writes a list as it is parsed.
pub fn serialize<S: Serializer>(proxies: &[TrustedProxy], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(proxies.iter().map(|proxy| match proxy {
        TrustedProxy::Network(network) => network.to_string(),
        TrustedProxy::Unix => UNIX.to_owned(),
    }))
}

/// Parses a list of addresses, of networks in CIDR notation, and of the word `unix`.
pub fn deserialize<'de, D: Deserializer<'de>>(value: D) -> Result<Vec<TrustedProxy>, D::Error> {
    Vec::<String>::deserialize(value)?.iter().map(|text| parse(text)).collect()
}

fn parse<E: Error>(text: &str) -> Result<TrustedProxy, E> {
    if text == UNIX {
        return Ok(TrustedProxy::Unix);
    }
    let address = text.parse::<IpAddr>().map(|address| address.to_canonical().into());
    address.or_else(|_| text.parse()).map(TrustedProxy::Network).map_err(|_| {
        E::custom(format!(
            "{text:?} is neither an address, nor a network such as \"10.0.0.0/8\", nor \"unix\""
        ))
    })
}

//! The setting `address`: one address, or a list of them.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;

use serde::Serialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use serde::ser::Serializer;

/// Where the service listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// TCP, on the port of Rocket's setting `port`.
    Ip(IpAddr),
    /// A Unix socket.
    Unix(PathBuf),
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ip(address) => write!(f, "{address}"),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Parses one address or a list. The list is not empty, and no address is in it twice.
pub fn deserialize<'de, D: Deserializer<'de>>(value: D) -> Result<Vec<Address>, D::Error> {
    value.deserialize_any(OneOrMany)
}

struct OneOrMany;

impl<'de> Visitor<'de> for OneOrMany {
    type Value = Vec<Address>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an IP address, a Unix socket such as \"unix:/run/a.sock\", or a list such as [\"::\", \"0.0.0.0\"]")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(vec![parse(text)?])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut addresses = Vec::new();
        while let Some(text) = list.next_element::<String>()? {
            let address = parse(&text)?;
            if addresses.contains(&address) {
                return Err(A::Error::custom(format!("duplicate address {address}")));
            }
            addresses.push(address);
        }
        if addresses.is_empty() {
            return Err(A::Error::custom("no address to listen on"));
        }
        Ok(addresses)
    }
}

/// An IPv4-mapped IPv6 address is the IPv4 address, so that both forms are the same address.
fn parse<E: Error>(text: &str) -> Result<Address, E> {
    if let Some(path) = text.strip_prefix("unix:") {
        return match path {
            "" => Err(E::custom("\"unix:\" has no path, such as \"unix:/run/greeting-api.sock\"")),
            // As a path, it would be a file in the current directory.
            name if name.starts_with('@') => {
                Err(E::custom(format!("{text:?} is an abstract socket; use a path instead")))
            }
            path => Ok(Address::Unix(path.into())),
        };
    }
    let address: Result<IpAddr, _> = text.parse();
    address.map(|address| Address::Ip(address.to_canonical())).map_err(|_| {
        E::custom(format!("{text:?} is neither an IP address nor a Unix socket (\"unix:/path\")"))
    })
}

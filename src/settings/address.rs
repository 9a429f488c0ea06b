//! The setting `address`: one address, or a list of them.

use std::fmt;
use std::net::IpAddr;

use serde::de::{Deserializer, Error, SeqAccess, Visitor};

/// Parses one address or a list. The list is not empty, and no address is in it twice.
pub fn deserialize<'de, D: Deserializer<'de>>(value: D) -> Result<Vec<IpAddr>, D::Error> {
    value.deserialize_any(OneOrMany)
}

struct OneOrMany;

impl<'de> Visitor<'de> for OneOrMany {
    type Value = Vec<IpAddr>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an IP address, or a list such as [\"::\", \"0.0.0.0\"]")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(vec![parse(text)?])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut addresses = Vec::new();
        while let Some(text) = list.next_element::<String>()? {
            let address = parse(&text)?;
            if addresses.contains(&address) {
                return Err(A::Error::custom(format!("duplicate IP address {address}")));
            }
            addresses.push(address);
        }
        if addresses.is_empty() {
            return Err(A::Error::custom("no IP address to listen on"));
        }
        Ok(addresses)
    }
}

/// An IPv4-mapped IPv6 address is the IPv4 address, so that both forms are the same address.
fn parse<E: Error>(text: &str) -> Result<IpAddr, E> {
    let address: Result<IpAddr, _> = text.parse();
    address
        .map(|address| address.to_canonical())
        .map_err(|_| E::custom(format!("{text:?} is not an IP address")))
}

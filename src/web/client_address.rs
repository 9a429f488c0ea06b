//! The address of a request's client, which a proxy may send in a header.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use rocket::request::Request;

use crate::settings::Settings;

/// The header of the setting `ip_header` is missing, or has no address in the right position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// Returns the client's address by the settings `ip_header` and `trusted_proxies`. Without `ip_header`, it is the address
/// of the connection.
///
/// Each trusted proxy has appended the address of its own client, so the last element is what the nearest proxy saw. If
/// there are fewer elements than trusted proxies, all of them are trusted, and the first is the client.
pub fn client_address(request: &Request<'_>) -> Result<Option<IpAddr>, Unreadable> {
    let Some(header) = &request.rocket().config().ip_header else {
        return Ok(request.remote().map(|remote| remote.ip()));
    };
    let trusted = request.rocket().state::<Settings>().map_or(1, |settings| settings.trusted_proxies);
    // All lines are one list (RFC 9110, section 5.3).
    let elements = || {
        let elements = request.headers().get(header.as_str()).flat_map(|line| line.split(','));
        elements.map(str::trim).filter(|element| !element.is_empty())
    };
    let index = elements().count().saturating_sub(trusted as usize);
    elements().nth(index).and_then(parse).map(Some).ok_or(Unreadable)
}

/// Parses an address with or without a port, and an IPv6 address with or without brackets.
fn parse(text: &str) -> Option<IpAddr> {
    let bracketed = || text.strip_prefix('[')?.strip_suffix(']')?.parse::<Ipv6Addr>().ok();
    let address = text.parse::<IpAddr>().ok();
    address.or_else(|| Some(text.parse::<SocketAddr>().ok()?.ip())).or_else(|| bracketed().map(IpAddr::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_have_a_port_and_brackets() {
        let address = |text: &str| text.parse::<IpAddr>().ok();
        for (text, expected) in [
            ("192.0.2.1", address("192.0.2.1")),
            ("192.0.2.1:1234", address("192.0.2.1")),
            ("2001:db8::1", address("2001:db8::1")),
            ("[2001:db8::1]", address("2001:db8::1")),
            ("[2001:db8::1]:443", address("2001:db8::1")),
            ("[192.0.2.1]", None),
            ("192.0.2.1:", None),
            ("192.0.2.1:99999", None),
            ("unknown", None),
            ("_hidden", None),
            ("", None),
        ] {
            assert_eq!(parse(text), expected, "{text}");
        }
    }
}

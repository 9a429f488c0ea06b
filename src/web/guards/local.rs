//! Whether the client is on the machine of the service.

use std::convert::Infallible;
use std::net::IpAddr;

use hyper::header;
use rocket::request::{FromRequest, Outcome, Request};
use rocket_listener::{field, host};

use crate::web::client_address::client_address;

/// Whether a person on the machine of the service sent the request, who can open its files.
///
/// The connection comes from a loopback address, and so does the client if a proxy sends its address. `Host` is this machine
/// too, so that no name of another site that resolves to it counts (DNS rebinding). A request with `Origin` comes from a page
/// of another site.
pub struct Local(pub bool);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Local {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        let remote = request.remote().map(|remote| remote.ip());
        let client = client_address(request).ok().flatten();
        let is_loopback = |address: Option<IpAddr>| address.is_some_and(|ip| ip.to_canonical().is_loopback());
        let is_here = host(request).is_some_and(|host| {
            let host = host.domain().as_str();
            let address = host.trim_start_matches('[').trim_end_matches(']').parse().ok();
            host.eq_ignore_ascii_case("localhost") || is_loopback(address)
        });
        let has_origin = field(request, &header::ORIGIN).is_some();
        Outcome::Success(Self(is_loopback(remote) && is_loopback(client) && is_here && !has_origin))
    }
}

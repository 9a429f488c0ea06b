//! The scheme of the address at which an app is served.

use rocket::request::Request;

/// `https` with TLS, otherwise `http`.
pub struct Scheme(pub &'static str);

/// Returns the scheme with which a client called.
pub fn scheme(request: &Request<'_>) -> &'static str {
    request.rocket().state::<Scheme>().map_or("http", |scheme| scheme.0)
}

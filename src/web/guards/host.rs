//! The host that a client called.

use rocket::request::Request;

/// Returns the host of a request, for commands that call it again.
pub fn host(request: &Request<'_>) -> String {
    rocket_listener::host(request).map_or_else(|| "localhost:8000".to_owned(), |host| host.to_string())
}

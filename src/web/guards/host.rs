//! The host that a client called.

use rocket::http::uri::Host;
use rocket::request::Request;

/// Returns the host of a request, for commands that call it again.
pub fn host(request: &Request<'_>) -> String {
    request.host().map_or_else(|| "localhost:8000".to_owned(), Host::to_string)
}

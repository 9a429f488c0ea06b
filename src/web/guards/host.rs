//! The host that a client called.

use rocket::request::Request;

use crate::web::scheme::scheme;

/// Returns the start of the address of a request, for commands that call the service again. Without a scheme, curl uses http.
pub fn base(request: &Request<'_>) -> String {
    let host =
        rocket_listener::host(request).map_or_else(|| "localhost:8000".to_owned(), |host| host.to_string());
    match scheme(request) {
        "http" => host,
        scheme => format!("{scheme}://{host}"),
    }
}

//! Preflights of cross-origin requests (Fetch standard, "CORS protocol").

use hyper::header;
use rocket::http::Method;
use rocket::request::Request;
use rocket_listener::field;

/// Returns whether a request is a preflight. Every address answers it: if the address is wrong, the page can read the
/// problem in the response to its actual request.
pub fn is_preflight(request: &Request<'_>) -> bool {
    request.method() == Method::Options
        && field(request, &header::ORIGIN).is_some()
        && field(request, &header::ACCESS_CONTROL_REQUEST_METHOD).is_some()
}

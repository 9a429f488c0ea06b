//! Preflights of cross-origin requests (Fetch standard, "CORS protocol").

use rocket::http::Method;
use rocket::request::Request;

/// Returns whether a request is a preflight. Every address answers it: if the address is wrong, the page can read the
/// problem in the response to its actual request.
pub fn is_preflight(request: &Request<'_>) -> bool {
    request.method() == Method::Options
        && request.headers().contains("Origin")
        && request.headers().contains("Access-Control-Request-Method")
}

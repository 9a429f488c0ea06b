//! The method of a request. Rocket serves `HEAD` as `GET`, and does not remember.

use rocket::http::Method;
use rocket::request::Request;

struct Sent(Method);

/// Returns the method that the client sent. The fairing that sees a request first asks for it, before Rocket changes it.
pub fn sent(request: &Request<'_>) -> Method {
    request.local_cache(|| Sent(request.method())).0
}

//! What becomes of a request that no handler answered.

use rocket::catch;
use rocket::http::{Header, Method, Status};
use rocket::request::Request;
use rocket::response::Responder;

use super::cors::is_preflight;
use super::problem::{ALLOW, Error, Problem};
use super::server::Refusal;
use super::{fields, rate_limit};
use crate::l10n::name::NameError;

/// The target of a request that is refused before it is routed: no route serves it. Why it was is in the request's local
/// cache.
pub const REFUSED: &str = "/refused";

/// Finds out why no handler answered.
#[catch(default)]
pub fn catch<'r>(status: Status, request: &'r Request<'_>) -> Result<Options, Problem<'r>> {
    fields::forget(request);
    if let Some(seconds) = rate_limit::wait(request) {
        return Err(Error::TooManyRequests(seconds).into());
    }
    if let Some(refusal) = *request.local_cache(|| None::<Refusal>) {
        return Err(Error::Refused(refusal).into());
    }
    let error = match (status.code, request.method()) {
        // Rocket takes no empty parameter: an empty name, at the end of the path, comes here.
        (404, Method::Get | Method::Head) if is_served(request) && lacks_name(request) => {
            Error::Name(NameError::Empty)
        }
        (404, Method::Get | Method::Head) => Error::NotFound,
        (404, Method::Options) if is_served(request) || is_preflight(request) => {
            return Ok(Options { body: (), allow: Header::new("Allow", ALLOW) });
        }
        (404, method) if is_served(request) => Error::MethodNotAllowed(method),
        (404, _) => Error::NotFound,
        (400..500, _) => Error::Request(status),
        _ => Error::Service(status),
    };
    Err(error.into())
}

/// What an address can do (RFC 9110, section 9.3.7).
#[derive(Responder)]
#[response(status = 204)]
pub struct Options {
    body: (),
    allow: Header<'static>,
}

/// Whether the path ends where the name of a greeting is to stand.
fn lacks_name(request: &Request<'_>) -> bool {
    let path = request.uri().path().as_str();
    path.starts_with("/greet/") && path.ends_with('/')
}

/// Whether a request has a method that is none of HTTP's.
pub fn is_unknown_method(request: &Request<'_>) -> bool {
    matches!(request.local_cache(|| None::<Refusal>), Some(Refusal::MethodUnknown))
}

/// Whether a route serves the path, whatever the method and the parameters.
fn is_served(request: &Request<'_>) -> bool {
    let segments: Vec<_> = request.uri().path().as_str().split('/').collect();
    request.rocket().routes().any(|route| {
        let pattern: Vec<_> = route.uri.path().split('/').collect();
        pattern.len() == segments.len()
            && pattern.iter().zip(&segments).all(|(part, segment)| part.starts_with('<') || part == segment)
    })
}

//! What becomes of a request that no handler answered.

use rocket::catch;
use rocket::http::{Header, Method, Status};
use rocket::request::Request;
use rocket::response::Responder;
use rocket_listener::Refused;

use super::cors::is_preflight;
use super::problem::{ALLOW, Error, Problem};
use super::rate_limit;
use crate::l10n::name::NameError;

/// Finds out why no handler answered.
#[catch(default)]
pub fn catch<'r>(status: Status, request: &'r Request<'_>) -> Result<Options, Problem<'r>> {
    rocket_listener::clear(request);
    if let Some(seconds) = rate_limit::wait(request) {
        return Err(Error::TooManyRequests(seconds).into());
    }
    if let Some(refused) = Refused::of(request) {
        return Err(Error::Refused(refused.refusal).into());
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

/// Whether a route serves the path, whatever the method and the parameters.
fn is_served(request: &Request<'_>) -> bool {
    let segments: Vec<_> = request.uri().path().as_str().split('/').collect();
    request.rocket().routes().any(|route| {
        let pattern: Vec<_> = route.uri.path().split('/').collect();
        pattern.len() == segments.len()
            && pattern.iter().zip(&segments).all(|(part, segment)| part.starts_with('<') || part == segment)
    })
}

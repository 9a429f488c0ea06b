//! The catcher: finds out why no route answered a request.

use rocket::catch;
use rocket::http::{Header, Method, Status};
use rocket::request::Request;
use rocket::response::Responder;
use rocket_listener::{MAX_FIELDS, MAX_HEADER, MAX_TARGET, Refusal, Refused};

use super::problem::ProblemResponse;
use crate::greeting::name::NameError;
use crate::greeting::problem::Problem;
use crate::web::fairings::rate_limit;
use crate::web::headers::{ALLOW, METHODS};
use crate::web::preflight::is_preflight;

/// Answers every request that no route answered.
#[catch(default)]
pub fn catch(status: Status, request: &Request<'_>) -> Result<Options, ProblemResponse> {
    rocket_listener::clear(request);
    if let Some(seconds) = rate_limit::wait(request) {
        return Err(Problem::TooManyRequests { seconds }.into());
    }
    if let Some(refused) = Refused::of(request) {
        return Err(refusal(refused.refusal).into());
    }
    let problem = match (status.code, request.method()) {
        // Rocket takes no empty parameter, so a path that ends with an empty name comes here.
        (404, Method::Get | Method::Head) if is_served(request) && lacks_name(request) => {
            let nameless = request.uri().path().as_str().trim_end_matches('/').to_owned();
            Problem::Name { error: NameError::Empty, nameless }
        }
        (404, Method::Get | Method::Head) => Problem::NotFound,
        (404, Method::Options) if is_served(request) || is_preflight(request) => {
            return Ok(Options { body: (), allow: Header::new("Allow", ALLOW) });
        }
        (404, method) if is_served(request) => {
            Problem::MethodNotAllowed { method: method.as_str(), allowed: METHODS }
        }
        (404, _) => Problem::NotFound,
        (412, _) => Problem::PreconditionFailed,
        (status @ 400..500, _) => Problem::BadRequest { status },
        (status, _) => Problem::InternalError { status },
    };
    Err(problem.into())
}

/// The problem of a request that the listener refused.
fn refusal(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::Malformed | Refusal::TargetInvalid | Refusal::FramingInvalid => {
            Problem::BadRequest { status: refusal.status().code }
        }
        Refusal::VersionUnsupported => Problem::VersionUnsupported { allowed: &["HTTP/1.1", "HTTP/1.0"] },
        Refusal::TargetTooLong => Problem::TargetTooLong { bytes: MAX_TARGET },
        Refusal::PercentMalformed => Problem::PercentMalformed,
        Refusal::NotUtf8 => Problem::NotUtf8,
        Refusal::HeaderTooLarge => Problem::HeaderTooLarge { bytes: MAX_HEADER, fields: MAX_FIELDS },
        Refusal::HostInvalid => Problem::HostInvalid,
        Refusal::MethodUnknown => Problem::MethodUnknown { allowed: METHODS },
        Refusal::Timeout => Problem::RequestTimeout,
    }
}

/// The methods of an address (RFC 9110, section 9.3.7).
#[derive(Responder)]
#[response(status = 204)]
pub struct Options {
    body: (),
    allow: Header<'static>,
}

/// Returns whether a path ends with the empty name of a greeting.
fn lacks_name(request: &Request<'_>) -> bool {
    let path = request.uri().path().as_str();
    path.starts_with("/greet/") && path.ends_with('/')
}

/// Returns whether a route serves the path, for any method and any parameters.
fn is_served(request: &Request<'_>) -> bool {
    let segments: Vec<_> = request.uri().path().as_str().split('/').collect();
    request.rocket().routes().any(|route| {
        let pattern: Vec<_> = route.uri.path().split('/').collect();
        pattern.len() == segments.len()
            && pattern.iter().zip(&segments).all(|(part, segment)| part.starts_with('<') || part == segment)
    })
}

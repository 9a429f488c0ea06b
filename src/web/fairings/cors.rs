//! Cross-origin resource sharing: which pages may read responses (Fetch standard, "CORS protocol").
//!
//! Nobody signs in here, so credentials are never allowed.

use hyper::header::{self, HeaderValue};
use rocket::fairing::{Fairing, Info, Kind};
use rocket::request::Request;
use rocket::response::Response;
use rocket_listener::{ResponseParts, field};

use crate::settings::{Origins, Settings};
use crate::web::headers::ALLOW;
use crate::web::preflight::is_preflight;

/// Every origin is allowed.
const ANY: HeaderValue = HeaderValue::from_static("*");
/// The response headers that a page may read, next to those that every page may.
const EXPOSED: HeaderValue = HeaderValue::from_static(
    "Content-Language, Content-Location, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id",
);
/// The request headers that a page may send: all, because a gateway may require one of its own. `*` does not include
/// `Authorization`.
const ALLOWED: HeaderValue = HeaderValue::from_static("*, Authorization");
/// How long browsers may cache a preflight, in seconds: a day. They have shorter limits of their own.
const MAX_AGE: u32 = 86400;

/// Allows the origins of the setting `cors_origins` to read every response.
pub struct Cors;

#[rocket::async_trait]
impl Fairing for Cors {
    fn info(&self) -> Info {
        Info { name: "CORS", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let Some(settings) = request.rocket().state::<Settings>() else { return };
        let mut parts = ResponseParts::of(request, response);
        let allowed = match &settings.cors_origins {
            Origins::Any => Some(ANY),
            Origins::Listed(origins) if origins.is_empty() => return,
            Origins::Listed(origins) => {
                vary_by_origin(&mut parts);
                let origin = field(request, &header::ORIGIN);
                let allowed = origin.filter(|origin| origins.iter().any(|allowed| allowed == origin));
                allowed.and_then(|origin| HeaderValue::from_str(origin).ok())
            }
        };
        let Some(allowed) = allowed else { return };
        parts.set(header::ACCESS_CONTROL_ALLOW_ORIGIN, allowed);
        if is_preflight(request) {
            parts.set(header::ACCESS_CONTROL_ALLOW_METHODS, ALLOW);
            parts.set(header::ACCESS_CONTROL_ALLOW_HEADERS, ALLOWED);
            parts.set(header::ACCESS_CONTROL_MAX_AGE, MAX_AGE);
        } else {
            parts.set(header::ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }
}

/// Adds `Origin` to `Vary`, on the same line, because some caches read only one.
fn vary_by_origin(parts: &mut ResponseParts) {
    let vary = parts.get(&header::VARY).map_or_else(|| "Origin".to_owned(), |vary| format!("{vary}, Origin"));
    parts.set(header::VARY, vary);
}

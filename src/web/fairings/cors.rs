//! Pages of other origins may read the answers: cross-origin resource sharing (the Fetch standard, "CORS protocol").
//!
//! Nobody is signed in here, so no credentials are ever allowed.

use hyper::header;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Method;
use rocket::request::Request;
use rocket::response::Response;
use rocket_listener::ResponseParts;

use crate::settings::{Origins, Settings};
use crate::web::headers::ALLOW;

/// The headers of answers that a page may read, beside those that every page may.
const EXPOSED: &str =
    "Content-Language, Content-Location, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";
/// The headers that a page may send: no answer depends on those that are not read here, and a gateway in front may ask
/// for one of its own. The star does not mean `Authorization`.
const ALLOWED: &str = "*, Authorization";
/// For how many seconds a page need not ask again: a day, which browsers shorten.
const MAX_AGE: u32 = 86400;

/// Says on every answer which pages may read it: those of the setting `cors_origins`.
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
            Origins::Any => Some("*"),
            Origins::Listed(origins) if origins.is_empty() => return,
            Origins::Listed(origins) => {
                vary_by_origin(&mut parts);
                let origin = request.headers().get_one("Origin");
                origin.filter(|origin| origins.iter().any(|allowed| allowed == origin))
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

/// Whether a browser asks what a page may send. It is told so wherever the page wants to send it: what is wrong with the
/// address, the answer to the request itself says, and the page can read that.
pub fn is_preflight(request: &Request<'_>) -> bool {
    request.method() == Method::Options
        && request.headers().contains("Origin")
        && request.headers().contains("Access-Control-Request-Method")
}

/// One line, since not every cache reads several.
fn vary_by_origin(parts: &mut ResponseParts) {
    let vary = parts.get(&header::VARY).map_or_else(|| "Origin".to_owned(), |vary| format!("{vary}, Origin"));
    parts.set(header::VARY, vary);
}

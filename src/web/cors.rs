//! Pages of other origins may read the answers: cross-origin resource sharing (the Fetch standard, "CORS protocol").
//!
//! Nobody is signed in here, so no credentials are ever allowed.

use hyper::header;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Method;
use rocket::request::Request;
use rocket::response::Response;
use rocket_listener::Fields;

use super::Settings;
use super::problem::ALLOW;

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
        let mut fields = Fields::of(request, response);
        let allowed = match &settings.cors_origins[..] {
            [] => return,
            [any] if any == "*" => Some("*"),
            origins => {
                vary_by_origin(&mut fields);
                let origin = request.headers().get_one("Origin");
                origin.filter(|origin| origins.iter().any(|allowed| allowed == origin))
            }
        };
        let Some(allowed) = allowed else { return };
        fields.set(header::ACCESS_CONTROL_ALLOW_ORIGIN, allowed);
        if is_preflight(request) {
            fields.set(header::ACCESS_CONTROL_ALLOW_METHODS, ALLOW);
            fields.set(header::ACCESS_CONTROL_ALLOW_HEADERS, ALLOWED);
            fields.set(header::ACCESS_CONTROL_MAX_AGE, MAX_AGE);
        } else {
            fields.set(header::ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
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
fn vary_by_origin(fields: &mut Fields) {
    let vary =
        fields.get(&header::VARY).map_or_else(|| "Origin".to_owned(), |vary| format!("{vary}, Origin"));
    fields.set(header::VARY, vary);
}

/// What is wrong with a list of origins, if anything is: each is a scheme and a host, and perhaps a port, as browsers
/// write it in `Origin` (RFC 6454, section 6.2).
pub fn fault(origins: &[String]) -> Option<String> {
    if origins.len() > 1 && origins.iter().any(|origin| origin == "*") {
        return Some("\"*\" stands for every origin, and so stands alone".to_owned());
    }
    let wrong = origins.iter().find(|origin| *origin != "*" && !is_origin(origin))?;
    Some(format!("{wrong:?} is no origin such as \"https://example.org\" or \"http://localhost:3000\""))
}

fn is_origin(text: &str) -> bool {
    let Some((scheme, host)) = text.split_once("://") else { return false };
    let is_host = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.:[]_".contains(c);
    scheme.starts_with(|c: char| c.is_ascii_lowercase())
        && scheme.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "+-.".contains(c))
        && !host.is_empty()
        && host.chars().all(is_host)
}

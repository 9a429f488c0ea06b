//! Pages of other origins may read the answers: cross-origin resource sharing (the Fetch standard, "CORS protocol").
//!
//! Nobody is signed in here, so no credentials are ever allowed.

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Method;
use rocket::request::Request;
use rocket::response::Response;

use super::Settings;
use super::problem::ALLOW;

/// The headers of answers that a page may read, beside those that every page may.
pub const EXPOSED: &str =
    "Content-Language, Content-Location, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";
/// The headers that a page may send: no answer depends on those that are not read here, and a gateway in front may ask
/// for one of its own. The star does not mean `Authorization`.
const ALLOWED: &str = "*, Authorization";
/// For how many seconds a page need not ask again: a day, which browsers shorten.
const MAX_AGE: &str = "86400";

/// Says on every answer which pages may read it: those of the setting `cors_origins`.
pub struct Cors {
    /// Whether all that can be said of every answer alike is left to who carries it, see `server::exchange`.
    pub carried: bool,
}

#[rocket::async_trait]
impl Fairing for Cors {
    fn info(&self) -> Info {
        Info { name: "CORS", kind: Kind::Response | Kind::Singleton }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let Some(settings) = request.rocket().state::<Settings>() else { return };
        let origin = request.headers().get_one("Origin");
        let allowed = match &settings.cors_origins[..] {
            [] => return,
            _ if is_for_all(settings) => {
                // Of a preflight there is more to say.
                if self.carried && !is_preflight(request) {
                    return;
                }
                Some("*")
            }
            origins => {
                vary_by_origin(response);
                origin.filter(|origin| origins.iter().any(|allowed| allowed == origin))
            }
        };
        let Some(allowed) = allowed else { return };
        response.set_raw_header("Access-Control-Allow-Origin", allowed);
        if is_preflight(request) {
            response.set_raw_header("Access-Control-Allow-Methods", ALLOW);
            response.set_raw_header("Access-Control-Allow-Headers", ALLOWED);
            response.set_raw_header("Access-Control-Max-Age", MAX_AGE);
        } else {
            response.set_raw_header("Access-Control-Expose-Headers", EXPOSED);
        }
    }
}

/// Whether pages of every origin may read the answers.
pub fn is_for_all(settings: &Settings) -> bool {
    settings.cors_origins == ["*"]
}

/// Whether a browser asks what a page may send. It is told so wherever the page wants to send it: what is wrong with the
/// address, the answer to the request itself says, and the page can read that.
pub fn is_preflight(request: &Request<'_>) -> bool {
    request.method() == Method::Options
        && request.headers().contains("Origin")
        && request.headers().contains("Access-Control-Request-Method")
}

/// One line, since not every cache reads several.
fn vary_by_origin(response: &mut Response<'_>) {
    let vary = match response.headers().get_one("Vary") {
        Some(vary) => format!("{vary}, Origin"),
        None => "Origin".to_owned(),
    };
    response.set_raw_header("Vary", vary);
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

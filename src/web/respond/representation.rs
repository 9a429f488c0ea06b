//! Content at an address, and what caches may do with it (RFC 9110, section 13; RFC 9111).

use hyper::header::{self, HeaderValue};
use rocket::http::{Method, Status};
use rocket::request::Request;
use rocket::response::{self, Responder, Response};
use rocket_listener::ResponseParts;

use super::conditional::{Outcome, evaluate};
use crate::settings::Settings;
use crate::web::content::{Coding, Content};
use crate::web::guards::accept_encoding::accepts_gzip;
use crate::web::guards::method::sent_method;

/// Content at an address. Responses with it can be cached, evaluate `If-Match` and `If-None-Match`, and are compressed for
/// clients that accept it.
pub struct Representation<'r> {
    pub content: Content<'r>,
    pub vary: Vary,
    /// Its own address, if the request was for another one.
    pub location: Option<String>,
    /// How long caches may keep it. `None` applies the setting `max_age`.
    pub cache_control: Option<&'static str>,
    /// Maximum of `max_age` for this representation, in seconds.
    pub fresh_for: Option<u32>,
    /// What a page may load (Content Security Policy Level 3).
    pub policy: Option<&'static str>,
}

/// What the choice of a representation depended on, besides the address and the coding: `Vary` names it (RFC 9110, section
/// 12.5.5).
#[derive(Clone, Copy)]
pub enum Vary {
    Nothing,
    /// `Accept`.
    Format,
    /// `Accept` and `Accept-Language`.
    FormatAndLanguage,
}

impl<'r> Representation<'r> {
    /// Returns a representation that depends on no request header but `Accept-Encoding`.
    pub fn of(content: Content<'r>) -> Self {
        let vary = Vary::Nothing;
        Self { content, vary, location: None, cache_control: None, fresh_for: None, policy: None }
    }

    /// Returns a response with an error status, which caches must not store.
    pub fn refuse(mut self, request: &'r Request<'_>, status: Status) -> Response<'r> {
        let mut response = Response::new();
        response.set_status(status);
        let mut parts = ResponseParts::of(request, &mut response);
        parts.set(header::CACHE_CONTROL, "no-store");
        self.set_metadata(&mut parts);
        let coding = self.coding(request);
        self.content.set(coding, is_head(request, coding), &mut parts);
        response
    }

    /// Returns the coding for a client. A name in the content tells nobody anything by its length (BREACH), because no
    /// response has a secret.
    fn coding(&self, request: &Request<'_>) -> Coding {
        if self.content.is_compressible() && accepts_gzip(request) { Coding::Gzip } else { Coding::Identity }
    }

    /// Sets the headers that a response without the content has, too.
    fn set_metadata(&mut self, parts: &mut ResponseParts) {
        let vary = match (self.vary, self.content.is_compressible()) {
            (Vary::Nothing, false) => None,
            (Vary::Nothing, true) => Some("Accept-Encoding"),
            (Vary::Format, false) => Some("Accept"),
            (Vary::Format, true) => Some("Accept, Accept-Encoding"),
            (Vary::FormatAndLanguage, false) => Some("Accept, Accept-Language"),
            (Vary::FormatAndLanguage, true) => Some("Accept, Accept-Language, Accept-Encoding"),
        };
        if let Some(vary) = vary {
            parts.set(header::VARY, HeaderValue::from_static(vary));
        }
        if let Some(location) = self.location.take() {
            parts.set(header::CONTENT_LOCATION, location);
        }
        if let Some(policy) = self.policy {
            parts.set(header::CONTENT_SECURITY_POLICY, policy);
        }
    }
}

/// Returns whether the response has only the headers. Without compression it makes no difference, so greetings do not ask.
fn is_head(request: &Request<'_>, coding: Coding) -> bool {
    matches!(coding, Coding::Gzip) && sent_method(request).0 == Method::Head
}

impl<'r> Responder<'r, 'r> for Representation<'r> {
    fn respond_to(mut self, request: &'r Request<'_>) -> response::Result<'r> {
        let coding = self.coding(request);
        let entity_tag = self.content.entity_tag(coding);
        let outcome = evaluate(request, entity_tag.as_bytes());
        if let Outcome::Failed = outcome {
            // The catcher words the problem.
            return Err(Status::PreconditionFailed);
        }
        let mut response = Response::new();
        let mut parts = ResponseParts::of(request, &mut response);
        if let Some(caching) = self.cache_control {
            parts.set(header::CACHE_CONTROL, caching);
        } else {
            let max_age = request.rocket().state::<Settings>().map_or(0, |settings| settings.max_age);
            let max_age = self.fresh_for.map_or(max_age, |seconds| seconds.min(max_age));
            let scope = match self.vary {
                // Browsers revalidate: WebKit's cache ignores `Vary: Accept-Language`, so that visitors who change their
                // language would still see the previous one. Shared caches obey it.
                Vary::FormatAndLanguage => "public, max-age=0, s-maxage=",
                Vary::Nothing | Vary::Format => "public, max-age=",
            };
            // For each greeting: `format!` takes twice as many instructions.
            parts.set(header::CACHE_CONTROL, [scope, &max_age.to_string()].concat());
        }
        parts.set(header::ETAG, entity_tag);
        self.set_metadata(&mut parts);
        match outcome {
            Outcome::NotModified => response.set_status(Status::NotModified),
            _ => self.content.set(coding, is_head(request, coding), &mut parts),
        }
        Ok(response)
    }
}

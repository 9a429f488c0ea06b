//! What is sent, and what caches may do with it (RFC 9110, sections 8 and 13; RFC 9111).

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Cursor;

use hyper::header;
use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder, Response};

use super::Settings;
use super::fields::Fields;
use crate::l10n::accept_language::elements;

/// A text with what its headers say of it. As an answer it may be cached, and is not sent to who has it already.
pub struct Representation<'r> {
    /// Its media type.
    pub content_type: &'static str,
    /// Its language, a BCP 47 tag.
    pub language: Option<&'r str>,
    /// The header fields on which the choice of this representation depended.
    pub vary: &'static str,
    /// Its own address, where it was found at another.
    pub location: Option<String>,
    pub body: String,
}

impl<'r> Representation<'r> {
    /// The answer with a status that is no success, which nobody keeps.
    pub fn refuse(mut self, request: &'r Request<'_>, status: Status) -> Response<'r> {
        let mut response = Response::new();
        response.set_status(status);
        let mut fields = Fields::of(request, &mut response);
        fields.set(header::CACHE_CONTROL, "no-store");
        self.choice(&mut fields);
        self.content(request, &mut response);
        response
    }

    /// A strong validator: another text, in another language or of another type, has another one.
    fn entity_tag(&self) -> String {
        let mut hasher = DefaultHasher::new();
        (self.content_type, self.language, &self.body).hash(&mut hasher);
        format!("\"{:016x}\"", hasher.finish())
    }

    /// The fields that an answer without the content has, too.
    fn choice(&mut self, fields: &mut Fields) {
        if !self.vary.is_empty() {
            fields.set(header::VARY, self.vary);
        }
        if let Some(location) = self.location.take() {
            fields.set(header::CONTENT_LOCATION, location);
        }
    }

    fn content(self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let mut fields = Fields::of(request, response);
        fields.set(header::CONTENT_TYPE, self.content_type);
        if let Some(language) = self.language {
            fields.set(header::CONTENT_LANGUAGE, language);
        }
        response.set_sized_body(self.body.len(), Cursor::new(self.body));
    }
}

impl<'r> Responder<'r, 'r> for Representation<'r> {
    fn respond_to(mut self, request: &'r Request<'_>) -> response::Result<'r> {
        let max_age = request.rocket().state::<Settings>().map_or(0, |settings| settings.max_age);
        let entity_tag = self.entity_tag();
        let is_known = is_known(request, &entity_tag);
        let mut response = Response::new();
        let mut fields = Fields::of(request, &mut response);
        fields.set(header::CACHE_CONTROL, format!("public, max-age={max_age}"));
        fields.set(header::ETAG, entity_tag);
        self.choice(&mut fields);
        if is_known {
            response.set_status(Status::NotModified);
        } else {
            self.content(request, &mut response);
        }
        Ok(response)
    }
}

/// Whether the client has the representation of this tag (RFC 9110, section 13.1.2).
fn is_known(request: &Request<'_>, entity_tag: &str) -> bool {
    let mut tags = request.headers().get("If-None-Match").flat_map(elements);
    tags.any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == entity_tag)
}

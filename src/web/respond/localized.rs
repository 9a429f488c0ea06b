//! The one answer: a greeting or a problem, in the representation and the language that the reader wants.

use std::fmt::Display;

use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder};
use serde::Serialize;

use crate::web::guards::accept::Format;
use crate::web::respond::content::Content;
use crate::web::respond::representation::Representation;

/// A body in a language. It is sent as JSON or as the text that it displays as, whichever `Accept` prefers
/// (RFC 9110, section 12.5.1), and its headers say on what the choice depended.
pub struct Localized<'r, B> {
    body: B,
    language: &'r str,
    vary: &'static str,
    refusal: Option<Status>,
    json_type: &'static str,
    location: Option<String>,
}

impl<'r, B> Localized<'r, B> {
    /// A body whose language was negotiated.
    pub fn negotiated(language: &'r str, body: B) -> Self {
        Self { vary: "Accept, Accept-Language", ..Self::in_language(language, body) }
    }

    /// A body whose language the address names.
    pub fn in_language(language: &'r str, body: B) -> Self {
        Self { body, language, vary: "Accept", refusal: None, json_type: "application/json", location: None }
    }

    /// The same body, which also has an address of its own (RFC 9110, section 8.7).
    pub fn at(self, location: String) -> Self {
        Self { location: Some(location), ..self }
    }

    /// The same body as an error, in JSON of the problem type (RFC 9457).
    pub fn problem(self, status: Status) -> Self {
        Self { refusal: Some(status), json_type: "application/problem+json", ..self }
    }
}

impl<'r, B: Serialize + Display> Responder<'r, 'r> for Localized<'r, B> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let (content_type, body) = match Format::of(request) {
            Format::Json => {
                let json = serde_json::to_string(&self.body).map_err(|_| Status::InternalServerError)?;
                (self.json_type, json)
            }
            Format::Text => ("text/plain; charset=utf-8", format!("{}\n", self.body)),
        };
        let content = Content::new(content_type, Some(self.language), body);
        let representation =
            Representation { vary: self.vary, location: self.location, ..Representation::of(content) };
        match self.refusal {
            Some(status) => Ok(representation.refuse(request, status)),
            None => representation.respond_to(request),
        }
    }
}

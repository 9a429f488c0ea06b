//! A greeting or a problem, in the representation and the language of the reader.

use std::fmt::Display;

use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder};
use serde::Serialize;

use crate::web::content::Content;
use crate::web::guards::accept::Format;
use crate::web::respond::representation::{Representation, Vary};

/// A body in a language. It is sent as JSON or as text, whichever `Accept` prefers (RFC 9110, section 12.5.1). `Vary` names
/// the headers that the choice depended on.
pub struct Localized<'r, B> {
    body: B,
    language: &'r str,
    vary: Vary,
    status: Option<Status>,
    json_type: &'static str,
    location: Option<String>,
    fresh_for: Option<u32>,
}

impl<'r, B> Localized<'r, B> {
    /// Returns a body whose language was negotiated.
    pub fn negotiated(language: &'r str, body: B) -> Self {
        Self { vary: Vary::FormatAndLanguage, ..Self::in_language(language, body) }
    }

    /// Returns a body whose language is in the address.
    pub fn in_language(language: &'r str, body: B) -> Self {
        Self {
            body,
            language,
            vary: Vary::Format,
            status: None,
            json_type: "application/json; charset=utf-8",
            location: None,
            fresh_for: None,
        }
    }

    /// Adds the body's own address, if it has one (`Content-Location`; RFC 9110, section 8.7).
    pub fn at(self, location: Option<String>) -> Self {
        Self { location, ..self }
    }

    /// Limits how long caches may keep the body, in seconds.
    pub fn fresh_for(self, seconds: Option<u32>) -> Self {
        Self { fresh_for: seconds, ..self }
    }

    /// Makes the body a problem with a status (RFC 9457).
    pub fn problem(self, status: Status) -> Self {
        Self { status: Some(status), json_type: "application/problem+json; charset=utf-8", ..self }
    }
}

impl<'r, B: Serialize + Display> Responder<'r, 'r> for Localized<'r, B> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let (content_type, body) = match Format::negotiate(request, [Format::Json, Format::Text]) {
            Format::Json => {
                let mut json = Vec::with_capacity(256);
                serde_json::to_writer(&mut json, &self.body).map_err(|_| Status::InternalServerError)?;
                json.push(b'\n');
                (self.json_type, json)
            }
            _ => ("text/plain; charset=utf-8", format!("{}\n", self.body).into_bytes()),
        };
        let content = Content::new(content_type, Some(self.language), body);
        let representation = Representation {
            vary: self.vary,
            location: self.location,
            fresh_for: self.fresh_for,
            ..Representation::of(content)
        };
        match self.status {
            Some(status) => Ok(representation.refuse(request, status)),
            None => representation.respond_to(request),
        }
    }
}

//! Errors as RFC 9457 problems: the one place where an error becomes a status.

use std::fmt;

use hyper::header;
use rocket::http::{Method, Status};
use rocket::request::Request;
use rocket::response::{self, Responder};
use rocket_listener::{Fields, MAX_FIELDS, MAX_HEADER, MAX_TARGET, Refusal};
use serde::Serialize;
use utoipa::ToSchema;

use super::accept::negotiate;
use super::live;
use super::localized::Localized;
use super::metrics::Metrics;
use crate::l10n::catalog::{Catalog, Choice, Locale, Text, Value};
use crate::l10n::direction::Isolation;
use crate::l10n::messages::{self, Message};
use crate::l10n::name::{Name, NameError};
use crate::l10n::visible::code_point;

/// The methods that every address takes: all there is here is read.
pub const ALLOW: &str = "GET, HEAD, OPTIONS";

/// Something that went wrong, and for whom to word it.
pub struct Problem<'r> {
    error: Error,
    reader: Option<Choice<'r>>,
}

/// Everything that can go wrong.
pub enum Error {
    /// The name is refused.
    Name(NameError),
    /// This is no language tag.
    Language(String),
    /// This is no time of day.
    Time(String),
    /// This is no formality.
    Formality(String),
    /// Nothing is served at the address.
    NotFound,
    /// The address does not take this method.
    MethodNotAllowed(Method),
    /// `If-Match` does not match (RFC 9110, section 13.1.1).
    PreconditionFailed,
    /// The client has sent too many requests, and has to wait for so many seconds.
    TooManyRequests(u64),
    /// The server refuses the request by itself.
    Refused(Refusal),
    /// The service takes no new work.
    ShuttingDown,
    /// Another error of the client's, that Rocket found.
    Request(Status),
    /// An error of ours.
    Service(Status),
}

impl<'r> Problem<'r> {
    /// The same problem, worded for the reader of this locale rather than by `Accept-Language`.
    pub fn for_reader_of(self, choice: Choice<'r>) -> Self {
        Self { reader: Some(choice), ..self }
    }

    /// Its status, its words, and their locale: for its own reader, or else for the reader of this locale.
    pub fn word(&self, request: &'r Request<'_>, choice: Choice<'r>) -> (Status, Details, &'r Locale) {
        let choice = self.reader.unwrap_or(choice);
        let (details, locale) = self.error.details(live::catalog(request), choice);
        if let Some(metrics) = request.rocket().state::<Metrics>() {
            metrics.worded(choice, self.error.describe().1, locale.language());
        }
        (Status::new(details.status), details, locale)
    }
}

impl From<NameError> for Problem<'_> {
    fn from(error: NameError) -> Self {
        Error::Name(error).into()
    }
}

impl From<Error> for Problem<'_> {
    fn from(error: Error) -> Self {
        Self { error, reader: None }
    }
}

/// A status, the message that words it, and the message's variables.
type Description<'e> = (Status, &'static Message, Vec<(&'static str, Value<'e>)>);

/// The problem of a request that was refused before it was routed.
fn refusal(refusal: Refusal) -> Description<'static> {
    let text = |name, text: &'static str| vec![(name, Value::Text(text.into()))];
    let (message, variables) = match refusal {
        Refusal::Malformed | Refusal::TargetInvalid | Refusal::FramingInvalid => {
            (&messages::BAD_REQUEST, vec![])
        }
        Refusal::VersionUnsupported => {
            (&messages::VERSION_UNSUPPORTED, text("versions", "HTTP/1.1, HTTP/1.0"))
        }
        Refusal::TargetTooLong => (&messages::TARGET_TOO_LONG, vec![("bytes", Value::Number(MAX_TARGET))]),
        Refusal::PercentMalformed => (&messages::PERCENT_MALFORMED, text("example", "%25")),
        Refusal::NotUtf8 => (&messages::NOT_UTF8, vec![]),
        Refusal::HeaderTooLarge => {
            let limits = vec![("bytes", Value::Number(MAX_HEADER)), ("fields", Value::Number(MAX_FIELDS))];
            (&messages::HEADER_TOO_LARGE, limits)
        }
        Refusal::HostInvalid => (&messages::HOST_INVALID, vec![]),
        Refusal::MethodUnknown => (&messages::METHOD_UNKNOWN, text("allowed", ALLOW)),
        Refusal::Timeout => (&messages::REQUEST_TIMEOUT, vec![]),
    };
    (refusal.status(), message, variables)
}

impl Error {
    /// The problem in the words of a locale, and the locale that they really came from.
    pub fn details<'c>(&self, catalog: &'c Catalog, choice: Choice<'c>) -> (Details, &'c Locale) {
        let (status, message, variables) = self.describe();
        let Text { value: title, detail, locale, .. } =
            catalog.message(choice, message, &variables, Isolation::Auto);
        (Details { r#type: kind(message), title, status: status.code, detail }, locale)
    }

    /// What kind of problem it is, as a path that stays the same.
    pub fn kind(&self) -> String {
        kind(self.describe().1)
    }

    /// The status, the message that words it, and the message's variables.
    fn describe(&self) -> Description<'_> {
        let text = |name, text: String| (name, Value::Text(text.into()));
        match self {
            Self::Name(error) => {
                let (message, variables) = match *error {
                    NameError::Empty => (&messages::NAME_EMPTY, vec![]),
                    NameError::TooLong => {
                        let limits = vec![
                            ("characters", Value::Number(Name::MAX_CHARACTERS)),
                            ("bytes", Value::Number(Name::MAX_BYTES)),
                        ];
                        (&messages::NAME_TOO_LONG, limits)
                    }
                    NameError::NotUtf8 => (&messages::NOT_UTF8, vec![]),
                    NameError::Control(c) => {
                        (&messages::NAME_CONTROL, vec![text("character", code_point(c))])
                    }
                    NameError::LineBreak(c) => {
                        (&messages::NAME_LINE_BREAK, vec![text("character", code_point(c))])
                    }
                    NameError::Direction(c) => {
                        (&messages::NAME_DIRECTION, vec![text("character", code_point(c))])
                    }
                    NameError::TooManyMarks => {
                        (&messages::NAME_MARKS, vec![("limit", Value::Number(Name::MAX_MARKS))])
                    }
                };
                (Status::BadRequest, message, variables)
            }
            Self::Language(code) => {
                let variables =
                    vec![text("code", excerpt(code)), ("example", Value::Text("fr, pt-BR, zh-Hant".into()))];
                (Status::BadRequest, &messages::LANGUAGE_MALFORMED, variables)
            }
            Self::Time(value) => {
                let example = Value::Text("14:30, 2026-01-31T14:30:00+01:00".into());
                let variables = vec![text("value", excerpt(value)), ("example", example)];
                (Status::BadRequest, &messages::TIME_MALFORMED, variables)
            }
            Self::Formality(value) => {
                let allowed = Value::Text("formal, casual".into());
                let variables = vec![text("value", excerpt(value)), ("allowed", allowed)];
                (Status::BadRequest, &messages::FORMALITY_UNKNOWN, variables)
            }
            Self::NotFound => {
                (Status::NotFound, &messages::NOT_FOUND, vec![("help", Value::Text("/".into()))])
            }
            Self::MethodNotAllowed(method) => {
                let variables = vec![
                    ("method", Value::Text(method.as_str().into())),
                    ("allowed", Value::Text(ALLOW.into())),
                ];
                (Status::MethodNotAllowed, &messages::METHOD_NOT_ALLOWED, variables)
            }
            Self::PreconditionFailed => (Status::PreconditionFailed, &messages::PRECONDITION_FAILED, vec![]),
            Self::TooManyRequests(seconds) => {
                let seconds = Value::Number(usize::try_from(*seconds).unwrap_or(usize::MAX));
                (Status::TooManyRequests, &messages::TOO_MANY_REQUESTS, vec![("seconds", seconds)])
            }
            Self::Refused(reason) => refusal(*reason),
            Self::ShuttingDown => (Status::ServiceUnavailable, &messages::SHUTTING_DOWN, vec![]),
            Self::Request(status) => (*status, &messages::BAD_REQUEST, vec![]),
            Self::Service(status) => (*status, &messages::INTERNAL_ERROR, vec![]),
        }
    }
}

/// The kind of problem that a message words.
fn kind(message: &Message) -> String {
    format!("/problems/{}", message.id)
}

/// A problem as it is sent (RFC 9457, section 3.1).
#[derive(Serialize, ToSchema)]
pub struct Details {
    /// What is wrong, for programs: it never changes.
    r#type: String,
    /// What is wrong, in a few words of the reader's language.
    pub title: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What is wrong and what would be right, in the reader's language.
    pub detail: String,
}

impl fmt::Display for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.title, self.detail)
    }
}

impl<'r> Responder<'r, 'r> for Problem<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let choice = negotiate(live::catalog(request), request);
        let (status, details, locale) = self.word(request, choice);
        let localized = match self.reader {
            Some(_) => Localized::in_language(locale.language(), details),
            None => Localized::negotiated(locale.language(), details),
        };
        let mut response = localized.problem(status).respond_to(request)?;
        let mut fields = Fields::of(request, &mut response);
        match self.error {
            Error::MethodNotAllowed(_) => fields.set(header::ALLOW, ALLOW),
            Error::TooManyRequests(seconds) => fields.set(header::RETRY_AFTER, seconds),
            _ => {}
        }
        Ok(response)
    }
}

/// The beginning of what a client sent, harmless wherever it is shown.
fn excerpt(text: &str) -> String {
    text.chars().take(40).flat_map(char::escape_debug).collect()
}

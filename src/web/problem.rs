//! Errors as RFC 9457 problems: the one place where an error becomes a status.

use std::fmt;

use rocket::catch;
use rocket::http::{Header, Method, Status};
use rocket::request::Request;
use rocket::response::{self, Responder};
use serde::Serialize;

use super::accept::negotiate;
use super::localized::Localized;
use super::server::{MAX_FIELDS, MAX_HEADER, MAX_TARGET};
use crate::l10n::catalog::{Catalog, Choice, Text, Value};
use crate::l10n::direction::Isolation;
use crate::l10n::messages::{self, Message};
use crate::l10n::name::{Name, NameError};

/// The methods that every address takes: all there is here is read.
pub const ALLOW: &str = "GET, HEAD, OPTIONS";

/// Something that went wrong, and for whom to word it.
pub struct Problem<'r> {
    error: Error,
    reader: Option<Choice<'r>>,
}

/// Everything that can go wrong.
enum Error {
    Name(NameError),
    Language {
        code: String,
    },
    Time {
        value: String,
    },
    Formality {
        value: String,
    },
    NotFound,
    MethodNotAllowed(Method),
    Refused(Refusal),
    ShuttingDown,
    /// Another error of the client's, that the server found by itself.
    Request(Status),
    /// An error of ours.
    Service(Status),
}

/// Why the server refuses a request that no route has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The target is longer than [`MAX_TARGET`].
    TargetTooLong,
    /// A percent sign is not followed by two hexadecimal digits.
    PercentMalformed,
    /// The target is not UTF-8.
    NotUtf8,
    /// The target is none that a server has.
    TargetInvalid,
    /// The header is larger than [`MAX_HEADER`] or [`MAX_FIELDS`].
    HeaderTooLarge,
    /// Host is missing, doubled or malformed.
    HostInvalid,
    /// Nobody knows the method.
    MethodUnknown,
}

/// The target of a request that the server refuses: no route serves it, and the catcher finds the [`Refusal`] in
/// the request's local cache.
pub const REFUSED: &str = "/refused";

impl<'r> Problem<'r> {
    /// A language code that is no language tag.
    pub fn language(code: &str) -> Self {
        Error::Language { code: code.to_owned() }.into()
    }

    /// A time of day that is none.
    pub fn time(value: &str) -> Self {
        Error::Time { value: value.to_owned() }.into()
    }

    /// A formality that is none.
    pub fn formality(value: &str) -> Self {
        Error::Formality { value: value.to_owned() }.into()
    }

    /// The service takes no new work.
    pub fn shutting_down() -> Self {
        Error::ShuttingDown.into()
    }

    /// The same problem, worded for the reader of this locale rather than by `Accept-Language`.
    pub fn for_reader_of(self, choice: Choice<'r>) -> Self {
        Self { reader: Some(choice), ..self }
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

impl Refusal {
    fn describe(self) -> Description<'static> {
        let (header_too_large, bytes) = (Status::RequestHeaderFieldsTooLarge, "bytes");
        match self {
            Self::TargetTooLong => {
                (Status::UriTooLong, &messages::TARGET_TOO_LONG, vec![(bytes, Value::Number(MAX_TARGET))])
            }
            Self::PercentMalformed => {
                let example = vec![("example", Value::Text("%25".into()))];
                (Status::BadRequest, &messages::PERCENT_MALFORMED, example)
            }
            Self::NotUtf8 => (Status::BadRequest, &messages::NOT_UTF8, vec![]),
            Self::TargetInvalid => (Status::BadRequest, &messages::BAD_REQUEST, vec![]),
            Self::HeaderTooLarge => {
                let limits = vec![(bytes, Value::Number(MAX_HEADER)), ("fields", Value::Number(MAX_FIELDS))];
                (header_too_large, &messages::HEADER_TOO_LARGE, limits)
            }
            Self::HostInvalid => (Status::BadRequest, &messages::HOST_INVALID, vec![]),
            Self::MethodUnknown => {
                let allowed = vec![("allowed", Value::Text(ALLOW.into()))];
                (Status::NotImplemented, &messages::METHOD_UNKNOWN, allowed)
            }
        }
    }
}

impl Error {
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
            Self::Language { code } => {
                let variables =
                    vec![text("code", excerpt(code)), ("example", Value::Text("fr, pt-BR, zh-Hant".into()))];
                (Status::BadRequest, &messages::LANGUAGE_MALFORMED, variables)
            }
            Self::Time { value } => {
                let example = Value::Text("14:30, 2026-01-31T14:30:00+01:00".into());
                let variables = vec![text("value", excerpt(value)), ("example", example)];
                (Status::BadRequest, &messages::TIME_MALFORMED, variables)
            }
            Self::Formality { value } => {
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
            Self::Refused(refusal) => refusal.describe(),
            Self::ShuttingDown => (Status::ServiceUnavailable, &messages::SHUTTING_DOWN, vec![]),
            Self::Request(status) => (*status, &messages::BAD_REQUEST, vec![]),
            Self::Service(status) => (*status, &messages::INTERNAL_ERROR, vec![]),
        }
    }
}

/// A problem as it is sent (RFC 9457, section 3.1).
#[derive(Serialize)]
struct Details {
    r#type: String,
    title: String,
    status: u16,
    detail: String,
}

impl fmt::Display for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.title, self.detail)
    }
}

impl<'r> Responder<'r, 'r> for Problem<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let catalog = request.rocket().state::<Catalog>().ok_or(Status::InternalServerError)?;
        let (status, message, variables) = self.error.describe();
        let choice = self.reader.unwrap_or_else(|| negotiate(catalog, request));
        let Text { value: title, detail, locale, .. } =
            catalog.message(choice, message, &variables, Isolation::Auto);
        let r#type = format!("/problems/{}", message.id);
        let details = Details { r#type, title, status: status.code, detail };
        let localized = match self.reader {
            Some(_) => Localized::in_language(locale.language(), details),
            None => Localized::negotiated(locale.language(), details),
        };
        let mut response = localized.problem(status).respond_to(request)?;
        if let Error::MethodNotAllowed(_) = self.error {
            response.set_raw_header("Allow", ALLOW);
        }
        Ok(response)
    }
}

/// What becomes of a request that no handler answered.
#[catch(default)]
pub fn catch<'r>(status: Status, request: &'r Request<'_>) -> Result<Options, Problem<'r>> {
    if let Some(refusal) = *request.local_cache(|| None::<Refusal>) {
        return Err(Error::Refused(refusal).into());
    }
    let error = match (status.code, request.method()) {
        // Rocket takes no empty parameter: an empty name, at the end of the path, comes here.
        (404, Method::Get | Method::Head) if is_served(request) && request.uri().path().ends_with('/') => {
            Error::Name(NameError::Empty)
        }
        (404, Method::Get | Method::Head) => Error::NotFound,
        (404, Method::Options) if is_served(request) => {
            return Ok(Options { body: (), allow: Header::new("Allow", ALLOW) });
        }
        (404, method) if is_served(request) => Error::MethodNotAllowed(method),
        (404, _) => Error::NotFound,
        (400..500, _) => Error::Request(status),
        _ => Error::Service(status),
    };
    Err(error.into())
}

/// What an address can do (RFC 9110, section 9.3.7).
#[derive(Responder)]
#[response(status = 204)]
pub struct Options {
    body: (),
    allow: Header<'static>,
}

/// Whether a route serves the path, whatever the method and the parameters.
fn is_served(request: &Request<'_>) -> bool {
    let segments: Vec<_> = request.uri().path().as_str().split('/').collect();
    request.rocket().routes().any(|route| {
        let pattern: Vec<_> = route.uri.path().split('/').collect();
        pattern.len() == segments.len()
            && pattern.iter().zip(&segments).all(|(part, segment)| part.starts_with('<') || part == segment)
    })
}

/// A character by its code point, such as `U+0007`.
fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// The beginning of what a client sent, harmless wherever it is shown.
fn excerpt(text: &str) -> String {
    text.chars().take(40).flat_map(char::escape_debug).collect()
}

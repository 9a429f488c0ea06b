//! Everything that can go wrong with a request, as RFC 9457 problems: the one place where an error gets its status and
//! its words.

use std::fmt;

use fluent_lint::escape::code_point;
use serde::Serialize;

use super::catalog::{Catalog, ChosenLocale, Locale, Text, Value};
use super::direction::Isolation;
use super::local_time::LocalTimeError;
use super::messages::{self, Message};
use super::name::{Name, NameError};
use crate::nearest::nearest;

/// What is wrong with a request, or with the service.
#[derive(Clone)]
pub enum Problem {
    /// The name is invalid.
    Name {
        /// Why.
        error: NameError,
        /// The address of the greeting without a name.
        nameless: String,
    },
    /// The text is not a language tag.
    Language(String),
    /// The time or the time zone is invalid.
    Time(LocalTimeError),
    /// The text is not a formality.
    Formality(String),
    /// The query has a parameter that does not exist.
    ParameterUnknown {
        /// The parameter.
        parameter: String,
        /// All parameters.
        allowed: &'static [&'static str],
    },
    /// The query has this parameter more than once.
    ParameterRepeated(&'static str),
    /// The query has this parameter for the language, and the path has a language, too.
    LanguageRepeated(&'static str),
    /// Nothing is served at the address.
    NotFound,
    /// The address does not take this method, but these.
    MethodNotAllowed {
        /// The method of the request.
        method: &'static str,
        /// The methods that the address takes.
        allowed: &'static str,
    },
    /// `If-Match` does not match (RFC 9110, section 13.1.1).
    PreconditionFailed,
    /// The client sent too many requests, and has to wait.
    TooManyRequests {
        /// Seconds until the next request is accepted.
        seconds: u64,
    },
    /// The request is malformed in another way.
    BadRequest {
        /// The status, from 400 to 499.
        status: u16,
    },
    /// The HTTP version is not supported.
    VersionUnsupported {
        /// The versions that are.
        versions: &'static str,
    },
    /// The target of the request is too long.
    TargetTooLong {
        /// Maximum length in bytes.
        bytes: usize,
    },
    /// A percent sign in the target is not followed by two hexadecimal digits.
    PercentMalformed,
    /// The target is not UTF-8.
    NotUtf8,
    /// The header section is too large.
    HeaderTooLarge {
        /// Maximum size in bytes.
        bytes: usize,
        /// Maximum number of fields.
        fields: usize,
    },
    /// Host is missing, repeated or malformed.
    HostInvalid,
    /// The method does not exist.
    MethodUnknown {
        /// The methods that the service takes.
        allowed: &'static str,
    },
    /// The request was not complete in time.
    RequestTimeout,
    /// The service accepts no new work.
    ShuttingDown,
    /// The service failed.
    InternalError {
        /// The status, from 500 to 599.
        status: u16,
    },
}

impl From<LocalTimeError> for Problem {
    fn from(error: LocalTimeError) -> Self {
        Self::Time(error)
    }
}

/// A status, the message that words it, and the message's variables.
type Description<'p> = (u16, &'static Message, Vec<(&'static str, Value<'p>)>);

impl Problem {
    /// Renders the problem in the words of a locale. Returns the locale that they really came from, too.
    #[must_use]
    pub fn render<'c>(&self, catalog: &'c Catalog, chosen: ChosenLocale<'c>) -> (ProblemDetails, &'c Locale) {
        let (status, message, variables) = self.describe();
        let Text { value: title, detail, locale, .. } =
            catalog.message(chosen, message, &variables, Isolation::Auto);
        (ProblemDetails { r#type: type_uri(message), title, status, detail }, locale)
    }

    /// Returns the problem of a query parameter that does not exist.
    #[must_use]
    pub fn unknown_parameter(parameter: &str, allowed: &'static [&'static str]) -> Self {
        Self::ParameterUnknown { parameter: parameter.to_owned(), allowed }
    }

    /// Returns the type of the problem, which never changes: a relative URI reference.
    #[must_use]
    pub fn type_uri(&self) -> String {
        type_uri(self.message())
    }

    /// Returns the message that words the problem.
    #[must_use]
    pub fn message(&self) -> &'static Message {
        self.describe().1
    }

    fn describe(&self) -> Description<'_> {
        match self {
            Self::Name { error, nameless } => {
                let (message, variables) = describe_name(*error, nameless);
                (400, message, variables)
            }
            Self::Language(tag) => {
                let variables = vec![excerpt("code", tag), text("example", "fr, pt-BR, zh-Hant")];
                (400, &messages::LANGUAGE_MALFORMED, variables)
            }
            Self::Time(error) => {
                let (message, variables) = describe_time(error);
                (400, message, variables)
            }
            Self::ParameterUnknown { parameter, allowed } => {
                let nearest = nearest(parameter, allowed.iter().copied()).unwrap_or("none");
                let variables = vec![
                    excerpt("parameter", parameter),
                    ("nearest", Value::Text(nearest.into())),
                    ("allowed", Value::Text(allowed.join(", ").into())),
                ];
                (400, &messages::PARAMETER_UNKNOWN, variables)
            }
            Self::ParameterRepeated(parameter) => {
                (400, &messages::PARAMETER_REPEATED, vec![text("parameter", parameter)])
            }
            Self::LanguageRepeated(parameter) => {
                (400, &messages::LANGUAGE_REPEATED, vec![text("parameter", parameter)])
            }
            Self::Formality(value) => {
                let variables = vec![excerpt("value", value), text("allowed", "formal, casual, neutral")];
                (400, &messages::FORMALITY_UNKNOWN, variables)
            }
            Self::NotFound => (404, &messages::NOT_FOUND, vec![text("help", "/")]),
            Self::MethodNotAllowed { method, allowed } => {
                (405, &messages::METHOD_NOT_ALLOWED, vec![text("method", method), text("allowed", allowed)])
            }
            Self::PreconditionFailed => (412, &messages::PRECONDITION_FAILED, vec![]),
            Self::TooManyRequests { seconds } => {
                let seconds = usize::try_from(*seconds).unwrap_or(usize::MAX);
                (429, &messages::TOO_MANY_REQUESTS, vec![number("seconds", seconds)])
            }
            Self::BadRequest { status } => (*status, &messages::BAD_REQUEST, vec![]),
            Self::VersionUnsupported { versions } => {
                (505, &messages::VERSION_UNSUPPORTED, vec![text("versions", versions)])
            }
            Self::TargetTooLong { bytes } => (414, &messages::TARGET_TOO_LONG, vec![number("bytes", *bytes)]),
            Self::PercentMalformed => (400, &messages::PERCENT_MALFORMED, vec![text("example", "%25")]),
            Self::NotUtf8 => (400, &messages::NOT_UTF8, vec![]),
            Self::HeaderTooLarge { bytes, fields } => {
                (431, &messages::HEADER_TOO_LARGE, vec![number("bytes", *bytes), number("fields", *fields)])
            }
            Self::HostInvalid => (400, &messages::HOST_INVALID, vec![]),
            Self::MethodUnknown { allowed } => {
                (501, &messages::METHOD_UNKNOWN, vec![text("allowed", allowed)])
            }
            Self::RequestTimeout => (408, &messages::REQUEST_TIMEOUT, vec![]),
            Self::ShuttingDown => (503, &messages::SHUTTING_DOWN, vec![]),
            Self::InternalError { status } => (*status, &messages::INTERNAL_ERROR, vec![]),
        }
    }
}

fn describe_name(
    error: NameError,
    nameless: &str,
) -> (&'static Message, Vec<(&'static str, Value<'static>)>) {
    let character = |c| vec![("character", Value::Text(code_point(c).into()))];
    match error {
        NameError::Empty => (&messages::NAME_EMPTY, vec![excerpt("address", nameless)]),
        NameError::TooLong => {
            let limits = vec![number("characters", Name::MAX_CHARACTERS), number("bytes", Name::MAX_BYTES)];
            (&messages::NAME_TOO_LONG, limits)
        }
        NameError::NotUtf8 => (&messages::NOT_UTF8, vec![]),
        NameError::Control(c) => (&messages::NAME_CONTROL, character(c)),
        NameError::LineBreak(c) => (&messages::NAME_LINE_BREAK, character(c)),
        NameError::Direction(c) => (&messages::NAME_DIRECTION, character(c)),
        NameError::TooManyMarks => (&messages::NAME_MARKS, vec![number("limit", Name::MAX_MARKS)]),
    }
}

fn describe_time(error: &LocalTimeError) -> (&'static Message, Vec<(&'static str, Value<'static>)>) {
    match error {
        LocalTimeError::Malformed(value) => {
            let examples =
                [("clock", "14:30"), ("local", "2026-01-31T14:30"), ("offset", "2026-01-31T14:30:00+01:00")];
            let examples = examples.map(|(name, example)| text(name, example));
            (&messages::TIME_MALFORMED, [excerpt("value", value)].into_iter().chain(examples).collect())
        }
        LocalTimeError::NoZone(value) => {
            let example = format!("time={}&tz=Europe/Berlin", value.escape_debug());
            (
                &messages::TIME_ZONE_MISSING,
                vec![excerpt("value", value), ("example", Value::Text(example.into()))],
            )
        }
        LocalTimeError::UnknownZone(value) => {
            (&messages::TIME_ZONE_UNKNOWN, vec![excerpt("value", value), text("example", "Europe/Berlin")])
        }
        LocalTimeError::Contradictory(value) => {
            (&messages::TIME_CONTRADICTORY, vec![excerpt("value", value)])
        }
    }
}

fn type_uri(message: &Message) -> String {
    format!("/problems/{}", message.id)
}

fn text(name: &'static str, text: &'static str) -> (&'static str, Value<'static>) {
    (name, Value::Text(text.into()))
}

fn number(name: &'static str, number: usize) -> (&'static str, Value<'static>) {
    (name, Value::Number(number))
}

/// The start of what the client sent, escaped so that it is harmless wherever it is shown.
fn excerpt(name: &'static str, text: &str) -> (&'static str, Value<'static>) {
    let excerpt: String = text.chars().take(40).flat_map(char::escape_debug).collect();
    (name, Value::Text(excerpt.into()))
}

/// The members of a problem (RFC 9457, section 3.1).
#[derive(Serialize)]
pub struct ProblemDetails {
    /// The type of the problem, for programs. It never changes.
    pub r#type: String,
    /// A short summary in the reader's language.
    pub title: String,
    /// The HTTP status code.
    pub status: u16,
    /// What is wrong and what would be right, in the reader's language.
    pub detail: String,
}

/// The problem as plain text.
impl fmt::Display for ProblemDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.title, self.detail)
    }
}

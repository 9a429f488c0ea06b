//! The one place where a problem gets its status, its message and the values in it.

use std::borrow::Cow;

use fluent_lint::escape::code_point;

use super::Problem;
use crate::greeting::catalog::{ListType, Value};
use crate::greeting::local_time::LocalTimeError;
use crate::greeting::messages::{self, Message};
use crate::greeting::name::{Name, NameError};
use crate::nearest::nearest;

/// A status, the message that words it, and the message's variables, which are also members of the problem.
type Description<'p> = (u16, &'static Message, Vec<Variable<'p>>);

type Variable<'p> = (&'static str, Value<'p>);

impl Problem {
    /// Returns the message that words the problem.
    #[must_use]
    pub fn message(&self) -> &'static Message {
        self.describe("").1
    }

    pub(super) fn describe<'p>(&'p self, request_id: &'p str) -> Description<'p> {
        match self {
            Self::Name { error, nameless } => {
                let (message, variables) = describe_name(*error, nameless);
                (400, message, variables)
            }
            Self::Language { parameter, value } => {
                let examples = list("examples", ListType::Or, &["fr", "pt-BR", "zh-Hant"]);
                (
                    400,
                    &messages::LANGUAGE_MALFORMED,
                    vec![text("parameter", *parameter), sent("value", value), examples],
                )
            }
            Self::Time(error) => {
                let (message, variables) = describe_time(error);
                (400, message, variables)
            }
            Self::Formality(value) => {
                let allowed = list("allowed", ListType::Or, &["formal", "casual", "neutral"]);
                (
                    400,
                    &messages::FORMALITY_UNKNOWN,
                    vec![text("parameter", "formality"), sent("value", value), allowed],
                )
            }
            Self::ParameterUnknown { parameter, allowed } => {
                let nearest = nearest(parameter, allowed.iter().copied());
                let nearest = nearest.map_or(Value::Keyword("none"), |nearest| Value::Text(nearest.into()));
                let variables = vec![
                    sent("parameter", parameter),
                    ("nearest", nearest),
                    list("allowed", ListType::And, allowed),
                ];
                (400, &messages::PARAMETER_UNKNOWN, variables)
            }
            Self::ParameterRepeated(parameter) => {
                (400, &messages::PARAMETER_REPEATED, vec![text("parameter", *parameter)])
            }
            Self::LanguageRepeated(parameter) => {
                (400, &messages::LANGUAGE_REPEATED, vec![text("parameter", *parameter)])
            }
            Self::NotFound => {
                let endpoints =
                    list("endpoints", ListType::And, &["/greet/{name}", "/greet/language/{code}/{name}"]);
                (404, &messages::NOT_FOUND, vec![text("help", "/"), endpoints])
            }
            Self::MethodNotAllowed { method, allowed } => {
                let variables = vec![text("method", *method), list("allowed", ListType::Or, allowed)];
                (405, &messages::METHOD_NOT_ALLOWED, variables)
            }
            Self::PreconditionFailed => (412, &messages::PRECONDITION_FAILED, vec![]),
            Self::TooManyRequests { seconds } => {
                let seconds = usize::try_from(*seconds).unwrap_or(usize::MAX);
                (429, &messages::TOO_MANY_REQUESTS, vec![number("retry_after", seconds)])
            }
            Self::BadRequest { status } => (*status, &messages::BAD_REQUEST, vec![]),
            Self::VersionUnsupported { allowed } => {
                (505, &messages::VERSION_UNSUPPORTED, vec![list("allowed", ListType::Or, allowed)])
            }
            Self::TargetTooLong { bytes } => (414, &messages::TARGET_TOO_LONG, vec![number("limit", *bytes)]),
            Self::PercentMalformed => (400, &messages::PERCENT_MALFORMED, vec![text("example", "%25")]),
            Self::NotUtf8 => (400, &messages::NOT_UTF8, vec![]),
            Self::HeaderTooLarge { bytes, fields } => (
                431,
                &messages::HEADER_TOO_LARGE,
                vec![number("limit", *bytes), number("limit_fields", *fields)],
            ),
            Self::HostInvalid => (400, &messages::HOST_INVALID, vec![]),
            Self::MethodUnknown { allowed } => {
                (501, &messages::METHOD_UNKNOWN, vec![list("allowed", ListType::Or, allowed)])
            }
            Self::RequestTimeout => (408, &messages::REQUEST_TIMEOUT, vec![]),
            Self::ShuttingDown => (503, &messages::SHUTTING_DOWN, vec![]),
            Self::InternalError { status } => {
                (*status, &messages::INTERNAL_ERROR, vec![text("request_id", request_id)])
            }
        }
    }
}

fn describe_name(error: NameError, nameless: &str) -> (&'static Message, Vec<Variable<'_>>) {
    let parameter = text("parameter", "name");
    let character = |c| vec![text("parameter", "name"), text("character", code_point(c))];
    match error {
        NameError::Empty => (&messages::NAME_EMPTY, vec![parameter, sent("address", nameless)]),
        NameError::TooLong => {
            let limits = [number("limit", Name::MAX_CHARACTERS), number("limit_bytes", Name::MAX_BYTES)];
            (&messages::NAME_TOO_LONG, [parameter].into_iter().chain(limits).collect())
        }
        NameError::NotUtf8 => (&messages::NOT_UTF8, vec![]),
        NameError::Control(c) => (&messages::NAME_CONTROL, character(c)),
        NameError::LineBreak(c) => (&messages::NAME_LINE_BREAK, character(c)),
        NameError::Direction(c) => (&messages::NAME_DIRECTION, character(c)),
        NameError::TooManyMarks => (&messages::NAME_MARKS, vec![parameter, number("limit", Name::MAX_MARKS)]),
    }
}

fn describe_time(error: &LocalTimeError) -> (&'static Message, Vec<Variable<'_>>) {
    let time = text("parameter", "time");
    match error {
        LocalTimeError::Malformed(value) => {
            let examples = [
                text("clock", "14:30"),
                text("local", "2026-01-31T14:30"),
                text("offset", "2026-01-31T14:30:00+01:00"),
            ];
            (&messages::TIME_MALFORMED, [time, sent("value", value)].into_iter().chain(examples).collect())
        }
        LocalTimeError::NoZone(value) => {
            let example = format!("time={}&tz=Europe/Berlin", value.escape_debug());
            (
                &messages::TIME_ZONE_MISSING,
                vec![text("parameter", "tz"), sent("value", value), text("example", example)],
            )
        }
        LocalTimeError::UnknownZone { parameter, zone } => {
            let variables =
                vec![text("parameter", *parameter), sent("value", zone), text("example", "Europe/Berlin")];
            (&messages::TIME_ZONE_UNKNOWN, variables)
        }
        LocalTimeError::Contradictory(value) => {
            (&messages::TIME_CONTRADICTORY, vec![time, sent("value", value)])
        }
    }
}

fn text<'v>(name: &'static str, text: impl Into<Cow<'v, str>>) -> Variable<'v> {
    (name, Value::Text(text.into()))
}

fn sent<'v>(name: &'static str, text: &'v str) -> Variable<'v> {
    (name, Value::Sent(text))
}

fn number(name: &'static str, number: usize) -> Variable<'static> {
    (name, Value::Number(number))
}

fn list<'v>(name: &'static str, list_type: ListType, items: &'v [&'v str]) -> Variable<'v> {
    (name, Value::List(list_type, items))
}

//! Values for the variables of each message, as the service sets them.

use crate::greeting::catalog::Value;
use crate::greeting::day::TimeOfDay;
use crate::greeting::messages::{self, Message};
use crate::greeting::name::Name;

/// Returns a value for each variable of a message.
///
/// The limits of the HTTP side are repeated here, because commands do not use it. A test compares the preview with the
/// responses of the service.
pub fn of(message: &Message) -> Vec<(&'static str, Value<'static>)> {
    let (methods, formalities) = ("GET, HEAD, OPTIONS", "formal, casual");
    match *message {
        messages::GREETING_TIMED => {
            let noon = TimeOfDay::parse("12:00").map(|noon| ("period", Value::Time(noon)));
            [text("name", "Alice"), ("formality", Value::Keyword("neutral"))]
                .into_iter()
                .chain(noon)
                .collect()
        }
        messages::NAME_TOO_LONG => {
            vec![number("characters", Name::MAX_CHARACTERS), number("bytes", Name::MAX_BYTES)]
        }
        messages::NAME_CONTROL => vec![text("character", "U+0007")],
        messages::NAME_LINE_BREAK => vec![text("character", "U+2028")],
        messages::NAME_DIRECTION => vec![text("character", "U+202E")],
        messages::NAME_MARKS => vec![number("limit", Name::MAX_MARKS)],
        messages::LANGUAGE_MALFORMED => vec![text("code", "en-"), text("example", "fr, pt-BR, zh-Hant")],
        messages::TIME_MALFORMED => {
            vec![text("value", "25:00"), text("example", "14:30, 2026-01-31T14:30:00+01:00")]
        }
        messages::FORMALITY_UNKNOWN => vec![text("value", "polite"), text("allowed", formalities)],
        messages::NOT_FOUND => vec![text("help", "/")],
        messages::METHOD_NOT_ALLOWED => vec![text("method", "POST"), text("allowed", methods)],
        messages::PERCENT_MALFORMED => vec![text("example", "%25")],
        messages::TARGET_TOO_LONG => vec![number("bytes", 8192)],
        messages::HEADER_TOO_LARGE => vec![number("bytes", 16_384), number("fields", 100)],
        messages::VERSION_UNSUPPORTED => vec![text("versions", "HTTP/1.1, HTTP/1.0")],
        messages::METHOD_UNKNOWN => vec![text("allowed", methods)],
        _ => vec![],
    }
}

fn text(name: &'static str, value: &'static str) -> (&'static str, Value<'static>) {
    (name, Value::Text(value.into()))
}

fn number(name: &'static str, value: usize) -> (&'static str, Value<'static>) {
    (name, Value::Number(value))
}

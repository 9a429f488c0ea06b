//! The greeting.

use std::fmt;

use serde::Serialize;

use super::catalog::{Catalog, Reader, Value};
use super::day::TimeOfDay;
use super::direction::{Direction, Isolation};
use super::messages::{self, Message};
use super::name::Name;

/// A greeting for a reader. In JSON, the message comes first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Greeting<'c> {
    /// The sentence, with the name in it.
    pub message: String,
    /// The language of the message: the BCP 47 tag of the locale that has it.
    pub language: &'c str,
    /// The locale that has the message or inherits it: its readers get this greeting, too.
    #[serde(skip)]
    pub heir: &'c str,
    /// The direction of that language's script.
    pub direction: Direction,
    /// The period of the day, by that language's own division. Absent without a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<&'c str>,
    /// When that period ends, on the same clock.
    #[serde(skip)]
    pub period_end: Option<TimeOfDay>,
    /// Whether it is English because no requested language has it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fallback: bool,
}

/// The circumstances of a greeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Occasion {
    /// The time of day. Without it, the greeting suits any time.
    pub time: Option<TimeOfDay>,
    /// How to address the person.
    pub formality: Formality,
}

impl Occasion {
    /// Returns the message for these circumstances, with a name or without.
    #[must_use]
    pub fn message(self, has_name: bool) -> &'static Message {
        match (self.time, has_name) {
            (None, true) => &messages::GREETING,
            (None, false) => &messages::GREETING_NAMELESS,
            (Some(_), true) => &messages::GREETING_TIMED,
            (Some(_), false) => &messages::GREETING_TIMED_NAMELESS,
        }
    }
}

/// How to address a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Formality {
    /// Politely, as a stranger or a customer.
    Formal,
    /// As a friend.
    Casual,
    /// In a way that suits anybody.
    #[default]
    Neutral,
}

impl Formality {
    /// Returns the formality with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Formal, Self::Casual, Self::Neutral].into_iter().find(|formality| formality.as_str() == name)
    }

    /// Returns its name in messages and requests.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Casual => "casual",
            Self::Neutral => "neutral",
        }
    }
}

impl fmt::Display for Greeting<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Greets a person, with a name or without, in the language of the reader.
#[must_use]
pub fn greet<'c>(
    catalog: &'c Catalog,
    reader: impl Into<Reader<'c>>,
    name: Option<Name<'_>>,
    occasion: Occasion,
    isolation: Isolation,
) -> Greeting<'c> {
    let (reader, message) = (reader.into(), occasion.message(name.is_some()));
    let formality = ("formality", Value::Keyword(occasion.formality.as_str()));
    let name = name
        .map(Name::as_str)
        .map(|name| [("name", Value::Text(name.into())), ("honorific", Value::Honorific(name))]);
    let period = occasion.time.map(|time| ("period", Value::Time(time)));
    let text = |variables: &[_]| catalog.message(reader, message, variables, isolation);
    let text = match (name, period) {
        (Some([name, honorific]), Some(period)) => text(&[formality, name, honorific, period]),
        (Some([name, honorific]), None) => text(&[formality, name, honorific]),
        (None, Some(period)) => text(&[formality, period]),
        (None, None) => text(&[formality]),
    };
    let timed = occasion.time.zip(text.day_periods);
    Greeting {
        message: text.value,
        language: text.locale.language(),
        heir: text.heir.language(),
        direction: text.locale.direction(),
        period: timed.map(|(time, periods)| periods.at(time)),
        period_end: timed.and_then(|(time, periods)| periods.end(time)),
        fallback: text.fallback,
    }
}

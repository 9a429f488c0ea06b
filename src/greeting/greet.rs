//! The greeting.

use std::fmt;

use serde::Serialize;

use super::catalog::{Catalog, ChosenLocale, Value};
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
    /// The direction of that language's script.
    pub direction: Direction,
    /// The period of the day, by that language's own division. Absent without a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<&'c str>,
    /// Whether it is English because no requested language is available.
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
    /// Returns the message for these circumstances.
    #[must_use]
    pub fn message(self) -> &'static Message {
        if self.time.is_some() { &messages::GREETING_TIMED } else { &messages::GREETING }
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

/// Greets a person in the locale chosen for the reader.
#[must_use]
pub fn greet<'c>(
    catalog: &'c Catalog,
    chosen: ChosenLocale<'c>,
    name: Name<'_>,
    occasion: Occasion,
    isolation: Isolation,
) -> Greeting<'c> {
    let name = ("name", Value::Text(name.as_str().into()));
    let formality = ("formality", Value::Keyword(occasion.formality.as_str()));
    let message = occasion.message();
    let text = match occasion.time {
        Some(time) => {
            let variables = [name, formality, ("period", Value::Time(time))];
            catalog.message(chosen, message, &variables, isolation)
        }
        None => catalog.message(chosen, message, &[name, formality], isolation),
    };
    Greeting {
        message: text.value,
        language: text.locale.language(),
        direction: text.locale.direction(),
        period: occasion.time.zip(text.day_periods).map(|(time, periods)| periods.at(time)),
        fallback: text.fallback,
    }
}

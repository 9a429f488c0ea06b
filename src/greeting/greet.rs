//! The greeting itself.

use std::fmt;

use serde::Serialize;

use super::catalog::{Catalog, ChosenLocale, Value};
use super::day::TimeOfDay;
use super::direction::{Direction, Isolation};
use super::messages::{self, Message};
use super::name::Name;

/// A greeting, as a reader gets it. In JSON the message is first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Greeting<'c> {
    /// The whole sentence, the name in it.
    pub message: String,
    /// The language that the message is in: the BCP 47 tag of the locale that it really came from.
    pub language: &'c str,
    /// The direction of that language's script.
    pub direction: Direction,
    /// The part of the day that it fits, by that language's own division; absent where no time was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<&'c str>,
    /// Whether English stands in for the language that was asked for.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fallback: bool,
}

/// What a greeting is to fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Occasion {
    /// The time of day; without it the greeting fits any.
    pub time: Option<TimeOfDay>,
    /// How the person is addressed.
    pub formality: Formality,
}

impl Occasion {
    /// The message that fits it.
    #[must_use]
    pub fn message(self) -> &'static Message {
        if self.time.is_some() { &messages::GREETING_TIMED } else { &messages::GREETING }
    }
}

/// How a person is addressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Formality {
    /// Politely, as a stranger or a customer.
    Formal,
    /// As a friend.
    Casual,
    /// As is certainly right for anybody.
    #[default]
    Neutral,
}

impl Formality {
    /// Its name in messages and requests.
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

/// Greets a person in the locale chosen for them.
#[must_use]
pub fn greet<'c>(
    catalog: &'c Catalog,
    choice: ChosenLocale<'c>,
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
            catalog.message(choice, message, &variables, isolation)
        }
        None => catalog.message(choice, message, &[name, formality], isolation),
    };
    Greeting {
        message: text.value,
        language: text.locale.language(),
        direction: text.locale.direction(),
        period: occasion.time.zip(text.day_periods).map(|(time, periods)| periods.at(time)),
        fallback: text.fallback,
    }
}

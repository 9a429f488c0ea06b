//! The greeting itself.

use std::fmt;

use serde::Serialize;

use super::catalog::{Catalog, Choice, Value};
use super::direction::{Direction, Isolation};
use super::messages;
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
    /// Whether English stands in for the language that was asked for.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fallback: bool,
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
    choice: Choice<'_>,
    name: Name<'_>,
    isolation: Isolation,
) -> Greeting<'c> {
    let name = [("name", Value::Text(name.as_str().into()))];
    let text = catalog.message(choice, &messages::GREETING, &name, isolation);
    Greeting {
        message: text.value,
        language: text.locale.language(),
        direction: text.locale.direction(),
        fallback: text.fallback,
    }
}

//! The members of a problem (RFC 9457, section 3).

use std::fmt;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::greeting::catalog::{Value, excerpt};

/// The members of a problem, as they are sent.
#[derive(Serialize)]
pub struct ProblemDetails<'p> {
    /// The type of the problem, for programs: a relative URI reference that never changes. The page at this address explains
    /// the problem.
    pub r#type: String,
    /// A short summary in the reader's language.
    pub title: String,
    /// The HTTP status code.
    pub status: u16,
    /// What is wrong and what would be right, in the reader's language.
    pub detail: String,
    /// This occurrence of the problem: the type, with the request ID as its fragment.
    pub instance: String,
    /// The values in the detail, for programs.
    #[serde(flatten)]
    pub members: Members<'p>,
}

/// The problem as plain text.
impl fmt::Display for ProblemDetails<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.title, self.detail)
    }
}

/// The members of one type of problem (RFC 9457, section 3.2): the variables of its message.
pub struct Members<'p>(pub(super) Vec<(&'static str, Value<'p>)>);

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in &self.0 {
            match value {
                Value::Text(text) => map.serialize_entry(name, text)?,
                Value::Sent(text) => map.serialize_entry(name, &excerpt(text))?,
                Value::Number(number) => map.serialize_entry(name, number)?,
                Value::List(_, items) => map.serialize_entry(name, items)?,
                // Only greetings have the others, and a keyword is never shown.
                Value::Keyword(_) | Value::Time(_) | Value::Honorific(_) => {}
            }
        }
        map.end()
    }
}

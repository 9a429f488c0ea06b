//! The values of variables.

use std::borrow::Cow;

use crate::greeting::day::TimeOfDay;

/// Maximum length of what a message shows of a text that a client sent, in characters.
const MAX_EXCERPT: usize = 40;

/// A value for a message's variable.
#[derive(Clone, Debug)]
pub enum Value<'v> {
    /// A text. It is isolated if its direction requires it.
    Text(Cow<'v, str>),
    /// A text that a client sent, of any length and with any characters. It is shown as an [`excerpt`].
    Sent(&'v str),
    /// A number, for plurals. It is written with the digits and the grouping of the language.
    Number(usize),
    /// A list. It is written as the language writes one, and each item is isolated if its direction requires it.
    List(ListType, &'v [&'v str]),
    /// A keyword that messages select on but never show.
    Keyword(&'static str),
    /// A time of day. The message gets the name of its period.
    Time(TimeOfDay),
    /// A name. The message gets "own" if it carries an honorific of the locale, and otherwise "none".
    Honorific(&'v str),
}

/// What a list means (UTS #35, part 2, List Patterns).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListType {
    /// All of its items: "a, b, and c".
    And,
    /// One of its items: "a, b, or c".
    Or,
}

/// Returns the start of a text that a client sent, escaped so that it is harmless wherever it is shown.
#[must_use]
pub fn excerpt(text: &str) -> String {
    text.chars().take(MAX_EXCERPT).flat_map(char::escape_debug).collect()
}

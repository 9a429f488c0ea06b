//! What a program tells the linter about its tree.

use std::fmt;

use crate::rule::Rule;

/// How to check a tree.
#[derive(Clone, Copy, Debug)]
pub struct Options<'o> {
    /// The locale that all others are translated from and compared with. Default: `en`.
    pub reference: &'o str,
    /// Whether to check typography too. Default: false.
    pub style: bool,
    /// Whether the program loads all files of a locale together, so that each identifier is defined in one of them. Default:
    /// false. Then they are, unless the reference has the same identifier in several files.
    pub unique_ids: bool,
    /// Messages that the program itself parses. Default: none.
    pub data_messages: &'o [DataMessage],
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self { reference: "en", style: false, unique_ids: false, data_messages: &[] }
    }
}

impl Options<'_> {
    /// Returns whether the program parses a message, so that it is not text for readers.
    pub(crate) fn is_data(&self, id: &str) -> bool {
        self.data_messages.iter().any(|data| data.id == id)
    }
}

/// A message that the program parses instead of showing, for example because it defines names that other messages select on.
///
/// In this example, the program parses `sizes` and passes one of its names to `box` as `$size`:
///
/// ```ftl
/// sizes = small, large
/// box = { $size ->
///     [small] A small box
///    *[large] A large box
/// }
/// ```
///
/// A translation may omit the message. Then the message of its parent locales applies, or else that of the reference. If the
/// reference does not have the message, or none of those that select on its names, nothing is checked.
#[derive(Clone, Copy, Debug)]
pub struct DataMessage {
    /// The identifier of the message, such as `sizes`.
    pub id: &'static str,
    /// Returns the names that the text of the message defines.
    pub parse: fn(&str) -> Result<Vec<String>, DataError>,
    /// How to write the message, for the help of a finding.
    pub help: &'static str,
    /// The rule for a message that cannot be parsed.
    pub malformed: &'static Rule,
    /// Where its names are used, if it defines names.
    pub selection: Option<DataSelection>,
}

/// The selections on the names that a [`DataMessage`] defines.
#[derive(Clone, Copy, Debug)]
pub struct DataSelection {
    /// The messages whose variants use the names, such as `box`.
    pub messages: &'static [&'static str],
    /// The variable that these messages select on, such as `size`.
    pub variable: &'static str,
    /// The rule for a variant whose name is not defined, so that it is never shown.
    pub unreachable: &'static Rule,
}

/// Why the text of a [`DataMessage`] cannot be parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataError {
    /// The part of the text that is wrong. The finding points to it.
    pub item: String,
    /// What is wrong with it, as a sentence without a full stop.
    pub message: String,
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DataError {}

//! Names of people: parsed once, trusted afterwards.

use std::fmt;

use fluent_lint::escape::{code_point, is_invisible};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// A person's name that is safe to print inside a sentence: visible text of bounded length, on one line.
///
/// It is the text that the client sent, without the white space around it. Nothing is normalized, inflected or split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a>(&'a str);

impl<'a> Name<'a> {
    /// Maximum length in extended grapheme clusters (UAX #29): what a reader counts as characters.
    pub const MAX_CHARACTERS: usize = 128;
    /// Maximum length in bytes of UTF-8.
    pub const MAX_BYTES: usize = 1024;
    /// Maximum number of combining marks in a row (UAX #15, Stream-Safe Text Format).
    pub const MAX_MARKS: usize = 30;

    /// Parses a text that a client sent as a name.
    ///
    /// # Errors
    ///
    /// The first [`NameError`] that applies.
    pub fn parse(text: &'a str) -> Result<Self, NameError> {
        let name = text.trim();
        if name.is_empty() {
            return Err(NameError::Empty);
        }
        if name.len() > Self::MAX_BYTES {
            return Err(NameError::TooLong);
        }
        if is_plain(name) {
            return Ok(Self(name));
        }
        if let Some(refused) = name.chars().find_map(refuse) {
            return Err(refused);
        }
        if name.chars().all(is_invisible) {
            return Err(NameError::Empty);
        }
        if name.stream_safe().count() != name.chars().count() {
            return Err(NameError::TooManyMarks);
        }
        if name.graphemes(true).count() > Self::MAX_CHARACTERS {
            return Err(NameError::TooLong);
        }
        Ok(Self(name))
    }

    /// Returns the name as it was sent, without the white space around it.
    #[must_use]
    pub fn as_str(self) -> &'a str {
        self.0
    }
}

/// Why a text is not accepted as a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameError {
    /// It has no visible character.
    Empty,
    /// It is longer than [`Name::MAX_CHARACTERS`] or [`Name::MAX_BYTES`].
    TooLong,
    /// It contains U+FFFD, which replaces bytes that are not UTF-8.
    NotUtf8,
    /// It contains this control character (`General_Category` Cc) that does not end a line.
    Control(char),
    /// It contains this character that ends a line (UAX #14, classes BK, CR, LF and NL).
    LineBreak(char),
    /// It contains this bidirectional embedding, override or isolate (UAX #9, section 2).
    Direction(char),
    /// It contains more than [`Name::MAX_MARKS`] combining marks in a row.
    TooManyMarks,
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the name has no visible character"),
            Self::TooLong => write!(f, "the name is longer than 128 characters or 1024 bytes"),
            Self::NotUtf8 => write!(f, "the name is not UTF-8"),
            Self::Control(c) | Self::LineBreak(c) | Self::Direction(c) => {
                write!(f, "the name contains {}", code_point(*c))
            }
            Self::TooManyMarks => write!(f, "the name contains more than 30 combining marks in a row"),
        }
    }
}

impl std::error::Error for NameError {}

/// Returns whether a name is short printable ASCII, as most are. No check below can refuse it.
fn is_plain(name: &str) -> bool {
    name.len() <= Name::MAX_CHARACTERS && name.bytes().all(|b| matches!(b, b' '..=b'~'))
}

fn refuse(c: char) -> Option<NameError> {
    match c {
        '\u{FFFD}' => Some(NameError::NotUtf8),
        '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(NameError::LineBreak(c)),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Some(NameError::Direction(c)),
        c if c.is_control() => Some(NameError::Control(c)),
        _ => None,
    }
}

//! Text of a name -> [`Name`]: checked once, trusted afterwards.

use std::fmt;

use fluent_lint::escape::{code_point, is_invisible};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// A person's name that is safe to print inside a sentence: some visible text on one line, of bounded length.
///
/// It is the text as it was sent, without the white space around it; nothing is normalized, inflected or split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a>(&'a str);

impl<'a> Name<'a> {
    /// The most extended grapheme clusters (UAX #29) a name may have.
    pub const MAX_CHARACTERS: usize = 128;
    /// The most bytes in UTF-8 a name may have.
    pub const MAX_BYTES: usize = 1024;
    /// The most combining marks a name may have in a row: UAX #15, Stream-Safe Text Format.
    pub const MAX_MARKS: usize = 30;

    /// Checks a text that somebody sent as a name.
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

    /// The name as it was sent, trimmed.
    #[must_use]
    pub fn as_str(self) -> &'a str {
        self.0
    }
}

/// Why a text is refused as a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameError {
    /// Nothing in it can be seen.
    Empty,
    /// It has more than [`Name::MAX_CHARACTERS`] or [`Name::MAX_BYTES`].
    TooLong,
    /// It holds U+FFFD, which stands where bytes were not UTF-8.
    NotUtf8,
    /// It holds this control character (`General_Category` Cc).
    Control(char),
    /// It holds this line or paragraph separator (`General_Category` Zl or Zp).
    LineBreak(char),
    /// It holds this bidirectional embedding, override or isolate (UAX #9, section 2).
    Direction(char),
    /// It holds more than [`Name::MAX_MARKS`] combining marks in a row.
    TooManyMarks,
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "nothing in the name can be seen"),
            Self::TooLong => write!(f, "the name is longer than 128 characters or 1024 bytes"),
            Self::NotUtf8 => write!(f, "the name is not UTF-8"),
            Self::Control(c) | Self::LineBreak(c) | Self::Direction(c) => {
                write!(f, "the name holds {}", code_point(*c))
            }
            Self::TooManyMarks => write!(f, "the name holds more than 30 combining marks in a row"),
        }
    }
}

impl std::error::Error for NameError {}

/// Whether none of the slower checks can apply: short printable ASCII, as most names on the wire are.
fn is_plain(name: &str) -> bool {
    name.len() <= Name::MAX_CHARACTERS && name.bytes().all(|b| matches!(b, b' '..=b'~'))
}

fn refuse(c: char) -> Option<NameError> {
    match c {
        '\u{FFFD}' => Some(NameError::NotUtf8),
        '\u{2028}' | '\u{2029}' => Some(NameError::LineBreak(c)),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Some(NameError::Direction(c)),
        c if c.is_control() => Some(NameError::Control(c)),
        _ => None,
    }
}

//! Why a text is not a language tag.

use std::fmt;

/// Why a text is not a well-formed language tag. The number is the byte at which the invalid subtag starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagError {
    /// The text is empty.
    Empty,
    /// A separator has no subtag before or after it.
    EmptySubtag(usize),
    /// A subtag has a character other than an ASCII letter or digit.
    Character(usize),
    /// A subtag is longer than eight characters.
    TooLong(usize),
    /// The first subtag is neither a language (two to eight letters) nor `x`.
    Language(usize),
    /// A subtag is not allowed in this position, such as a second region.
    Misplaced(usize),
    /// No subtag follows the singleton of an extension or of private use.
    EmptyExtension(usize),
}

impl TagError {
    /// Returns the invalid subtag, given the text that was parsed.
    #[must_use]
    pub fn subtag<'t>(&self, text: &'t str) -> &'t str {
        match *self {
            Self::Empty => "",
            Self::EmptySubtag(at)
            | Self::Character(at)
            | Self::TooLong(at)
            | Self::Language(at)
            | Self::Misplaced(at)
            | Self::EmptyExtension(at) => {
                text.get(at..).and_then(|rest| rest.split(['-', '_']).next()).unwrap_or_default()
            }
        }
    }
}

impl fmt::Display for TagError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (at, reason) = match *self {
            Self::Empty => return f.write_str("the language tag is empty"),
            Self::EmptySubtag(at) => (at, "is empty"),
            Self::Character(at) => (at, "may only have the letters a to z and digits"),
            Self::TooLong(at) => (at, "is longer than eight characters"),
            Self::Language(at) => (at, "is not a language of two to eight letters"),
            Self::Misplaced(at) => (at, "may not stand there"),
            Self::EmptyExtension(at) => (at, "opens an extension, but nothing follows"),
        };
        write!(f, "the subtag at byte {at} {reason}")
    }
}

impl std::error::Error for TagError {}

//! Why a catalog cannot be built.

use std::fmt;

use fluent_lint::Position;
use fluent_lint::resource::ResourceError;
use language_matching::TagError;

use crate::greeting::day::DayPeriodsError;
use crate::greeting::honorifics::HonorificsError;

/// An error in a tree of locales. Paths are relative to `locales`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogError {
    /// There is no `en`.
    NoReference,
    /// A folder's name is not a language tag.
    Tag {
        /// The folder's name.
        folder: String,
        /// Why not.
        error: TagError,
    },
    /// A folder's name is a language tag, but not in its canonical form.
    NotCanonical {
        /// The folder's name.
        folder: String,
        /// The canonical form.
        canonical: String,
    },
    /// A file is not Fluent.
    Resource {
        /// The file.
        path: String,
        /// The error, with its position.
        error: ResourceError,
    },
    /// A message is invalid.
    Message {
        /// The file that has it, or should have it.
        path: String,
        /// Where the message starts. If it is missing, the end of the file.
        position: Position,
        /// The message's identifier.
        id: String,
        /// Why it is invalid.
        error: MessageError,
    },
}

/// Why a message is invalid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageError {
    /// It is missing, or has no value or no attribute `.detail`.
    Missing,
    /// The locale has it twice.
    Duplicate,
    /// It is not a list of periods of the day.
    DayPeriods(DayPeriodsError),
    /// It is not a list of honorifics.
    Honorifics(HonorificsError),
    /// It cannot be formatted, for this reason of fluent-bundle.
    Unformattable(String),
}

impl CatalogError {
    /// Returns the folder with the error, unless a folder is missing.
    #[must_use]
    pub fn folder(&self) -> Option<&str> {
        match self {
            Self::NoReference => None,
            Self::Tag { folder, .. } | Self::NotCanonical { folder, .. } => Some(folder),
            Self::Resource { path, .. } | Self::Message { path, .. } => path.split('/').next(),
        }
    }

    /// Returns the file or folder with the error, and the position in the file.
    #[must_use]
    pub fn place(&self) -> (&str, Option<Position>) {
        match self {
            Self::NoReference => ("en", None),
            Self::Tag { folder, .. } | Self::NotCanonical { folder, .. } => (folder, None),
            Self::Resource { path, error } => (path, Some(error.position)),
            Self::Message { path, position, .. } => (path, Some(*position)),
        }
    }

    /// Returns what is wrong there.
    #[must_use]
    pub fn reason(&self) -> String {
        match self {
            Self::NoReference => "the folder is missing, and every locale falls back to it".to_owned(),
            Self::Tag { error, .. } => format!("the folder's name is not a language tag: {error}"),
            Self::NotCanonical { canonical, .. } => format!("the folder's name must be written {canonical}"),
            Self::Resource { error, .. } => error.kind.to_string(),
            Self::Message { id, error, .. } => format!("message `{id}`: {error}"),
        }
    }
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, position) = self.place();
        write!(f, "locales/{path}")?;
        if let Some(position) = position {
            write!(f, ":{position}")?;
        }
        write!(f, ": {}", self.reason())
    }
}

impl std::error::Error for CatalogError {}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => write!(f, "it is missing, or has no value or no .detail"),
            Self::Duplicate => write!(f, "the locale has it twice"),
            Self::DayPeriods(error) => write!(f, "{error}"),
            Self::Honorifics(error) => write!(f, "{error}"),
            Self::Unformattable(why) => write!(f, "it cannot be formatted: {why}"),
        }
    }
}

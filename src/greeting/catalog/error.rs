//! What stops a catalog from being built.

use std::fmt;

use fluent_lint::Position;
use fluent_lint::resource::ResourceError;
use language_matching::TagError;

use crate::greeting::day::DayPeriodsError;

/// What is wrong with a tree of locales. Paths are relative to `locales`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogError {
    /// There is no `en`.
    NoReference,
    /// A folder's name is no language tag.
    Tag {
        /// The folder's name.
        folder: String,
        /// Why it is none.
        error: TagError,
    },
    /// A folder's name is a language tag in another spelling than BCP 47 recommends.
    NotCanonical {
        /// The folder's name.
        folder: String,
        /// How it should be called.
        canonical: String,
    },
    /// A file is not Fluent.
    Resource {
        /// The file.
        path: String,
        /// What is wrong, and where.
        error: ResourceError,
    },
    /// A message is wrong.
    Message {
        /// The file that holds it, or should.
        path: String,
        /// Where the message begins; where it is missing, the end of the file.
        position: Position,
        /// The message's identifier.
        id: String,
        /// What is wrong with it.
        error: MessageError,
    },
}

/// What is wrong with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageError {
    /// It is not there, or lacks its value or its attribute `.detail`.
    Missing,
    /// It stands twice in the locale.
    Duplicate,
    /// It does not divide the day.
    DayPeriods(DayPeriodsError),
    /// Formatting it fails: why, in fluent-bundle's words.
    Unformattable(String),
}

impl CatalogError {
    /// The name of the folder that is at fault; none where one is missing.
    #[must_use]
    pub fn folder(&self) -> Option<&str> {
        match self {
            Self::NoReference => None,
            Self::Tag { folder, .. } | Self::NotCanonical { folder, .. } => Some(folder),
            Self::Resource { path, .. } | Self::Message { path, .. } => path.split('/').next(),
        }
    }
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoReference => {
                write!(f, "locales/en: the folder is missing, and every locale falls back to it")
            }
            Self::Tag { folder, error } => {
                write!(f, "locales/{folder}: the folder's name is no language tag: {error}")
            }
            Self::NotCanonical { folder, canonical } => {
                write!(f, "locales/{folder}: the folder's name is to be written {canonical}")
            }
            Self::Resource { path, error } => write!(f, "locales/{path}:{}: {}", error.position, error.kind),
            Self::Message { path, position, id, error } => {
                write!(f, "locales/{path}:{position}: message `{id}`: {error}")
            }
        }
    }
}

impl std::error::Error for CatalogError {}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => write!(f, "it is missing, or lacks its value or its .detail"),
            Self::Duplicate => write!(f, "it stands twice"),
            Self::DayPeriods(error) => write!(f, "{error}"),
            Self::Unformattable(why) => write!(f, "it cannot be formatted: {why}"),
        }
    }
}

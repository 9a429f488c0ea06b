//! Why a message is not read: the reason with which it is dead-lettered.

use std::fmt;

use fluent_lint::escape::escape_invisible;

use crate::worker::contract::{MAX_BYTES, MAX_ID_BYTES, MEDIA_TYPE, REGISTERED};

/// Why a message is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It has this many bytes, more than [`MAX_BYTES`].
    TooLarge(usize),
    /// It has no content type.
    NoContentType,
    /// It has another content type.
    ContentType(String),
    /// It is an event in binary mode.
    Binary,
    /// It is a batch of events.
    Batch,
    /// It is not JSON.
    Json {
        /// The line of the first error.
        line: usize,
        /// The column in that line.
        column: usize,
    },
    /// It is JSON, but not an object.
    NotObject,
    /// It lacks this attribute.
    Missing(&'static str),
    /// This attribute is not a text, is empty, or is malformed.
    Attribute(&'static str),
    /// It has another version of `CloudEvents`.
    SpecVersion(String),
    /// It is another type of event.
    Type(String),
    /// `source` and `id` together have this many bytes, more than [`MAX_ID_BYTES`].
    IdTooLong(usize),
    /// Its data has another media type.
    DataContentType(String),
    /// Its data is bytes.
    Base64,
    /// Its data is not an object.
    Data,
    /// This member of its data is not a text.
    Member(&'static str),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(bytes) => write!(f, "the message has {bytes} bytes; the maximum is {MAX_BYTES}"),
            Self::NoContentType => write!(f, "the message has no content type; set {MEDIA_TYPE}"),
            Self::ContentType(other) => {
                write!(f, "the content type is {}; set {MEDIA_TYPE}", Quoted(other))
            }
            Self::Binary => write!(f, "binary mode is not supported; send the event in structured mode"),
            Self::Batch => write!(f, "batches are not supported; send each event in its own message"),
            Self::Json { line, column } => {
                write!(f, "the message is not JSON: line {line}, column {column}")
            }
            Self::NotObject => write!(f, "the event is not a JSON object"),
            Self::Missing(name) => write!(f, "{name} is missing"),
            Self::Attribute("source") => write!(f, "source is not a URI reference"),
            Self::Attribute(name) => write!(f, "{name} is not a text, or is empty"),
            Self::SpecVersion(other) => write!(f, "specversion is {}; only 1.0 is supported", Quoted(other)),
            Self::Type(other) => write!(f, "type is {}; only {REGISTERED} is supported", Quoted(other)),
            Self::IdTooLong(bytes) => {
                write!(f, "source and id together have {bytes} bytes; the maximum is {MAX_ID_BYTES}")
            }
            Self::DataContentType(other) => {
                write!(f, "datacontenttype is {}; only JSON is supported", Quoted(other))
            }
            Self::Base64 => write!(f, "data_base64 is not supported; send data as JSON"),
            Self::Data => write!(f, "data is not an object"),
            Self::Member(name) => write!(f, "{name} in data is not a text"),
        }
    }
}

impl std::error::Error for Unreadable {}

/// A text from a message: its start in quotation marks, with invisible characters escaped.
struct Quoted<'t>(&'t str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Long enough to recognize a media type or a type of event.
        const SHOWN: usize = 80;
        let start: String = self.0.chars().take(SHOWN).collect();
        let more = if start.len() < self.0.len() { "…" } else { "" };
        write!(f, "\"{}{more}\"", escape_invisible(&start))
    }
}

//! The bytes of an `.ftl` file -> a Fluent resource, or the position of the first error.
//!
//! Some files must never reach the parser (fluent-syntax 0.12). It recurses into each placeable, so that a few thousand
//! `{` overflow the stack. It panics at a Unicode escape that a non-ASCII character interrupts, such as `\u00é`. It ignores
//! the message after a byte-order mark.

use std::fmt;

use fluent::FluentResource;
use fluent_syntax::parser;

use crate::position::Position;
pub use crate::scanner::MAX_NESTING;
use crate::scanner::{Danger, find_danger};

/// Maximum size of a file in bytes: 1 MiB. Parsing takes time and memory in proportion.
pub const MAX_BYTES: usize = 1 << 20;

/// Parses a file.
///
/// # Errors
///
/// The first error in the file.
pub fn parse(bytes: &[u8]) -> Result<FluentResource, ResourceError> {
    let text = precheck(bytes)?;
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        // The parser returns at least one error if it fails.
        let first = errors.into_iter().next();
        let (offset, kind) =
            first.map_or((0, parser::ErrorKind::MissingValue), |error| (error.pos.start, error.kind));
        ResourceError::at(text, offset, ResourceErrorKind::Syntax(kind))
    })
}

/// Returns the text of a file that is safe to parse. It may still not be Fluent.
///
/// # Errors
///
/// The first error in the file that is not a syntax error.
pub fn precheck(bytes: &[u8]) -> Result<&str, ResourceError> {
    if bytes.len() > MAX_BYTES {
        return Err(ResourceError::at("", 0, ResourceErrorKind::TooLarge));
    }
    if is_utf16(bytes) {
        return Err(ResourceError::at("", 0, ResourceErrorKind::Utf16));
    }
    let text = str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        ResourceError::at(&valid, valid.len(), not_utf8(bytes, error.valid_up_to()))
    })?;
    if text.starts_with('\u{FEFF}') {
        return Err(ResourceError::at(text, 0, ResourceErrorKind::ByteOrderMark));
    }
    match find_danger(text) {
        Some((offset, Danger::TooDeep)) => Err(ResourceError::at(text, offset, ResourceErrorKind::TooDeep)),
        Some((offset, Danger::IncompleteEscape)) => {
            Err(ResourceError::at(text, offset, ResourceErrorKind::IncompleteEscape))
        }
        None => Ok(text),
    }
}

/// An error in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceError {
    /// Where the error is.
    pub position: Position,
    /// The same, in bytes from the start of the file.
    pub offset: usize,
    /// What the error is.
    pub kind: ResourceErrorKind,
}

impl ResourceError {
    fn at(text: &str, offset: usize, kind: ResourceErrorKind) -> Self {
        Self { position: Position::of(text, offset), offset, kind }
    }
}

/// The kind of an error in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResourceErrorKind {
    /// The file has more than [`MAX_BYTES`].
    TooLarge,
    /// The file is not UTF-8.
    NotUtf8,
    /// The file is UTF-16.
    Utf16,
    /// The file has no character of UTF-8 but ASCII, so that its encoding has one byte per character. This is the first byte
    /// that is not ASCII.
    OneByte(u8),
    /// The file starts with U+FEFF.
    ByteOrderMark,
    /// Placeables or calls are nested deeper than [`MAX_NESTING`].
    TooDeep,
    /// A non-ASCII character interrupts a Unicode escape.
    IncompleteEscape,
    /// The text is not Fluent (Fluent Syntax 1.0).
    Syntax(parser::ErrorKind),
}

impl fmt::Display for ResourceErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "the file has more than {MAX_BYTES} bytes"),
            Self::NotUtf8 => write!(f, "the file is not UTF-8 from here on"),
            Self::Utf16 => write!(f, "the file is UTF-16, not UTF-8"),
            // In Windows-1252, these bytes are quotation marks and dashes. In Latin-1, they are controls.
            Self::OneByte(byte @ 0x80..0xA0) => {
                write!(
                    f,
                    "the file is not UTF-8, but probably Windows-1252: the byte {byte:X} is not a character"
                )
            }
            Self::OneByte(byte) => {
                let latin1 = char::from(*byte);
                write!(
                    f,
                    "the file is not UTF-8, but probably Latin-1: the byte {byte:X} is `{latin1}` there"
                )
            }
            Self::ByteOrderMark => write!(f, "the file starts with a byte-order mark: save it without one"),
            Self::TooDeep => {
                write!(f, "more than {MAX_NESTING} placeables or calls are nested")
            }
            Self::IncompleteEscape => write!(f, "the Unicode escape is incomplete"),
            Self::Syntax(kind) => write!(f, "{kind}"),
        }
    }
}

/// Returns whether a file is UTF-16: it starts with a byte-order mark of UTF-16, or has a zero in most pairs of bytes, as
/// ASCII characters in UTF-16 have.
fn is_utf16(bytes: &[u8]) -> bool {
    let pairs_with_zero = || bytes.chunks(2).filter(|pair| pair.contains(&0)).count();
    bytes.starts_with(&[0xFF, 0xFE])
        || bytes.starts_with(&[0xFE, 0xFF])
        || (bytes.contains(&0) && pairs_with_zero() > bytes.len() / 4)
}

/// Returns what a file is that is not UTF-8 at an offset.
fn not_utf8(bytes: &[u8], at: usize) -> ResourceErrorKind {
    match bytes.get(at) {
        Some(&byte) if bytes.utf8_chunks().all(|chunk| chunk.valid().is_ascii()) => {
            ResourceErrorKind::OneByte(byte)
        }
        _ => ResourceErrorKind::NotUtf8,
    }
}

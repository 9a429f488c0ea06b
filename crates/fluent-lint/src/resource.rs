//! Text of an `.ftl` file -> a Fluent resource, or the place where it is wrong.
//!
//! What could harm the parser is found before it runs: it recurses into each placeable, so a few thousand `{`
//! would end the process; it panics where the number of a character (`\u00A0`) is cut short by another character than
//! ASCII's; and it loses the message behind a byte-order mark without a word.

use std::fmt;

use fluent::FluentResource;
use fluent_syntax::parser;

/// The most bytes that a file may have.
pub const MAX_BYTES: usize = 1 << 20;
/// The most placeables and calls that may stand inside one another.
pub const MAX_NESTING: usize = 100;

/// Parses a file.
///
/// # Errors
///
/// The first [`ResourceError`] of the file.
pub fn parse(bytes: &[u8]) -> Result<FluentResource, ResourceError> {
    let text = check(bytes)?;
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        // The parser fails with one error at least; without one, the whole file would be at fault.
        let first = errors.into_iter().next();
        let (offset, kind) =
            first.map_or((0, parser::ErrorKind::MissingValue), |error| (error.pos.start, error.kind));
        ResourceError::at(text, offset, ResourceErrorKind::Syntax(kind))
    })
}

/// Makes sure that a file can be given to the parser: its text, which may still not be Fluent.
///
/// # Errors
///
/// The first [`ResourceError`] of the file, which is not of its syntax.
pub fn check(bytes: &[u8]) -> Result<&str, ResourceError> {
    if bytes.len() > MAX_BYTES {
        return Err(ResourceError::at("", 0, ResourceErrorKind::TooLarge));
    }
    let text = str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        ResourceError::at(&valid, valid.len(), ResourceErrorKind::NotUtf8)
    })?;
    if text.starts_with('\u{FEFF}') {
        return Err(ResourceError::at(text, 0, ResourceErrorKind::ByteOrderMark));
    }
    if let Some(offset) = too_deep(text) {
        return Err(ResourceError::at(text, offset, ResourceErrorKind::TooDeep));
    }
    match cut_escape(text) {
        Some(offset) => Err(ResourceError::at(text, offset, ResourceErrorKind::CutEscape)),
        None => Ok(text),
    }
}

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceError {
    /// Where it is wrong.
    pub place: Place,
    /// The same in bytes from the beginning of the file.
    pub offset: usize,
    /// What is wrong.
    pub kind: ResourceErrorKind,
}

impl ResourceError {
    fn at(text: &str, offset: usize, kind: ResourceErrorKind) -> Self {
        Self { place: Place::at(text, offset), offset, kind }
    }
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResourceErrorKind {
    /// It has more than [`MAX_BYTES`].
    TooLarge,
    /// It holds bytes that are not UTF-8.
    NotUtf8,
    /// It begins with U+FEFF.
    ByteOrderMark,
    /// It nests deeper than [`MAX_NESTING`].
    TooDeep,
    /// The number of a character ends before its last digit.
    CutEscape,
    /// It is not Fluent (Fluent Syntax 1.0).
    Syntax(parser::ErrorKind),
}

impl fmt::Display for ResourceErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "the file has more than {MAX_BYTES} bytes"),
            Self::NotUtf8 => write!(f, "the file is not UTF-8 from here on"),
            Self::ByteOrderMark => write!(f, "the file begins with a byte-order mark: save it without one"),
            Self::TooDeep => {
                write!(f, "more than {MAX_NESTING} placeables or calls stand inside one another")
            }
            Self::CutEscape => write!(f, "the number of a character ends too early"),
            Self::Syntax(kind) => write!(f, "{kind}"),
        }
    }
}

/// A place in a text, counted from 1: lines, and Unicode scalar values within the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in Unicode scalar values, from 1.
    pub column: usize,
}

impl Place {
    /// The place of a byte offset in a text; an offset inside a character or past the end is taken back to the
    /// nearest whole one.
    #[must_use]
    pub fn at(text: &str, offset: usize) -> Self {
        let before = &text[..text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// The offset at which a text may nest deeper than [`MAX_NESTING`].
///
/// It never counts too little, without being a parser itself: a closing mark counts only where it cannot be
/// inside a string literal (no quotation mark before it in its line) and, for `)`, where it cannot be plain text
/// (no brace since the `(` it closes). The count starts again where the parser surely stands outside of every
/// placeable: at a comment and at `identifier =` in the first column.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut parentheses, mut offset) = (0_usize, 0_usize, 0);
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            (depth, parentheses) = (0, 0);
        }
        let mut quoted = false;
        for (column, byte) in line.bytes().enumerate() {
            match byte {
                b'{' => (depth, parentheses) = (depth + parentheses + 1, 0),
                b'}' if !quoted => (depth, parentheses) = (depth.saturating_sub(1), 0),
                b'(' => parentheses += 1,
                b')' if !quoted => parentheses = parentheses.saturating_sub(1),
                b'"' => quoted = true,
                _ => {}
            }
            if depth + parentheses > MAX_NESTING {
                return Some(offset + column);
            }
        }
        offset += line.len();
    }
    None
}

fn begins_entry(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    line.starts_with('#') || (rest.len() < line.len() && rest.trim_start_matches(' ').starts_with('='))
}

/// The offset of a Unicode escape that is cut short by a character that is not ASCII: the parser would take the first
/// byte of that for a whole one.
///
/// Only what follows a quotation mark in its line can be in a string literal.
fn cut_escape(text: &str) -> Option<usize> {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let mut bytes = line.bytes().enumerate().skip_while(|(_, byte)| *byte != b'"');
        while let Some((column, byte)) = bytes.next() {
            let escaped = if byte == b'\\' { bytes.next() } else { None };
            let digits = match escaped {
                Some((_, b'u')) => 4,
                Some((_, b'U')) => 6,
                _ => continue,
            };
            let rest = &line.as_bytes()[column + 2..];
            let end = rest.iter().take(digits).position(|byte| !byte.is_ascii_hexdigit());
            if end.is_some_and(|end| !rest[end].is_ascii()) {
                return Some(offset + column);
            }
        }
        offset += line.len();
    }
    None
}

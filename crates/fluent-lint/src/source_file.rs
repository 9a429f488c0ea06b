//! One file: its text, what Fluent makes of it, and where everything stands.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::places::Places;
use super::{Finding, Rule};
use crate::greeting::resource::{self, Place, ResourceErrorKind};

/// A file that could be parsed, if not all of it.
pub struct Source<'s> {
    /// Its path below the tree's folder.
    pub path: &'s str,
    /// Its name.
    pub name: &'s str,
    pub text: &'s str,
    pub resource: ast::Resource<&'s str>,
    /// One for each entry that is junk.
    pub errors: Vec<ParserError>,
    places: Places,
}

impl<'s> Source<'s> {
    /// Parses a file, or says why nothing of it can be.
    pub fn parse(path: &'s str, name: &'s str, bytes: &'s [u8]) -> Result<Self, Finding> {
        let text = resource::check(bytes).map_err(|error| {
            let (rule, help) = match error.kind {
                ResourceErrorKind::TooLarge => (Rule::FileTooLarge, "divide it into several files"),
                ResourceErrorKind::NotUtf8 => (Rule::Encoding, "save the file as UTF-8"),
                ResourceErrorKind::ByteOrderMark => {
                    (Rule::ByteOrderMark, "save the file as UTF-8 without BOM")
                }
                ResourceErrorKind::CutEscape => {
                    (Rule::StringLiteral, "write \\u with four digits from 0 to F, or \\U with six")
                }
                ResourceErrorKind::TooDeep | ResourceErrorKind::Syntax(_) => {
                    (Rule::Nesting, "close the braces that are open, or write it more simply")
                }
            };
            let message = error.kind.to_string();
            let span = error.offset..error.offset;
            Finding { path: path.to_owned(), span, place: error.place, rule, message, help: help.to_owned() }
        })?;
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        Ok(Self { path, name, text, resource, errors, places: Places::of(text) })
    }

    /// The bytes of the file that a slice of its text is; nothing at its beginning for a text from elsewhere.
    pub fn span(&self, slice: &str) -> Range<usize> {
        let start = slice.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr());
        let end = start.saturating_add(slice.len());
        if end <= self.text.len() { start..end } else { 0..0 }
    }

    /// The place of a byte of its text.
    pub fn place(&self, offset: usize) -> Place {
        self.places.at(self.text, offset)
    }

    /// Something that is wrong with it, at a slice of its text.
    pub fn finding(&self, rule: Rule, slice: &str, message: String, help: String) -> Finding {
        self.finding_at(rule, self.span(slice), message, help)
    }

    /// Something that is wrong with it, at some bytes of it.
    pub fn finding_at(&self, rule: Rule, span: Range<usize>, message: String, help: String) -> Finding {
        let place = self.place(span.start);
        Finding { path: self.path.to_owned(), span, place, rule, message, help }
    }
}

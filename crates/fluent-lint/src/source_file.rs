//! A file: its text, its syntax tree, and the position of everything in it.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use crate::finding::Finding;
use crate::line_index::LineIndex;
use crate::position::Position;
use crate::resource::{self, ResourceError};
use crate::rule::Rule;

/// A file that the parser can read, although some entries may be junk.
pub struct SourceFile<'s> {
    /// Its path, relative to the tree.
    pub path: &'s str,
    /// Its path in the locale's folder, such as `main.ftl` or `shop/main.ftl`.
    pub name: &'s str,
    pub text: &'s str,
    pub resource: ast::Resource<&'s str>,
    /// An error for each junk entry.
    pub errors: Vec<ParserError>,
    index: LineIndex,
}

impl<'s> SourceFile<'s> {
    /// Parses a file.
    pub fn parse(path: &'s str, name: &'s str, bytes: &'s [u8]) -> Result<Self, ResourceError> {
        let text = resource::precheck(bytes)?;
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        Ok(Self { path, name, text, resource, errors, index: LineIndex::new(text) })
    }

    /// Returns which bytes of the file a slice of its text is. For any other text, returns an empty range at the start.
    pub fn span(&self, slice: &str) -> Range<usize> {
        let start = slice.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr());
        let end = start.saturating_add(slice.len());
        if end <= self.text.len() { start..end } else { 0..0 }
    }

    /// Returns the position of a slice of its text.
    pub fn position(&self, slice: &str) -> Position {
        self.index.position(self.text, self.span(slice).start)
    }

    /// Returns a finding at a slice of its text.
    pub fn finding(&self, rule: &'static Rule, slice: &str, message: String, help: String) -> Finding {
        self.finding_at(rule, self.span(slice), message, help)
    }

    /// Returns a finding at a range of its bytes.
    pub fn finding_at(
        &self,
        rule: &'static Rule,
        span: Range<usize>,
        message: String,
        help: String,
    ) -> Finding {
        let position = self.index.position(self.text, span.start);
        Finding { path: self.path.to_owned(), span, position, rule, message, help }
    }
}

//! A file: its text, its syntax tree, and the position of everything in it.

use std::ops::Range;

use fluent_syntax::ast::{self, Comment, Entry, Message, Term};
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
    /// Where each entry starts, sorted, with the identifier of a message or term.
    starts: Vec<(usize, Option<&'s str>)>,
}

impl<'s> SourceFile<'s> {
    /// Parses a file.
    pub fn parse(path: &'s str, name: &'s str, bytes: &'s [u8]) -> Result<Self, ResourceError> {
        let text = resource::precheck(bytes)?;
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut source =
            Self { path, name, text, resource, errors, index: LineIndex::new(text), starts: Vec::new() };
        source.starts = source.entry_starts();
        Ok(source)
    }

    fn entry_starts(&self) -> Vec<(usize, Option<&'s str>)> {
        let comment_start = |comment: &Comment<&'s str>| {
            let line = self.span(comment.content.first()?).start;
            // A line of a comment starts with a number sign.
            Some(self.text[..line].rfind('\n').map_or(0, |newline| newline + 1))
        };
        let starts = self.resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(Message { id, comment, .. }) => {
                let start = self.span(id.name).start;
                Some((comment.as_ref().and_then(comment_start).unwrap_or(start), Some(id.name)))
            }
            Entry::Term(Term { id, comment, .. }) => {
                let Range { start, end } = self.span(id.name);
                let start = start.saturating_sub(1);
                let name = self.text.get(start..end);
                Some((comment.as_ref().and_then(comment_start).unwrap_or(start), name))
            }
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                Some((comment_start(comment)?, None))
            }
            Entry::Junk { content } => {
                let start = self.span(content).start;
                Some((start, identifier(content.trim_start())))
            }
        });
        starts.collect()
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
        let end = self.index.position(self.text, span.end);
        let id = self.id_at(span.start).map(str::to_owned);
        let severity = rule.severity;
        let path = self.path.to_owned();
        Finding { path, span, position, end, id, rule, severity, missing: 0, message, help }
    }

    /// Returns the message or term at an offset, with the hyphen of a term. Its comment belongs to it.
    fn id_at(&self, offset: usize) -> Option<&'s str> {
        let next = self.starts.partition_point(|(start, _)| *start <= offset);
        self.starts[next.checked_sub(1)?].1
    }

    /// Returns the bytes of the message, term or standalone comment at an offset, without the blank lines after it.
    pub fn entry_span(&self, offset: usize) -> Range<usize> {
        let next = self.starts.partition_point(|(start, _)| *start <= offset);
        let start = next.checked_sub(1).map_or(0, |index| self.starts[index].0);
        let end = self.starts.get(next).map_or(self.text.len(), |(start, _)| *start);
        start..start + self.text[start..end].trim_end().len()
    }

    /// Returns the bytes of each message and term with its name, in the order of the file.
    pub fn entry_spans(&self) -> impl Iterator<Item = (&'s str, Range<usize>)> {
        self.starts.iter().filter_map(|(start, id)| Some(((*id)?, self.entry_span(*start))))
    }

    /// Returns the offset at which a message that follows another one would start: the line after it.
    pub fn after(&self, id: &str) -> usize {
        let (text, start) = (self.text, self.span(id).start);
        let mut end = start;
        for (index, line) in text[start..].split_inclusive('\n').enumerate() {
            let offset = end;
            // Only a message, a term and a comment start in the first column.
            let is_entry = line.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'));
            if index > 0 && is_entry {
                break;
            }
            end = offset + line.len();
        }
        let trimmed = text[start..end].trim_end().len();
        let rest = &text[start + trimmed..end];
        start + trimmed + rest.find('\n').map_or(rest.len(), |newline| newline + 1)
    }

    /// Returns the offset at which the first message or term starts, or its comment.
    pub fn first(&self) -> usize {
        self.starts.iter().find(|(_, id)| id.is_some()).map_or(0, |(start, _)| *start)
    }
}

/// Returns the identifier at the start of an entry that is not Fluent.
fn identifier(junk: &str) -> Option<&str> {
    let hyphen = usize::from(junk.starts_with('-'));
    let is_end = |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_');
    let end = junk[hyphen..].find(is_end).map_or(junk.len(), |end| hyphen + end);
    junk[hyphen..].starts_with(|c: char| c.is_ascii_alphabetic()).then(|| &junk[..end])
}

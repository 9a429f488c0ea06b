//! A file: its text, its syntax tree, and the position of everything in it.

use std::ops::Range;
use std::sync::OnceLock;

use fluent_syntax::ast::{self, Comment, Entry, Message, Term};
use fluent_syntax::parser::{self, ParserError};

use crate::edit::Edit;
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
    // Only findings need these.
    index: OnceLock<LineIndex>,
    /// Where each entry starts, sorted, with the bytes of the identifier of a message or term.
    starts: OnceLock<Vec<(usize, Option<Range<usize>>)>>,
}

impl<'s> SourceFile<'s> {
    /// Parses a file.
    pub fn parse(path: &'s str, name: &'s str, bytes: &'s [u8]) -> Result<Self, ResourceError> {
        let text = resource::precheck(bytes)?;
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let (index, starts) = (OnceLock::new(), OnceLock::new());
        Ok(Self { path, name, text, resource, errors, index, starts })
    }

    fn starts(&self) -> &[(usize, Option<Range<usize>>)] {
        self.starts.get_or_init(|| self.entry_starts())
    }

    fn entry_starts(&self) -> Vec<(usize, Option<Range<usize>>)> {
        let comment_start = |comment: &Comment<&'s str>| {
            let line = self.span(comment.content.first()?).start;
            // A line of a comment starts with a number sign.
            Some(self.text[..line].rfind('\n').map_or(0, |newline| newline + 1))
        };
        let starts = self.resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(Message { id, comment, .. }) => {
                let span = self.span(id.name);
                Some((comment.as_ref().and_then(comment_start).unwrap_or(span.start), Some(span)))
            }
            Entry::Term(Term { id, comment, .. }) => {
                let Range { start, end } = self.span(id.name);
                let start = start.saturating_sub(1);
                Some((comment.as_ref().and_then(comment_start).unwrap_or(start), Some(start..end)))
            }
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                Some((comment_start(comment)?, None))
            }
            Entry::Junk { content } => {
                let start = self.span(content).start;
                Some((start, identifier(content.trim_start()).map(|id| self.span(id))))
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
        self.position_at(self.span(slice).start)
    }

    fn position_at(&self, offset: usize) -> Position {
        self.index.get_or_init(|| LineIndex::new(self.text)).position(self.text, offset)
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
        let (position, end) = (self.position_at(span.start), self.position_at(span.end));
        let id = self.id_at(span.start).map(str::to_owned);
        let severity = rule.severity;
        let path = self.path.to_owned();
        Finding { path, span, position, end, id, rule, severity, missing: 0, message, help, edit: None }
    }

    /// Returns an edit that replaces a range of its bytes. It is not safe.
    pub fn edit(&self, span: Range<usize>, text: impl Into<String>) -> Edit {
        let (start, end) = (self.position_at(span.start), self.position_at(span.end));
        Edit::new(&self.text[span.clone()], span, start, end, text.into())
    }

    /// Returns the message or term at an offset, with the hyphen of a term. Its comment belongs to it.
    fn id_at(&self, offset: usize) -> Option<&'s str> {
        let starts = self.starts();
        let next = starts.partition_point(|(start, _)| *start <= offset);
        self.text.get(starts[next.checked_sub(1)?].1.clone()?)
    }

    /// Returns the bytes of the entries that some bytes belong to, and of the one before them.
    pub fn entries_around(&self, span: Range<usize>) -> Range<usize> {
        let starts = self.starts();
        let first = starts.partition_point(|(start, _)| *start <= span.start).saturating_sub(2);
        let next = starts.partition_point(|(start, _)| *start < span.end.max(span.start + 1));
        let start = starts.get(first).map_or(0, |(start, _)| (*start).min(span.start));
        start..starts.get(next).map_or(self.text.len(), |(start, _)| *start)
    }

    /// Returns the bytes of the message, term or standalone comment at an offset, without the blank lines after it.
    pub fn entry_span(&self, offset: usize) -> Range<usize> {
        let starts = self.starts();
        let next = starts.partition_point(|(start, _)| *start <= offset);
        let start = next.checked_sub(1).map_or(0, |index| starts[index].0);
        let end = starts.get(next).map_or(self.text.len(), |(start, _)| *start);
        start..start + self.text[start..end].trim_end().len()
    }

    /// Returns the bytes of each message and term with its name, in the order of the file.
    pub fn entry_spans(&self) -> impl Iterator<Item = (&'s str, Range<usize>)> {
        let named =
            self.starts().iter().filter_map(|(start, id)| Some((self.text.get(id.clone()?)?, *start)));
        named.map(|(name, start)| (name, self.entry_span(start)))
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
        self.starts().iter().find(|(_, id)| id.is_some()).map_or(0, |(start, _)| *start)
    }
}

/// Returns the identifier at the start of an entry that is not Fluent.
fn identifier(junk: &str) -> Option<&str> {
    let hyphen = usize::from(junk.starts_with('-'));
    let is_end = |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_');
    let end = junk[hyphen..].find(is_end).map_or(junk.len(), |end| hyphen + end);
    junk[hyphen..].starts_with(|c: char| c.is_ascii_alphabetic()).then(|| &junk[..end])
}

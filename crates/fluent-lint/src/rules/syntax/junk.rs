//! An entry that is not Fluent.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::escape::{code_point, is_format_character};
use crate::rule::Rule;
use crate::source_file::SourceFile;

/// What is wrong with an entry.
pub struct Fault {
    pub rule: &'static Rule,
    pub span: Range<usize>,
    pub message: String,
    pub help: String,
    pub edit: Option<Change>,
}

/// A change of the file that fixes a fault.
pub struct Change {
    pub span: Range<usize>,
    pub text: String,
    pub meaning: Meaning,
}

/// How certain it is that a change is what the translator means.
pub enum Meaning {
    Certain,
    Likely,
    /// The change defines this message or term. It is certain if the reference has it, and the locale lacks it.
    Defines(String),
}

impl Fault {
    pub fn new(
        rule: &'static Rule,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { rule, span, message: message.into(), help: help.into(), edit: None }
    }

    /// Returns the fault with a change that fixes it.
    pub fn with_edit(self, span: Range<usize>, text: impl Into<String>, meaning: Meaning) -> Self {
        Self { edit: Some(Change { span, text: text.into(), meaning }), ..self }
    }
}

/// An entry that is not Fluent, up to the start of the next one.
pub struct Junk<'s> {
    pub text: &'s str,
    /// The bytes of the entry.
    pub range: Range<usize>,
    /// Where the parser stopped.
    pub at: usize,
    pub kind: &'s ErrorKind,
}

impl<'s> Junk<'s> {
    pub fn new(source: &SourceFile<'s>, error: &'s ParserError) -> Self {
        let text = source.text;
        let at = text.floor_char_boundary(error.pos.start);
        let range = error.slice.clone().unwrap_or(at..text.len());
        Self { text, range, at, kind: &error.kind }
    }

    /// Returns whether the parser found no value and no attribute after the equals sign.
    pub fn lacks_text(&self) -> bool {
        matches!(self.kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. })
    }

    /// Returns the rest of the line from an offset on, without its line break.
    pub fn line_from(&self, start: usize) -> &'s str {
        self.text[start..].lines().next().unwrap_or_default()
    }

    /// Returns the start of the second line of the entry.
    pub fn next_line(&self) -> usize {
        let start = self.range.start;
        self.text[start..].find('\n').map_or(self.text.len(), |newline| start + newline + 1)
    }

    /// Returns the character at which the parser stopped.
    pub fn char(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// Returns how many bytes the character at an offset has. A line break is one character, also on Windows.
    pub fn char_len(&self, at: usize) -> usize {
        match self.text.get(at..) {
            Some(rest) if rest.starts_with("\r\n") => 2,
            rest => rest.and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8),
        }
    }

    /// Returns the bytes of the character at which the parser stopped.
    pub fn here(&self) -> Range<usize> {
        self.at..self.at + self.char_len(self.at)
    }

    /// Returns the bytes of the last word before an offset.
    pub fn word_before(&self, at: usize) -> Range<usize> {
        let before = self.text[..at].trim_end_matches([' ', '\n', '\r', '(', ')', '-', '>', '}']);
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '$' | '"');
        before.trim_end_matches(is_name).len()..before.len()
    }

    /// Returns the bytes of the last variant key before the parser stopped, with its brackets.
    pub fn key_before(&self) -> Option<Range<usize>> {
        let start = self.range.start + self.text[self.range.start..self.at].rfind('[')?;
        let end = self.text[start..].find(']').map_or(start, |end| start + end + 1);
        Some(start..end)
    }

    /// Returns whether the parser stopped between the parentheses of a call.
    pub fn in_call(&self) -> bool {
        let inside = &self.text[self.open_brace()..self.at];
        inside.rfind('(') > inside.rfind(')')
    }

    /// Returns how many braces are open where the parser stopped.
    pub fn depth(&self) -> usize {
        self.text[self.range.start..self.at].bytes().fold(0, |depth: usize, byte| match byte {
            b'{' => depth + 1,
            b'}' => depth.saturating_sub(1),
            _ => depth,
        })
    }

    /// Returns the offset of the innermost brace that is open where the parser stopped.
    pub fn open_brace(&self) -> usize {
        let mut open = Vec::new();
        for (at, byte) in self.text[self.range.start..self.at].bytes().enumerate() {
            match byte {
                b'{' => open.push(self.range.start + at),
                b'}' => drop(open.pop()),
                _ => {}
            }
        }
        open.pop().unwrap_or(self.range.start)
    }
}

/// Returns a character for a message. A character that cannot be seen is described.
pub fn shown(c: char) -> String {
    match c {
        '\n' | '\r' => "the end of the line".to_owned(),
        ' ' => "a space".to_owned(),
        c if is_format_character(c) => code_point(c),
        c => format!("`{c}`"),
    }
}

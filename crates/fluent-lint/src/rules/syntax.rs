//! What is not Fluent (Fluent Syntax 1.0), in words for who wrote it.
//!
//! The parser says which token it missed, and where; what the writer did is told by what stands there instead.

mod names;
mod placeables;
mod selections;

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::locale::Locale;
use super::source::Source;
use super::{Finding, Rule};
use crate::greeting::escape::code_point;

pub fn check(locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    for source in locale.sources {
        for error in &source.errors {
            let Fault { rule, span, message, help } = Junk::new(source, error).explain();
            findings.push(source.finding_at(rule, span, message, help));
        }
    }
}

/// What is wrong with an entry.
struct Fault {
    rule: Rule,
    span: Range<usize>,
    message: String,
    help: String,
}

impl Fault {
    fn new(rule: Rule, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { rule, span, message: message.into(), help: help.into() }
    }
}

/// An entry that is not Fluent, up to the next one that may be.
struct Junk<'s> {
    text: &'s str,
    /// Where it begins and ends.
    range: Range<usize>,
    /// Where the parser stopped.
    at: usize,
    kind: &'s ErrorKind,
}

impl<'s> Junk<'s> {
    fn new(source: &Source<'s>, error: &'s ParserError) -> Self {
        let text = source.text;
        let at = text.floor_char_boundary(error.pos.start);
        let range = error.slice.clone().unwrap_or(at..text.len());
        Self { text, range, at, kind: &error.kind }
    }

    fn explain(&self) -> Fault {
        self.line().or_else(|| self.blank()).or_else(|| self.in_attribute()).unwrap_or_else(|| self.token())
    }

    /// What the first line shows by its first characters.
    fn line(&self) -> Option<Fault> {
        let start = self.range.start;
        let line = self.line_from(start);
        if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark)) {
            let help = "choose one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>";
            let message = "two versions of this file were merged, and nobody chose between them";
            return Some(Fault::new(Rule::MergeConflict, start..start + line.len(), message, help));
        }
        if line.starts_with('#') {
            let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
            let (message, help) = if hashes > 3 {
                ("a comment begins with one #, two or three", "delete the others".to_owned())
            } else {
                let hashes = &line[..hashes];
                ("a comment has a space after its #", format!("write {hashes} and a space"))
            };
            return Some(Fault::new(Rule::CommentSpace, start..start + hashes, message, help));
        }
        let indent = line.len() - line.trim_start().len();
        let (blanks, rest) = line.split_at(indent);
        if let Some(wrong) = blanks.find(|c| c != ' ') {
            return Some(self.wrong_blank(start + wrong));
        }
        if indent > 0 && !rest.starts_with('.') {
            let message = "this line is indented, and there is no message above that it could belong to";
            let help = "begin the name of a message in the first column; indent only what continues one";
            return Some(Fault::new(Rule::Indentation, start..start + indent, message, help));
        }
        None
    }

    /// A blank where only a space can be: here, or before the next line, which so does not continue this one.
    fn blank(&self) -> Option<Fault> {
        let wrong = |c: char| c.is_whitespace() && !matches!(c, ' ' | '\n' | '\r');
        if self.char().is_some_and(wrong) {
            return Some(self.wrong_blank(self.at));
        }
        let is_empty =
            matches!(self.kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. });
        let next = self.range.start + self.line_from(self.range.start).len() + 1;
        (is_empty && self.text.get(next..self.range.end)?.starts_with(wrong)).then(|| self.wrong_blank(next))
    }

    fn wrong_blank(&self, at: usize) -> Fault {
        let c = self.text[at..].chars().next().unwrap_or_default();
        let name = match c {
            '\t' => "a tab".to_owned(),
            '\u{A0}' => "a no-break space (U+00A0)".to_owned(),
            c => format!("the character {}", code_point(c)),
        };
        let help = "write plain spaces, four for an indented line";
        Fault::new(
            Rule::Indentation,
            at..at + c.len_utf8(),
            format!("{name} stands where only a space can"),
            help,
        )
    }

    /// The parser gives up at an attribute that it cannot read, without a word why. Read alone, as the message that it
    /// would be without its dot, it tells.
    fn in_attribute(&self) -> Option<Fault> {
        let is_empty =
            matches!(self.kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. });
        let junk = &self.text[self.range.clone()];
        let mut start = self.range.start;
        for (number, line) in junk.split_inclusive('\n').enumerate() {
            let indent = line.len() - line.trim_start_matches(' ').len();
            if indent > 0 && line[indent..].starts_with('.') && (number == 0 || is_empty) {
                let begin = start + indent + 1;
                // Up to the next attribute, which is not part of this one.
                let rest = &self.text[begin..self.range.end];
                let next = rest.match_indices('\n').map(|(at, _)| at + 1);
                let end = next.filter(|at| rest[*at..].trim_start_matches(' ').starts_with('.')).min();
                return Some(attribute(self.text, begin..end.map_or(self.range.end, |end| begin + end)));
            }
            start += line.len();
        }
        None
    }

    /// What the parser expected, and what stands there.
    fn token(&self) -> Fault {
        let here = self.here();
        let fault = |rule, message: &str, help: &str| Fault::new(rule, here.clone(), message, help);
        match self.kind {
            ErrorKind::ExpectedToken('=') => self.no_equals(),
            ErrorKind::ExpectedToken('}') => self.no_brace(),
            ErrorKind::ExpectedToken(']') => {
                let help = "the name of a variant has only the letters a to z, digits, - and _, and is not translated";
                fault(Rule::Variant, "the name of this variant goes on where it cannot", help)
            }
            ErrorKind::ExpectedToken('(' | ')' | ':' | ',') => {
                let help = "write NAME($variable, option: \"value\")";
                fault(Rule::Call, "the arguments of this call do not end here", help)
            }
            ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => self.open_literal(),
            ErrorKind::ExpectedCharRange { range } if range.contains('\n') => fault(
                Rule::Variant,
                "a variant stands in the line of the arrow",
                "begin each variant in a line of its own",
            ),
            ErrorKind::ExpectedCharRange { range } if range.starts_with('0') => {
                let help = "write a term as { -brand }, without a space, and a number as 5 or -0.5";
                fault(Rule::Placeable, "neither the name of a term nor a number begins here", help)
            }
            ErrorKind::ExpectedCharRange { .. } => self.no_name(),
            ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
                self.no_text(entry_id)
            }
            ErrorKind::MissingDefaultVariant => self.no_default(),
            ErrorKind::MultipleDefaultVariants => {
                let star = self.at.saturating_sub(1)..self.at;
                let message = "two variants have the star, which marks the one that serves all others";
                Fault::new(Rule::DefaultVariant, star, message, "leave the star before one of them")
            }
            ErrorKind::MissingValue => {
                let key = self.text[self.range.start..self.at]
                    .rfind('[')
                    .map_or(self.at, |key| self.range.start + key);
                let end = self.text[key..].find(']').map_or(key, |end| key + end + 1);
                Fault::new(
                    Rule::MissingText,
                    key..end,
                    "this variant has no text",
                    "write it, or { \"\" } for none",
                )
            }
            ErrorKind::UnknownEscapeSequence(_) => {
                let backslash = self.at..(self.at + 1 + self.char_len(self.at + 1)).min(self.text.len());
                let help = "there are \\\\, \\\", \\u0000 and \\U000000; for a backslash write \\\\";
                Fault::new(
                    Rule::StringLiteral,
                    backslash,
                    "a backslash before this character means nothing",
                    help,
                )
            }
            ErrorKind::InvalidUnicodeEscapeSequence(_) => {
                let help = "write \\u with four digits from 0 to F, or \\U with six";
                fault(Rule::StringLiteral, "the number of a character ends too early", help)
            }
            ErrorKind::UnbalancedClosingBrace => self.closing_brace(),
            ErrorKind::ExpectedInlineExpression => self.no_expression(),
            ErrorKind::ForbiddenCallee
            | ErrorKind::PositionalArgumentFollowsNamed
            | ErrorKind::DuplicatedNamedArgument(_)
            | ErrorKind::ExpectedLiteral => self.wrong_call(),
            ErrorKind::MessageReferenceAsSelector
            | ErrorKind::MessageAttributeAsSelector
            | ErrorKind::TermReferenceAsSelector
            | ErrorKind::ExpectedSimpleExpressionAsSelector
            | ErrorKind::TermAttributeAsPlaceable => self.wrong_selector(),
            ErrorKind::ExpectedToken(_) => {
                let help = "compare it with the same message in the reference";
                fault(Rule::Syntax, "this is not Fluent", help)
            }
        }
    }

    /// The line from a place on, without its end.
    fn line_from(&self, start: usize) -> &'s str {
        self.text[start..].lines().next().unwrap_or_default()
    }

    fn char(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn char_len(&self, at: usize) -> usize {
        self.text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
    }

    /// The character at which the parser stopped.
    fn here(&self) -> Range<usize> {
        self.at..self.at + self.char_len(self.at)
    }

    /// The last word before a place.
    fn word_before(&self, at: usize) -> Range<usize> {
        let before = self.text[..at].trim_end_matches([' ', '\n', '\r', '(', ')', '-', '>', '}']);
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '$' | '"');
        before.trim_end_matches(is_name).len()..before.len()
    }

    /// Whether the parser stopped between the parentheses of a call.
    fn in_call(&self) -> bool {
        let inside = &self.text[self.open_brace()..self.at];
        inside.rfind('(') > inside.rfind(')')
    }

    /// How many braces are open where the parser stopped.
    fn depth(&self) -> usize {
        self.text[self.range.start..self.at].bytes().fold(0, |depth: usize, byte| match byte {
            b'{' => depth + 1,
            b'}' => depth.saturating_sub(1),
            _ => depth,
        })
    }

    /// The innermost brace that is open where the parser stopped.
    fn open_brace(&self) -> usize {
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

const NAME: &str =
    "a name has the letters a to z, digits, - and _, begins with a letter, and is not translated";

/// What is wrong with an attribute, the bytes behind its dot.
fn attribute(text: &str, range: Range<usize>) -> Fault {
    let alone = &text[range.clone()];
    let errors = match parser::parse_runtime(alone) {
        Ok(_) => Vec::new(),
        Err((_, errors)) => errors,
    };
    let Some(error) = errors.into_iter().next() else {
        // Read alone it is right: what is wrong stands before it.
        let message = "this attribute belongs to no message";
        return Fault::new(
            Rule::Attribute,
            range.start - 1..range.start,
            message,
            "write it below the text of a message",
        );
    };
    let at = alone.floor_char_boundary(error.pos.start);
    let junk = Junk { text: alone, range: error.slice.unwrap_or(0..alone.len()), at, kind: &error.kind };
    let mut fault = junk.blank().unwrap_or_else(|| junk.token());
    if matches!(fault.rule, Rule::Identifier | Rule::MissingEquals) {
        fault.rule = Rule::Attribute;
        "an attribute is an indented line: .name = text, the name of letters a to z, digits, - and _"
            .clone_into(&mut fault.help);
    }
    fault.span = fault.span.start + range.start..fault.span.end + range.start;
    fault
}

fn shown(c: char) -> String {
    match c {
        '\n' | '\r' => "the end of the line".to_owned(),
        ' ' => "a space".to_owned(),
        c if super::text::is_invisible(c) => code_point(c),
        c => format!("`{c}`"),
    }
}

//! Text that is not Fluent (Fluent Syntax 1.0), explained to translators.
//!
//! The parser reports only a position and the token that it expected. The text at that position shows what was meant.

mod junk;
mod lines;
mod names;
mod placeables;
mod rules;
mod selections;

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind};

use self::junk::{Change, Fault, Junk, Meaning};
use self::lines::line_start;
pub use self::rules::*;
use crate::context::Context;
use crate::edit::Edit;
use crate::finding::Finding;
use crate::locale_files::LocaleFiles;
use crate::source_file::SourceFile;
use crate::unbroken::unless_broken;

pub fn find_syntax_errors(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for source in context.locale.sources {
        for error in &source.errors {
            let junk = Junk::new(source, error);
            let Fault { rule, span, message, help, edit } = explain(&junk);
            let edit = edit.and_then(|change| edit_of(change, source, context));
            findings.push(source.finding_at(rule, span, message, help).with_edit(edit));
        }
    }
}

/// Returns the edit of a change, unless it defines an unwanted message.
fn edit_of(change: Change, source: &SourceFile<'_>, context: &Context<'_>) -> Option<Edit> {
    let is_certain = match &change.meaning {
        Meaning::Certain => true,
        Meaning::Likely => false,
        Meaning::Defines(name) => {
            let has = |locale: &LocaleFiles<'_>| match name.strip_prefix('-') {
                Some(term) => locale.term(term).is_some(),
                None => locale.message(name).is_some(),
            };
            let is_missing = has(context.reference) && !has(context.locale);
            if !is_missing && !context.is_reference() {
                return None;
            }
            is_missing
        }
    };
    let edit = source.edit(change.span, change.text);
    Some(if is_certain { unless_broken(source, edit) } else { edit })
}

fn explain(junk: &Junk<'_>) -> Fault {
    junk.wrong_line()
        .or_else(|| junk.wrong_blank())
        .or_else(|| wrong_attribute(junk))
        .unwrap_or_else(|| wrong_token(junk))
}

/// Explains a malformed attribute. The parser does not say what is wrong with one, so its text is parsed as a message.
fn wrong_attribute(junk: &Junk<'_>) -> Option<Fault> {
    let text = &junk.text[junk.range.clone()];
    let mut line_start = junk.range.start;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let indent = line.len() - line.trim_start_matches(' ').len();
        if indent > 0 && line[indent..].starts_with('.') && (number == 0 || junk.lacks_text()) {
            let start = line_start + indent + 1;
            // Up to the next attribute, which is not part of this one.
            let rest = &junk.text[start..junk.range.end];
            let next = rest.match_indices('\n').map(|(at, _)| at + 1);
            let end = next.filter(|at| rest[*at..].trim_start_matches(' ').starts_with('.')).min();
            return Some(explain_attribute(junk.text, start..end.map_or(junk.range.end, |end| start + end)));
        }
        line_start += line.len();
    }
    None
}

/// Explains an attribute, whose bytes after the dot are given.
fn explain_attribute(text: &str, range: Range<usize>) -> Fault {
    let as_message = &text[range.clone()];
    let errors = match parser::parse_runtime(as_message) {
        Ok(_) => Vec::new(),
        Err((_, errors)) => errors,
    };
    let Some(error) = errors.into_iter().next() else {
        // The attribute is well-formed, so the entry before it is wrong.
        let dot = range.start - 1..range.start;
        let help = "write it below the text of a message";
        return Fault::new(&ATTRIBUTE, dot, "this attribute belongs to no message", help);
    };
    let at = as_message.floor_char_boundary(error.pos.start);
    let range_of_junk = error.slice.unwrap_or(0..as_message.len());
    let junk = Junk { text: as_message, range: range_of_junk, at, kind: &error.kind };
    let is_assignment = junk.line_from(0).contains('=');
    if !is_assignment && !as_message.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return line_start(range.start - 1, ".", Meaning::Certain);
    }
    let mut fault = junk.wrong_blank().unwrap_or_else(|| wrong_token(&junk));
    if *fault.rule == IDENTIFIER || *fault.rule == MISSING_EQUALS {
        fault.rule = &ATTRIBUTE;
        let help = if is_assignment {
            "write an indented line, .name = text; the name has only letters a to z, digits, - and _"
        } else {
            "write an indented line, .name = text; if the line is text, write {\".\"} for its dot"
        };
        help.clone_into(&mut fault.help);
    }
    let shifted = |span: Range<usize>| span.start + range.start..span.end + range.start;
    fault.span = shifted(fault.span);
    fault.edit = fault.edit.map(|change| {
        let meaning = match change.meaning {
            Meaning::Defines(_) => Meaning::Likely,
            meaning => meaning,
        };
        Change { span: shifted(change.span), text: change.text, meaning }
    });
    fault
}

/// Explains what is at the position where the parser expected something else.
fn wrong_token(junk: &Junk<'_>) -> Fault {
    let here = junk.here();
    let fault = |rule, message: &str, help: &str| Fault::new(rule, here.clone(), message, help);
    match junk.kind {
        ErrorKind::ExpectedToken('=') => junk.no_equals(),
        ErrorKind::ExpectedToken('}') => junk.no_brace(),
        ErrorKind::ExpectedToken(']') => {
            let help = "use only the letters a to z, digits, - and _; variant names are not translated; if the line is text, write {\"[\"} for its [";
            fault(&VARIANT, "a variant name cannot contain this character", help)
        }
        ErrorKind::ExpectedToken('(' | ')' | ':' | ',') => fault(
            &CALL,
            "the arguments of this call are malformed",
            "write NAME($variable, option: \"value\")",
        ),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => junk.open_literal(),
        ErrorKind::ExpectedToken(_) => {
            fault(&SYNTAX, "this is not Fluent", "compare it with the same message in the reference")
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            let message = "a variant cannot be on the same line as the arrow";
            fault(&VARIANT, message, "start each variant on its own line")
        }
        ErrorKind::ExpectedCharRange { range } if range.starts_with('0') => {
            let help = "write a term as { -brand }, without a space, and a number as 5 or -0.5";
            fault(&PLACEABLE, "neither a term nor a number follows this hyphen", help)
        }
        ErrorKind::ExpectedCharRange { .. } => junk.no_name(),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            junk.no_text(entry_id)
        }
        ErrorKind::MissingValue => junk.no_variant_text(),
        ErrorKind::MissingDefaultVariant => junk.no_default(),
        ErrorKind::MultipleDefaultVariants => {
            let star = junk.at.saturating_sub(1)..junk.at;
            let message = "more than one variant has a star";
            Fault::new(&DEFAULT_VARIANT, star, message, "keep the star of the default variant only")
        }
        ErrorKind::UnknownEscapeSequence(_) => {
            let backslash = junk.at..(junk.at + 1 + junk.char_len(junk.at + 1)).min(junk.text.len());
            let help = "the escapes are \\\\, \\\", \\u0000 and \\U000000; write \\\\ for a backslash";
            Fault::new(&STRING_LITERAL, backslash, "this is not an escape sequence", help)
        }
        ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            let help = "write \\u with four hexadecimal digits, or \\U with six";
            fault(&STRING_LITERAL, "the Unicode escape is incomplete", help)
        }
        ErrorKind::UnbalancedClosingBrace => junk.closing_brace(),
        ErrorKind::ExpectedInlineExpression => junk.no_expression(),
        ErrorKind::ForbiddenCallee
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedLiteral => junk.wrong_call(),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::TermAttributeAsPlaceable => junk.wrong_selector(),
    }
}

//! Calls of `NUMBER`, as fluent-rs implements it.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{CallArguments, InlineExpression};

use crate::context::Context;
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::pattern::{Part, named_arguments, walk};
use crate::rule::Rule;
use crate::source_file::SourceFile;
use crate::words::{is_certain, nearest};

pub static NUMBER_ARGUMENT: Rule = Rule::error("number-argument", "NUMBER of something that is not a number");
pub static NUMBER_OPTION: Rule = Rule::warning("number-option", "An option of NUMBER that has no effect");
pub static NUMBER_RANGE: Rule = Rule::error("number-range", "An option of NUMBER with an invalid value");

/// Maximum of `minimumFractionDigits`. fluent-bundle overflows with 20.
const MAX_FRACTION_DIGITS: u64 = 19;
/// Options of ECMA-402 that fluent-bundle parses and ignores.
const IGNORED_OPTIONS: [&str; 8] = [
    "currency",
    "currencyDisplay",
    "maximumFractionDigits",
    "maximumSignificantDigits",
    "minimumIntegerDigits",
    "minimumSignificantDigits",
    "style",
    "useGrouping",
];

pub fn find_wrong_numbers(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in &context.locale.entries {
        // The program may implement more options. Then the finding is in the reference only.
        let original = context.reference.counterpart(entry).filter(|_| !context.is_reference());
        let of_reference = original.map(options).unwrap_or_default();
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                if let Part::Function { id: "NUMBER", arguments } = part {
                    find_wrong_argument(entry.source, arguments, findings);
                    find_wrong_options(entry.source, arguments, &of_reference, findings);
                }
            });
        }
    }
}

fn find_wrong_argument(
    source: &SourceFile<'_>,
    arguments: &CallArguments<&str>,
    findings: &mut Vec<Finding>,
) {
    let mut edit = None;
    let (at, help) = match arguments.positional.first() {
        Some(InlineExpression::StringLiteral { value }) => {
            edit = is_number(value).then(|| source.edit(quoted(source, value), *value).safe_if(true));
            (value, "write the number without quotation marks")
        }
        Some(InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. }) => {
            (&id.name, "pass it a variable: NUMBER($count)")
        }
        _ => return,
    };
    let message = "NUMBER takes a number, not a text".to_owned();
    findings.push(source.finding(&NUMBER_ARGUMENT, at, message, help.to_owned()).with_edit(edit));
}

/// Returns whether a text is a number literal of Fluent.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Returns the bytes of a string literal, with its quotation marks.
fn quoted(source: &SourceFile<'_>, value: &str) -> Range<usize> {
    let Range { start, end } = source.span(value);
    start - 1..end + 1
}

/// Returns the options of `NUMBER` in a message.
fn options<'s>(entry: &Entry<'s>) -> BTreeSet<&'s str> {
    let mut options = BTreeSet::new();
    for pattern in entry.patterns() {
        walk(pattern, &mut |part| {
            if let Part::Function { id: "NUMBER", arguments } = part {
                options.extend(named_arguments(arguments));
            }
        });
    }
    options
}

fn find_wrong_options(
    source: &SourceFile<'_>,
    arguments: &CallArguments<&str>,
    of_reference: &BTreeSet<&str>,
    findings: &mut Vec<Finding>,
) {
    for argument in &arguments.named {
        let (name, value) = (argument.name.name, literal(&argument.value));
        let mut edit = None;
        let (rule, at, message, help) = match name {
            "type" if matches!(value, "cardinal" | "ordinal") => continue,
            "type" => {
                let help = "write \"cardinal\" (1, 2, 3) or \"ordinal\" (1st, 2nd, 3rd)".to_owned();
                (&NUMBER_RANGE, value, format!("`{value}` is not a type of number"), help)
            }
            "minimumFractionDigits" if digits(&argument.value).is_some_and(|n| n <= MAX_FRACTION_DIGITS) => {
                continue;
            }
            "minimumFractionDigits" => {
                let help =
                    format!("write a whole number from 0 to {MAX_FRACTION_DIGITS}, without quotation marks");
                (&NUMBER_RANGE, value, format!("`{value}` is not a valid number of digits"), help)
            }
            _ if of_reference.contains(name) => continue,
            _ if IGNORED_OPTIONS.contains(&name) => {
                // Other implementations of Fluent have it.
                edit = argument_before(source, name).map(|start| {
                    let end = match argument.value {
                        InlineExpression::StringLiteral { value } => quoted(source, value).end,
                        _ => source.span(value).end,
                    };
                    source.edit(start..end, "")
                });
                let help = "delete it: only type and minimumFractionDigits are implemented".to_owned();
                (&NUMBER_OPTION, name, format!("the option {name} has no effect"), help)
            }
            _ => {
                let known = IGNORED_OPTIONS.into_iter().chain(["type", "minimumFractionDigits"]);
                let near = nearest(name, known.clone());
                edit = near.map(|meant| {
                    // An option that is written twice is a syntax error.
                    let is_new = arguments.named.len() == 1 && !IGNORED_OPTIONS.contains(&meant);
                    let is_certain = is_new && is_certain(name, meant, known);
                    source.edit(source.span(name), meant).safe_if(is_certain)
                });
                let help = near.map(|meant| format!("did you mean {meant}?"));
                let help =
                    help.unwrap_or_else(|| "the options are type and minimumFractionDigits".to_owned());
                (&NUMBER_OPTION, name, format!("NUMBER has no option {name}"), help)
            }
        };
        findings.push(source.finding(rule, at, message, help).with_edit(edit));
    }
}

/// Returns the offset of the comma before an argument.
fn argument_before(source: &SourceFile<'_>, name: &str) -> Option<usize> {
    let before = source.text[..source.span(name).start].trim_end();
    before.ends_with(',').then(|| before.len() - 1)
}

fn literal<'s>(value: &InlineExpression<&'s str>) -> &'s str {
    match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        // The grammar allows only literals here.
        _ => "",
    }
}

fn digits(value: &InlineExpression<&str>) -> Option<u64> {
    match value {
        InlineExpression::NumberLiteral { value } => value.parse().ok(),
        _ => None,
    }
}

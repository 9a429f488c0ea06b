//! Files, messages and attributes that a translation lacks, or has in excess of its reference.

mod extra;
mod misplaced;

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

pub use self::extra::{EXTRA_FILE, EXTRA_MESSAGE, misnamed_files};
use self::extra::{extra_file, extra_message, missing_files, misspelled, referred_messages};
use self::misplaced::{assignments, junk_names, swallowed_names};
use super::syntax::{ATTRIBUTE, INDENTATION};
use crate::context::Context;
use crate::edit::Edit;
use crate::extent::attribute_lines;
use crate::finding::Finding;
use crate::layout::join;
use crate::locale_files::Entry;
use crate::rule::{Rule, Severity};
use crate::source_file::SourceFile;
use crate::unbroken::unless_broken;
use crate::words::{nearest, one_edit_away};

pub static MISSING_FILE: Rule = Rule::warning("missing-file", "A file that only the reference has");
pub static MISSING_MESSAGE: Rule = Rule::warning("missing-message", "A message that only the reference has");
pub static MISSING_VALUE: Rule =
    Rule::warning("missing-value", "A message without a value, which it has in the reference");
pub static MISSING_ATTRIBUTE: Rule =
    Rule::warning("missing-attribute", "A message without an attribute that it has in the reference");
pub static EXTRA_VALUE: Rule =
    Rule::error("extra-value", "A value of a message that has none in the reference");
pub static EXTRA_ATTRIBUTE: Rule =
    Rule::warning("extra-attribute", "An attribute that the message does not have in the reference");

/// Finds files that the reference does not have.
pub fn find_extra_files(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let (locale, reference) = (context.locale, context.reference);
    let missing = LazyCell::new(|| missing_files(context));
    for source in locale.sources.iter().filter(|source| reference.source(source.name).is_none()) {
        findings.push(extra_file(context, source, &missing));
    }
}

/// Finds what a translation lacks, and what it has in excess, in the files that the reference has.
pub fn find_gaps(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let (locale, reference) = (context.locale, context.reference);
    let missing = LazyCell::new(|| {
        reference.message_ids().filter(|id| locale.message(id).is_none()).collect::<Vec<_>>()
    });
    let messages = locale.messages().filter(|entry| reference.whole().source(entry.source.name).is_some());
    let (common, extra): (Vec<_>, Vec<_>) = messages.partition(|entry| reference.message(entry.id).is_some());
    let extra = extra.into_iter().map(|entry| (entry, misspelled(context, entry.id, &missing)));
    let extra: Vec<_> = extra.collect();
    let misspelled: BTreeSet<_> = extra.iter().filter_map(|(_, meant)| *meant).collect();
    let mut by_file = BTreeMap::<_, Vec<_>>::new();
    for entry in reference.messages() {
        by_file.entry(entry.source.name).or_default().push(entry);
    }
    for (name, messages) in by_file {
        if let Some(source) = locale.source(name) {
            find_missing_messages(context, source, &messages, &misspelled, findings);
            continue;
        }
        let is_missing = |id| !context.has_inherited(id) && !context.options.is_data(id);
        let missing = messages.iter().filter(|entry| is_missing(entry.id)).count();
        // A file that cannot be parsed is not missing.
        let is_there = context.files.contains_key(&join(locale.name, name));
        if missing > 0 && !is_there && !context.misnamed_files.contains(name) {
            findings.push(missing_file(context, name, missing));
        }
    }
    for entry in common {
        if let Some(original) = reference.message(entry.id) {
            find_different_parts(context, entry, original, findings);
        }
    }
    let referred = LazyCell::new(|| referred_messages(locale));
    let extra = extra.into_iter();
    findings.extend(extra.map(|(entry, meant)| extra_message(context, entry, meant, &missing, &referred)));
}

fn missing_file(context: &Context<'_>, name: &str, messages: usize) -> Finding {
    let (locale, reference) = (context.locale.name, context.reference.name);
    let message = match messages {
        1 => "the file is missing, with 1 message".to_owned(),
        _ => format!("the file is missing, with {messages} messages"),
    };
    let help =
        format!("translate {}; until then, its messages fall back to {reference}", join(reference, name));
    let finding = Finding::of_file(join(locale, name), &MISSING_FILE, message, help);
    Finding { missing: messages, ..finding }
}

fn find_missing_messages(
    context: &Context<'_>,
    source: &SourceFile<'_>,
    messages: &[&Entry<'_>],
    misspelled: &BTreeSet<&str>,
    findings: &mut Vec<Finding>,
) {
    let locale = context.locale;
    // The message after which a missing one belongs.
    let mut before = None;
    let (junk, swallowed) = (junk_names(source), swallowed_names(locale, source));
    for original in messages {
        let id = original.id;
        if let Some(entry) = locale.message(id) {
            before = Some(entry).filter(|entry| std::ptr::eq(entry.source, source)).or(before);
            continue;
        }
        // Data may be omitted. A message in junk is not missing, but malformed.
        let is_elsewhere = junk.contains(id) || misspelled.contains(id);
        if context.has_inherited(id) || context.options.is_data(id) || is_elsewhere {
            continue;
        }
        if let Some(name) = swallowed.get(id) {
            let message = format!("`{name}` is part of the text above, because its line is indented");
            let help = "start the name of a message in the first column".to_owned();
            let finding = source.finding(&INDENTATION, name, message, help);
            findings.push(finding.with_edit(start_in_first_column(source, name)));
        } else if locale.other_case(id).is_none() {
            // Where it would start.
            let at = before.map_or_else(|| source.first(), |entry| source.after(entry.id));
            let after = before.map_or(String::new(), |entry| format!(" after `{}`", entry.id));
            let help =
                format!("translate it{after}; until then, it falls back to {}", context.reference.name);
            let finding = source.finding_at(&MISSING_MESSAGE, at..at, format!("`{id}` is missing"), help);
            findings.push(Finding { missing: 1, ..finding.with_id(id) });
        }
    }
}

/// Returns the edit that makes a message of an identifier in a text, if it is in a line of its own.
fn start_in_first_column(source: &SourceFile<'_>, name: &str) -> Option<Edit> {
    let end = source.span(name).start;
    let start = source.text[..end].trim_end_matches(' ').len();
    source.text[..start].ends_with('\n').then(|| unless_broken(source, source.edit(start..end, "")))
}

/// Finds a value or attributes that only one of two messages has.
fn find_different_parts(
    context: &Context<'_>,
    entry: &Entry<'_>,
    original: &Entry<'_>,
    findings: &mut Vec<Finding>,
) {
    let (id, reference) = (entry.id, context.reference.name);
    // What the message lacks comes from a parent.
    let inherits = context.inherits_from_reference()
        || context.chain.iter().skip(1).any(|parent| parent.message(id).is_some());
    let report = |findings: &mut Vec<Finding>, rule, slice, message, help| {
        findings.push(entry.source.finding(rule, slice, message, help));
    };
    match (entry.value, original.value) {
        (None, Some(_)) if !inherits => {
            let help = format!("write its text after `{id} =`, before the attributes");
            report(findings, &MISSING_VALUE, id, format!("`{id}` has only attributes, but no text"), help);
        }
        (Some(_), None) => {
            let message = format!("`{id}` has only attributes in {reference}, so its text is never shown");
            let help = "delete the text after the equals sign".to_owned();
            let finding = entry.source.finding(&EXTRA_VALUE, id, message, help);
            findings.push(finding.with_edit(without_value(entry)));
        }
        _ => {}
    }
    let assigned: BTreeSet<_> = assignments(entry).into_iter().collect();
    let missing = || {
        let names = original.attributes.iter().map(|attribute| attribute.id.name);
        names.filter(|name| entry.attribute(name).is_none())
    };
    let extra = entry.attributes.iter().map(|attribute| attribute.id.name).enumerate();
    let extra: Vec<_> = extra
        .filter(|(_, name)| original.attribute(name).is_none())
        .map(|(index, name)| (index, name, one_edit_away(name, missing())))
        .collect();
    for name in missing() {
        let is_misspelled = extra.iter().any(|(_, _, meant)| *meant == Some(name));
        if inherits || entry.has_broken_attribute || is_misspelled {
            continue;
        }
        if let Some(at) = assigned.get(name) {
            let message = format!("there is no dot before `{name}`, so it is part of the text of `{id}`");
            let help = format!("write .{name} = and its text");
            let start = entry.source.span(at).start;
            let finding = entry.source.finding(&ATTRIBUTE, at, message, help);
            let edit = entry.source.edit(start..start, ".");
            findings.push(finding.with_edit(unless_broken(entry.source, edit)));
        } else {
            let message = format!("`{id}` lacks its attribute .{name}");
            let help = format!("add an indented line, .{name} = and its text");
            let at = entry.source.after(id);
            let finding = entry.source.finding_at(&MISSING_ATTRIBUTE, at..at, message, help);
            findings.push(finding.with_id(id));
        }
    }
    for (index, name, misspelled) in extra {
        // As for a message, neither is safe.
        let edit = match misspelled {
            Some(meant) => Some(entry.source.edit(entry.source.span(name), meant)),
            None => attribute_lines(entry, index).map(|lines| entry.source.edit(lines, "")),
        };
        let (severity, help) = match (misspelled, nearest(name, missing())) {
            (Some(meant), _) => (Severity::Error, format!("did you mean .{meant}?")),
            (None, Some(meant)) => {
                (Severity::Warning, format!("did you mean .{meant}? otherwise, delete it"))
            }
            (None, None) => (Severity::Warning, "delete it".to_owned()),
        };
        let message = format!("`{id}` has no attribute .{name} in {reference}, so it is never shown");
        let finding = entry.source.finding(&EXTRA_ATTRIBUTE, name, message, help);
        findings.push(finding.with_severity(severity).with_edit(edit));
    }
}

/// Returns the edit that deletes the text of a message that has attributes.
fn without_value(entry: &Entry<'_>) -> Option<Edit> {
    let source = entry.source;
    let first = attribute_lines(entry, 0)?.start;
    let id_end = source.span(entry.id).end;
    let start = id_end + source.text[id_end..first].find('=')? + 1;
    let end = start + source.text[start..first].trim_end().len();
    Some(source.edit(start..end, ""))
}

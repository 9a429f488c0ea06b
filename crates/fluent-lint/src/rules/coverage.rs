//! What a translation lacks of the reference, and what it has beyond it.

use std::collections::BTreeSet;

use super::locale::{Entry, Locale};
use super::source::Source;
use super::walk::{Part, walk};
use super::{Finding, Rule, nearest};
use crate::greeting::catalog::REFERENCE;
use crate::greeting::locale_files::Files;
use crate::greeting::messages::DAY_PERIODS;
use crate::greeting::resource::Place;

/// `chain` is the locale and its parents, from which a reader gets what the locale itself lacks.
pub fn check(
    locale: &Locale<'_>,
    reference: &Locale<'_>,
    chain: &[&Locale<'_>],
    files: &Files,
    findings: &mut Vec<Finding>,
) {
    // What inherits from the reference lacks nothing.
    let complete = chain.iter().any(|parent| parent.name == REFERENCE);
    let inherits = |id: &str| complete || chain.iter().any(|parent| parent.message(id).is_some());
    let known: BTreeSet<_> = reference.sources.iter().map(|source| source.name).collect();
    for source in locale.sources.iter().filter(|source| !known.contains(source.name)) {
        let help = match nearest(source.name, known.iter().copied()) {
            Some(meant) => format!("rename it to {meant}"),
            None => format!("put its messages into the files that {REFERENCE} has"),
        };
        let message = format!("{REFERENCE} has no file {}", source.name);
        findings.push(source.finding_at(Rule::ExtraFile, 0..0, message, help));
    }
    for file in reference.sources {
        let messages: Vec<_> = reference.messages().filter(|entry| entry.source.name == file.name).collect();
        let lacking = messages.iter().filter(|entry| !inherits(entry.id)).count();
        match locale.sources.iter().find(|source| source.name == file.name) {
            Some(source) => missing_messages(locale, source, &messages, &inherits, findings),
            None if lacking > 0 && !files.contains_key(&format!("{}/{}", locale.name, file.name)) => {
                findings.push(missing_file(locale.name, file.name, lacking));
            }
            None => {}
        }
    }
    for entry in locale.messages().filter(|entry| known.contains(entry.source.name)) {
        match reference.message(entry.id) {
            Some(original) => compare(entry, original, inherits_parts(complete, chain, entry.id), findings),
            None => extra(entry, locale, reference, findings),
        }
    }
}

fn missing_file(folder: &str, name: &str, lacking: usize) -> Finding {
    Finding {
        path: format!("{folder}/{name}"),
        span: 0..0,
        place: Place { line: 1, column: 1 },
        rule: Rule::MissingFile,
        message: format!("the file is missing, with {lacking} messages"),
        help: format!("translate {REFERENCE}/{name}; until then its messages are shown in English"),
    }
}

fn missing_messages(
    locale: &Locale<'_>,
    source: &Source<'_>,
    messages: &[&Entry<'_>],
    inherits: &dyn Fn(&str) -> bool,
    findings: &mut Vec<Finding>,
) {
    // The message after which a missing one belongs.
    let mut before = None;
    let (broken, swallowed) = (broken(source), swallowed(locale, source));
    for original in messages {
        if let Some(entry) = locale.message(original.id) {
            before = Some(entry).filter(|entry| std::ptr::eq(entry.source, source)).or(before);
        // Where it is left out, the day is divided as in the reference; and a message in junk is there, but wrong.
        } else if !inherits(original.id) && original.id != DAY_PERIODS.id && !broken.contains(original.id) {
            if let Some(name) = swallowed.get(original.id) {
                let message = format!("`{name}` is part of the text above, as its line is indented");
                let help = "begin the name of a message in the first column".to_owned();
                findings.push(source.finding(Rule::Indentation, name, message, help));
            } else if locale.spelt_otherwise(original.id).is_none() {
                let span = before.map_or(0..0, |entry| source.span(entry.id));
                let after = before.map_or(String::new(), |entry| format!(" after `{}`", entry.id));
                let message = format!("`{}` is missing", original.id);
                let help = format!("translate it{after}; until then it is shown in English");
                findings.push(source.finding_at(Rule::MissingMessage, span, message, help));
            }
        }
    }
}

/// The names with which the entries of a file begin that are not Fluent.
fn broken<'s>(source: &Source<'s>) -> BTreeSet<&'s str> {
    let junk = source.errors.iter().filter_map(|error| source.text.get(error.slice.clone()?));
    junk.map(|junk| name_of(junk.trim_start())).collect()
}

/// The names of messages that were taken for lines of the text above, as they are indented.
fn swallowed<'s>(locale: &Locale<'s>, source: &Source<'s>) -> BTreeSet<&'s str> {
    locale.entries.iter().filter(|entry| std::ptr::eq(entry.source, source)).flat_map(assignments).collect()
}

/// The names that an equals sign follows at the beginning of a line of an entry's text.
fn assignments<'s>(entry: &Entry<'s>) -> Vec<&'s str> {
    let mut names = Vec::new();
    for pattern in entry.patterns() {
        walk(pattern, &mut |part| {
            if let Part::Text(text) = part {
                let text = text.trim_start_matches(' ');
                let name = name_of(text);
                if !name.is_empty() && text[name.len()..].trim_start_matches(' ').starts_with('=') {
                    names.push(name);
                }
            }
        });
    }
    names
}

/// The name with which a text begins.
fn name_of(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
    &text[..end.unwrap_or(text.len())]
}

fn extra(entry: &Entry<'_>, locale: &Locale<'_>, reference: &Locale<'_>, findings: &mut Vec<Finding>) {
    let (rule, message, help) = if let Some(id) = reference.spelt_otherwise(entry.id) {
        let message = format!("`{}` differs from the reference's `{id}` only in capital letters", entry.id);
        (Rule::IdCase, message, format!("write `{id}`"))
    } else {
        let message = format!("{REFERENCE} has no message `{}`, so nothing shows it", entry.id);
        let lacking = reference.message_ids().filter(|id| locale.message(id).is_none());
        let help = match nearest(entry.id, lacking) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "delete it; what only other messages refer to is a term, such as -brand".to_owned(),
        };
        (Rule::ExtraMessage, message, help)
    };
    findings.push(entry.source.finding(rule, entry.id, message, help));
}

/// Whether a reader gets a message's value, or an attribute of it, from a parent.
fn inherits_parts(complete: bool, chain: &[&Locale<'_>], id: &str) -> bool {
    complete || chain.iter().skip(1).any(|parent| parent.message(id).is_some())
}

fn compare(entry: &Entry<'_>, original: &Entry<'_>, inherits: bool, findings: &mut Vec<Finding>) {
    let id = entry.id;
    let mut report =
        |rule, slice, message, help| findings.push(entry.source.finding(rule, slice, message, help));
    match (entry.value, original.value) {
        (None, Some(_)) if !inherits => {
            let help = format!("write its text behind `{id} =`, before the attributes");
            report(Rule::MissingValue, id, format!("`{id}` has no text of its own, only attributes"), help);
        }
        (Some(_), None) => {
            let message = format!("`{id}` has a text, and in {REFERENCE} only attributes: nothing shows it");
            report(Rule::ExtraValue, id, message, "leave nothing behind the equals sign".to_owned());
        }
        _ => {}
    }
    let assigned: BTreeSet<_> = assignments(entry).into_iter().collect();
    for attribute in original.attributes {
        let name = attribute.id.name;
        if entry.attribute(name).is_some() || inherits || entry.has_broken_attribute {
            continue;
        }
        if let Some(at) = assigned.get(name) {
            let message = format!("no dot stands before `{name}`, so it is part of the text of `{id}`");
            report(Rule::Attribute, at, message, format!("write .{name} = and its text"));
        } else {
            let message = format!("`{id}` lacks its attribute .{name}");
            let help = format!("add an indented line, .{name} = and its text");
            report(Rule::MissingAttribute, id, message, help);
        }
    }
    for attribute in entry.attributes {
        let name = attribute.id.name;
        if original.attribute(name).is_none() {
            let lacking = original.attributes.iter().map(|attribute| attribute.id.name);
            let help = match nearest(name, lacking.filter(|name| entry.attribute(name).is_none())) {
                Some(meant) => format!("did you mean .{meant}?"),
                None => "delete it".to_owned(),
            };
            let message = format!("`{id}` has no attribute .{name} in {REFERENCE}, so nothing shows it");
            report(Rule::ExtraAttribute, name, message, help);
        }
    }
}

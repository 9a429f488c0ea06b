//! Messages and files that the reference does not have, often because their names are misspelled.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use crate::context::Context;
use crate::extent::entry_lines;
use crate::finding::Finding;
use crate::layout::join;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, walk};
use crate::rule::{Rule, Severity};
use crate::rules::duplicates::ID_CASE;
use crate::source_file::SourceFile;
use crate::words::{nearest, one_edit_away};

pub static EXTRA_FILE: Rule = Rule::warning("extra-file", "A file that the reference does not have");
pub static EXTRA_MESSAGE: Rule = Rule::warning("extra-message", "A message that the reference does not have");

/// Returns the missing message whose identifier another message probably should have.
pub fn misspelled<'m>(context: &Context<'_>, id: &str, missing: &[&'m str]) -> Option<&'m str> {
    if context.reference.other_case(id).is_some() { None } else { one_edit_away(id, missing.iter().copied()) }
}

/// Returns the messages that other messages refer to.
pub fn referred_messages<'s>(locale: &LocaleFiles<'s>) -> BTreeSet<&'s str> {
    let mut referred = BTreeSet::new();
    for pattern in locale.entries.iter().flat_map(Entry::patterns) {
        walk(pattern, &mut |part| {
            if let Part::Message { id, .. } = part {
                referred.insert(id);
            }
        });
    }
    referred
}

/// Returns the finding for a message that the reference does not have. It is an error if a missing one has nearly its name.
pub fn extra_message(
    context: &Context<'_>,
    entry: &Entry<'_>,
    misspelled: Option<&str>,
    missing: &[&str],
    referred: &BTreeSet<&str>,
) -> Finding {
    let (id, reference) = (entry.id, context.reference);
    if let Some(other) = reference.other_case(id) {
        let message = format!("`{id}` differs from `{other}` in {} only in letter case", reference.name);
        let is_safe = context.locale.message(other).is_none() && !referred.contains(id);
        let edit = entry.source.edit(entry.source.span(id), other).safe_if(is_safe);
        return entry.source.finding(&ID_CASE, id, message, format!("write `{other}`")).with_edit(edit);
    }
    // Neither is safe: the missing message may be a new one, and the text may be wanted again.
    let edit = match misspelled {
        Some(meant) => Some(entry.source.edit(entry.source.span(id), meant)),
        None => entry_lines(entry).map(|lines| entry.source.edit(lines, "")),
    };
    let (severity, help) = match (misspelled, nearest(id, missing.iter().copied())) {
        (Some(meant), _) => (Severity::Error, format!("did you mean `{meant}`?")),
        (None, Some(meant)) => (Severity::Warning, format!("did you mean `{meant}`? otherwise, delete it")),
        (None, None) => {
            let help = "delete it; if other messages use it, make it a term, such as -brand";
            (Severity::Warning, help.to_owned())
        }
    };
    let message = format!("{} has no message `{id}`, so it is never shown", reference.name);
    entry.source.finding(&EXTRA_MESSAGE, id, message, help).with_severity(severity).with_edit(edit)
}

/// Returns the finding for a file that the reference does not have. It is an error if a missing file has nearly its name.
pub fn extra_file(context: &Context<'_>, source: &SourceFile<'_>, missing: &[&str]) -> Finding {
    let reference = context.reference.name;
    let near = (one_edit_away_file(source.name, missing), nearest(source.name, missing.iter().copied()));
    let (severity, help) = match near {
        (Some(meant), _) => (Severity::Error, format!("rename it to {meant}")),
        (None, Some(meant)) => {
            (Severity::Warning, format!("if it is {meant}, rename it; otherwise, delete it"))
        }
        (None, None) => {
            let help = format!("delete it, or move its messages into the files that {reference} has");
            (Severity::Warning, help)
        }
    };
    let message = format!("{reference} has no file {}", source.name);
    Finding::of_file(source.path.to_owned(), &EXTRA_FILE, message, help).with_severity(severity)
}

/// Returns the files of the reference that the locale does not have.
pub fn missing_files<'r>(context: &Context<'r>) -> Vec<&'r str> {
    let names = context.reference.sources.iter().map(|source| source.name);
    names.filter(|name| !context.files.contains_key(&join(context.locale.name, name))).collect()
}

/// Returns the missing files whose names other files of the locale probably should have.
pub fn misnamed_files<'r>(context: &Context<'r>) -> BTreeSet<&'r str> {
    let missing = LazyCell::new(|| missing_files(context));
    let names = context.locale.sources.iter().map(|source| source.name);
    let extra = names.filter(|name| context.reference.source(name).is_none());
    extra.filter_map(|name| one_edit_away_file(name, &missing)).collect()
}

/// Returns the missing file that a file is one edit away from. What all names end with does not count.
fn one_edit_away_file<'m>(name: &str, missing: &[&'m str]) -> Option<&'m str> {
    let stem = |name| str::strip_suffix(name, ".ftl").unwrap_or(name);
    let index = one_edit_away(stem(name), missing.iter().map(|name| stem(name)));
    index.and_then(|stem| missing.iter().copied().find(|name| name.strip_suffix(".ftl") == Some(stem)))
}

//! Messages and files that the reference does not have, often because their names are misspelled.

use std::collections::BTreeSet;

use crate::context::Context;
use crate::finding::Finding;
use crate::layout::join;
use crate::locale_files::Entry;
use crate::rule::{Rule, Severity};
use crate::rules::duplicates::ID_CASE;
use crate::source_file::SourceFile;
use crate::words::{nearest, one_edit_away};

pub static EXTRA_FILE: Rule = Rule::warning("extra-file", "A file that the reference does not have");
pub static EXTRA_MESSAGE: Rule = Rule::warning("extra-message", "A message that the reference does not have");
/// Returns the missing message whose identifier another message probably should have.
pub fn misspelled<'s>(context: &Context<'s>, id: &str) -> Option<&'s str> {
    let Context { locale, reference, .. } = context;
    let missing = || reference.message_ids().filter(|id| locale.message(id).is_none());
    if reference.other_case(id).is_some() { None } else { one_edit_away(id, missing()) }
}

/// Returns the finding for a message that the reference does not have. It is an error if a missing one has nearly its name.
pub fn extra_message(context: &Context<'_>, entry: &Entry<'_>, misspelled: Option<&str>) -> Finding {
    let (id, reference) = (entry.id, context.reference);
    if let Some(other) = reference.other_case(id) {
        let message = format!("`{id}` differs from `{other}` in {} only in letter case", reference.name);
        return entry.source.finding(&ID_CASE, id, message, format!("write `{other}`"));
    }
    let missing = || reference.message_ids().filter(|id| context.locale.message(id).is_none());
    let (severity, help) = match (misspelled, nearest(id, missing())) {
        (Some(meant), _) => (Severity::Error, format!("did you mean `{meant}`?")),
        (None, Some(meant)) => (Severity::Warning, format!("did you mean `{meant}`? otherwise, delete it")),
        (None, None) => {
            let help = "delete it; if other messages use it, make it a term, such as -brand";
            (Severity::Warning, help.to_owned())
        }
    };
    let message = format!("{} has no message `{id}`, so it is never shown", reference.name);
    entry.source.finding(&EXTRA_MESSAGE, id, message, help).with_severity(severity)
}

/// Returns the finding for a file that the reference does not have. It is an error if a missing file has nearly its name.
pub fn extra_file(context: &Context<'_>, source: &SourceFile<'_>, known: &BTreeSet<&str>) -> Finding {
    let reference = context.reference.name;
    let near = nearest(source.name, missing_files(context, known));
    let (severity, help) = match (misnamed(context, source.name, known), near) {
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

/// Returns whether a missing file probably has another name.
pub fn is_misnamed(context: &Context<'_>, missing: &str, known: &BTreeSet<&str>) -> bool {
    let names = context.locale.whole().sources.iter().map(|source| source.name);
    let mut extra = names.filter(|name| !known.contains(name));
    extra.any(|name| misnamed(context, name, known) == Some(missing))
}

/// Returns the missing file whose name another file probably should have.
fn misnamed<'k>(context: &Context<'_>, name: &str, known: &BTreeSet<&'k str>) -> Option<&'k str> {
    one_edit_away(name, missing_files(context, known))
}

fn missing_files<'k>(context: &Context<'_>, known: &BTreeSet<&'k str>) -> impl Iterator<Item = &'k str> {
    known.iter().copied().filter(|name| !context.files.contains_key(&join(context.locale.name, name)))
}

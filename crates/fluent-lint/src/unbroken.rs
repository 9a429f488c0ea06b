//! Whether an edit leaves a file as readable as it is.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;

use crate::edit::Edit;
use crate::source_file::SourceFile;

/// Maximum number of bytes that are parsed again for an edit. An entry of 1 MiB may have a finding in each of its lines.
const MAX_PARSED: usize = 4096;

/// Returns an edit as a safe one, unless it adds junk, or makes a message or term unreadable. An edit of junk may break the
/// entry before it, because the junk then continues that entry.
pub fn unless_broken(source: &SourceFile<'_>, edit: Edit) -> Edit {
    let around = source.entries_around(edit.span.clone());
    if around.len() > MAX_PARSED {
        return edit;
    }
    let (before, after) = (around.start..edit.span.start, edit.span.end..around.end);
    let new = [&source.text[before], &edit.text, &source.text[after]].concat();
    let is_safe = match (readable(&source.text[around]), readable(&new)) {
        (Some((junk, ids)), Some((new_junk, new_ids))) => new_junk <= junk && new_ids.is_superset(&ids),
        _ => false,
    };
    edit.safe_if(is_safe)
}

/// Returns how many entries of a text are junk, and which messages and terms it defines.
fn readable(text: &str) -> Option<(usize, BTreeSet<String>)> {
    let source = SourceFile::parse("", "", text.as_bytes()).ok()?;
    let ids = source.resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    });
    Some((source.errors.len(), ids.collect()))
}

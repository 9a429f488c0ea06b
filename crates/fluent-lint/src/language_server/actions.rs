//! What the editor offers to do about a finding.

use std::ops::Range;

use super::completion::{attribute_text, entry_text};
use super::tree::{self, Tree};
use crate::finding::Finding;
use crate::ignored::MARKER;
use crate::locale_files::Entry;

/// A change of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    pub title: String,
    /// The bytes that are replaced, and by what.
    pub edits: Vec<(Range<usize>, String)>,
    /// Whether it is the correction to try first.
    pub is_preferred: bool,
}

/// Returns what can be done about a finding, the best first.
pub fn actions(tree: &Tree<'_>, finding: &Finding) -> Vec<Action> {
    [copy(tree, finding), ignore(tree, finding)].into_iter().flatten().collect()
}

/// Returns the action that copies what is missing or broken from the reference.
fn copy(tree: &Tree<'_>, finding: &Finding) -> Option<Action> {
    let id = finding.id.as_deref()?;
    let reference = tree.options.reference;
    if finding.locale() == reference {
        return None;
    }
    let (is_term, id) = id.strip_prefix('-').map_or((false, id), |id| (true, id));
    let originals = tree.sources(reference);
    let original = tree::locale(reference, &originals);
    let original = original.entry(is_term, id)?;
    let source = tree.source(&finding.path)?;
    let sources = tree.sources(finding.locale());
    let locale = tree::locale(finding.locale(), &sources);
    let own = locale.entry(is_term, id).filter(|own| own.source.path == finding.path);
    let mut what = format!("`{}`", original.name());
    let edit = match (finding.rule.name, own) {
        ("missing-message", _) => {
            let at = finding.span.start;
            let newline = if at > 0 && !source.text[..at].ends_with('\n') { "\n" } else { "" };
            (at..at, format!("{newline}{}\n", entry_text(original)))
        }
        ("missing-attribute", Some(own)) => {
            let missing = original.attributes.iter().map(|attribute| attribute.id.name);
            let missing = missing.filter(|name| own.attribute(name).is_none());
            let missing = missing.map(|name| format!("\n    .{}", attribute_text(original, name)));
            what = format!("the missing attributes of {what}");
            let end = own_span(own).end;
            (end..end, missing.collect())
        }
        (_, Some(own)) => (own_span(own), entry_text(original).to_owned()),
        _ => return None,
    };
    let title = format!("Copy {what} from {reference}");
    Some(Action { title, edits: vec![edit], is_preferred: false })
}

/// Returns the bytes of a message or a term without its comment.
fn own_span(entry: &Entry<'_>) -> Range<usize> {
    entry.source.span(entry_text(entry))
}

/// Returns the action that ignores the rule for this message.
fn ignore(tree: &Tree<'_>, finding: &Finding) -> Option<Action> {
    let (rule, id) = (finding.rule.name, finding.id.as_deref()?);
    let source = tree.source(&finding.path)?;
    let (_, span) = source.entry_spans().find(|(name, _)| *name == id)?;
    let entry = &source.text[span.clone()];
    let marker = format!("# {MARKER}");
    let comment = entry.split_inclusive('\n').take_while(|line| line.starts_with('#'));
    let edit = if let Some(line) = comment.clone().find(|line| line.starts_with(&marker)) {
        let end = source.span(line.trim_end()).end;
        (end..end, format!(", {rule}"))
    } else {
        let start = span.start + comment.map(str::len).sum::<usize>();
        (start..start, format!("{marker}{rule}\n"))
    };
    Some(Action { title: format!("Ignore {rule} in `{id}`"), edits: vec![edit], is_preferred: false })
}

//! Findings that a comment ignores: `# check: ignore three-dots, lost-variable`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::Comment;

use crate::edit::Edit;
use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::rule::Rule;
use crate::source_file::SourceFile;
use crate::words::{is_certain, nearest};

pub static IGNORE_COMMENT: Rule =
    Rule::warning("ignore-comment", "A comment that ignores a rule that does not exist or finds nothing");

const MARKER: &str = "check: ignore ";

/// The ignored rules of a message.
struct Ignored<'l, 's> {
    source: &'s SourceFile<'s>,
    /// Each rule, and whether it has found something.
    rules: Vec<(&'s str, bool)>,
    entry: &'l Entry<'s>,
}

/// Removes the findings that comments above messages ignore, and reports the comments that ignore nothing. `checked` has all
/// rules by name, and whether they were checked.
pub fn remove_ignored(
    locales: &[LocaleFiles<'_>],
    checked: &BTreeMap<&str, bool>,
    findings: &mut Vec<Finding>,
) {
    let mut ignored = BTreeMap::<(String, String), Ignored<'_, '_>>::new();
    for entry in locales.iter().flat_map(|locale| &locale.entries) {
        let rules: Vec<_> =
            entry.comment.into_iter().flat_map(ignored_rules).map(|rule| (rule, false)).collect();
        if !rules.is_empty() {
            let source = entry.source;
            ignored.insert((source.path.to_owned(), entry.name()), Ignored { source, rules, entry });
        }
    }
    if ignored.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let Some(id) = finding.id.clone() else { return true };
        let Some(ignored) = ignored.get_mut(&(finding.path.clone(), id)) else { return true };
        let rule = ignored.rules.iter_mut().find(|(name, _)| *name == finding.rule.name);
        rule.map(|(_, used)| *used = true).is_none()
    });
    let others = findings.iter().filter_map(|finding| Some((finding.path.as_str(), finding.id.as_deref()?)));
    let (others, mut found) = (others.collect::<BTreeSet<_>>(), Vec::new());
    for ((path, id), Ignored { source, rules, entry }) in &ignored {
        // Another mistake may hide the one that is ignored.
        let is_alone = !others.contains(&(path, id));
        for (name, _) in rules.iter().filter(|(_, used)| !used) {
            let Some((finding, meant)) = unneeded(source, entry, name, checked) else { continue };
            let edit = match meant {
                Some(meant) => {
                    let is_certain = is_certain(name, meant, checked.keys().copied());
                    Some(source.edit(source.span(name), meant).safe_if(is_certain))
                }
                None => without_rule(source, name).map(|edit| edit.safe_if(is_alone)),
            };
            found.push(finding.with_edit(edit));
        }
    }
    findings.extend(found);
}

/// Returns the rules that a comment ignores.
fn ignored_rules<'s>(comment: &'s Comment<&'s str>) -> impl Iterator<Item = &'s str> {
    let lists = comment.content.iter().filter_map(|line| line.trim_start().strip_prefix(MARKER));
    lists.flat_map(|list| list.split(',')).map(str::trim).filter(|name| !name.is_empty())
}

/// Returns the finding for a rule that a comment ignores without effect, and the rule that is probably meant.
fn unneeded<'c>(
    source: &SourceFile<'_>,
    entry: &Entry<'_>,
    name: &str,
    checked: &BTreeMap<&'c str, bool>,
) -> Option<(Finding, Option<&'c str>)> {
    let delete = "delete it from the comment".to_owned();
    let (message, help, meant) = match checked.get(name) {
        None => {
            let meant = nearest(name, checked.keys().copied());
            let help = meant.map_or(delete, |meant| format!("did you mean {meant}?"));
            (format!("there is no rule {name}"), help, meant)
        }
        Some(true) => (format!("{name} finds nothing in `{}`", entry.name()), delete, None),
        Some(false) => return None,
    };
    Some((source.finding(&IGNORE_COMMENT, name, message, help), meant))
}

/// Returns the edit that deletes a rule from its comment, or the line if it has no other rule.
fn without_rule(source: &SourceFile<'_>, name: &str) -> Option<Edit> {
    let Range { start, end } = source.span(name);
    let (before, after) = source.text.split_at(start);
    let after = &after[name.len()..];
    if let Some(rest) = after.trim_start_matches(' ').strip_prefix(',') {
        let rest = rest.trim_start_matches(' ');
        return Some(source.edit(start..source.text.len() - rest.len(), ""));
    }
    if let Some(before) = before.trim_end_matches(' ').strip_suffix(',') {
        return Some(source.edit(before.trim_end_matches(' ').len()..end, ""));
    }
    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line_end = end + after.find('\n')? + 1;
    Some(source.edit(line..line_end, ""))
}

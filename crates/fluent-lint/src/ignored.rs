//! Findings that a comment ignores: `# check: ignore three-dots, lost-variable`.

use std::collections::BTreeMap;

use fluent_syntax::ast::Comment;

use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::rule::Rule;
use crate::source_file::SourceFile;
use crate::words::nearest;

pub static IGNORE_COMMENT: Rule =
    Rule::warning("ignore-comment", "A comment that ignores a rule that does not exist or finds nothing");

/// What starts a comment that ignores rules.
pub const MARKER: &str = "check: ignore ";

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
    for Ignored { source, rules, entry } in ignored.values() {
        for (name, _) in rules.iter().filter(|(_, used)| !used) {
            findings.extend(unneeded(source, entry, name, checked));
        }
    }
}

/// Returns the rules that a comment ignores.
fn ignored_rules<'s>(comment: &'s Comment<&'s str>) -> impl Iterator<Item = &'s str> {
    let lists = comment.content.iter().filter_map(|line| line.trim_start().strip_prefix(MARKER));
    lists.flat_map(|list| list.split(',')).map(str::trim).filter(|name| !name.is_empty())
}

/// Returns the finding for a rule that a comment ignores without effect.
fn unneeded(
    source: &SourceFile<'_>,
    entry: &Entry<'_>,
    name: &str,
    checked: &BTreeMap<&str, bool>,
) -> Option<Finding> {
    let delete = "delete it from the comment".to_owned();
    let (message, help) = match checked.get(name) {
        None => {
            let meant = nearest(name, checked.keys().copied());
            let help = meant.map_or(delete, |meant| format!("did you mean {meant}?"));
            (format!("there is no rule {name}"), help)
        }
        Some(true) => (format!("{name} finds nothing in `{}`", entry.name()), delete),
        Some(false) => return None,
    };
    Some(source.finding(&IGNORE_COMMENT, name, message, help))
}

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

/// What starts a comment that ignores rules.
pub const MARKER: &str = "check: ignore ";

/// The rules that the comments of a locale ignore, by the path of the file and the message.
pub struct Ignored(BTreeMap<(String, String), Vec<IgnoredRule>>);

struct IgnoredRule {
    name: String,
    /// The finding if the rule finds nothing. There is none if the rule was not checked.
    unneeded: Option<Finding>,
    has_found: bool,
}

impl Ignored {
    /// Finds the comments of a locale. `checked` has all rules by name, and whether they were checked.
    pub fn new(locale: &LocaleFiles<'_>, checked: &BTreeMap<&str, bool>) -> Self {
        let mut ignored = BTreeMap::new();
        for entry in &locale.entries {
            let names = entry.comment.into_iter().flat_map(ignored_rules);
            let rules = names.map(|name| IgnoredRule {
                name: name.to_owned(),
                unneeded: unneeded(entry, name, checked),
                has_found: false,
            });
            let rules: Vec<_> = rules.collect();
            if !rules.is_empty() {
                ignored.insert((entry.source.path.to_owned(), entry.name()), rules);
            }
        }
        Self(ignored)
    }

    /// Removes the findings that the comments ignore, and reports the comments that ignore nothing.
    pub fn remove(mut self, findings: &mut Vec<Finding>) {
        if self.0.is_empty() {
            return;
        }
        findings.retain(|finding| {
            let Some(id) = finding.id.clone() else { return true };
            let Some(rules) = self.0.get_mut(&(finding.path.clone(), id)) else { return true };
            let rule = rules.iter_mut().find(|rule| rule.name == finding.rule.name);
            rule.map(|rule| rule.has_found = true).is_none()
        });
        let others = findings.iter().filter_map(|finding| Some((&finding.path, finding.id.as_ref()?)));
        let others: BTreeSet<_> = others.map(|(path, id)| (path.clone(), id.clone())).collect();
        for (message, rules) in self.0 {
            for rule in rules.into_iter().filter(|rule| !rule.has_found) {
                let Some(mut finding) = rule.unneeded else { continue };
                // Another mistake may hide the one that is ignored.
                if others.contains(&message) && finding.edit.as_ref().is_some_and(|edit| edit.text.is_empty())
                {
                    finding.edit = finding.edit.map(|edit| edit.safe_if(false));
                }
                findings.push(finding);
            }
        }
    }
}

/// Returns the rules that a comment ignores.
fn ignored_rules<'s>(comment: &'s Comment<&'s str>) -> impl Iterator<Item = &'s str> {
    let lists = comment.content.iter().filter_map(|line| line.trim_start().strip_prefix(MARKER));
    lists.flat_map(|list| list.split(',')).map(str::trim).filter(|name| !name.is_empty())
}

/// Returns the finding for a rule that a comment ignores without effect.
fn unneeded(entry: &Entry<'_>, name: &str, checked: &BTreeMap<&str, bool>) -> Option<Finding> {
    let source = entry.source;
    let delete = "delete it from the comment".to_owned();
    let (message, help, edit) = match checked.get(name) {
        None => {
            let meant = nearest(name, checked.keys().copied());
            let edit = match meant {
                Some(meant) => {
                    let is_certain = is_certain(name, meant, checked.keys().copied());
                    Some(source.edit(source.span(name), meant).safe_if(is_certain))
                }
                None => without_rule(source, name),
            };
            let help = meant.map_or(delete, |meant| format!("did you mean {meant}?"));
            (format!("there is no rule {name}"), help, edit)
        }
        Some(true) => {
            (format!("{name} finds nothing in `{}`", entry.name()), delete, without_rule(source, name))
        }
        Some(false) => return None,
    };
    Some(source.finding(&IGNORE_COMMENT, name, message, help).with_edit(edit))
}

/// Returns the edit that deletes a rule from its comment, or the line if it has no other rule.
fn without_rule(source: &SourceFile<'_>, name: &str) -> Option<Edit> {
    let Range { start, end } = source.span(name);
    let (before, after) = source.text.split_at(start);
    let after = &after[name.len()..];
    if let Some(rest) = after.trim_start_matches(' ').strip_prefix(',') {
        let rest = rest.trim_start_matches(' ');
        return Some(source.edit(start..source.text.len() - rest.len(), "").safe_if(true));
    }
    if let Some(before) = before.trim_end_matches(' ').strip_suffix(',') {
        return Some(source.edit(before.trim_end_matches(' ').len()..end, "").safe_if(true));
    }
    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line_end = end + after.find('\n')? + 1;
    Some(source.edit(line..line_end, "").safe_if(true))
}

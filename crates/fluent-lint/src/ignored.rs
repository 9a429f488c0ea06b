//! Findings that a comment ignores: `# check: ignore three-dots, lost-variable`.

use std::collections::BTreeMap;

use fluent_syntax::ast::Comment;

use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::rule::Rule;
use crate::words::nearest;

pub static IGNORE_COMMENT: Rule =
    Rule::warning("ignore-comment", "A comment that ignores a rule that does not exist or finds nothing");

const MARKER: &str = "check: ignore ";

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
        let unneeded = self.0.into_values().flatten().filter(|rule| !rule.has_found);
        findings.extend(unneeded.filter_map(|rule| rule.unneeded));
    }
}

/// Returns the rules that a comment ignores.
fn ignored_rules<'s>(comment: &'s Comment<&'s str>) -> impl Iterator<Item = &'s str> {
    let lists = comment.content.iter().filter_map(|line| line.trim_start().strip_prefix(MARKER));
    lists.flat_map(|list| list.split(',')).map(str::trim).filter(|name| !name.is_empty())
}

/// Returns the finding for a rule that a comment ignores without effect.
fn unneeded(entry: &Entry<'_>, name: &str, checked: &BTreeMap<&str, bool>) -> Option<Finding> {
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
    Some(entry.source.finding(&IGNORE_COMMENT, name, message, help))
}

//! Findings that a comment ignores: `# check: ignore three-dots, lost-variable`.

use std::collections::BTreeMap;

use fluent_syntax::ast::Comment;

use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::options::Options;
use crate::rule::Rule;
use crate::rules;
use crate::source_file::SourceFile;
use crate::words::nearest;

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

/// Removes the findings that comments above messages ignore, and reports the comments that ignore nothing.
pub fn remove_ignored(locales: &[LocaleFiles<'_>], options: &Options<'_>, findings: &mut Vec<Finding>) {
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
            findings.extend(unneeded(source, entry, name, options));
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
    options: &Options<'_>,
) -> Option<Finding> {
    let (message, help) = if rules::all(options).all(|rule| rule.name != name) {
        let help = match nearest(name, rules::all(options).map(|rule| rule.name)) {
            Some(meant) => format!("did you mean {meant}?"),
            None => "delete it from the comment".to_owned(),
        };
        (format!("there is no rule {name}"), help)
    } else if !options.style && rules::STYLE.iter().any(|rule| rule.name == name) {
        // It is not checked this time.
        return None;
    } else {
        let message = format!("{name} finds nothing in `{}`", entry.name());
        (message, "delete it from the comment".to_owned())
    };
    Some(source.finding(&IGNORE_COMMENT, name, message, help))
}

//! What stands twice.

use std::collections::{BTreeMap, BTreeSet};

use super::locale::Locale;
use super::selectors::key;
use super::walk::{Part, walk};
use super::{Finding, Rule};

pub fn check(locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    // By name in small letters, which finds those that differ in case only, too.
    let mut known = BTreeMap::new();
    for entry in &locale.entries {
        let first = known.entry(entry.id.to_ascii_lowercase()).or_insert(entry);
        let name = entry.name();
        let mut report =
            |rule, message, help| findings.push(entry.source.finding(rule, entry.id, message, help));
        if !std::ptr::eq(*first, entry) {
            let place = first.source.place(first.source.span(first.id).start);
            let place = format!("{}:{place}", first.source.path);
            let (rule, message, help) = if first.id != entry.id {
                let help = format!("`{}` stands in {place}: use one spelling", first.name());
                (
                    Rule::IdCase,
                    format!("`{name}` differs from `{}` only in capital letters", first.name()),
                    help,
                )
            } else if first.is_term == entry.is_term {
                let help = format!("the first one, in {place}, is used: delete or rename one of them");
                (Rule::DuplicateMessage, format!("`{name}` stands twice"), help)
            } else {
                let help =
                    format!("`{}` stands in {place}: rename one of them, in every locale", first.name());
                (Rule::NameClash, format!("`{name}` has the name of `{}`", first.name()), help)
            };
            report(rule, message, help);
        }
        let mut attributes = BTreeSet::new();
        for attribute in entry.attributes {
            let id = attribute.id.name;
            if !attributes.insert(id) {
                let message = format!("`{name}.{id}` stands twice");
                let help = "the first one is used: delete one of them".to_owned();
                findings.push(entry.source.finding(Rule::DuplicateAttribute, id, message, help));
            }
        }
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                let Part::Select { variants, .. } = part else { return };
                let mut keys = BTreeSet::new();
                for key in variants.iter().map(key) {
                    if !keys.insert(key) {
                        let message = format!("the variant [{key}] stands twice");
                        let help = "the first one is used: delete one of them".to_owned();
                        findings.push(entry.source.finding(Rule::DuplicateVariant, key, message, help));
                    }
                }
            });
        }
    }
}

//! The reference's comments on variables, which are all that translators know about them.

use std::collections::BTreeSet;

use fluent::types::FluentNumberType::Cardinal;

use super::variants::is_plural;
use crate::context::Context;
use crate::documented::{Documented, Kind, documented, documented_for_all};
use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, keys, selected_variable, variables, walk};
use crate::rule::Rule;

pub static UNDOCUMENTED_VARIABLE: Rule =
    Rule::warning("undocumented-variable", "A variable that no comment documents");
pub static COMMENT_VARIABLE: Rule =
    Rule::warning("comment-variable", "A comment that documents a different variable");
pub static COMMENT_TYPE: Rule =
    Rule::warning("comment-type", "A comment that calls a number a text, although it selects a plural");

pub fn find_undocumented_variables(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let reference = context.reference;
    let for_all: Vec<_> = reference.sources.iter().map(documented_for_all).collect();
    for entry in reference.messages() {
        let own = documented(entry);
        let files = reference.sources.iter().zip(&for_all);
        let for_file = files.into_iter().find(|(source, _)| std::ptr::eq(*source, entry.source));
        let known = |id: &str| {
            own.iter().any(|variable| variable.name == id)
                || for_file.as_ref().is_some_and(|(_, for_file)| for_file.contains(id))
        };
        let used = variables(entry.patterns());
        let (mut undocumented, mut seen) = (Vec::new(), BTreeSet::new());
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                if let Part::Variable { id, .. } = part
                    && !known(id)
                    && seen.insert(id)
                {
                    undocumented.push(id);
                }
            });
        }
        for Documented { name, kind_word, .. } in &own {
            if let Some((Kind::Text, word)) = kind_word
                && is_number(entry, name, reference)
            {
                let message = format!("${name} selects a plural, so it is a number");
                let help = format!("write # ${name} (Number) - what it counts");
                let edit = entry.source.edit(entry.source.span(word), "Number").safe_if(true);
                findings.push(entry.source.finding(&COMMENT_TYPE, word, message, help).with_edit(edit));
            }
        }
        // A comment may document an unused variable, but not in place of a used one.
        let mut unused = own.iter().map(|variable| variable.name).filter(|name| !used.contains(name));
        for id in undocumented {
            findings.push(if let Some(name) = unused.next() {
                let message = format!("the comment documents ${name}, but the message uses ${id}");
                let help = format!("write ${id} in the comment, or ${name} in the message");
                let edit = entry.source.edit(entry.source.span(name), id);
                entry.source.finding(&COMMENT_VARIABLE, name, message, help).with_edit(edit)
            } else {
                let message = format!("no comment documents ${id}");
                let kind = if is_number(entry, id, reference) { "Number" } else { "String" };
                let help = format!("write above `{}`: # ${id} ({kind}) - what it is", entry.id);
                entry.source.finding(&UNDOCUMENTED_VARIABLE, id, message, help)
            });
        }
    }
}

/// Returns whether a message uses a variable as a number: it selects a plural, or is an argument of `NUMBER`.
fn is_number(entry: &Entry<'_>, variable: &str, reference: &LocaleFiles<'_>) -> bool {
    let keys = keys(entry.patterns(), variable);
    let mut is_formatted = false;
    for pattern in entry.patterns() {
        walk(pattern, &mut |part| {
            if let Part::Function { id: "NUMBER", arguments } = part {
                is_formatted |= arguments.positional.first().and_then(selected_variable) == Some(variable);
            }
        });
    }
    is_formatted || is_plural(&keys, &reference.categories(Cardinal).accepted)
}

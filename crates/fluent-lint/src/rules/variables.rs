//! The variables of a translation, compared with those of its reference.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use super::lost_variables::find_lost_variables;
use crate::context::Context;
use crate::documented::documented;
use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, has_placeables, variables, walk};
use crate::reachable::{reachable, reachable_variables, referred};
use crate::rule::Rule;
use crate::words::{dollars, is_certain, list, nearest};

pub static UNKNOWN_VARIABLE: Rule =
    Rule::error("unknown-variable", "A variable that is not passed to the message");

pub fn find_wrong_variables(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in context.locale.messages() {
        let has_placeables = |entry: &Entry<'_>| entry.patterns().any(has_placeables);
        if let Some(original) = context.reference.message(entry.id)
            && (has_placeables(entry) || has_placeables(original))
        {
            let passed = passed_variables(original, context.reference);
            find_unknown_variables(context, entry, &passed, findings);
            find_lost_variables(context, entry, original, &passed, findings);
        }
    }
}

/// Returns the variables that the program passes to a message, as far as the reference and its comments show.
fn passed_variables<'s>(original: &Entry<'s>, reference: &LocaleFiles<'s>) -> BTreeSet<&'s str> {
    let mut passed: BTreeSet<_> = documented(original).iter().map(|variable| variable.name).collect();
    passed.extend(variables(original.patterns().flat_map(|pattern| reachable(pattern, reference))));
    passed
}

fn find_unknown_variables(
    context: &Context<'_>,
    entry: &Entry<'_>,
    passed: &BTreeSet<&str>,
    findings: &mut Vec<Finding>,
) {
    let locale = context.locale;
    for pattern in entry.patterns() {
        let used = variables([pattern]);
        let has_unknown = !reachable_variables(pattern, locale).is_subset(passed);
        walk(pattern, &mut |part| match part {
            Part::Message { id, attribute } if has_unknown => {
                let variable = unknown_variable_of(referred(locale, id, attribute), id, passed, context);
                if let Some(variable) = variable {
                    let message = format!("`{id}` shows ${variable}, which is not passed to `{}`", entry.id);
                    let help = format!("write the text of `{id}` itself, without ${variable}");
                    findings.push(entry.source.finding(&UNKNOWN_VARIABLE, id, message, help));
                }
            }
            Part::Variable { id, .. } if !passed.contains(id) => {
                let unused = || passed.difference(&used).copied();
                let near = nearest(id, unused());
                // A translated name is not near. If only one variable is unused, it is probably that one.
                let only = unused().next().filter(|_| unused().count() == 1);
                let edit = near.or(only).map(|meant| {
                    let is_certain = is_certain(id, meant, unused());
                    entry.source.edit(entry.source.span(id), meant).safe_if(is_certain)
                });
                let help = match near {
                    Some(meant) => format!("did you mean ${meant}?"),
                    None if passed.is_empty() => "it has no variables".to_owned(),
                    None => format!("its variables are {}", list(&dollars(passed))),
                };
                let message = format!("`{}` has no variable ${id}", entry.id);
                findings.push(entry.source.finding(&UNKNOWN_VARIABLE, id, message, help).with_edit(edit));
            }
            _ => {}
        });
    }
}

/// Returns a variable that a message shows, although it is not passed on to it. A variable that nothing passes to that
/// message is reported there.
fn unknown_variable_of<'s>(
    pattern: Option<&'s Pattern<&'s str>>,
    id: &str,
    passed: &BTreeSet<&str>,
    context: &Context<'s>,
) -> Option<&'s str> {
    let known = variables(context.reference.resolve_message(id)?.patterns());
    let shown = reachable_variables(pattern?, context.locale);
    shown.into_iter().find(|variable| !passed.contains(variable) && known.contains(variable))
}

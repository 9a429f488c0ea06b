//! References to messages, terms, attributes and functions that do not exist.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::CallArguments;

use super::terms::{TERM_ATTRIBUTE, UNPASSED_VARIABLE};
use crate::context::Context;
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::pattern::{Part, named_arguments, shown_variables, variables, walk};
use crate::rule::Rule;
use crate::undefined::is_function;
use crate::words::{dollars, is_certain, list, nearest};

pub static UNKNOWN_MESSAGE: Rule =
    Rule::error("unknown-message", "A reference to a message that the locale does not have");
pub static UNKNOWN_TERM: Rule =
    Rule::error("unknown-term", "A reference to a term that the locale does not have");
pub static UNKNOWN_ATTRIBUTE: Rule =
    Rule::error("unknown-attribute", "A reference to an attribute that does not exist");
pub static UNKNOWN_FUNCTION: Rule =
    Rule::error("unknown-function", "A call of a function that does not exist");

/// A mistake in a reference: where the finding belongs, its rule, message and help.
type Mistake<'s> = (&'s str, &'static Rule, String, String, Option<Meant>);

/// What is written instead of a name, how many bytes before it are replaced too, and whether that is certain.
type Meant = (String, usize, bool);

pub fn find_unknown_references(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // A message that only the reference has is one mistake, however many messages refer to it.
    let mut untranslated = BTreeSet::new();
    for entry in &context.locale.entries {
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                let mistake = match part {
                    Part::Message { id, attribute } => wrong_message(id, attribute, context, entry),
                    Part::Term { id, attribute, arguments } => wrong_term(id, attribute, arguments, context),
                    Part::Function { id, .. } => wrong_function(id),
                    _ => None,
                };
                if let Some((at, rule, message, help, meant)) = mistake
                    && context.tree.undefined.is_reported(rule.name, at)
                    && (rule != &UNKNOWN_MESSAGE
                        || context.reference.resolve_message(at).is_none()
                        || untranslated.insert(at))
                {
                    let edit = meant.map(|(text, before, is_certain)| {
                        let Range { start, end } = entry.source.span(at);
                        // A message that refers to itself is a cycle.
                        let is_other = text.trim_start_matches('-') != entry.id;
                        entry.source.edit(start - before..end, text).safe_if(is_certain && is_other)
                    });
                    findings.push(entry.source.finding(rule, at, message, help).with_edit(edit));
                }
            });
        }
    }
    find_unpassed_variables(context, findings);
}

fn wrong_message<'s>(
    id: &'s str,
    attribute: Option<&'s str>,
    context: &Context<'_>,
    user: &Entry<'_>,
) -> Option<Mistake<'s>> {
    let Some(entry) = context.locale.resolve_message(id) else {
        let (help, meant) = unknown_message_help(id, context, user);
        let meant = meant.filter(|_| attribute.is_none());
        return Some((id, &UNKNOWN_MESSAGE, format!("there is no message `{id}`"), help, meant));
    };
    match attribute {
        Some(name) if entry.attribute(name).is_none() => Some(wrong_attribute(entry, name)),
        None if entry.value.is_none() => {
            let first = entry.attributes.first().map_or("title", |attribute| attribute.id.name);
            let help = format!("refer to an attribute, such as {{ {id}.{first} }}");
            Some((id, &UNKNOWN_MESSAGE, format!("`{id}` has only attributes, but no text"), help, None))
        }
        _ => None,
    }
}

fn unknown_message_help(id: &str, context: &Context<'_>, user: &Entry<'_>) -> (String, Option<Meant>) {
    let Context { locale, reference, .. } = context;
    let is_variable =
        reference.counterpart(user).is_some_and(|original| variables(original.patterns()).contains(id));
    if is_variable {
        let help = format!("write a variable with a dollar sign: {{ ${id} }}");
        (help, Some((format!("${id}"), 0, true)))
    } else if locale.resolve_term(id).is_some() {
        (format!("write a term with a hyphen: {{ -{id} }}"), Some((format!("-{id}"), 0, true)))
    } else if reference.resolve_message(id).is_some() {
        (format!("translate `{id}` too: a message can refer only to its own locale"), None)
    } else {
        match nearest(id, locale.whole().message_ids()) {
            Some(meant) => {
                let is_certain = is_certain(id, meant, locale.whole().message_ids());
                (format!("did you mean {{ {meant} }}?"), Some((meant.to_owned(), 0, is_certain)))
            }
            None => (format!("write {{ ${id} }} for a variable, or \"{id}\" for a text"), None),
        }
    }
}

fn wrong_term<'s>(
    id: &'s str,
    attribute: Option<&'s str>,
    arguments: Option<&CallArguments<&str>>,
    context: &Context<'_>,
) -> Option<Mistake<'s>> {
    let Context { locale, reference, .. } = context;
    let Some(entry) = locale.resolve_term(id) else {
        // A term that only the reference has is one mistake, however many messages refer to it.
        if reference.resolve_term(id).is_some() && !locale.whole().is_first_reference(id, None) {
            return None;
        }
        let (help, meant) = match nearest(id, locale.whole().term_ids()) {
            _ if reference.resolve_term(id).is_some() => {
                (format!("add it to this locale, as {} has it: -{id} = and its text", reference.name), None)
            }
            Some(meant) => {
                let is_certain = is_certain(id, meant, locale.whole().term_ids());
                (format!("did you mean {{ -{meant} }}?"), Some((meant.to_owned(), 0, is_certain)))
            }
            None if locale.resolve_message(id).is_some() => {
                // A message has neither arguments nor attributes to select on.
                let is_plain = attribute.is_none() && arguments.is_none();
                let meant = is_plain.then(|| (id.to_owned(), 1, true));
                (format!("write a message without the hyphen: {{ {id} }}"), meant)
            }
            None => (format!("add it to this locale: -{id} = and its text"), None),
        };
        return Some((id, &UNKNOWN_TERM, format!("there is no term `-{id}`"), help, meant));
    };
    let pattern = entry.pattern(attribute);
    if let (Some(name), None) = (attribute, pattern) {
        // Only a selector has it, and a selection has a default variant. If the term lacks it, that is one mistake.
        if !locale.whole().is_first_reference(id, Some(name)) {
            return None;
        }
        let (at, _, message, help, meant) = wrong_attribute(entry, name);
        return Some((at, &TERM_ATTRIBUTE, message, help, meant));
    }
    let passed: BTreeSet<_> = arguments.into_iter().flat_map(named_arguments).collect();
    let shown = pattern.map(shown_variables).unwrap_or_default();
    // A variable that no reference passes is reported at the term.
    let expected = locale.passed_to_term(id, attribute);
    let is_expected = |name: &&str| expected.is_some_and(|names| names.contains(*name));
    let lacking: Vec<_> = shown.difference(&passed).copied().filter(is_expected).collect();
    let first = lacking.first()?;
    let message = format!("`-{id}` shows {}, which is not passed to it here", list(&dollars(&lacking)));
    Some((id, &UNPASSED_VARIABLE, message, format!("pass it: {{ -{id}({first}: \"…\") }}"), None))
}

/// Finds variables in terms that no reference passes, although there are references.
fn find_unpassed_variables(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in context.locale.entries.iter().filter(|entry| entry.is_term) {
        for (attribute, pattern) in entry.named_patterns() {
            let Some(passed) = context.locale.passed_to_term(entry.id, attribute) else { continue };
            let mut known = BTreeSet::new();
            walk(pattern, &mut |part| {
                if let Part::Variable { id, shown: true } = part
                    && !passed.contains(id)
                    && known.insert(id)
                {
                    let name = entry.name();
                    let message = format!("`{name}` shows ${id}, which no reference to it passes");
                    let help = format!("pass it in each reference: {{ {name}({id}: \"…\") }}");
                    findings.push(entry.source.finding(&UNPASSED_VARIABLE, id, message, help));
                }
            });
        }
    }
}

fn wrong_attribute<'s>(entry: &Entry<'_>, name: &'s str) -> Mistake<'s> {
    let names: Vec<_> = entry.attributes.iter().map(|attribute| attribute.id.name).collect();
    let near = nearest(name, names.iter().copied());
    let certain = |meant| is_certain(name, meant, names.iter().copied());
    let meant = near.map(|meant| (meant.to_owned(), 0, certain(meant)));
    let help = match (near, names.is_empty()) {
        (Some(meant), _) => format!("did you mean .{meant}?"),
        (None, true) => format!("`{}` has no attributes", entry.name()),
        (None, false) => format!("it has {}", list(&names)),
    };
    (name, &UNKNOWN_ATTRIBUTE, format!("`{}` has no attribute .{name}", entry.name()), help, meant)
}

fn wrong_function(id: &str) -> Option<Mistake<'_>> {
    let help = match id {
        id if is_function(id) => return None,
        "DATETIME" => "fluent-rs cannot format dates: the program must pass the date as a text",
        _ => "the only function is NUMBER: the program must pass other texts as variables",
    };
    Some((id, &UNKNOWN_FUNCTION, format!("there is no function {id}"), help.to_owned(), None))
}

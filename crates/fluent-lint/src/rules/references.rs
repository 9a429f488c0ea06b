//! What refers to something that is not there, or not like that.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Pattern};

use super::locale::{Entry, Locale};
use super::walk::{Part, walk};
use super::{Finding, Rule, list, nearest, numbers};
use crate::greeting::catalog::REFERENCE;

pub fn check(locale: &Locale<'_>, reference: &Locale<'_>, findings: &mut Vec<Finding>) {
    for entry in &locale.entries {
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                let (rule, at, message, help) = match part {
                    Part::Message { id, attribute } => {
                        let Some((message, help, rule)) = message(id, attribute, locale, reference, entry)
                        else {
                            return;
                        };
                        (
                            rule,
                            attribute.filter(|_| rule == Rule::UnknownAttribute).unwrap_or(id),
                            message,
                            help,
                        )
                    }
                    Part::Term { id, attribute, arguments } => {
                        let Some((rule, message, help)) = term(id, attribute, arguments, locale) else {
                            return;
                        };
                        (
                            rule,
                            attribute.filter(|_| rule == Rule::UnknownAttribute).unwrap_or(id),
                            message,
                            help,
                        )
                    }
                    Part::Function { id: "NUMBER", arguments } => {
                        return numbers::check(entry.source, arguments, findings);
                    }
                    Part::Function { id, .. } => (Rule::UnknownFunction, id, function(id), function_help(id)),
                    _ => return,
                };
                findings.push(entry.source.finding(rule, at, message, help));
            });
        }
    }
}

fn message(
    id: &str,
    attribute: Option<&str>,
    locale: &Locale<'_>,
    reference: &Locale<'_>,
    user: &Entry<'_>,
) -> Option<(String, String, Rule)> {
    let Some(entry) = locale.message(id) else {
        let is_variable =
            reference.counterpart(user).is_some_and(|original| variables(original).contains(id));
        let help = if is_variable {
            format!("a variable is written with a dollar sign: {{ ${id} }}")
        } else if locale.term(id).is_some() {
            format!("a term is written with a hyphen: {{ -{id} }}")
        } else if reference.message(id).is_some() {
            format!("translate `{id}` too: a message refers to its own locale only")
        } else {
            match nearest(id, locale.message_ids()) {
                Some(meant) => format!("did you mean {{ {meant} }}?"),
                None => format!("write {{ ${id} }} for a variable, or \"{id}\" for a text"),
            }
        };
        return Some((format!("there is no message `{id}`"), help, Rule::UnknownMessage));
    };
    match attribute {
        Some(name) if entry.attribute(name).is_none() => Some((
            format!("`{id}` has no attribute .{name}"),
            attribute_help(entry, name),
            Rule::UnknownAttribute,
        )),
        None if entry.value.is_none() => {
            let names: Vec<_> = entry.attributes.iter().map(|attribute| attribute.id.name).collect();
            let help =
                format!("refer to an attribute, such as {{ {id}.{} }}", names.first().unwrap_or(&"title"));
            Some((format!("`{id}` has only attributes, and no text of its own"), help, Rule::UnknownMessage))
        }
        _ => None,
    }
}

fn term(
    id: &str,
    attribute: Option<&str>,
    arguments: Option<&CallArguments<&str>>,
    locale: &Locale<'_>,
) -> Option<(Rule, String, String)> {
    let Some(entry) = locale.term(id) else {
        let help = match nearest(id, locale.term_ids()) {
            Some(meant) => format!("did you mean {{ -{meant} }}?"),
            None if locale.message(id).is_some() => {
                format!("a message is written without the hyphen: {{ {id} }}")
            }
            None => format!("add it to this locale: -{id} = and its text"),
        };
        return Some((Rule::UnknownTerm, format!("there is no term `-{id}`"), help));
    };
    let pattern = attribute.map_or(entry.value, |name| entry.attribute(name));
    if let (Some(name), None) = (attribute, pattern) {
        let message = format!("`-{id}` has no attribute .{name}");
        return Some((Rule::UnknownAttribute, message, attribute_help(entry, name)));
    }
    let passed =
        arguments.into_iter().flat_map(|arguments| &arguments.named).map(|argument| argument.name.name);
    let passed: BTreeSet<_> = passed.collect();
    let lacking: Vec<_> = pattern.map(shown).unwrap_or_default().difference(&passed).copied().collect();
    let first = lacking.first()?;
    let message = format!("`-{id}` shows {}, which is not passed to it here", list(&dollars(&lacking)));
    Some((Rule::UnpassedVariable, message, format!("pass it: {{ -{id}({first}: \"…\") }}")))
}

fn attribute_help(entry: &Entry<'_>, name: &str) -> String {
    let names: Vec<_> = entry.attributes.iter().map(|attribute| attribute.id.name).collect();
    match (nearest(name, names.iter().copied()), names.is_empty()) {
        (Some(meant), _) => format!("did you mean .{meant}?"),
        (None, true) => format!("`{}` has no attribute at all", entry.name()),
        (None, false) => format!("it has {}", list(&names)),
    }
}

fn function(id: &str) -> String {
    format!("there is no function {id}")
}

fn function_help(id: &str) -> String {
    match id {
        "DATETIME" => "this program cannot format dates: let it pass the date as a text".to_owned(),
        _ => {
            format!("there is NUMBER; whatever else {REFERENCE} needs, the program has to pass as a variable")
        }
    }
}

/// Every variable of a message, those that it only selects on too.
pub fn variables<'s>(entry: &Entry<'s>) -> BTreeSet<&'s str> {
    let mut variables = BTreeSet::new();
    for pattern in entry.patterns() {
        walk(pattern, &mut |part| {
            if let Part::Variable { id, .. } = part {
                variables.insert(id);
            }
        });
    }
    variables
}

/// The variables that a pattern shows.
pub fn shown<'s>(pattern: &'s Pattern<&'s str>) -> BTreeSet<&'s str> {
    let mut variables = BTreeSet::new();
    walk(pattern, &mut |part| {
        if let Part::Variable { id, shown: true } = part {
            variables.insert(id);
        }
    });
    variables
}

/// Names as variables are written.
pub fn dollars<'n>(names: impl IntoIterator<Item = &'n &'n str>) -> Vec<String> {
    names.into_iter().map(|name| format!("${name}")).collect()
}

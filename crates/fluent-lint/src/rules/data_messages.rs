//! Messages that the program parses, and the variants that their names select.

use fluent_syntax::ast::PatternElement;

use crate::context::Context;
use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::options::{DataError, DataMessage};
use crate::pattern::{Part, key, selected_variable, walk};
use crate::words::{is_certain, list, nearest};

/// Finds data messages that the program cannot parse.
pub fn find_malformed_data(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for data in context.data_messages() {
        let Some(entry) = context.locale.message(data.id) else { continue };
        let mut report = |at, message| {
            findings.push(entry.source.finding(data.malformed, at, message, data.help.to_owned()));
        };
        match names(data, entry) {
            Some(Err(error)) => {
                let text = entry.source.text;
                let start = entry.source.span(entry.id).end;
                let found = text[start..].find(&error.item);
                let at = found.map_or(entry.id, |at| &text[start + at..][..error.item.len()]);
                report(at, error.message);
            }
            None if entry.value.is_some() => {
                let message =
                    format!("`{}` must be plain text without braces, because a program parses it", data.id);
                report(entry.id, message);
            }
            _ => {}
        }
    }
}

/// Finds variants whose name is not among those that a data message defines.
pub fn find_unreachable_variants(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for data in context.data_messages() {
        let Some(selection) = data.selection else { continue };
        let locales = context.chain.iter().copied().chain([context.locale, context.reference]);
        let definition = |locale: &LocaleFiles<'_>| names(data, locale.message(data.id)?);
        let Some(names) = locales.filter_map(definition).find_map(Result::ok) else { continue };
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let entries = selection.messages.iter().filter_map(|id| context.locale.message(id));
        for (entry, pattern) in
            entries.flat_map(|entry| entry.patterns().map(move |pattern| (entry, pattern)))
        {
            walk(pattern, &mut |part| {
                let Part::Select { selector, variants } = part else { return };
                if selected_variable(selector) != Some(selection.variable) {
                    return;
                }
                for key in variants.iter().map(key).filter(|key| !names.contains(key)) {
                    let message = format!("`{}` does not define [{key}], so it is never shown", data.id);
                    let near = nearest(key, names.iter().copied());
                    let source = entry.source;
                    let edit = near.map(|meant| {
                        let is_new = !variants.iter().map(self::key).any(|key| key == meant);
                        let is_certain = is_certain(key, meant, names.iter().copied());
                        source.edit(source.span(key), meant).safe_if(is_certain && is_new)
                    });
                    let help = match near {
                        Some(meant) => format!("did you mean [{meant}]?"),
                        None => {
                            format!("it defines {}: use one of these, or add [{key}] to it", list(&names))
                        }
                    };
                    let finding = source.finding(selection.unreachable, key, message, help);
                    findings.push(finding.with_edit(edit));
                }
            });
        }
    }
}

/// Returns the names that a data message defines, if it is plain text.
fn names(data: &DataMessage, entry: &Entry<'_>) -> Option<Result<Vec<String>, DataError>> {
    let text = entry.value?.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    Some((data.parse)(&text.collect::<Option<String>>()?))
}

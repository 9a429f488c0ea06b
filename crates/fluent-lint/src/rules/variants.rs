//! Variants that are never shown, or missing: plural categories, and the words that a program passes.

pub mod habits;
mod wrong_categories;

use std::collections::BTreeSet;

use fluent::types::FluentNumberType::{self, Cardinal};
use fluent_syntax::ast::{InlineExpression, Variant};

use crate::context::Context;
use crate::documented::{Kind, documented_variable};
use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, is_number, key, keys, selected_variable, walk};
use crate::plurals::{self, CATEGORIES};
use crate::rule::Rule;
use crate::words::{is_certain, list, nearest};

pub static PLURAL_KEY: Rule =
    Rule::error("plural-key", "A variant for a number whose name is not a plural category");
pub static PLURAL_UNUSED: Rule =
    Rule::warning("plural-unused", "A plural category that the language does not have");
pub static PLURAL_MISSING: Rule =
    Rule::warning("plural-missing", "A plural category that the language needs");
pub static VARIANT_KEY: Rule =
    Rule::error("variant-key", "A variant whose name is not a value of the variable");

pub fn find_unused_variants(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let data: Vec<_> = context.data_messages().collect();
    for entry in &context.locale.entries {
        let original = context.reference.counterpart(entry).filter(|_| !context.is_reference());
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                let Part::Select { selector, variants } = part else { return };
                let Some(variable) = selected_variable(selector) else { return };
                // The names of these are defined by a data message.
                let mut selections = data.iter().filter_map(|data| data.selection);
                if selections.any(|data| data.messages.contains(&entry.id) && data.variable == variable) {
                    return;
                }
                let selection = Selection { entry, original, variable, selector, variants };
                if let Some(kind) = selection.number_kind(context.reference) {
                    selection.find_wrong_categories(context.locale.categories(kind), findings);
                } else if let Some(original) = original.filter(|_| !entry.is_term)
                    && !context.tree.local_values.has(original, variable)
                {
                    // The words that select a term's variants are the locale's own, such as the cases of its language.
                    selection.find_wrong_words(original, findings);
                }
            });
        }
    }
}

/// A selection on a variable.
struct Selection<'e, 's> {
    entry: &'e Entry<'s>,
    /// The reference's message, unless it is this one.
    original: Option<&'e Entry<'s>>,
    variable: &'s str,
    selector: &'s InlineExpression<&'s str>,
    variants: &'s [Variant<&'s str>],
}

impl<'s> Selection<'_, 's> {
    /// Returns the kind of numbers that are selected on, if the variable is a number. That depends on the first of these:
    /// a call of `NUMBER`, the reference's comment, the reference's variants, and its own variants.
    fn number_kind(&self, reference: &LocaleFiles<'_>) -> Option<FluentNumberType> {
        if let InlineExpression::FunctionReference { id, .. } = self.selector {
            return (id.name == "NUMBER").then(|| plurals::kind(self.selector));
        }
        let original = self.original.unwrap_or(self.entry);
        let documented = documented_variable(original, self.variable).and_then(|variable| variable.kind());
        if documented == Some(Kind::Number) {
            return Some(Cardinal);
        }
        let originals = keys(original.patterns(), self.variable);
        let own: Vec<_> = self.variants.iter().map(key).collect();
        // A single `*[other]` does not show what is selected on.
        let decisive = if originals.is_empty() || originals == ["other"] { &own } else { &originals };
        let is_plural = match documented {
            Some(_) => is_plural(decisive, &reference.categories(Cardinal).accepted),
            None => is_plural(decisive, &CATEGORIES),
        };
        is_plural.then_some(Cardinal)
    }

    /// Finds variants that are not named after the words that the program passes. If a word of the reference is missing, the
    /// unknown one was probably translated or misspelled.
    fn find_wrong_words(&self, original: &Entry<'s>, findings: &mut Vec<Finding>) {
        let expected = keys(original.patterns(), self.variable);
        // A single `*[other]` names no words.
        if expected.is_empty() || expected == ["other"] {
            return;
        }
        let documented = documented_variable(original, self.variable);
        let words = documented.into_iter().flat_map(|variable| variable.words);
        let known: BTreeSet<_> = words.chain(expected.iter().copied()).collect();
        let own: BTreeSet<_> = self.variants.iter().map(key).collect();
        let lacking: Vec<_> = expected.iter().copied().filter(|key| !own.contains(key)).collect();
        for key in self.variants.iter().map(key).filter(|key| !known.contains(key)) {
            let near = nearest(key, known.iter().copied());
            if near.is_some() || !lacking.is_empty() {
                let meant = near
                    .filter(|word| !own.contains(word))
                    .or(lacking.first().copied().filter(|_| lacking.len() == 1));
                let (source, others) = (self.entry.source, || known.difference(&own).copied());
                let edit = meant.map(|meant| {
                    source.edit(source.span(key), meant).safe_if(is_certain(key, meant, others()))
                });
                let all: Vec<_> = known.iter().copied().collect();
                let right = meant.map_or_else(|| format!("one of {}", list(&all)), |meant| list(&[meant]));
                let help = format!("variant names are not translated: write {right}");
                let message = format!("[{key}] is not a value of ${}", self.variable);
                findings.push(source.finding(&VARIANT_KEY, key, message, help).with_edit(edit));
            }
        }
    }
}

/// Returns whether variants select on a number: their names are plural categories of a language or exact numbers, and
/// `other` is not the only one.
pub fn is_plural(keys: &[&str], categories: &[&str]) -> bool {
    let (numbers, names): (Vec<&str>, Vec<&str>) = keys.iter().partition(|key| is_number(key));
    let are_categories = names.iter().all(|name| categories.contains(name));
    are_categories && (!numbers.is_empty() || names.iter().any(|name| *name != "other"))
}

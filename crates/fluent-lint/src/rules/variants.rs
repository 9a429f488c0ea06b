//! Variants that are never shown, or missing: plural categories, and the words that a program passes.

mod plural_categories;

use std::collections::BTreeSet;

use fluent::types::FluentNumberType::{self, Cardinal};
use fluent_syntax::ast::{InlineExpression, Variant};

use self::plural_categories::{Categories, CategoriesByKind};
use crate::context::Context;
use crate::documented::{Kind, documented_variable};
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::pattern::{Part, key, keys, selected_variable, walk};
use crate::plurals::{self, CATEGORIES};
use crate::rule::Rule;
use crate::words::{list, nearest};

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
    let mut categories = CategoriesByKind::new(context.locale);
    for entry in &context.locale.entries {
        let original =
            context.reference.counterpart(entry).filter(|original| !std::ptr::eq(*original, entry));
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
                if let Some(kind) = selection.number_kind() {
                    selection.find_wrong_categories(categories.of(kind), findings);
                } else if let Some(original) = original.filter(|_| !entry.is_term) {
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
    fn number_kind(&self) -> Option<FluentNumberType> {
        if let InlineExpression::FunctionReference { id, .. } = self.selector {
            return (id.name == "NUMBER").then(|| plurals::kind(self.selector));
        }
        let original = self.original.unwrap_or(self.entry);
        match documented_variable(original, self.variable).and_then(|variable| variable.kind) {
            Some(Kind::Number) => return Some(Cardinal),
            Some(Kind::Text) => return None,
            None => {}
        }
        let mut originals = keys(original.patterns(), self.variable);
        if originals.is_empty() {
            originals = self.variants.iter().map(key).collect();
        }
        let is_category = |key: &&str| CATEGORIES.contains(key) || is_number(key);
        let (categories, words): (Vec<_>, Vec<_>) = originals.into_iter().partition(is_category);
        (words.is_empty() && categories != ["other"]).then_some(Cardinal)
    }

    fn find_wrong_categories(&self, language: &Categories, findings: &mut Vec<Finding>) {
        let all = &language.plurals.all;
        let mut misnamed = false;
        for key in self.variants.iter().map(key).filter(|key| !is_number(key) && !all.contains(key)) {
            let (rule, message, help) = if !CATEGORIES.contains(&key) {
                misnamed = true;
                let help = match nearest(key, all.iter().copied()) {
                    Some(meant) => format!("did you mean [{meant}]?"),
                    None => format!("plural categories are not translated: this language has {}", list(all)),
                };
                (&PLURAL_KEY, format!("[{key}] is not a plural category"), help)
            } else if !language.newer.contains(&key) {
                let message = format!("this language has no plural category [{key}], so it is never shown");
                (&PLURAL_UNUSED, message, format!("delete it: the categories are {}", list(all)))
            } else {
                continue;
            };
            findings.push(self.entry.source.finding(rule, key, message, help));
        }
        // A misnamed category is not missing too.
        if !misnamed {
            findings.extend(self.missing_categories(language));
        }
    }

    fn missing_categories(&self, language: &Categories) -> Option<Finding> {
        let has_variant = |category: &str| {
            let exact = match category {
                "zero" => "0",
                "one" => "1",
                "two" => "2",
                _ => "",
            };
            self.variants.iter().map(key).any(|key| key == category || key == exact)
        };
        let needed = &language.plurals.of_whole_numbers;
        let lacking: Vec<_> = needed.iter().copied().filter(|category| !has_variant(category)).collect();
        // The default variant may serve one category besides its own: in Polish, `*[other]` may be `many`.
        let default = self.variants.iter().find(|variant| variant.default).map(key);
        let default_serves = default.is_none_or(|key| !needed.contains(&key)) && lacking.len() == 1;
        let is_plural = self.variants.iter().any(|variant| !variant.default && !is_number(key(variant)))
            || self.original.is_some_and(|original| keys(original.patterns(), self.variable).len() > 1);
        if !is_plural || default_serves {
            return None;
        }
        let first = lacking.first()?;
        let message = format!("the plural has no variant for {}, which this language needs", list(&lacking));
        let help = format!("add [{first}] and its text, if it differs from the default variant");
        Some(self.entry.source.finding(&PLURAL_MISSING, self.variable, message, help))
    }

    /// Finds variants that are not named after the words that the program passes. If a word of the reference is missing, the
    /// unknown one was probably translated or misspelled.
    fn find_wrong_words(&self, original: &Entry<'s>, findings: &mut Vec<Finding>) {
        let expected = keys(original.patterns(), self.variable);
        if expected.is_empty() {
            return;
        }
        let documented = documented_variable(original, self.variable);
        let words = documented.into_iter().flat_map(|variable| variable.words);
        let known: BTreeSet<_> = words.chain(expected.iter().copied()).collect();
        let own: BTreeSet<_> = self.variants.iter().map(key).collect();
        let lacking: Vec<_> = expected.iter().copied().filter(|key| !own.contains(key)).collect();
        for key in self.variants.iter().map(key).filter(|key| !known.contains(key)) {
            let meant = nearest(key, known.iter().copied());
            if meant.is_some() || !lacking.is_empty() {
                let meant = meant.or(lacking.first().copied().filter(|_| lacking.len() == 1));
                let all: Vec<_> = known.iter().copied().collect();
                let right = meant.map_or_else(|| list(&all), |meant| list(&[meant]));
                let help = format!("variant names are not translated: write {right}");
                let message = format!("[{key}] is not a value of ${}", self.variable);
                findings.push(self.entry.source.finding(&VARIANT_KEY, key, message, help));
            }
        }
    }
}

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

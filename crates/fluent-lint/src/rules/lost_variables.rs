//! Variables that the reference shows, but not the translation.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::context::Context;
use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, key, selected_variable, walk};
use crate::plurals::CATEGORIES;
use crate::reachable::{mentions, reachable_variables, referred};
use crate::rule::Rule;

pub static LOST_VARIABLE: Rule = Rule::error("lost-variable", "A variable that only the reference shows");

/// Maximum number of variables that are looked for in one pattern. fluent-bundle resolves no more placeables.
const MAX_VARIABLES: usize = 100;

/// Finds variables that a message shows less often than its reference. `passed` are all variables that it may use.
pub fn find_lost_variables(
    context: &Context<'_>,
    entry: &Entry<'_>,
    original: &Entry<'_>,
    passed: &BTreeSet<&str>,
    findings: &mut Vec<Finding>,
) {
    let Context { locale, reference, .. } = *context;
    for (attribute, pattern) in entry.named_patterns() {
        let Some(original) = original.pattern(attribute) else { continue };
        if has_misspelled_variable(pattern, passed, locale) {
            continue;
        }
        let name = attribute.unwrap_or(entry.id);
        for variable in reachable_variables(original, reference).into_iter().take(MAX_VARIABLES) {
            if is_lost_elsewhere(variable, pattern, reference) {
                continue;
            }
            let search = Search { variable, locale };
            let of_reference = Search { variable, locale: reference };
            let always = of_reference.is_always_shown(original);
            if always && !search.is_always_shown(pattern) {
                search.report(entry, pattern, name, findings);
            } else if !always && !mentions(pattern, variable, locale) && of_reference.is_needed(original) {
                findings.push(search.finding(entry, name, "the translation", pattern));
            }
        }
    }
}

/// Returns whether a pattern has an unknown variable, or a variable without its dollar sign. The variable that it lacks is
/// probably that one, and has a finding already.
fn has_misspelled_variable(
    pattern: &Pattern<&str>,
    passed: &BTreeSet<&str>,
    locale: &LocaleFiles<'_>,
) -> bool {
    let mut misspelled = false;
    walk(pattern, &mut |part| {
        misspelled |= match part {
            Part::Variable { id, .. } => !passed.contains(id),
            Part::Message { id, .. } => passed.contains(id) && locale.resolve_message(id).is_none(),
            _ => false,
        };
    });
    misspelled
}

/// Returns whether a pattern refers to a message that shows the variable in the reference. If that message lacks it or is
/// missing, it has a finding itself.
fn is_lost_elsewhere(variable: &str, pattern: &Pattern<&str>, reference: &LocaleFiles<'_>) -> bool {
    let mut found = false;
    walk(pattern, &mut |part| {
        if let Part::Message { id, attribute } = part
            && let Some(original) = referred(reference, id, attribute)
        {
            found |= mentions(original, variable, reference);
        }
    });
    found
}

/// A search for one variable.
struct Search<'l, 's> {
    variable: &'l str,
    /// The locale of the messages that are referred to.
    locale: &'l LocaleFiles<'s>,
}

impl Search<'_, '_> {
    /// Returns whether a pattern shows the variable, whichever variants are selected. If the variable is a number, a variant
    /// for a small number may express it in words.
    fn is_always_shown(&self, pattern: &Pattern<&str>) -> bool {
        pattern.elements.iter().any(|element| match element {
            PatternElement::TextElement { .. } => false,
            PatternElement::Placeable { expression } => self.is_shown_by(expression),
        })
    }

    /// Returns whether a pattern shows the variable not only in a plural category such as `one`. In many languages, that category
    /// is also for 21 or for no number, so they show the number instead.
    fn is_needed(&self, pattern: &Pattern<&str>) -> bool {
        let is_category = |variant: &&Variant<&str>| !variant.default && CATEGORIES.contains(&key(variant));
        pattern.elements.iter().any(|element| match element {
            PatternElement::TextElement { .. } => false,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                self.is_shown_inline(inline)
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let mut others = variants.iter().filter(|variant| !is_category(variant));
                others.any(|variant| self.is_needed(&variant.value))
            }
        })
    }

    fn is_shown_by(&self, expression: &Expression<&str>) -> bool {
        match expression {
            Expression::Inline(inline) => self.is_shown_inline(inline),
            Expression::Select { selector, variants } => variants
                .iter()
                .all(|variant| self.is_in_words(selector, variant) || self.is_always_shown(&variant.value)),
        }
    }

    fn is_shown_inline(&self, inline: &InlineExpression<&str>) -> bool {
        match inline {
            InlineExpression::VariableReference { id } => id.name == self.variable,
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().any(|argument| self.is_shown_inline(argument))
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = referred(self.locale, id.name, attribute);
                pattern.is_some_and(|pattern| mentions(pattern, self.variable, self.locale))
            }
            InlineExpression::Placeable { expression } => self.is_shown_by(expression),
            _ => false,
        }
    }

    /// Returns whether a variant may express the variable in words.
    fn is_in_words(&self, selector: &InlineExpression<&str>, variant: &Variant<&str>) -> bool {
        selected_variable(selector) == Some(self.variable)
            && match variant.key {
                VariantKey::NumberLiteral { .. } => true,
                VariantKey::Identifier { name } => matches!(name, "zero" | "one" | "two"),
            }
    }

    /// Reports each variant that does not show the variable, if others do, or else the whole text.
    fn report(&self, entry: &Entry<'_>, pattern: &Pattern<&str>, name: &str, findings: &mut Vec<Finding>) {
        let selections = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                Some((selector, variants))
            }
            _ => None,
        });
        for (selector, variants) in selections {
            if variants.iter().any(|variant| mentions(&variant.value, self.variable, self.locale)) {
                for variant in variants {
                    if !self.is_in_words(selector, variant) && !self.is_always_shown(&variant.value) {
                        self.report(entry, &variant.value, key(variant), findings);
                    }
                }
                return;
            }
        }
        let what = if name == entry.id { "the translation".to_owned() } else { format!("`{name}`") };
        findings.push(self.finding(entry, name, &what, pattern));
    }

    fn finding(&self, entry: &Entry<'_>, at: &str, what: &str, pattern: &Pattern<&str>) -> Finding {
        let variable = self.variable;
        let bare = format!("${variable}");
        let (mut in_text, mut edit) = (None, None);
        walk(pattern, &mut |part| {
            if let Part::Text(text) | Part::Literal(text) = part
                && in_text.is_none()
                && let Some(at) = text.find(&bare)
            {
                let (slice, rest) = text[at..].split_at(bare.len());
                in_text = Some(slice);
                let goes_on = rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_'));
                // A literal is in braces already.
                if matches!(part, Part::Text(_)) && !goes_on {
                    let text = format!("{{ ${variable} }}");
                    edit = Some(entry.source.edit(entry.source.span(slice), text).safe_if(true));
                }
            }
        });
        let help = if in_text.is_some() {
            format!("write it in braces: {{ ${variable} }}")
        } else {
            format!("add {{ ${variable} }} where it belongs")
        };
        let message = format!("{what} does not show ${variable}, which the reference shows");
        entry.source.finding(&LOST_VARIABLE, in_text.unwrap_or(at), message, help).with_edit(edit)
    }
}

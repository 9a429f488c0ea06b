//! The variables of a translation beside those of its reference.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::comments;
use super::locale::{Entry, Locale};
use super::references::{dollars, shown, variables};
use super::walk::{Part, walk};
use super::{Finding, Rule, list, nearest};

/// How many variables and how many patterns are looked into for one message: fluent-bundle resolves no more placeables.
const MAX_PLACEABLES: usize = 100;
/// The most lines and placeables of a message that is looked into for those that refer to it.
const MAX_ELEMENTS: usize = 1000;

pub fn check(locale: &Locale<'_>, reference: &Locale<'_>, findings: &mut Vec<Finding>) {
    for entry in locale.messages() {
        let Some(original) = reference.message(entry.id) else { continue };
        let given = given(original, reference);
        unknown(entry, &given, locale, reference, findings);
        let parts = entry.value.map(|value| (value, original.value, entry.id)).into_iter();
        let attributes = entry
            .attributes
            .iter()
            .map(|attribute| (&attribute.value, original.attribute(attribute.id.name), attribute.id.name));
        for (pattern, original_pattern, name) in parts.chain(attributes) {
            let Some(original_pattern) = original_pattern else { continue };
            if misspells(pattern, &given, locale) {
                continue;
            }
            for variable in all_shown(original_pattern, reference).into_iter().take(MAX_PLACEABLES) {
                let check = Check { variable, locale };
                let always = Check { variable, locale: reference }.always(original_pattern);
                if always && !check.always(pattern) {
                    check.report(entry, pattern, name, findings);
                } else if !always && !mentions(pattern, variable, locale) {
                    findings.push(check.finding(entry, name, "the translation", pattern));
                }
            }
        }
    }
}

/// The variables that the program gives, as far as the reference and its comments tell.
fn given<'s>(original: &Entry<'s>, reference: &Locale<'s>) -> BTreeSet<&'s str> {
    let mut given: BTreeSet<_> =
        comments::documented(original).iter().map(|variable| variable.name).collect();
    for pattern in original.patterns().flat_map(|pattern| reachable(pattern, reference)) {
        walk(pattern, &mut |part| {
            if let Part::Variable { id, .. } = part {
                given.insert(id);
            }
        });
    }
    given
}

/// Whether a pattern has a name that no variable has, or a variable without its dollar sign: what it lacks is likely
/// that one, and one finding of it is enough.
fn misspells(pattern: &Pattern<&str>, given: &BTreeSet<&str>, locale: &Locale<'_>) -> bool {
    let mut misspells = false;
    walk(pattern, &mut |part| {
        misspells |= match part {
            Part::Variable { id, .. } => !given.contains(id),
            Part::Message { id, .. } => given.contains(id) && locale.message(id).is_none(),
            _ => false,
        };
    });
    misspells
}

fn unknown(
    entry: &Entry<'_>,
    given: &BTreeSet<&str>,
    locale: &Locale<'_>,
    reference: &Locale<'_>,
    findings: &mut Vec<Finding>,
) {
    let all = list(&dollars(given));
    for pattern in entry.patterns() {
        let shows_others = !all_shown(pattern, locale).is_subset(given);
        walk(pattern, &mut |part| {
            if let Part::Message { id, attribute } = part
                && shows_others
                && let Some(pattern) = referred(locale, id, attribute)
                && let Some(original) = reference.message(id)
                // What nobody gives is told where it stands.
                && let known = variables(original)
                && let Some(variable) = all_shown(pattern, locale).difference(given).find(|id| known.contains(*id))
            {
                let message = format!("`{id}` shows ${variable}, which `{}` is not given", entry.id);
                let help = format!("write the text of `{id}` itself, without ${variable}");
                findings.push(entry.source.finding(Rule::UnknownVariable, id, message, help));
            }
            if let Part::Variable { id, .. } = part
                && !given.contains(id)
            {
                let help = match nearest(id, given.iter().copied()) {
                    Some(meant) => format!("did you mean ${meant}?"),
                    None if given.is_empty() => "it is given no variable".to_owned(),
                    None => format!("it is given {all}"),
                };
                let message = format!("`{}` is not given a variable ${id}", entry.id);
                findings.push(entry.source.finding(Rule::UnknownVariable, id, message, help));
            }
        });
    }
}

/// One variable, and the locale in which references are looked up.
struct Check<'l, 's> {
    variable: &'l str,
    locale: &'l Locale<'s>,
}

impl Check<'_, '_> {
    /// Whether a pattern shows the variable whichever variants are chosen. A variant for a small number may say it in
    /// words where the variable is the number.
    fn always(&self, pattern: &Pattern<&str>) -> bool {
        pattern.elements.iter().any(|element| match element {
            PatternElement::TextElement { .. } => false,
            PatternElement::Placeable { expression } => self.expression(expression),
        })
    }

    fn expression(&self, expression: &Expression<&str>) -> bool {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let shows =
                    |variant: &Variant<&str>| self.in_words(selector, variant) || self.always(&variant.value);
                variants.iter().all(shows)
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>) -> bool {
        match inline {
            InlineExpression::VariableReference { id } => id.name == self.variable,
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().any(|argument| self.inline(argument))
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = referred(self.locale, id.name, attribute);
                pattern.is_some_and(|pattern| mentions(pattern, self.variable, self.locale))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => false,
        }
    }

    fn in_words(&self, selector: &InlineExpression<&str>, variant: &Variant<&str>) -> bool {
        selected(selector) == Some(self.variable)
            && match variant.key {
                VariantKey::NumberLiteral { .. } => true,
                VariantKey::Identifier { name } => matches!(name, "zero" | "one" | "two"),
            }
    }

    /// Says where the variable is lost: in the variants that do not show it, where others do, or in the whole text.
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
                    if !self.in_words(selector, variant) && !self.always(&variant.value) {
                        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                            variant.key;
                        self.report(entry, &variant.value, key, findings);
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
        let mut in_text = None;
        walk(pattern, &mut |part| {
            if let Part::Text(text) | Part::Literal(text) = part {
                in_text = in_text.or(text.find(&bare).map(|at| &text[at..at + bare.len()]));
            }
        });
        let help = if in_text.is_some() {
            format!("write it in braces: {{ ${variable} }}")
        } else {
            format!("put {{ ${variable} }} where it belongs")
        };
        let message = format!("{what} does not show ${variable}, which the reference shows");
        entry.source.finding(Rule::LostVariable, in_text.unwrap_or(at), message, help)
    }
}

/// The variable that a selection is on, if it is one's.
pub fn selected<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => selected(arguments.positional.first()?),
        _ => None,
    }
}

/// The variables that a pattern shows, by itself or in the messages that it refers to.
fn all_shown<'s>(pattern: &'s Pattern<&'s str>, locale: &Locale<'s>) -> BTreeSet<&'s str> {
    reachable(pattern, locale).into_iter().flat_map(shown).collect()
}

/// Whether a pattern shows a variable or selects on it, by itself or in the messages that it refers to.
fn mentions(pattern: &Pattern<&str>, variable: &str, locale: &Locale<'_>) -> bool {
    let patterns = reachable(pattern, locale);
    let mut found = patterns.len() == MAX_PLACEABLES;
    for pattern in patterns {
        walk(pattern, &mut |part| found |= matches!(part, Part::Variable { id, .. } if id == variable));
    }
    found
}

/// A pattern and those of the messages that it refers to.
fn reachable<'p, 's: 'p>(pattern: &'p Pattern<&'p str>, locale: &Locale<'s>) -> Vec<&'p Pattern<&'p str>> {
    let mut patterns = vec![pattern];
    let mut next = 0;
    while let Some(&pattern) = patterns.get(next) {
        walk(pattern, &mut |part| {
            if let Part::Message { id, attribute } = part
                && let Some(pattern) = referred(locale, id, attribute)
                && pattern.elements.len() <= MAX_ELEMENTS
                && patterns.len() < MAX_PLACEABLES
                && !patterns.iter().any(|known| std::ptr::eq(*known, pattern))
            {
                patterns.push(pattern);
            }
        });
        next += 1;
    }
    patterns
}

/// The pattern that a reference to a message gives.
fn referred<'s>(locale: &Locale<'s>, id: &str, attribute: Option<&str>) -> Option<&'s Pattern<&'s str>> {
    let entry = locale.message(id)?;
    attribute.map_or(entry.value, |name| entry.attribute(name))
}

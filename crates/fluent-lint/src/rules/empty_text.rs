//! Translations that show nothing.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::context::Context;
use crate::escape::is_format_character;
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::rule::Rule;

pub static EMPTY_TEXT: Rule = Rule::warning("empty-text", "A translation that shows nothing");

pub fn find_empty_texts(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in context.locale.messages() {
        if let Some(original) = context.reference.message(entry.id) {
            find_empty_patterns(context, entry, original, findings);
        }
    }
}

fn find_empty_patterns(
    context: &Context<'_>,
    entry: &Entry<'_>,
    original: &Entry<'_>,
    findings: &mut Vec<Finding>,
) {
    let is_shown = |pattern: &Pattern<&str>| pattern.elements.iter().any(is_shown);
    let shows_something = entry.patterns().any(is_shown);
    for (attribute, pattern) in entry.named_patterns() {
        // Next to a text, an empty attribute is left out on purpose, such as an access key.
        let is_intended = attribute.is_some() && shows_something;
        if !is_intended && !is_shown(pattern) && original.pattern(attribute).is_some_and(is_shown) {
            let help =
                format!("write its text, or delete the message to fall back to {}", context.reference.name);
            let at = attribute.unwrap_or(entry.id);
            let message = "the translation shows nothing".to_owned();
            findings.push(entry.source.finding(&EMPTY_TEXT, at, message, help));
        }
    }
}

/// Returns whether an element of a pattern can show anything.
fn is_shown(element: &PatternElement<&str>) -> bool {
    let text = match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value,
        PatternElement::Placeable { .. } => return true,
    };
    text.chars().any(|c| !c.is_whitespace() && !is_format_character(c))
}

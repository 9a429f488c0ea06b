//! Markup in texts, which must be the same as in the reference.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::context::Context;
use crate::finding::Finding;
use crate::pattern::{Part, walk};
use crate::rule::Rule;
use crate::words::list;

pub static MARKUP: Rule = Rule::error("markup", "Markup that differs from the reference");

/// Maximum number of combinations of variants that are compared.
const MAX_COMBINATIONS: usize = 64;

/// Finds patterns that have other markup than the reference, for some combination of variants.
pub fn find_different_markup(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in context.locale.messages() {
        let Some(original) = context.reference.message(entry.id) else { continue };
        for (attribute, pattern) in entry.named_patterns() {
            if let Some(original) = original.pattern(attribute)
                && let Some((at, message, help)) = difference(pattern, original)
            {
                let at = at.unwrap_or(attribute.unwrap_or(entry.id));
                findings.push(entry.source.finding(&MARKUP, at, message, help));
            }
        }
    }
}

/// Returns how the markup of two patterns differs: the extra tag, a message and its help.
fn difference<'s>(
    pattern: &'s Pattern<&'s str>,
    original: &Pattern<&str>,
) -> Option<(Option<&'s str>, String, String)> {
    let expected = markup(original);
    if expected.len() == MAX_COMBINATIONS {
        return None;
    }
    let wrong = markup(pattern).into_iter().find(|tags| !expected.contains(tags))?;
    let nearest = expected.first()?;
    let extra = wrong.iter().find(|(tag, count)| nearest.get(*tag) < Some(*count)).map(|(tag, _)| *tag);
    let missing = nearest.iter().filter(|(tag, count)| wrong.get(*tag) < Some(*count));
    let missing: Vec<_> = missing.map(|(tag, _)| *tag).collect();
    Some(if let Some(tag) = extra {
        let help = if missing.is_empty() {
            "delete it: markup must be the same as in the reference".to_owned()
        } else {
            format!("the reference has {}: markup is not translated", list(&missing))
        };
        (last(pattern, tag), format!("the reference has no `{tag}` here"), help)
    } else {
        let help = "add it around the same words as in the reference".to_owned();
        (None, format!("the translation lacks the markup {}", list(&missing)), help)
    })
}

/// How often each tag occurs in a text.
type Tags<'s> = BTreeMap<&'s str, usize>;

/// Returns the tags of a pattern, for each combination of variants with different tags.
fn markup<'s>(pattern: &'s Pattern<&'s str>) -> BTreeSet<Tags<'s>> {
    let mut combinations = BTreeSet::from([Tags::new()]);
    for element in &pattern.elements {
        let choices: BTreeSet<_> = match element {
            PatternElement::TextElement { value } => [tags(value)].into(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| markup(&variant.value)).collect()
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => [tags(value)].into(),
                _ => continue,
            },
        };
        let choices: Vec<_> = choices.into_iter().take(MAX_COMBINATIONS).collect();
        combinations =
            combinations.iter().flat_map(|tags| choices.iter().map(|more| sum(tags, more))).collect();
        while combinations.len() > MAX_COMBINATIONS {
            combinations.pop_last();
        }
    }
    combinations
}

fn sum<'s>(tags: &Tags<'s>, more: &Tags<'s>) -> Tags<'s> {
    let mut sum = tags.clone();
    for (tag, count) in more {
        *sum.entry(tag).or_default() += count;
    }
    sum
}

/// Returns the tags of a text, such as `<b` and `</b`. Their attributes may be translated, so they are ignored.
fn tags(text: &str) -> Tags<'_> {
    let mut tags = Tags::new();
    let last = text.rfind('>').unwrap_or_default();
    for (at, _) in text[..last].match_indices('<') {
        let rest = &text[at + 1..];
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len());
        if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            *tags.entry(&text[at..at + 1 + (rest.len() - name.len()) + end]).or_default() += 1;
        }
    }
    tags
}

/// Returns the last occurrence of a tag in a pattern.
fn last<'s>(pattern: &'s Pattern<&'s str>, tag: &str) -> Option<&'s str> {
    let mut found = None;
    walk(pattern, &mut |part| {
        if let Part::Text(text) | Part::Literal(text) = part {
            found = tags(text).into_keys().find(|other| *other == tag).or(found);
        }
    });
    found
}

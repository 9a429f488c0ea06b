//! Markup in texts: a translation has the tags of its reference.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::locale::Locale;
use super::walk::{Part, walk};
use super::{Finding, Rule, list};

/// The most combinations of variants whose markup is compared.
const MAX_COMBINATIONS: usize = 64;

/// That a translation has the markup of its reference, whichever variants are chosen.
pub fn check(locale: &Locale<'_>, reference: &Locale<'_>, findings: &mut Vec<Finding>) {
    for entry in locale.messages() {
        let Some(original) = reference.message(entry.id) else { continue };
        let value = entry.value.zip(original.value).map(|(own, original)| (entry.id, own, original));
        let attributes = entry.attributes.iter().filter_map(|attribute| {
            Some((attribute.id.name, &attribute.value, original.attribute(attribute.id.name)?))
        });
        for (name, pattern, original) in value.into_iter().chain(attributes) {
            let expected = markup(original);
            if expected.len() == MAX_COMBINATIONS {
                continue;
            }
            let Some(wrong) = markup(pattern).into_iter().find(|tags| !expected.contains(tags)) else {
                continue;
            };
            let Some(nearest) = expected.first() else { continue };
            let extra =
                wrong.iter().find(|(tag, count)| nearest.get(*tag) < Some(*count)).map(|(tag, _)| *tag);
            let lacking: Vec<_> = nearest
                .iter()
                .filter(|(tag, count)| wrong.get(*tag) < Some(*count))
                .map(|(tag, _)| *tag)
                .collect();
            let (at, message) = match extra {
                Some(tag) => {
                    (last(pattern, tag).unwrap_or(name), format!("the reference has no `{tag}` here"))
                }
                None => (name, format!("the translation lacks the markup {}", list(&lacking))),
            };
            let help = match (extra, lacking.is_empty()) {
                (Some(_), false) => format!("the reference has {}: markup is not translated", list(&lacking)),
                (Some(_), true) => "delete it: markup is as in the reference".to_owned(),
                (None, _) => "put it around the words that it is about".to_owned(),
            };
            findings.push(entry.source.finding(Rule::Markup, at, message, help));
        }
    }
}

/// How often each tag stands in a text.
type Tags<'s> = BTreeMap<&'s str, usize>;

/// The tags of a pattern, for each combination of variants that makes a difference.
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

/// The tags of a text: `<b`, `</b`. Their attributes may be translated.
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

/// The last place of a tag in a pattern.
fn last<'s>(pattern: &'s Pattern<&'s str>, tag: &str) -> Option<&'s str> {
    let mut place = None;
    walk(pattern, &mut |part| {
        if let Part::Text(text) | Part::Literal(text) = part {
            place = tags(text).into_keys().find(|other| *other == tag).or(place);
        }
    });
    place
}

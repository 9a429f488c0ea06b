//! The characters of texts, and their markup.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::InlineExpression;
use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::locale::{Entry, Locale};
use super::walk::{Part, walk};
use super::{Finding, Rule, list};
use crate::l10n::direction::Direction;

/// The most combinations of variants whose markup is compared.
const MAX_COMBINATIONS: usize = 64;

pub fn check(locale: &Locale<'_>, style: bool, findings: &mut Vec<Finding>) {
    let left_to_right = Direction::of(&locale.tag) == Direction::Ltr;
    let spaceless =
        ["km", "lo", "th", "my", "bo", "dz", "shn", "ja", "zh"].contains(&locale.tag.language.as_str());
    for entry in &locale.entries {
        for pattern in entry.patterns() {
            isolates(entry, pattern, findings);
            walk(pattern, &mut |part| {
                let (Part::Text(text) | Part::Literal(text)) = part else { return };
                // The attributes of a tag have straight quotation marks.
                let mut in_tag = false;
                for (at, c) in text.char_indices() {
                    in_tag = c == '<' || (in_tag && c != '>');
                    let slice = &text[at..at + c.len_utf8()];
                    let code = format!("U+{:04X}", u32::from(c));
                    let (rule, message, help) = match c {
                        '\u{202A}'..='\u{202E}' => {
                            let help = "use the isolates \\u2066 to \\u2069 in a literal, or nothing at all";
                            (
                                Rule::BidiControl,
                                format!("{code} forces a direction upon the text after it"),
                                help,
                            )
                        }
                        // Marks are part of right-to-left writing.
                        '\u{200E}' | '\u{200F}' | '\u{061C}' if left_to_right => {
                            let message = format!("{code} is an invisible direction mark");
                            (Rule::InvisibleCharacter, message, "delete it: this language needs none")
                        }
                        // In scripts without spaces it parts words.
                        '\u{200B}' if !spaceless => {
                            (Rule::InvisibleCharacter, format!("{code} is a zero-width space"), "delete it")
                        }
                        '\u{FEFF}' | '\u{180E}' | '\u{2060}' | '\u{00AD}' => {
                            let help = "delete it, or write it as an escape to show that it is meant";
                            (Rule::InvisibleCharacter, format!("{code} is invisible"), help)
                        }
                        '\n' => continue,
                        c if c.is_control() => {
                            (Rule::ControlCharacter, format!("{code} is a control character"), "delete it")
                        }
                        '"' | '\'' if style && matches!(part, Part::Text(_)) && !in_tag => {
                            let help = "use the quotation marks and the apostrophe of the language";
                            (Rule::StraightQuotes, format!("a straight {c}"), help)
                        }
                        '.' if style && text[at..].starts_with("...") && !text[..at].ends_with('.') => {
                            (Rule::ThreeDots, "three dots".to_owned(), "use the ellipsis, …")
                        }
                        _ => continue,
                    };
                    findings.push(entry.source.finding(rule, slice, message, help.to_owned()));
                }
            });
        }
    }
}

/// Whether a character is never seen.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// That each isolate is closed in the pattern that opens it.
fn isolates(entry: &Entry<'_>, pattern: &Pattern<&str>, findings: &mut Vec<Finding>) {
    let mut open = Vec::new();
    for element in &pattern.elements {
        let characters: Vec<(char, &str)> = match element {
            PatternElement::TextElement { value } => {
                value.char_indices().map(|(at, c)| (c, &value[at..at + c.len_utf8()])).collect()
            }
            // There it may be an escape, so the whole literal is shown.
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => unescape_unicode_to_string(value).chars().map(|c| (c, *value)).collect(),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        isolates(entry, &variant.value, findings);
                    }
                }
                continue;
            }
        };
        for (c, at) in characters {
            match c {
                '\u{2066}'..='\u{2068}' => open.push((c, at)),
                '\u{2069}' if open.pop().is_none() => {
                    let message = "U+2069 closes an isolate that is not open".to_owned();
                    let help = "delete it, or open the isolate with U+2068".to_owned();
                    findings.push(entry.source.finding(Rule::UnbalancedIsolate, at, message, help));
                }
                _ => {}
            }
        }
    }
    for (c, at) in open {
        let message = format!("U+{:04X} opens an isolate that is not closed", u32::from(c));
        let help = "close it with U+2069, or delete it".to_owned();
        findings.push(entry.source.finding(Rule::UnbalancedIsolate, at, message, help));
    }
}

/// That a translation has the markup of its reference, whichever variants are chosen.
pub fn check_markup(locale: &Locale<'_>, reference: &Locale<'_>, findings: &mut Vec<Finding>) {
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

//! The characters of texts.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::locale::{Entry, Locale};
use super::walk::{Part, walk};
use super::{Finding, Rule};
use crate::greeting::direction::Direction;
use crate::greeting::escape::code_point;

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
                    let code = code_point(c);
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
        let message = format!("{} opens an isolate that is not closed", code_point(c));
        let help = "close it with U+2069, or delete it".to_owned();
        findings.push(entry.source.finding(Rule::UnbalancedIsolate, at, message, help));
    }
}

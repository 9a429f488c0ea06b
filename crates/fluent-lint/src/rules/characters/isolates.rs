//! Bidirectional isolates (UAX #9), each of which must be closed in the pattern that opens it.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::escape::code_point;
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::rule::Rule;

pub static UNBALANCED_ISOLATE: Rule =
    Rule::error("unbalanced-isolate", "An isolate that is not closed, or not opened");

pub fn find_unbalanced_isolates(entry: &Entry<'_>, pattern: &Pattern<&str>, findings: &mut Vec<Finding>) {
    let mut open = Vec::new();
    for element in &pattern.elements {
        let characters: Vec<(char, &str)> = match element {
            PatternElement::TextElement { value } => {
                value.char_indices().map(|(at, c)| (c, &value[at..at + c.len_utf8()])).collect()
            }
            // An isolate may be an escape here, so the finding points to the whole literal.
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => unescape_unicode_to_string(value).chars().map(|c| (c, *value)).collect(),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        find_unbalanced_isolates(entry, &variant.value, findings);
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
                    findings.push(entry.source.finding(&UNBALANCED_ISOLATE, at, message, help));
                }
                _ => {}
            }
        }
    }
    for (c, at) in open {
        let message = format!("{} opens an isolate that is not closed", code_point(c));
        let help = "close it with U+2069, or delete it".to_owned();
        findings.push(entry.source.finding(&UNBALANCED_ISOLATE, at, message, help));
    }
}

//! Bidirectional isolates (UAX #9), each of which must be closed in the pattern that opens it.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::escape::code_point;
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::rule::Rule;

pub static UNBALANCED_ISOLATE: Rule =
    Rule::error("unbalanced-isolate", "An isolate that is not closed, or not opened");

pub fn find_unbalanced_isolates(entry: &Entry<'_>, pattern: &Pattern<&str>, findings: &mut Vec<Finding>) {
    let mut open = Vec::new();
    for at in pattern.elements.iter().flat_map(characters) {
        match at.c {
            '\u{2066}'..='\u{2068}' => open.push(at),
            '\u{2069}' if open.pop().is_none() => {
                let message = "U+2069 closes an isolate that is not open".to_owned();
                let help = "delete it, or open the isolate with U+2068".to_owned();
                let finding = entry.source.finding(&UNBALANCED_ISOLATE, at.slice, message, help);
                // Without an isolate it has no effect, but perhaps the other one is missing.
                let is_plain = at.slice.len() == at.c.len_utf8();
                let edit = is_plain.then(|| entry.source.edit(entry.source.span(at.slice), ""));
                findings.push(finding.with_edit(edit));
            }
            _ => {}
        }
    }
    for at in open {
        let message = format!("{} opens an isolate that is not closed", code_point(at.c));
        let help = "close it with U+2069, or delete it".to_owned();
        findings.push(entry.source.finding(&UNBALANCED_ISOLATE, at.slice, message, help));
    }
    for variant in variants(pattern) {
        find_unbalanced_isolates(entry, &variant.value, findings);
    }
}

/// A character that a pattern shows.
pub struct Char<'s> {
    pub c: char,
    /// Where it is: the character itself, or the whole string literal that may have it as an escape.
    pub slice: &'s str,
    pub is_escaped: bool,
}

/// Returns the characters of a text or of a string literal.
pub fn characters<'s>(element: &'s PatternElement<&'s str>) -> Vec<Char<'s>> {
    match element {
        // A text that cannot have a bidirectional control is not split into characters.
        PatternElement::TextElement { value } if value.is_ascii() => Vec::new(),
        PatternElement::TextElement { value } => {
            let chars = value.char_indices();
            chars.map(|(at, c)| Char { c, slice: &value[at..at + c.len_utf8()], is_escaped: false }).collect()
        }
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => {
            let unescaped = unescape_unicode_to_string(value);
            unescaped.chars().map(|c| Char { c, slice: value, is_escaped: !value.contains(c) }).collect()
        }
        PatternElement::Placeable { .. } => Vec::new(),
    }
}

/// Returns the variants of a pattern's selections.
pub fn variants<'s>(pattern: &'s Pattern<&'s str>) -> impl Iterator<Item = &'s Variant<&'s str>> {
    let variants = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => variants.as_slice(),
        _ => &[],
    });
    variants.flatten()
}

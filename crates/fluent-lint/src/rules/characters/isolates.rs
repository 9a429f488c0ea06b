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
    for at in pattern.elements.iter().flat_map(controls) {
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

/// A bidirectional control that a pattern shows.
pub struct Control<'s> {
    pub c: char,
    /// Where it is: the character itself, or the whole string literal that may have it as an escape.
    pub slice: &'s str,
    pub is_escaped: bool,
}

/// Returns the embeddings, overrides and isolates of a text or of a string literal, and what ends them.
pub fn controls<'s>(element: &'s PatternElement<&'s str>) -> Vec<Control<'s>> {
    let is_control = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    match element {
        PatternElement::TextElement { value } => {
            let controls = value.match_indices(is_control);
            let control =
                |slice: &'s str| Some(Control { c: slice.chars().next()?, slice, is_escaped: false });
            controls.filter_map(|(_, slice)| control(slice)).collect()
        }
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => {
            let unescaped = unescape_unicode_to_string(value);
            let controls = unescaped.chars().filter(|c| is_control(*c));
            controls.map(|c| Control { c, slice: value, is_escaped: !value.contains(c) }).collect()
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

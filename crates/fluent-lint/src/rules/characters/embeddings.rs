//! Bidirectional embeddings and overrides (UAX #9), which U+202C ends.

use fluent_syntax::ast::Pattern;

use super::isolates::{Control, controls, variants};
use super::rules::{BIDI_CONTROL, BIDI_EMBEDDING, INVISIBLE_CHARACTER};
use crate::escape::code_point;
use crate::finding::Finding;
use crate::locale_files::Entry;

pub fn find_embeddings(entry: &Entry<'_>, pattern: &Pattern<&str>, findings: &mut Vec<Finding>) {
    let mut open = Vec::new();
    let mut report = |rule, at: &Control<'_>, message: String, help: &str| {
        // An escape can be seen, so it is intended.
        if !at.is_escaped {
            findings.push(entry.source.finding(rule, at.slice, message, help.to_owned()));
        }
    };
    let help = "delete it, or use the isolates \\u2066 to \\u2069 in a string literal";
    let overrides = |c: char| matches!(c, '\u{202D}' | '\u{202E}');
    let message = |c: char| format!("{} overrides the direction of the text after it", code_point(c));
    for at in pattern.elements.iter().flat_map(controls) {
        match at.c {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push(at),
            '\u{202C}' => match open.pop() {
                Some(start) if overrides(start.c) => report(&BIDI_CONTROL, &start, message(start.c), help),
                Some(start) => {
                    let message = format!("{} embeds a text in another direction", code_point(start.c));
                    let help = "delete it and its U+202C, or use the isolates \\u2066 to \\u2069";
                    report(&BIDI_EMBEDDING, &start, message, help);
                }
                None => {
                    let message = "U+202C ends an embedding, but none is open".to_owned();
                    report(&INVISIBLE_CHARACTER, &at, message, "delete it");
                }
            },
            _ => {}
        }
    }
    for at in open {
        let message = if overrides(at.c) {
            message(at.c)
        } else {
            format!("{} opens an embedding that is not closed", code_point(at.c))
        };
        report(&BIDI_CONTROL, &at, message, help);
    }
    for variant in variants(pattern) {
        find_embeddings(entry, &variant.value, findings);
    }
}

//! Bidirectional embeddings and overrides (UAX #9), which U+202C ends.

use fluent_syntax::ast::{Pattern, PatternElement};

use super::deletion::deletion;
use super::isolates::{Control, controls, variants};
use super::rules::{BIDI_CONTROL, BIDI_EMBEDDING, INVISIBLE_CHARACTER};
use crate::edit::Edit;
use crate::escape::code_point;
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::source_file::SourceFile;

/// Maximum number of bytes from an embedding to its end that an edit copies. Embeddings may be nested in a text of 1 MiB.
const MAX_EMBEDDED: usize = 400;

pub fn find_embeddings(entry: &Entry<'_>, pattern: &Pattern<&str>, findings: &mut Vec<Finding>) {
    let mut open = Vec::new();
    let mut report = |rule, at: &Control<'_>, message: String, help: &str, edit: Option<Edit>| {
        // An escape can be seen, so it is intended.
        if !at.is_escaped {
            findings.push(entry.source.finding(rule, at.slice, message, help.to_owned()).with_edit(edit));
        }
    };
    let delete = |at: &Control<'_>| is_plain(at).then(|| deletion(entry.source, at.slice));
    let help = "delete it, or use the isolates \\u2066 to \\u2069 in a string literal";
    let overrides = |c: char| matches!(c, '\u{202D}' | '\u{202E}');
    let message = |c: char| format!("{} overrides the direction of the text after it", code_point(c));
    for at in pattern.elements.iter().flat_map(controls) {
        match at.c {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push(at),
            '\u{202C}' => match open.pop() {
                Some(start) if overrides(start.c) => {
                    report(&BIDI_CONTROL, &start, message(start.c), help, None);
                }
                Some(start) => {
                    let message = format!("{} embeds a text in another direction", code_point(start.c));
                    let help = "delete it and its U+202C, or use the isolates \\u2066 to \\u2069";
                    report(&BIDI_EMBEDDING, &start, message, help, as_isolate(entry.source, &start, &at));
                }
                None => {
                    let message = "U+202C ends an embedding, but none is open".to_owned();
                    // It has no effect.
                    report(&INVISIBLE_CHARACTER, &at, message, "delete it", delete(&at));
                }
            },
            _ => {}
        }
    }
    let end = match pattern.elements.last() {
        Some(PatternElement::TextElement { value }) => entry.source.span(value).end,
        _ => 0,
    };
    for at in open {
        let message = if overrides(at.c) {
            message(at.c)
        } else {
            format!("{} opens an embedding that is not closed", code_point(at.c))
        };
        // It is safe only if no text follows, which may be meant to have another direction.
        let is_last = entry.source.span(at.slice).end == end;
        let edit = delete(&at).map(|edit| {
            let is_safe = edit.is_safe && is_last;
            edit.safe_if(is_safe)
        });
        report(&BIDI_CONTROL, &at, message, help, edit);
    }
    for variant in variants(pattern) {
        find_embeddings(entry, &variant.value, findings);
    }
}

/// Returns whether the slice is the character itself, rather than a literal that has it.
fn is_plain(at: &Control<'_>) -> bool {
    at.slice.len() == at.c.len_utf8()
}

/// Returns the edit that writes an embedding as an isolate. It is not safe, because the text around it may be reordered.
fn as_isolate(source: &SourceFile<'_>, start: &Control<'_>, end: &Control<'_>) -> Option<Edit> {
    let (open, close) = (source.span(start.slice), source.span(end.slice));
    let isolate = if start.c == '\u{202A}' { '\u{2066}' } else { '\u{2067}' };
    let is_short = close.end - open.start <= MAX_EMBEDDED;
    (is_plain(start) && is_plain(end) && is_short).then(|| {
        let text = format!("{isolate}{}\u{2069}", &source.text[open.end..close.start]);
        source.edit(open.start..close.end, text)
    })
}

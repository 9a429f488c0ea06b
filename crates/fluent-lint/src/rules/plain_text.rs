//! What plain text shows as it is: blanks at its ends, entities and escape sequences.

use std::cell::LazyCell;
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::context::Context;
use crate::edit::Edit;
use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, walk};
use crate::rule::Rule;
use crate::source_file::SourceFile;

pub static OUTER_BLANK: Rule =
    Rule::warning("outer-blank", "A space at the start or end that the reference does not have");
pub static RAW_ESCAPE: Rule =
    Rule::warning("raw-escape", "An entity or an escape sequence that is shown as it is");

/// Maximum length of an entity. HTML has longer ones, but only for rare symbols.
const MAX_ENTITY: usize = 24;

pub fn find_raw_text(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let shows_entities = LazyCell::new(|| has_entities(context.reference));
    for entry in context.locale.messages() {
        let Some(original) = context.reference.message(entry.id) else { continue };
        for (attribute, pattern) in entry.named_patterns() {
            if let Some(original) = original.pattern(attribute) {
                find_outer_blanks(entry, pattern, original, findings);
                find_raw_escapes(entry, pattern, original, &|| *shows_entities, findings);
            }
        }
    }
}

fn find_outer_blanks(
    entry: &Entry<'_>,
    pattern: &Pattern<&str>,
    original: &Pattern<&str>,
    findings: &mut Vec<Finding>,
) {
    type End = fn(&str) -> Option<char>;
    let ends: [(&str, Option<_>, Option<_>, End); 2] = [
        ("start", pattern.elements.first(), original.elements.first(), |text| text.chars().next()),
        ("end", pattern.elements.last(), original.elements.last(), |text| text.chars().next_back()),
    ];
    for (name, element, original, end) in ends {
        let is_blank = |element| end(&shown(element)?).filter(|c| is_blank(*c));
        if let Some(element) = element
            && is_blank(element).is_some()
            && original.and_then(is_blank).is_none()
        {
            let slice = slice(element, name == "end");
            let message =
                format!("the text has a space at its {name}, which the reference does not have there");
            let finding = entry.source.finding(&OUTER_BLANK, slice, message, "delete it".to_owned());
            findings.push(finding.with_edit(without_blank(entry.source, element, slice)));
        }
    }
}

/// Returns the edit that deletes a blank. It is not safe: in French, the program may append a colon, which needs a space
/// before it.
fn without_blank(source: &SourceFile<'_>, element: &PatternElement<&str>, slice: &str) -> Option<Edit> {
    let Range { mut start, mut end } = source.span(slice);
    if let PatternElement::Placeable { .. } = element {
        if !shown(element)?.chars().all(is_blank) {
            return None;
        }
        start = source.text[..start].strip_suffix('"')?.trim_end().strip_suffix('{')?.len();
        let after = source.text[end..].strip_prefix('"')?.trim_start().strip_prefix('}')?;
        end = source.text.len() - after.len();
    }
    Some(source.edit(start..end, ""))
}

/// Returns the text that an element shows, if it is known.
fn shown(element: &PatternElement<&str>) -> Option<String> {
    match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => Some(unescape_unicode_to_string(value).into_owned()),
        PatternElement::Placeable { .. } => None,
    }
}

/// Returns where the first or last character of an element is, or the whole literal.
fn slice<'s>(element: &PatternElement<&'s str>, is_last: bool) -> &'s str {
    match element {
        PatternElement::TextElement { value } => {
            let blanks = if is_last { value.trim_end() } else { value.trim_start() };
            if is_last { &value[blanks.len()..] } else { &value[..value.len() - blanks.len()] }
        }
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value,
        PatternElement::Placeable { .. } => "",
    }
}

/// Returns whether a character is a space that has a width. Line breaks are part of the syntax, and tabs another mistake.
fn is_blank(c: char) -> bool {
    c.is_whitespace() && !c.is_control()
}

fn find_raw_escapes(
    entry: &Entry<'_>,
    pattern: &Pattern<&str>,
    original: &Pattern<&str>,
    shows_entities: &dyn Fn() -> bool,
    findings: &mut Vec<Finding>,
) {
    let has = |pattern, what: char| {
        let mut found = false;
        texts(pattern, &mut |text| found |= text.contains(what));
        found
    };
    if !has(pattern, '&') && !has(pattern, '\\') {
        return;
    }
    let (has_tag, has_backslash) = (has(original, '<'), has(original, '\\'));
    walk(pattern, &mut |part| {
        let Part::Text(text) = part else { return };
        for (at, c) in text.char_indices() {
            let (found, help) = match c {
                '&' if !has_tag && !shows_entities() => (entity(&text[at..]), character(&text[at..])),
                '\\' if !has_backslash => (escape(&text[at..]), explain(&text[at..])),
                _ => continue,
            };
            if let Some(found) = found {
                let message = format!("{found} is shown as it is");
                let edit = meant(found).map(|(text, is_certain)| {
                    entry.source.edit(entry.source.span(found), text).safe_if(is_certain)
                });
                findings.push(entry.source.finding(&RAW_ESCAPE, found, message, help).with_edit(edit));
            }
        }
    });
}

/// Visits the texts of a pattern and its literals.
fn texts<'s>(pattern: &'s Pattern<&'s str>, visit: &mut dyn FnMut(&'s str)) {
    walk(pattern, &mut |part| {
        if let Part::Text(text) | Part::Literal(text) = part {
            visit(text);
        }
    });
}

/// Returns whether some message has an entity, so that the program shows HTML.
fn has_entities(locale: &LocaleFiles<'_>) -> bool {
    let mut found = false;
    for pattern in locale.messages().flat_map(Entry::patterns) {
        texts(pattern, &mut |text| {
            found |= text.match_indices('&').any(|(at, _)| entity(&text[at..]).is_some());
        });
    }
    found
}

/// Returns the entity at the start of a text, such as `&nbsp;` or `&#160;`.
fn entity(text: &str) -> Option<&str> {
    let end = text.bytes().take(MAX_ENTITY).position(|byte| byte == b';').filter(|end| *end > 2)?;
    let name = &text[1..end];
    let digits = name.strip_prefix("#x").or_else(|| name.strip_prefix('#'));
    let is_entity = match digits {
        Some(digits) => !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        }
    };
    is_entity.then_some(&text[..=end])
}

/// Returns the escape sequence at the start of a text, such as `\n` or `\u00A0`.
fn escape(text: &str) -> Option<&str> {
    let digits = match text.as_bytes().get(1)? {
        b'u' => 4,
        b'n' | b'r' | b't' | b'"' | b'\'' => 0,
        _ => return None,
    };
    let escape = text.get(..2 + digits)?;
    escape[2..].bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(escape)
}

/// Returns how Fluent writes what an entity or an escape sequence stands for, and whether that cannot begin something else.
fn meant(found: &str) -> Option<(String, bool)> {
    let character = match found {
        "&amp;" => "&",
        "&quot;" | "\\\"" => "\"",
        "&apos;" | "\\'" => "'",
        "&lt;" => return Some(("<".to_owned(), false)),
        "&gt;" => return Some((">".to_owned(), false)),
        "&nbsp;" => "{\"\\u00A0\"}",
        "&shy;" => "{\"\\u00AD\"}",
        "\\t" => return Some(("{\"\\u0009\"}".to_owned(), false)),
        code => {
            let number = u32::from_str_radix(code.strip_prefix("\\u")?, 16).ok()?;
            let is_character = char::from_u32(number).is_some_and(|c| !c.is_control());
            return is_character.then(|| (format!("{{\"{code}\"}}"), true));
        }
    };
    Some((character.to_owned(), true))
}

/// Returns how to write the character that an entity stands for.
fn character(text: &str) -> String {
    match entity(text).and_then(meant) {
        Some((character, _)) => format!("write {character}"),
        None => "write the character itself, or its code as a string literal".to_owned(),
    }
}

/// Returns how to write what an escape sequence stands for.
fn explain(text: &str) -> String {
    match escape(text).unwrap_or_default() {
        "\\n" | "\\r" => "start a new line, indented by four spaces".to_owned(),
        "\\\"" | "\\'" => "write the quotation mark without a backslash".to_owned(),
        "\\t" => "write {\"\\u0009\"}".to_owned(),
        code => format!("write it as a string literal: {{\"{code}\"}}"),
    }
}

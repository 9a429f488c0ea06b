//! Translations that are empty, or the same as in the reference.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::context::Context;
use crate::escape::is_format_character;
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::pattern::{Part, walk};
use crate::rule::Rule;

pub static EMPTY_TEXT: Rule = Rule::warning("empty-text", "A translation that shows nothing");
pub static UNTRANSLATED: Rule =
    Rule::warning("untranslated", "A sentence that is the same as in the reference");

pub fn find_untranslated(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in context.locale.messages() {
        if let Some(original) = context.reference.message(entry.id) {
            find_empty_texts(context, entry, original, findings);
        }
    }
    find_same_texts(context, findings);
}

fn find_empty_texts(
    context: &Context<'_>,
    entry: &Entry<'_>,
    original: &Entry<'_>,
    findings: &mut Vec<Finding>,
) {
    let is_shown = |pattern: &Pattern<&str>| pattern.elements.iter().any(is_shown);
    for (attribute, pattern) in entry.named_patterns() {
        if !is_shown(pattern) && original.pattern(attribute).is_some_and(is_shown) {
            let help =
                format!("write its text, or delete the message to fall back to {}", context.reference.name);
            let at = attribute.unwrap_or(entry.id);
            let message = "the translation shows nothing".to_owned();
            findings.push(entry.source.finding(&EMPTY_TEXT, at, message, help));
        }
    }
}

/// Returns whether an element of a pattern can show anything.
fn is_shown(element: &PatternElement<&str>) -> bool {
    let text = match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value,
        PatternElement::Placeable { .. } => return true,
    };
    text.chars().any(|c| !c.is_whitespace() && !is_format_character(c))
}

/// Finds sentences of the reference in files that are otherwise translated.
fn find_same_texts(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let (locale, reference) = (context.locale, context.reference);
    if locale.tag.language == reference.tag.language {
        return;
    }
    for source in locale.sources {
        let (mut same, mut translated) = (Vec::new(), false);
        for entry in locale.messages().filter(|entry| std::ptr::eq(entry.source, source)) {
            if context.options.is_data(entry.id) {
                continue;
            }
            for (attribute, pattern) in entry.named_patterns() {
                match reference.message(entry.id).and_then(|original| original.pattern(attribute)) {
                    Some(original) if original == pattern && is_sentence(pattern) => {
                        same.push(attribute.unwrap_or(entry.id));
                    }
                    Some(original) => translated |= original != pattern,
                    None => {}
                }
            }
        }
        for id in same.into_iter().filter(|_| translated) {
            let message = format!("the text of `{id}` is the same as in {}", reference.name);
            let help = format!("translate it, or delete it to fall back to {}", reference.name);
            findings.push(source.finding(&UNTRANSLATED, id, message, help));
        }
    }
}

/// Returns whether a text has several words, or one word with the punctuation of a sentence. Other texts may be the same in
/// several languages.
fn is_sentence(pattern: &Pattern<&str>) -> bool {
    let (mut words, mut punctuation) = (0, false);
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part {
            words += text.split(' ').filter(|word| is_word(word)).count();
            punctuation |= text.contains(['!', '?', ',']) || text.trim_end().ends_with('.');
        }
    });
    words > 1 || (words == 1 && punctuation)
}

/// Returns whether a text is a word, rather than an address, a measure or an abbreviation.
fn is_word(text: &str) -> bool {
    let word = text.trim_matches(|c: char| !c.is_alphanumeric());
    word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
        && word.chars().filter(|c| c.is_lowercase()).count() >= 2
}

//! Translations that are none: texts that show nothing, and sentences of the reference.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::locale::{Entry, Locale};
use super::text::is_invisible;
use super::walk::{Part, walk};
use super::{Finding, Rule};
use crate::greeting::messages::DAY_PERIODS;

pub fn check(locale: &Locale<'_>, reference: &Locale<'_>, findings: &mut Vec<Finding>) {
    for entry in locale.messages() {
        let Some(original) = reference.message(entry.id) else { continue };
        empty(entry, original, findings);
    }
    same(locale, reference, findings);
}

fn empty(entry: &Entry<'_>, original: &Entry<'_>, findings: &mut Vec<Finding>) {
    for (pattern, attribute) in parts(entry) {
        let shows = |pattern: &Pattern<&str>| pattern.elements.iter().any(shows);
        if !shows(pattern) && part(original, attribute).is_some_and(shows) {
            let help = "write its text; to leave it to English, delete the message".to_owned();
            let (at, message) = (attribute.unwrap_or(entry.id), "the translation shows nothing".to_owned());
            findings.push(entry.source.finding(Rule::EmptyText, at, message, help));
        }
    }
}

/// Whether an element of a pattern can show anything.
fn shows(element: &PatternElement<&str>) -> bool {
    let text = match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value,
        PatternElement::Placeable { .. } => return true,
    };
    text.chars().any(|c| !c.is_whitespace() && !is_invisible(c))
}

/// Sentences that stand as they do in the reference, where the file is otherwise translated.
fn same(locale: &Locale<'_>, reference: &Locale<'_>, findings: &mut Vec<Finding>) {
    if locale.tag.language == reference.tag.language {
        return;
    }
    for source in locale.sources {
        let (mut same, mut translated) = (Vec::new(), false);
        for entry in locale.messages().filter(|entry| std::ptr::eq(entry.source, source)) {
            for (pattern, attribute) in parts(entry) {
                match reference.message(entry.id).and_then(|original| part(original, attribute)) {
                    // It is no text, but read by the service.
                    _ if entry.id == DAY_PERIODS.id => {}
                    Some(original) if original == pattern && is_sentence(pattern) => {
                        same.push(attribute.unwrap_or(entry.id));
                    }
                    Some(original) => translated |= original != pattern,
                    None => {}
                }
            }
        }
        for id in same.into_iter().filter(|_| translated) {
            let message = format!("the text of `{id}` is the reference's");
            let help = "translate it, or delete it: English is shown for what is missing".to_owned();
            findings.push(source.finding(Rule::Untranslated, id, message, help));
        }
    }
}

/// Whether a text is more than words that may rightly be the same in other languages: several words, or one with a
/// mark that ends or divides a sentence.
fn is_sentence(pattern: &Pattern<&str>) -> bool {
    let (mut words, mut marks) = (0, false);
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part {
            words += text.split(' ').filter(|word| is_word(word)).count();
            marks |= text.contains(['!', '?', ',']) || text.trim_end().ends_with('.');
        }
    });
    words > 1 || (words == 1 && marks)
}

/// Whether it is a word that people write: no address, no measure, no abbreviation.
fn is_word(text: &str) -> bool {
    let word = text.trim_matches(|c: char| !c.is_alphanumeric());
    word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
        && word.chars().filter(|c| c.is_lowercase()).count() >= 2
}

/// The patterns of an entry, each with the name of the attribute that it is.
fn parts<'s>(entry: &Entry<'s>) -> impl Iterator<Item = (&'s Pattern<&'s str>, Option<&'s str>)> {
    let attributes = entry.attributes.iter().map(|attribute| (&attribute.value, Some(attribute.id.name)));
    entry.value.map(|value| (value, None)).into_iter().chain(attributes)
}

/// The pattern of an entry that is its value, or an attribute's.
fn part<'s>(entry: &Entry<'s>, attribute: Option<&str>) -> Option<&'s Pattern<&'s str>> {
    attribute.map_or(entry.value, |name| entry.attribute(name))
}

//! Characters that do not belong in texts.

mod deletion;
mod embeddings;
mod isolates;
mod rules;

use std::collections::BTreeSet;

use icu_locale::LocaleDirectionality;

use self::deletion::deletion;
use self::embeddings::find_embeddings;
pub use self::isolates::UNBALANCED_ISOLATE;
use self::isolates::find_unbalanced_isolates;
pub use self::rules::{
    BIDI_CONTROL, BIDI_EMBEDDING, CONTROL_CHARACTER, INVISIBLE_CHARACTER, STRAIGHT_QUOTES, THREE_DOTS,
};
use crate::context::Context;
use crate::edit::Edit;
use crate::escape::code_point;
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::pattern::{Part, walk};
use crate::rule::Rule;
use crate::source_file::SourceFile;

/// Languages whose scripts do not separate words by spaces. They may use U+200B instead.
const WITHOUT_SPACES: [&str; 9] = ["km", "lo", "th", "my", "bo", "dz", "shn", "ja", "zh"];

/// A language, as far as characters depend on it.
struct Language {
    is_right_to_left: bool,
    has_spaces: bool,
    style: bool,
}

pub fn find_unwanted_characters(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let locale = context.locale;
    let tag = locale.tag.to_string().parse();
    let language = Language {
        is_right_to_left: tag.is_ok_and(|tag| LocaleDirectionality::new_extended().is_right_to_left(&tag)),
        has_spaces: !WITHOUT_SPACES.contains(&locale.tag.language.as_str()),
        style: context.options.style,
    };
    for entry in &locale.entries {
        let original = context.reference.counterpart(entry).filter(|_| !context.is_reference());
        for pattern in entry.patterns() {
            let mut found = Vec::new();
            find_unbalanced_isolates(entry, pattern, &mut found);
            find_embeddings(entry, pattern, &mut found);
            // The attributes of a tag have straight quotation marks. Placeables may interrupt a tag.
            let mut in_tag = false;
            walk(pattern, &mut |part| {
                let (Part::Text(text) | Part::Literal(text)) = part else { return };
                let is_literal = matches!(part, Part::Literal(_));
                for (at, c) in text.char_indices() {
                    in_tag = c == '<' || (in_tag && c != '>');
                    let quotes_allowed = in_tag || is_literal;
                    if let Some((rule, message, help)) = language.explain(c, text, at, quotes_allowed) {
                        let slice = &text[at..at + c.len_utf8()];
                        let edit = edit(entry.source, text, at, is_literal);
                        let finding = entry.source.finding(rule, slice, message, help.to_owned());
                        found.push(finding.with_edit(edit));
                    }
                }
            });
            // If the reference has the same character, the finding is there only.
            found.retain(|finding| {
                let c = &entry.source.text[finding.span.clone()];
                finding.rule != &INVISIBLE_CHARACTER || !original.is_some_and(|original| has(original, c))
            });
            // One finding a line is enough to look at the line.
            found.sort_by_key(|finding| finding.span.start);
            let mut seen = BTreeSet::new();
            findings.extend(found.into_iter().filter(|f| seen.insert((f.rule.name, f.position.line))));
        }
    }
}

impl Language {
    /// Returns what is wrong with the character at an offset of a text, and how to fix it.
    fn explain(
        &self,
        c: char,
        text: &str,
        at: usize,
        quotes_allowed: bool,
    ) -> Option<(&'static Rule, String, &'static str)> {
        Some(match c {
            // Right-to-left scripts need these marks.
            '\u{200E}' | '\u{200F}' | '\u{061C}' if !self.is_right_to_left => {
                let message = format!("{} is an invisible direction mark", code_point(c));
                (&INVISIBLE_CHARACTER, message, "delete it: this language does not need it")
            }
            '\u{200B}' if self.has_spaces => {
                (&INVISIBLE_CHARACTER, format!("{} is a zero-width space", code_point(c)), "delete it")
            }
            // A soft hyphen shows where a long word may be hyphenated.
            '\u{00AD}' if is_within_word(text, at) => return None,
            '\u{FEFF}' | '\u{180E}' | '\u{2060}' | '\u{00AD}' => {
                let help = "delete it; if it is intended, write it as an escape";
                (&INVISIBLE_CHARACTER, format!("{} is invisible", code_point(c)), help)
            }
            '\n' => return None,
            '\t' => {
                let help = "write a space; if it is intended, write it as an escape: {\"\\u0009\"}";
                (&INVISIBLE_CHARACTER, format!("{} is a tab", code_point(c)), help)
            }
            c if c.is_control() => {
                (&CONTROL_CHARACTER, format!("{} is a control character", code_point(c)), "delete it")
            }
            '"' | '\'' if self.style && !quotes_allowed => {
                let help = "use the quotation marks and the apostrophe of the language";
                (&STRAIGHT_QUOTES, format!("a straight {c}"), help)
            }
            '.' if self.style && text[at..].starts_with("...") && !text[..at].ends_with('.') => {
                (&THREE_DOTS, "three dots".to_owned(), "use the ellipsis, …")
            }
            _ => return None,
        })
    }
}

/// Returns whether a message has a character in its texts.
fn has(entry: &Entry<'_>, c: &str) -> bool {
    let mut found = false;
    for pattern in entry.patterns() {
        walk(pattern, &mut |part| {
            found |= matches!(part, Part::Text(text) | Part::Literal(text) if text.contains(c));
        });
    }
    found
}

/// Returns whether the character at an offset has parts of a word on both sides.
fn is_within_word(text: &str, at: usize) -> bool {
    let (before, after) = (text[..at].chars().next_back(), text[at..].chars().nth(1));
    let is_in_word = |c: char| !c.is_whitespace() && !c.is_ascii_punctuation();
    before.is_some_and(is_in_word) && after.is_some_and(is_in_word)
}

/// Returns the edit that removes the unwanted character at an offset of a text, or replaces it. It is safe if it changes
/// nothing that readers see, apart from three dots.
fn edit(source: &SourceFile<'_>, text: &str, at: usize, is_literal: bool) -> Option<Edit> {
    let (rest, start) = (&text[at..], source.span(text).start + at);
    let c = rest.chars().next()?;
    let edit = |old: &str, new: &str| source.edit(start..start + old.len(), new);
    let character = &rest[..c.len_utf8()];
    Some(match c {
        '\u{200B}' | '\u{FEFF}' | '\u{00AD}' => deletion(source, character),
        // A right-to-left name or a Mongolian word may need these, and a tab aligns columns on a terminal.
        '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{180E}' | '\u{2060}' => edit(character, ""),
        '\t' if !is_literal => edit(character, " "),
        // These separate words.
        '\r' | '\u{B}' | '\u{C}' | '\u{85}' => edit(character, " "),
        // From U+0080 on, a control is a character of Windows-1252 that was read as Latin-1.
        '\0'..='\u{7F}' if c.is_control() => deletion(source, character),
        '\'' if is_within_word(text, at) => edit(character, "’"),
        '.' => {
            let dots = rest.len() - rest.trim_start_matches('.').len();
            edit("...", "…").safe_if(dots == 3)
        }
        _ => return None,
    })
}

//! Placeables: what is between `{` and `}`.

use std::ops::Range;

use super::junk::{Fault, Junk, Meaning, shown};
use super::rules::{CALL, PLACEABLE, SELECTOR, STRAY_BRACE, STRING_LITERAL, UNCLOSED_BRACE, VARIANT};

/// Quotation marks that do not begin a string literal.
const QUOTES: [char; 11] = ['“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '\'', '＂'];

impl Junk<'_> {
    /// Explains what is in the place of a `}`.
    pub fn no_brace(&self) -> Fault {
        let before = self.text[..self.at].trim_end_matches([' ', '\n', '\r']);
        let at_line_start = self.at == 0 || self.text[..self.at].ends_with('\n');
        let closes = self.line_from(self.at).contains('}');
        let fault = |rule, message: &str, help: &str| Fault::new(rule, self.here(), message, help);
        match self.char() {
            Some('-' | '=' | '→' | '–' | '—' | '>') if !at_line_start => {
                let fault =
                    fault(&SELECTOR, "this is not the arrow of a selection", "write -> without spaces in it");
                match self.wrong_arrow() {
                    Some(end) => fault.with_edit(before.len()..end, " ->", Meaning::Certain),
                    None => fault,
                }
            }
            Some(_) if before.ends_with('*') => fault(
                &VARIANT,
                "the star of a variant must be directly before its bracket",
                "write *[other]; if the line is text, write {\"*\"} for its star",
            ),
            Some('[' | '*') => fault(&SELECTOR, "there is no arrow before the variants", "write { $count ->")
                .with_edit(before.len()..before.len(), " ->", Meaning::Likely),
            Some(c) if closes && !at_line_start => {
                let (message, help) = match c {
                    '.' => ("a variable has no attributes", "write { $name }"),
                    '(' => ("only functions and terms can be called", "write NUMBER($name)"),
                    _ => (
                        "there is more than one expression between { and }",
                        "write each in its own braces; names have no spaces",
                    ),
                };
                fault(&PLACEABLE, message, help)
            }
            _ => {
                let fault = self.not_closed("write } after the expression; to show a {, write {\"{\"}");
                fault.with_edit(before.len()..before.len(), " }", Meaning::Likely)
            }
        }
    }

    /// Returns the end of what is in the place of an arrow, if variants follow it.
    fn wrong_arrow(&self) -> Option<usize> {
        let line = self.line_from(self.at);
        let rest = line.trim_start_matches(['-', '=', '→', '–', '—', '−', '>', ' ']);
        let after = self.text.get(self.at + line.len()..)?.trim_start();
        let end = self.at + line.trim_end_matches(' ').len();
        (rest.is_empty() && after.starts_with(['[', '*'])).then_some(end)
    }

    /// Explains a `}` in a text.
    pub fn closing_brace(&self) -> Fault {
        if self.depth() > 0 {
            let help = "write the } that ends a selection on its own line; to show a }, write {\"}\"}";
            return Fault::new(&STRAY_BRACE, self.here(), "this } is on the line of a variant", help);
        }
        let help = "delete it; to show a }, write {\"}\"}";
        let fault = Fault::new(&STRAY_BRACE, self.here(), "this } has no matching {", help);
        // The } of a placeable that is written twice.
        let is_double = self.text[..self.at].ends_with('}');
        let meaning = if is_double { Meaning::Certain } else { Meaning::Likely };
        fault.with_edit(self.here(), "", meaning)
    }

    /// Explains what is in the place of an expression.
    pub fn no_expression(&self) -> Fault {
        let (rule, message, help) = match self.char() {
            Some(c) if QUOTES.contains(&c) => (
                &STRING_LITERAL,
                "text between braces needs straight quotation marks".to_owned(),
                "write {\" \"}; use typographic quotation marks only outside the braces",
            ),
            _ if self.in_call() => {
                let help = "write NAME($variable, option: \"value\")";
                (&CALL, "the arguments of this call are malformed".to_owned(), help)
            }
            Some('}') => {
                (&PLACEABLE, "there is nothing between { and }".to_owned(), "write a variable: { $name }")
            }
            Some('–' | '—' | '‐' | '‑' | '−') => {
                (&PLACEABLE, "this is not the hyphen of a term".to_owned(), "write { -brand }")
            }
            Some('*' | '[') => (&SELECTOR, "there is nothing to select on".to_owned(), "write { $count ->"),
            None => return self.not_closed("write } after the expression"),
            Some(c) => {
                let message = format!("an expression between {{ and }} cannot start with {}", shown(c));
                let help = "write a variable, { $name }, or a text, {\"…\"}; to show a {, write {\"{\"}";
                (&PLACEABLE, message, help)
            }
        };
        let fault = Fault::new(rule, self.here(), message, help);
        match self.expression_instead() {
            Some((span, text, meaning)) => fault.with_edit(span, text, meaning),
            None => fault,
        }
    }

    /// Returns which bytes are probably an expression, and how it is written.
    fn expression_instead(&self) -> Option<(Range<usize>, String, Meaning)> {
        let rest = &self.text[self.here().end..];
        match self.char()? {
            c if QUOTES.contains(&c) => {
                let line = rest.lines().next().unwrap_or_default();
                let end = line
                    .char_indices()
                    .find(|(at, c)| {
                        QUOTES.contains(c) && line[at + c.len_utf8()..].trim_start().starts_with('}')
                    })
                    .filter(|(at, _)| !line[..*at].contains(['"', '\\']));
                let (end, last) = end?;
                let span = self.at..self.here().end + end + last.len_utf8();
                Some((span, format!("\"{}\"", &line[..end]), Meaning::Certain))
            }
            _ if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) => None,
            '–' | '—' | '‐' | '‑' | '−' => Some((self.here(), "-".to_owned(), Meaning::Certain)),
            '＄' => Some((self.here(), "$".to_owned(), Meaning::Certain)),
            '%' | '@' | '#' | '&' => Some((self.here(), "$".to_owned(), Meaning::Likely)),
            _ => None,
        }
    }

    /// Explains a string literal that does not end.
    pub fn open_literal(&self) -> Fault {
        let line = self.text[..self.at].rfind('\n').map_or(0, |newline| newline + 1);
        let quote = self.text[line..self.at].rfind('"').map_or(self.at, |at| line + at);
        let help = "write the closing \" on the same line";
        Fault::new(&STRING_LITERAL, quote..quote + 1, "this quotation mark is not closed", help)
    }

    /// Explains a `{` that is not closed.
    pub fn not_closed(&self, help: &str) -> Fault {
        let open = self.open_brace();
        Fault::new(&UNCLOSED_BRACE, open..open + 1, "this { is not closed", help)
    }
}

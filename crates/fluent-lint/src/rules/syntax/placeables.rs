//! Placeables: what is between `{` and `}`.

use super::junk::{Fault, Junk, shown};
use super::rules::{CALL, PLACEABLE, SELECTOR, STRAY_BRACE, STRING_LITERAL, UNCLOSED_BRACE, VARIANT};

impl Junk<'_> {
    /// Explains what is in the place of a `}`.
    pub fn no_brace(&self) -> Fault {
        let before = self.text[..self.at].trim_end_matches([' ', '\n', '\r']);
        let at_line_start = self.at == 0 || self.text[..self.at].ends_with('\n');
        let closes = self.line_from(self.at).contains('}');
        let fault = |rule, message: &str, help: &str| Fault::new(rule, self.here(), message, help);
        match self.char() {
            Some('-' | '=' | '→' | '–' | '—' | '>') if !at_line_start => {
                fault(&SELECTOR, "this is not the arrow of a selection", "write -> without spaces in it")
            }
            Some(_) if before.ends_with('*') => fault(
                &VARIANT,
                "the star of a variant must be directly before its bracket",
                "write *[other]; if the line is text, write {\"*\"} for its star",
            ),
            Some('[' | '*') => fault(&SELECTOR, "there is no arrow before the variants", "write { $count ->"),
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
            _ => self.not_closed("write } after the expression; to show a {, write {\"{\"}"),
        }
    }

    /// Explains a `}` in a text.
    pub fn closing_brace(&self) -> Fault {
        if self.depth() > 0 {
            let help = "write the } that ends a selection on its own line; to show a }, write {\"}\"}";
            return Fault::new(&STRAY_BRACE, self.here(), "this } is on the line of a variant", help);
        }
        let help = "delete it; to show a }, write {\"}\"}";
        Fault::new(&STRAY_BRACE, self.here(), "this } has no matching {", help)
    }

    /// Explains what is in the place of an expression.
    pub fn no_expression(&self) -> Fault {
        let (rule, message, help) = match self.char() {
            Some('“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '\'' | '＂') => (
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
        Fault::new(rule, self.here(), message, help)
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

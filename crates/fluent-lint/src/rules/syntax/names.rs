//! Identifiers, and the equals sign and the text after them.

use std::ops::Range;

use super::junk::{Fault, Junk, Meaning, shown};
use super::rules::{IDENTIFIER, MISSING_EQUALS, MISSING_TEXT, PLACEABLE, STRAY_BRACE, VARIANT};

const NAME: &str =
    "use only the letters a to z, digits, - and _, starting with a letter; names are not translated";

impl Junk<'_> {
    /// Explains an identifier that no equals sign follows.
    pub fn no_equals(&self) -> Fault {
        let name = self.range.start..self.range.start + self.text[self.range.start..self.at].trim_end().len();
        let after_blank = name.end < self.at;
        let message = "this name has no equals sign after it";
        match self.char() {
            Some(c @ (':' | '：' | '＝')) => Fault::new(
                &MISSING_EQUALS,
                self.here(),
                format!("{} cannot replace the equals sign", shown(c)),
                "write a plain equals sign: name = text",
            )
            .with_edit(
                name.end..self.here().end,
                if self.text[self.here().end..].starts_with(' ') { " =" } else { " = " },
                Meaning::Defines(self.text[name].to_owned()),
            ),
            None | Some('\n' | '\r') => {
                let help = "write name = text, or indent the line if it continues the text above";
                Fault::new(&MISSING_EQUALS, name, message, help)
            }
            Some(_) if after_blank => {
                let help = "write name = text, with no spaces in the name; indent the line if it continues the text above";
                Fault::new(&MISSING_EQUALS, name, message, help)
            }
            Some(c) => {
                let message = format!("a name cannot contain {}", shown(c));
                let fault = Fault::new(&IDENTIFIER, self.here(), message, NAME);
                match self.without_invalid_characters() {
                    Some((span, id)) => fault.with_edit(span, id.clone(), Meaning::Defines(id)),
                    None => fault,
                }
            }
        }
    }

    /// Returns the bytes of an identifier with invalid characters, and the identifier without them.
    fn without_invalid_characters(&self) -> Option<(Range<usize>, String)> {
        let (name, _) = self.line_from(self.range.start).split_once('=')?;
        let name = name.trim_end();
        let is_valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let right: String = name.chars().filter(|c| is_valid(*c)).collect();
        Some((self.range.start..self.range.start + name.len(), right))
    }

    /// Explains a character that cannot start an identifier.
    pub fn no_name(&self) -> Fault {
        let c = self.char();
        let what = c.map_or("the end of the file".to_owned(), shown);
        let before = self.text[self.range.start..self.at].trim_end_matches(' ').chars().next_back();
        let (rule, message, help) = match (before, c) {
            (Some('$'), _) => {
                (&PLACEABLE, format!("the name of a variable cannot start with {what}"), "write { $name }")
            }
            (Some('.'), _) => (
                &PLACEABLE,
                format!("the name of an attribute cannot start with {what}"),
                "write { name.title }",
            ),
            (Some('['), _) => {
                let help = "start it with a letter from a to z, and do not translate it: [one], [other]";
                (&VARIANT, format!("the name of a variant cannot start with {what}"), help)
            }
            (_, Some('}')) => {
                let help = "delete it, or add the matching {";
                let fault = Fault::new(&STRAY_BRACE, self.here(), "this } has no matching {", help);
                let is_alone = self.text[self.range.clone()].trim() == "}";
                let line_end = self.next_line().min(self.text.len());
                return if is_alone {
                    fault.with_edit(self.range.start..line_end, "", Meaning::Certain)
                } else {
                    fault
                };
            }
            (_, Some('[' | '*')) => {
                let help = "write it between { $count -> and }";
                (&VARIANT, "this variant is not in a selection".to_owned(), help)
            }
            (_, Some('/' | ';' | '<')) => {
                let help = "write # and a space before a comment; start a name with a letter from a to z";
                (&IDENTIFIER, format!("a name cannot start with {what}"), help)
            }
            _ => (&IDENTIFIER, format!("a name cannot start with {what}"), NAME),
        };
        Fault::new(rule, self.here(), message, help)
    }

    /// Explains a message or a term without text.
    pub fn no_text(&self, id: &str) -> Fault {
        let name =
            self.text[self.range.clone()].find(id).map_or(self.range.start, |at| self.range.start + at);
        let next = self.text.get(self.next_line()..);
        let continued = next.is_some_and(|rest| rest.starts_with(|c: char| !c.is_whitespace() && c != '#'));
        let equals = next.is_some_and(|rest| rest.lines().next().unwrap_or_default().contains('='));
        let help = if continued && !equals {
            "indent the line below by four spaces if it is the text"
        } else {
            "write the text after the equals sign, or delete the line to use the fallback"
        };
        let fault = Fault::new(&MISSING_TEXT, name..name + id.len(), format!("`{id}` has no text"), help);
        if continued && !equals {
            return fault.with_edit(self.next_line()..self.next_line(), "    ", Meaning::Likely);
        }
        fault
    }
}

//! Identifiers, and the equals sign and the text after them.

use super::junk::{Fault, Junk, shown};
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
                Fault::new(&IDENTIFIER, self.here(), message, NAME)
            }
        }
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
                (&STRAY_BRACE, "this } has no matching {".to_owned(), "delete it, or add the matching {")
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
        Fault::new(&MISSING_TEXT, name..name + id.len(), format!("`{id}` has no text"), help)
    }
}

//! Names, the equals sign behind them, and the text behind that.

use super::{Fault, Junk, NAME, shown};
use crate::greeting::check::Rule;

impl Junk<'_> {
    pub(super) fn no_equals(&self) -> Fault {
        let name = self.range.start..self.range.start + self.text[self.range.start..self.at].trim_end().len();
        let after_blank = name.end < self.at;
        match self.char() {
            Some(c @ (':' | '：' | '＝')) => Fault::new(
                Rule::MissingEquals,
                self.here(),
                format!("{} follows the name", shown(c)),
                "write a plain equals sign: name = text",
            ),
            None | Some('\n' | '\r') => {
                let help = "write name = text; a line that continues the text above is indented";
                Fault::new(Rule::MissingEquals, name, "no equals sign follows this name", help)
            }
            Some(_) if after_blank => {
                let help = "write name = text, the name without spaces; indent the line if it continues the text above";
                Fault::new(Rule::MissingEquals, name, "no equals sign follows this name", help)
            }
            Some(c) => {
                let message = format!("a name cannot have the character {}", shown(c));
                Fault::new(Rule::Identifier, self.here(), message, NAME)
            }
        }
    }

    /// A name begins with something else than a letter.
    pub(super) fn no_name(&self) -> Fault {
        let c = self.char();
        let what = c.map_or("the end of the file".to_owned(), shown);
        let before = self.text[self.range.start..self.at].trim_end_matches(' ').chars().next_back();
        let (rule, message, help) = match before {
            Some('$') => (
                Rule::Placeable,
                format!("the name of a variable cannot begin with {what}"),
                "write { $name }",
            ),
            Some('.') => (
                Rule::Placeable,
                format!("the name of an attribute cannot begin with {what}"),
                "write { name.title }",
            ),
            Some('[') => {
                let help = "it begins with a letter from a to z, and is not translated: [one], [other]";
                (Rule::Variant, format!("the name of a variant cannot begin with {what}"), help)
            }
            _ if matches!(c, Some('}')) => (
                Rule::StrayBrace,
                "this } closes nothing".to_owned(),
                "delete it, or open the { that it belongs to",
            ),
            _ if matches!(c, Some('[' | '*')) => (
                Rule::Variant,
                "this variant belongs to no selection".to_owned(),
                "write it between { $count -> and }",
            ),
            _ if matches!(c, Some('/' | ';' | '<')) => {
                let help = "write # and a space before a comment; a name begins with a letter from a to z";
                (Rule::Identifier, format!("a name cannot begin with {what}"), help)
            }
            _ => (Rule::Identifier, format!("a name cannot begin with {what}"), NAME),
        };
        Fault::new(rule, self.here(), message, help)
    }

    pub(super) fn no_text(&self, id: &str) -> Fault {
        let name =
            self.text[self.range.clone()].find(id).map_or(self.range.start, |at| self.range.start + at);
        let next = self.range.start + self.line_from(self.range.start).len() + 1;
        let continued = self
            .text
            .get(next..)
            .is_some_and(|rest| rest.starts_with(|c: char| !c.is_whitespace() && c != '#'));
        let equals =
            self.text.get(next..).is_some_and(|rest| rest.lines().next().unwrap_or_default().contains('='));
        let help = if continued && !equals {
            "indent the line below by four spaces, if it is the text"
        } else {
            "write the text behind the equals sign, or delete the line: English stands in for what is missing"
        };
        Fault::new(Rule::MissingText, name..name + id.len(), format!("`{id}` has no text"), help)
    }
}

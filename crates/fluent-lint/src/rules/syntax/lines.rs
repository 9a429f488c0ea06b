//! Lines and white space.

use super::junk::{Fault, Junk};
use super::rules::{COMMENT_SPACE, INDENTATION, MERGE_CONFLICT};
use crate::escape::code_point;

impl Junk<'_> {
    /// Explains what the start of the first line shows.
    pub fn wrong_line(&self) -> Option<Fault> {
        let start = self.range.start;
        let line = self.line_from(start);
        if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|marker| line.starts_with(marker)) {
            let help = "keep one version, and delete the lines that start with <<<<<<<, ======= and >>>>>>>";
            let message = "this is a marker of a merge conflict";
            return Some(Fault::new(&MERGE_CONFLICT, start..start + line.len(), message, help));
        }
        if line.starts_with('#') {
            let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
            let (message, help) = if hashes > 3 {
                ("a comment starts with one, two or three #", "delete the others".to_owned())
            } else {
                ("a comment needs a space after the #", format!("write a space after {}", &line[..hashes]))
            };
            return Some(Fault::new(&COMMENT_SPACE, start..start + hashes, message, help));
        }
        let indent = line.len() - line.trim_start().len();
        let (blanks, rest) = line.split_at(indent);
        if let Some(wrong) = blanks.find(|c| c != ' ') {
            return Some(self.no_space(start + wrong));
        }
        if indent > 0 && !rest.starts_with('.') {
            let message = "this line is indented, but there is no message above it to continue";
            let help = "start the name of a message in the first column; indent only lines that continue one";
            return Some(Fault::new(&INDENTATION, start..start + indent, message, help));
        }
        None
    }

    /// Explains white space other than a space: where the parser stopped, or at the start of the next line, which therefore
    /// does not continue this one.
    pub fn wrong_blank(&self) -> Option<Fault> {
        let wrong = |c: char| c.is_whitespace() && !matches!(c, ' ' | '\n' | '\r');
        if self.char().is_some_and(wrong) {
            return Some(self.no_space(self.at));
        }
        let next = self.next_line();
        (self.lacks_text() && self.text.get(next..self.range.end)?.starts_with(wrong))
            .then(|| self.no_space(next))
    }

    fn no_space(&self, at: usize) -> Fault {
        let c = self.text[at..].chars().next().unwrap_or_default();
        let name = match c {
            '\t' => "a tab".to_owned(),
            '\u{A0}' => "a no-break space (U+00A0)".to_owned(),
            c => format!("the character {}", code_point(c)),
        };
        let message = format!("{name} cannot be used here, only plain spaces");
        Fault::new(&INDENTATION, at..at + c.len_utf8(), message, "indent a line by four plain spaces")
    }
}

//! Lines and white space.

use super::junk::{Fault, Junk, Meaning};
use super::rules::{COMMENT_SPACE, INDENTATION, LINE_START, MERGE_CONFLICT};
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
            let fault = Fault::new(&COMMENT_SPACE, start..start + hashes, message, help);
            let right = ["", "# ", "## "].get(hashes).copied().unwrap_or("### ");
            let blanks = line[hashes..].len() - line[hashes..].trim_start_matches(' ').len();
            return Some(fault.with_edit(start..start + hashes + blanks, right, Meaning::Certain));
        }
        let indent = line.len() - line.trim_start().len();
        let (blanks, rest) = line.split_at(indent);
        if let Some(wrong) = blanks.find(|c| c != ' ') {
            return Some(self.no_space(start + wrong));
        }
        if indent > 0 && rest.starts_with(['[', '*', '}']) && self.continues_text() && !self.has_default() {
            // A selection may be meant.
            let is_selection = rest.starts_with('}') || begins_variant(rest);
            let meaning = if is_selection { Meaning::Likely } else { Meaning::Certain };
            return Some(line_start(start + indent, &rest[..1], meaning));
        }
        if indent > 0 && !rest.starts_with('.') {
            let message = "this line is indented, but there is no message above it to continue";
            let help = "start the name of a message in the first column; indent only lines that continue one";
            let fault = Fault::new(&INDENTATION, start..start + indent, message, help);
            return Some(match assigned(rest) {
                Some(id) => fault.with_edit(start..start + indent, "", Meaning::Defines(id.to_owned())),
                None => fault,
            });
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

    /// Returns whether the line above, apart from empty lines, is not a comment, so that this line was to continue its text.
    fn continues_text(&self) -> bool {
        let above = self.text[..self.range.start].lines().rfind(|line| !line.trim().is_empty());
        above.is_some_and(|line| !line.starts_with('#'))
    }

    /// Returns whether there is a default variant, so that the entry is a selection rather than text.
    fn has_default(&self) -> bool {
        self.text[self.range.clone()].lines().any(|line| line.trim_start().starts_with("*["))
    }

    fn no_space(&self, at: usize) -> Fault {
        let c = self.text[at..].chars().next().unwrap_or_default();
        let name = match c {
            '\t' => "a tab".to_owned(),
            '\u{A0}' => "a no-break space (U+00A0)".to_owned(),
            c => format!("the character {}", code_point(c)),
        };
        let message = format!("{name} cannot be used here, only plain spaces");
        let fault =
            Fault::new(&INDENTATION, at..at + c.len_utf8(), message, "indent a line by four plain spaces");
        let line = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        if !self.text[line..at].trim().is_empty() {
            return fault.with_edit(at..at + blank(&self.text[at..]).len(), " ", Meaning::Certain);
        }
        // The other lines of the entry probably start with the same character.
        let (mut text, mut end, mut meaning) = (String::new(), at, Meaning::Certain);
        let mut offset = at;
        for line in self.text[at..self.range.end.max(at)].split_inclusive('\n') {
            let (blanks, rest) = line.split_at(blank(line).len());
            if blanks.chars().all(|c| c == ' ') {
                break;
            }
            text += &self.text[end..offset];
            text += &blanks.replace('\t', "    ").replace(|c: char| c != ' ', " ");
            end = offset + blanks.len();
            offset += line.len();
            // A line such as `bye = …` may be a message, which must not be indented.
            if assigned(rest).is_some() {
                meaning = Meaning::Likely;
            }
        }
        // A carriage return without a newline may have been the end of a line.
        if end == at { fault } else { fault.with_edit(at..end, text, meaning) }
    }
}

/// Returns the white space at the start of a line.
fn blank(line: &str) -> &str {
    let end = line.find(|c: char| !c.is_whitespace() || matches!(c, '\n' | '\r'));
    &line[..end.unwrap_or(line.len())]
}

/// Returns whether a line begins like a variant: `[one]` or `* [one]`.
fn begins_variant(line: &str) -> bool {
    let bracket = line.trim_start_matches(['*', ' ']).strip_prefix('[');
    bracket.and_then(|rest| rest.split_once(']')).is_some_and(|(key, _)| !key.trim().contains(' '))
}

/// Returns the identifier of a message or term at the start of a line, if an equals sign follows it.
pub fn assigned(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let id = name.strip_prefix('-').unwrap_or(name);
    let is_identifier = id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_identifier.then_some(name)
}

/// Explains a character at the start of a line of text.
pub fn line_start(at: usize, character: &str, meaning: Meaning) -> Fault {
    let message = format!("a line of text cannot start with {character}");
    let help = format!("write {{\"{character}\"}} instead of {character}");
    let span = at..at + character.len();
    Fault::new(&LINE_START, span.clone(), message, help).with_edit(
        span,
        format!("{{\"{character}\"}}"),
        meaning,
    )
}

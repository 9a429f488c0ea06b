//! The template of the page, which escapes the text that it is filled with.

use std::borrow::Cow;

use rocket::http::RawStr;

/// The usual size of a page in bytes, most of which is the list of languages.
const USUAL: usize = 16 * 1024;

/// Escapes text for an HTML element or a quoted attribute value.
pub fn escape(text: &str) -> Cow<'_, str> {
    RawStr::new(text).html_escape()
}

/// HTML with keys in place of some values.
pub struct Template(Vec<Piece>);

enum Piece {
    Html(String),
    /// The key of a missing value.
    Key(&'static str),
}

impl Template {
    /// Parses a template that has a `{{key}}` for each value, and inserts the values that `value` returns. Inserted text is
    /// not parsed.
    pub fn new(template: &'static str, value: impl Fn(&str) -> Option<String>) -> Self {
        let mut parts = template.split("{{");
        let mut html = parts.next().unwrap_or_default().to_owned();
        let mut pieces = Vec::new();
        for part in parts {
            let (key, rest) = part.split_once("}}").unwrap_or((part, ""));
            match value(key) {
                Some(text) => html.push_str(&escape(&text)),
                None => pieces.extend([Piece::Html(std::mem::take(&mut html)), Piece::Key(key)]),
            }
            html.push_str(rest);
        }
        pieces.push(Piece::Html(html));
        Self(pieces)
    }

    /// Returns the HTML. `write` appends the value of each remaining key.
    pub fn fill(&self, write: impl Fn(&str, &mut String)) -> String {
        let mut page = String::with_capacity(USUAL);
        for piece in &self.0 {
            match piece {
                Piece::Html(html) => page.push_str(html),
                Piece::Key(key) => write(key, &mut page),
            }
        }
        page
    }
}

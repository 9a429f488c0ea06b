//! Pieces of HTML: texts in a language, and links to an editor.

use std::borrow::Cow;
use std::path::Path;

use crate::greeting::catalog::Locale;
use crate::greeting::preview::{Piece, pieces};
use crate::greeting::uri_component::encode;
use crate::web::page::template::escape;

/// Escapes text for an element or an attribute.
pub fn escaped(text: &str) -> Cow<'_, str> {
    escape(text)
}

/// Returns the attributes of an element with text of a locale.
pub fn language(locale: &Locale) -> String {
    format!("lang=\"{}\" dir=\"{}\"", escape(locale.language()), locale.direction().as_str())
}

/// Returns a text with its invisible characters marked.
pub fn marked(text: &str) -> String {
    let piece = |piece| match piece {
        Piece::Visible(text) => escape(text).into_owned(),
        Piece::Invisible(c) => {
            let (point, c) = (u32::from(c), escape(c.encode_utf8(&mut [0; 4])).into_owned());
            format!("<span class=\"invisible\" title=\"U+{point:04X}\">{c}</span>")
        }
    };
    pieces(text).into_iter().map(piece).collect()
}

/// Returns a sentence in which backticks quote code.
pub fn prose(text: &str) -> String {
    // An odd number of backticks is text.
    let parts: Vec<_> = text.split('`').collect();
    if parts.len() % 2 == 0 {
        return marked(text);
    }
    let part = |(number, part): (usize, &&str)| match number % 2 {
        0 => marked(part),
        _ => format!("<code>{}</code>", marked(part)),
    };
    parts.iter().enumerate().map(part).collect()
}

/// The folder of the files, if the reader can open them in an editor.
pub struct Editor<'r>(pub Option<&'r Path>);

impl Editor<'_> {
    /// Returns a text as a link to a line and column of a file, if the reader can open it. `file` is relative to the folder.
    pub fn link(
        &self,
        file: &str,
        position: (usize, usize),
        text: &str,
        label: Option<&str>,
    ) -> Option<String> {
        let folder = self.0?.to_str()?;
        let segments = folder.split('/').chain(file.split('/')).filter(|segment| !segment.is_empty());
        let path: String =
            segments.flat_map(|segment| ["/".to_owned(), encode(segment).to_string()]).collect();
        let label = label.map(|label| format!(" aria-label=\"{}\"", escape(label))).unwrap_or_default();
        let (line, column) = position;
        let address = format!("vscode://file{path}:{line}:{column}");
        Some(format!("<a href=\"{}\"{label}>{}</a>", escape(&address), escape(text)))
    }
}

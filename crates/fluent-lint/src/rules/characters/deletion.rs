//! Edits that delete a character.

use crate::edit::Edit;
use crate::source_file::SourceFile;

/// Returns the edit that deletes an unwanted character. It is safe if a character of the same text is before or after it, so
/// that the text is neither empty then, nor begins with a character of the syntax.
pub fn deletion(source: &SourceFile<'_>, character: &str) -> Edit {
    let span = source.span(character);
    let before = source.text[..span.start].chars().next_back();
    let after = source.text[span.end..].chars().next();
    let is_text = |c: char| !c.is_whitespace() && !matches!(c, '=' | ']' | '}');
    let is_safe = before.is_some_and(is_text) || after.is_some_and(char::is_alphanumeric);
    source.edit(span, "").safe_if(is_safe)
}

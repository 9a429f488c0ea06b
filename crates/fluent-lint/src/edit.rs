//! A change of a file that corrects a finding.

use std::ops::Range;

use crate::escape::escape_invisible;
use crate::position::Position;

/// Maximum number of characters of a text in a title.
const MAX_SHOWN: usize = 40;

/// A change of a file that corrects a finding. It replaces some bytes of the finding's file by a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that are replaced. Empty if the edit only inserts something.
    pub span: Range<usize>,
    /// The position of the start of `span`.
    pub position: Position,
    /// The position of the end of `span`.
    pub end: Position,
    /// The new text. Empty if the edit only deletes something.
    pub text: String,
    /// What the edit does, such as ``Replace `nmae` with `name` ``.
    pub title: String,
    /// Whether it can be applied without a look at it: what was meant is certain, and readers lose nothing.
    pub is_safe: bool,
}

impl Edit {
    /// Returns an edit that replaces `old`, whose bytes and positions are given. It is not safe.
    pub(crate) fn new(
        old: &str,
        span: Range<usize>,
        position: Position,
        end: Position,
        text: String,
    ) -> Self {
        let title = match (old.is_empty(), text.is_empty()) {
            (true, _) => format!("Insert {}", shown(&text)),
            (_, true) => format!("Delete {}", shown(old)),
            _ => format!("Replace {} with {}", shown(old), shown(&text)),
        };
        Self { span, position, end, text, title, is_safe: false }
    }

    /// Returns the edit as a safe one if a condition is true.
    pub(crate) fn safe_if(self, is_safe: bool) -> Self {
        Self { is_safe, ..self }
    }
}

/// Returns a text in quotation marks. Of a long one, returns its start.
fn shown(text: &str) -> String {
    let trimmed = if text.trim().is_empty() { text } else { text.trim() };
    let line = trimmed.split_inclusive('\n').next().unwrap_or_default();
    let line = if line.len() < trimmed.len() { line.trim_end() } else { line };
    let start: String = line.chars().take(MAX_SHOWN).collect();
    let more = if start.len() < trimmed.len() { "…" } else { "" };
    format!("`{}{more}`", escape_invisible(&start))
}

//! Tables for a terminal, aligned in any script.

use fluent_lint::escape::escape_invisible;
use unicode_width::UnicodeWidthChar;

use crate::greeting::catalog::Locale;
use crate::greeting::direction::Direction;

/// Returns the content of a cell: a text, and its locale if that is not the locale of the page.
///
/// A text with right-to-left letters is isolated (UAX #9), so that the terminal shows it as in a page of its language and
/// does not reorder the cells next to it.
pub fn cell(text: &str, direction: Direction, language: &str, page: &Locale) -> String {
    let mut shown = escape_invisible(text);
    if Direction::Ltr.is_opposed_by(&shown) {
        let isolate = match direction {
            Direction::Ltr => '\u{2066}',
            Direction::Rtl => '\u{2067}',
        };
        shown = format!("{isolate}{shown}\u{2069}");
    }
    if language == page.language() { shown } else { format!("{shown} (from {language})") }
}

/// Renders rows as lines. Each column but the last is as wide as its widest cell (UAX #11).
pub fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let mut widest = [0; N];
    for row in rows {
        for (widest, cell) in widest.iter_mut().zip(row) {
            *widest = width(cell).max(*widest);
        }
    }
    let mut lines = String::new();
    for row in rows {
        let mut line = String::new();
        for (widest, cell) in widest.iter().zip(row) {
            line.push_str(cell);
            line.push_str(&" ".repeat(widest - width(cell) + 2));
        }
        lines.push_str(line.trim_end_matches(' '));
        lines.push('\n');
    }
    lines
}

/// Returns the width of a text in columns. Terminals count each character by itself, without ligatures.
fn width(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}

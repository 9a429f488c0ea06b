//! Tables for a terminal, whose columns stay straight with any script.

use fluent_lint::escape::escape_invisible;
use unicode_width::UnicodeWidthChar;

use crate::greeting::catalog::Locale;
use crate::greeting::direction::Direction;

/// A text, and where it really came from if that is not the locale whose page this is.
///
/// A text with letters that run from right to left is isolated (UAX #9), so that the terminal orders it as a page in
/// its language would, and leaves the cells beside it where they are.
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

/// Lines in which each column but the last is as wide as its widest cell (UAX #11).
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

/// How many columns a text takes. Terminals count each character by itself, and know no ligatures.
fn width(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}

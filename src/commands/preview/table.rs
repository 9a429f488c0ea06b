//! Tables for a terminal, whose columns stay straight with any script.

use unicode_width::UnicodeWidthStr;

use crate::l10n::catalog::Locale;
use crate::l10n::direction::{Direction, Isolation};
use crate::l10n::visible::visible;

/// A text of a locale, and where it really came from if that is another one.
///
/// What runs from right to left is isolated (UAX #9), so that the terminal orders its letters and leaves the cells
/// where they are.
pub fn cell(text: &str, language: &str, locale: &Locale) -> String {
    let shown = visible(text);
    let isolated = Isolation::Auto.isolate(&shown, Direction::Ltr);
    if language == locale.language() {
        isolated.into_owned()
    } else {
        format!("{isolated} (from {language})")
    }
}

/// Lines in which each column but the last is as wide as its widest cell (UAX #11).
pub fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    let mut lines = String::new();
    for row in rows {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(row) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - cell.width() + 2));
        }
        lines.push_str(line.trim_end_matches(' '));
        lines.push('\n');
    }
    lines
}

//! Text as it can be shown where it must not act: in a log, on a terminal.

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

/// The text with each character that cannot be seen written as its code point, such as `<U+202F>`: controls and
/// line ends, white space other than the space itself, and what steers the characters around it (direction,
/// joining, breaking).
#[must_use]
pub fn escape_invisible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if c != ' ' && (c.is_control() || is_invisible(c)) {
            shown.extend(["<", &code_point(c), ">"]);
        } else {
            shown.push(c);
        }
    }
    shown
}

/// A character by its code point, such as `U+0007`.
#[must_use]
pub fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// Whether a character shows nothing, controls apart.
pub(super) fn is_invisible(c: char) -> bool {
    // U+2800 BRAILLE PATTERN BLANK is a symbol by its properties, but shows nothing.
    c.is_whitespace() || c == '\u{2800}' || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

#[cfg(test)]
mod tests {
    use super::escape_invisible;

    #[test]
    fn what_cannot_be_seen_is_written_out() {
        for (text, shown) in [
            ("GET /greet/José 日本 🎉 नमस्ते", "GET /greet/José 日本 🎉 नमस्ते"),
            ("two\nlines\r\n", "two<U+000A>lines<U+000D><U+000A>"),
            ("\u{1B}[31mred\u{7}\u{9B}\u{7F}", "<U+001B>[31mred<U+0007><U+009B><U+007F>"),
            ("a\u{202E}b\u{2066}c\u{200F}d\u{61C}e\u{2028}", "a<U+202E>b<U+2066>c<U+200F>d<U+061C>e<U+2028>"),
            (
                "Zoé\u{202F}!\u{A0}می\u{200C}خواهم\u{AD}\u{2800}",
                "Zoé<U+202F>!<U+00A0>می<U+200C>خواهم<U+00AD><U+2800>",
            ),
            ("\u{E0041}", "<U+E0041>"),
        ] {
            assert_eq!(escape_invisible(text), shown);
        }
    }
}

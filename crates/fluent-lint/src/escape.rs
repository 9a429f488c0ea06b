//! Text that is safe to print, such as on a terminal or in a log.

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

/// Returns a text in which each character that cannot be seen is replaced by its code point, such as `<U+202F>`.
///
/// These are controls and line breaks, white space other than U+0020, and characters that affect the direction, joining or
/// breaking of those around them.
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

/// Returns the code point of a character, such as `U+0007`.
#[must_use]
pub fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// Returns whether a character is white space, or by default not displayed (UAX #44, `Default_Ignorable_Code_Point`).
#[must_use]
pub fn is_invisible(c: char) -> bool {
    // By its properties, U+2800 BRAILLE PATTERN BLANK is a symbol, but it shows nothing.
    c.is_whitespace() || c == '\u{2800}' || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Returns whether a character is a control, or controls the format of the text around it.
pub(crate) fn is_format_character(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::escape_invisible;

    #[test]
    fn invisible_characters_are_escaped() {
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

//! Files that are refused before they reach the parser.

use fluent_lint::resource::{self, ResourceErrorKind};
use proptest::prelude::*;

/// Without this check, the parser panics. The fuzzer found it.
#[test]
fn incomplete_unicode_escapes_are_refused() {
    for (text, position) in [
        ("\nx = \"\\\\\u{E9} { \"\\u00\u{E9}\" }\n", Some("2:13")),
        ("x = { \"\\U00000\u{2068}", Some("1:8")),
        // An escaped backslash, a complete escape, and text outside of a string literal.
        ("x = { \"\\\\u00\u{E9}\\u00E9\u{E9}\" }\n", None),
        ("x = \\u00\u{E9} { \"a\" }\n", None),
    ] {
        let found =
            resource::parse(text.as_bytes()).map_err(|error| (error.kind, error.position.to_string()));
        let expected = position.map(|position| (ResourceErrorKind::IncompleteEscape, position.to_owned()));
        assert_eq!(found.err(), expected, "{text}");
    }
}

/// A thread with Rust's default stack of 2 MiB can parse every file that is not refused.
#[test]
fn no_file_overflows_the_stack() {
    let piece = prop::sample::select(vec![
        "{",
        "}",
        "(",
        ")",
        "\"",
        "{ ",
        " }",
        "{ $x ->\n *[a] ",
        "\n",
        "\n ",
        "a = ",
        "\na = ",
        "F(",
        "{F(",
        "{\"}\",",
        "\")\",",
        "{ -t(",
        "x",
        "#",
        "\n# ",
        "\\\"",
        "*[b] ",
        "[c] ",
        ": 1",
        ",",
        "->",
    ]);
    let text = prop::collection::vec((piece, 1..200_usize), 1..12)
        .prop_map(|parts| parts.iter().map(|(piece, times)| piece.repeat(*times)).collect::<String>());
    proptest!(|(text in text)| {
        let _ = resource::parse(text.as_bytes());
    });
    for unit in [
        "{",
        "{F(",
        "{ F(\"}\", ",
        "{ $x ->\n *[a] \" { ",
        "{ $x ->\n *[a] ) F(",
        "{\nF(",
        "F(F({",
        "{ -t(a: {",
    ] {
        let text = format!("a = {{ {}", unit.repeat(50_000 / unit.len()));
        let found = resource::parse(text.as_bytes()).map_err(|error| error.kind).err();
        assert_eq!(found, Some(ResourceErrorKind::TooDeep), "{unit}");
    }
}

//! Files that are refused before they reach the parser.

use fluent_lint::resource::{self, MAX_NESTING, ResourceErrorKind};
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
        ("x = \" \\u00\u{E9}\n", None),
        ("x = { $n ->\n *[a] \" \\u00\u{E9}\n}\n", None),
        ("x = { $n ->\n *[a] { \"\\u00\u{E9}\" }\n}\n", Some("2:10")),
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

/// How an entry opens a placeable or a call, and closes it. Each has quotation marks, braces or parentheses that close nothing.
const NESTED: [(&str, &str); 6] = [
    ("{ ", " }"),
    ("{ FUN(\"} )\", ", ") }"),
    ("{ \"}\" ->\n [a] \" ) { $x }\n *[b] {", "} \" (\n}"),
    ("{ FUN(\"{\") ->\n *[b] \" [ ] (\n [c] {", "} :)\n [d] \" { \"(\" }\n}"),
    ("{ $x ->\n *[b] \"{ \"\\\"\" }\" {", "}\" \\\n}"),
    ("{\n-term(\n", ",\na: \"{{\")\n}"),
];
/// How deep each of them is.
const DEPTHS: [usize; 6] = [1, 2, 2, 2, 2, 2];

proptest! {
    /// What an entry before it left open, or what is in other literals and texts, does not matter.
    #[test]
    fn exactly_what_nests_too_deep_is_refused(
        before in "[a-z{}()\"\\[\\]>\n =.*-]{0,40}",
        kinds in prop::collection::vec(0..NESTED.len(), 40..120),
        texts in prop::collection::vec(prop::sample::select(vec!["\"", "(", ")", "[", "{ \"}\" }", "{\"(\"}"]), 0..300),
    ) {
        let depth = kinds.iter().map(|kind| DEPTHS[*kind]).sum::<usize>() + 1;
        let open: String = kinds.iter().map(|kind| NESTED[*kind].0).collect();
        let close: String = kinds.iter().rev().map(|kind| NESTED[*kind].1).collect();
        let entry = format!("a = {}\" {open}{{ $x }}{close}\n", texts.concat());
        prop_assert_eq!(resource::parse(entry.as_bytes()).is_ok(), depth <= MAX_NESTING, "{}", entry);
        let text = format!("{before}\n{entry}");
        let kind = resource::parse(text.as_bytes()).err().map(|error| error.kind);
        prop_assert_eq!(kind == Some(ResourceErrorKind::TooDeep), depth > MAX_NESTING, "{}", text);
    }
}

//! What `--fix` corrects, and what it leaves to people.

mod sizes;

use std::fmt::Write;

use fluent_lint::{Edit, Files, Finding, lint};

use crate::sizes::options;

/// The reference of the cases.
const REFERENCE: &str = "\
# $name (String) - who
# $count (Number) - how many
key = Some text, { $name } and { $count ->
    [one] one
   *[other] { $count }
}
    .title = A title
word = Word
# $name (String) - who
hello = Hello, { $name }
# $gender (String) - \"male\" or \"female\"
his = { $gender ->
    [male] his
   *[female] her
}
# $count (Number) - how many
files = { $count ->
    [one] One file
   *[other] { $count } files
}
-brand = Brand
bold = <a>Bold</a>
sizes = small, large
# $size (String) - the size
box = { $size ->
    [small] Small
   *[large] Large
}
";

fn files(language: &str, translation: &str) -> Files {
    Files::from([
        ("en/a.ftl".to_owned(), REFERENCE.into()),
        (format!("{language}/a.ftl"), translation.as_bytes().into()),
    ])
}

/// Returns the findings of a rule in a translation.
fn found(rule: &str, language: &str, files: &Files) -> Vec<Finding> {
    let mut findings = lint(files, &options(true)).expect("a reference");
    findings.retain(|finding| finding.rule.name == rule && finding.locale() == language);
    findings
}

/// Returns a translation after the first finding of a rule is corrected, and whether that is safe.
fn edited(rule: &str, language: &str, translation: &str) -> Option<(String, bool)> {
    let found = found(rule, language, &files(language, translation));
    let Edit { span, text, is_safe, .. } =
        found.first().unwrap_or_else(|| panic!("no {rule} in {translation:?}")).edit.clone()?;
    let mut edited = translation.to_owned();
    edited.replace_range(span, &text);
    Some((edited, is_safe))
}

/// Each wrong text, and what its edit makes of it. `safe` is what `--fix` does.
#[track_caller]
fn assert_edits(is_safe: bool, cases: &[(&str, &str, &str)]) {
    let mut failures = String::new();
    // With the line breaks of Windows, too.
    let windows = |text: &str| text.replace("\r\n", "\n").replace('\n', "\r\n");
    let cases = cases.iter().flat_map(|(rule, wrong, right)| {
        [(rule, (*wrong).to_owned(), (*right).to_owned()), (rule, windows(wrong), windows(right))]
    });
    for (rule, wrong, right) in cases {
        let wrong = wrong.as_str();
        let (rule, language) = rule.split_once(' ').unwrap_or((rule, "fr"));
        let edited = edited(rule, language, wrong);
        let expected = Some((right, is_safe));
        if edited != expected {
            writeln!(failures, "{rule} {wrong:?}:\n    {edited:?} instead of\n    {expected:?}")
                .expect("a string");
        }
        if let Some((right, true)) = &edited {
            let before = found(rule, language, &files(language, wrong)).len();
            let after = found(rule, language, &files(language, right)).len();
            if after >= before {
                writeln!(failures, "{rule} {right:?} still has the finding").expect("a string");
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn syntax_is_corrected() {
    assert_edits(
        true,
        &[
            ("byte-order-mark", "\u{FEFF}word = a\n", "word = a\n"),
            ("comment-space", "#a\nword = a\n", "# a\nword = a\n"),
            ("comment-space", "##a\n", "## a\n"),
            ("comment-space", "##### a #####\n", "### a #####\n"),
            ("indentation", "word = a\n\tb\n", "word = a\n    b\n"),
            ("indentation", "word = a\r\n\tb\r\n\t\tc\r\n", "word = a\r\n    b\r\n        c\r\n"),
            ("indentation", "word = a\n\u{A0}b\n", "word = a\n b\n"),
            ("indentation", "key = a\n\t.title = b\n", "key = a\n    .title = b\n"),
            ("indentation", "key = {\u{A0}$name }\n", "key = { $name }\n"),
            ("indentation", "word\t= a\n", "word = a\n"),
            (
                "indentation",
                "key = { $count ->\n\t[one] a\n\t*[other] b\n}\n",
                "key = { $count ->\n    [one] a\n    *[other] b\n}\n",
            ),
            ("indentation", "  word = a\n", "word = a\n"),
            ("indentation", "hello = a { $name }\n  word = b\n", "hello = a { $name }\nword = b\n"),
            ("line-start", "word =\n    a\n    [b c]\n", "word =\n    a\n    {\"[\"}b c]\n"),
            ("line-start", "word = a\n    * b\n", "word = a\n    {\"*\"} b\n"),
            ("line-start", "word = a\n    ... b\n", "word = a\n    {\".\"}.. b\n"),
            ("identifier", "word! = a\n", "word = a\n"),
            ("missing-equals", "word: a\n", "word = a\n"),
            ("missing-equals", "word：a\n", "word = a\n"),
            ("missing-equals", "word ＝ a\n", "word = a\n"),
            ("attribute", "key = a\n    title = b\n", "key = a\n    .title = b\n"),
            ("stray-brace", "hello = a { $name }} b\n", "hello = a { $name } b\n"),
            ("stray-brace", "word = a\n}\n\nhello = b\n", "word = a\n\nhello = b\n"),
            ("placeable", "word = { –brand }\n", "word = { -brand }\n"),
            ("placeable", "hello = { ＄name }\n", "hello = { $name }\n"),
            ("string-literal", "word = { “a” }\n", "word = { \"a\" }\n"),
            ("string-literal", "word = {'a'} b\n", "word = {\"a\"} b\n"),
            (
                "default-variant",
                "files = { $count ->\n    [one] a\n    [other] b\n}\n",
                "files = { $count ->\n    [one] a\n   *[other] b\n}\n",
            ),
            (
                "default-variant",
                "files = { $count ->\n[one] a\n[other] b\n}\n",
                "files = { $count ->\n[one] a\n*[other] b\n}\n",
            ),
            ("selector", "files = { $count =>\n *[other] a\n}\n", "files = { $count ->\n *[other] a\n}\n"),
            ("selector", "files = { $count – >\n *[other] a\n}\n", "files = { $count ->\n *[other] a\n}\n"),
            ("selector", "files = { $count→\n *[other] a\n}\n", "files = { $count ->\n *[other] a\n}\n"),
            ("call", "files = { Number($count) }\n", "files = { NUMBER($count) }\n"),
        ],
    );
}

#[test]
fn syntax_is_left_to_people_if_something_else_may_be_meant() {
    assert_edits(
        false,
        &[
            // It may be a message.
            ("indentation", "word = a\n\tb = c\n", "word = a\n    b = c\n"),
            // The message before it would become unreadable.
            ("indentation", "word = a\n\tb {\n", "word = a\n    b {\n"),
            // A selection may be meant.
            ("line-start", "word = a\n    [one]\n", "word = a\n    {\"[\"}one]\n"),
            ("line-start", "word = a\n    [one] b\n", "word = a\n    {\"[\"}one] b\n"),
            ("line-start", "word = a\n    * [one] b\n", "word = a\n    {\"*\"} [one] b\n"),
            ("line-start", "word = a\n    } b\n", "word = a\n    {\"}\"} b\n"),
            ("missing-text", "word =\na b\n", "word =\n    a b\n"),
            ("unclosed-brace", "hello = a { $name !\n", "hello = a { $name } !\n"),
            ("stray-brace", "word = a } b\n", "word = a  b\n"),
            ("placeable", "hello = { %name }\n", "hello = { $name }\n"),
            (
                "default-variant",
                "files = { $count ->\n    [other] b\n    [one] a\n}\n",
                "files = { $count ->\n    [other] b\n   *[one] a\n}\n",
            ),
            ("selector", "files = { $count\n *[other] a\n}\n", "files = { $count ->\n *[other] a\n}\n"),
        ],
    );
    for (rule, wrong) in [
        ("merge-conflict", "=======\nword = a\n"),
        // The reference has no such message.
        ("identifier", "clé = a\n"),
        ("missing-equals", "b: a\n"),
        // The translation has it already.
        ("missing-equals", "word = a\nword: b\n"),
        ("indentation", "# a\n  b = c\n"),
        // The bracket may be part of the text.
        ("default-variant", "files = { $count ->\n    [one] a [b]\n}\n"),
        // The parser panics at this escape.
        ("string-literal", "word = { “\\u00é” }\n"),
        ("string-literal", "word = { \"a” }\n"),
        // A shown brace may be meant.
        ("stray-brace", "hello = {\"{\"}{ $name }}\n"),
        ("call", "files = { Datetime($count) }\n"),
    ] {
        assert_eq!(edited(rule, "fr", wrong), None, "{rule} {wrong:?}");
    }
}

#[test]
fn names_are_corrected() {
    assert_edits(
        true,
        &[
            ("id-case", "Word = a\n", "word = a\n"),
            ("unknown-message", "hello = a { name }\n", "hello = a { $name }\n"),
            ("unknown-message", "-mark = a\nword = { mark }\n", "-mark = a\nword = { -mark }\n"),
            ("unknown-message", "word = a\nhello = { wrod } { $name }\n", "word = a\nhello = { word } { $name }\n"),
            ("unknown-term", "-brand = a\nword = { -brnd }\n", "-brand = a\nword = { -brand }\n"),
            ("unknown-term", "key = a\nword = { -key }\n", "key = a\nword = { key }\n"),
            (
                "unknown-attribute",
                "key = a\n    .title = b\nword = { key.tilte }\n",
                "key = a\n    .title = b\nword = { key.title }\n",
            ),
            (
                "term-attribute",
                "-brand = a\n    .gender = m\nword = { -brand.gendr ->\n   *[m] a\n}\n",
                "-brand = a\n    .gender = m\nword = { -brand.gender ->\n   *[m] a\n}\n",
            ),
            ("unknown-variable", "hello = a { $nmae }\n", "hello = a { $name }\n"),
            ("lost-variable", "hello = a $name\n", "hello = a { $name }\n"),
            ("number-argument", "word = { NUMBER(\"-5.0\") }\n", "word = { NUMBER(-5.0) }\n"),
            (
                "number-option",
                "word = { NUMBER(1, minimumFractionDigit: 2) }\n",
                "word = { NUMBER(1, minimumFractionDigits: 2) }\n",
            ),
            (
                "plural-key",
                "files = { $count ->\n    [one] a\n   *[othr] { $count } b\n}\n",
                "files = { $count ->\n    [one] a\n   *[other] { $count } b\n}\n",
            ),
            (
                "plural-unused",
                "files = { $count ->\n    [one] a\n    [few] { $count }\n        b\n   *[other] { $count } c\n}\n",
                "files = { $count ->\n    [one] a\n   *[other] { $count } c\n}\n",
            ),
            (
                "variant-key",
                "his = { $gender ->\n    [mael] a\n   *[female] b\n}\n",
                "his = { $gender ->\n    [male] a\n   *[female] b\n}\n",
            ),
            (
                "size-unreachable",
                "sizes = small, large\nbox = { $size ->\n    [smal] a\n   *[large] b\n}\n",
                "sizes = small, large\nbox = { $size ->\n    [small] a\n   *[large] b\n}\n",
            ),
        ]
        .map(|(rule, wrong, right)| (rule, wrong, right)),
    );
}

#[test]
fn names_are_left_to_people_if_something_else_may_be_meant() {
    assert_edits(
        false,
        &[
            // Another message refers to it.
            ("id-case", "Word = a\nhello = { Word } { $name }\n", "word = a\nhello = { Word } { $name }\n"),
            // The message may be new.
            ("extra-message", "wrod = a\n", "word = a\n"),
            ("extra-message", "# b\nobsolete = a\n    b\nword = c\n", "word = c\n"),
            ("extra-attribute", "key = a\n    .tilte = b\n", "key = a\n    .title = b\n"),
            ("extra-attribute", "word = a\n    .label = b\nhello = c\n", "word = a\nhello = c\n"),
            // Two edits, or two words that are one edit away.
            ("unknown-term", "-product = a\nword = { -prdut }\n", "-product = a\nword = { -product }\n"),
            (
                "unknown-term",
                "-mark = a\n-bark = b\nword = { -ark }\n",
                "-mark = a\n-bark = b\nword = { -bark }\n",
            ),
            // It would contain itself.
            ("unknown-message", "word = { wrod }\n", "word = { word }\n"),
            ("unknown-variable", "hello = a { $nom }\n", "hello = a { $name }\n"),
            ("number-option", "word = { NUMBER(1, style: \"a\") }\n", "word = { NUMBER(1) }\n"),
            (
                "number-option",
                "word = { NUMBER(1, tpye: \"a\", type: \"ordinal\") }\n",
                "word = { NUMBER(1, type: \"a\", type: \"ordinal\") }\n",
            ),
            (
                "variant-key",
                "his = { $gender ->\n    [homme] a\n   *[female] b\n}\n",
                "his = { $gender ->\n    [male] a\n   *[female] b\n}\n",
            ),
        ],
    );
    for (rule, wrong) in [
        ("lost-variable", "hello = a $names\n"),
        ("lost-variable", "hello = a { \"$name\" }\n"),
        ("unknown-function", "word = { NUMBR(1) }\n"),
        ("number-argument", "word = { NUMBER(\"x\") }\n"),
        // Without it, the selection has no end.
        (
            "plural-unused",
            "files = { $count ->\n    [one] a\n   *[other] { $count } c\n    [few] { $count } b\n}\n",
        ),
        ("missing-message", "word = a\n"),
        ("cycle", "word = { word }\n"),
    ] {
        assert_eq!(edited(rule, "fr", wrong), None, "{rule} {wrong:?}");
    }
}

/// A text that is never shown is deleted only if nothing is lost.
#[test]
fn duplicates_are_deleted() {
    assert_edits(
        true,
        &[
            ("duplicate-message", "word = a\n# b\nword = a\n\nkey = c\n", "word = a\n\nkey = c\n"),
            (
                "duplicate-attribute",
                "key = a\n    .title = b\n    .title = b\nword = c\n",
                "key = a\n    .title = b\nword = c\n",
            ),
            (
                "duplicate-variant",
                "files = { $count ->\n    [one] a\n    [one] a\n   *[other] { $count } b\n}\n",
                "files = { $count ->\n    [one] a\n   *[other] { $count } b\n}\n",
            ),
        ],
    );
    assert_edits(
        false,
        &[
            ("duplicate-message", "word = a\nword = b\n", "word = a\n"),
            ("duplicate-attribute", "key = a\n    .title = b\n    .title = c\n", "key = a\n    .title = b\n"),
            (
                "duplicate-variant",
                "files = { $count ->\n    [one] a\n    [one] b\n   *[other] { $count } b\n}\n",
                "files = { $count ->\n    [one] a\n   *[other] { $count } b\n}\n",
            ),
            ("extra-value", "box = a\n    .title = b\n", "box = a\n"),
        ][..3],
    );
    // The lines between two entries may be broken text of the first one.
    assert_eq!(edited("duplicate-message", "fr", "word = a\nword = a\n    .b c\n"), None);
}

#[test]
fn texts_are_corrected() {
    assert_edits(
        true,
        &[
            ("bidi-control ar", "word = a\u{202E}\n", "word = a\n"),
            ("invisible-character", "word = a\u{202C}b\n", "word = ab\n"),
            ("invisible-character", "word = a\u{200B}b\n", "word = ab\n"),
            ("invisible-character", "word = { \"a\u{FEFF}\" }\n", "word = { \"a\" }\n"),
            ("control-character", "word = a\u{7}b\n", "word = ab\n"),
            ("markup", "bold = <a>a</ a>\n", "bold = <a>a</a>\n"),
            ("markup", "bold = <a>a<a>\n", "bold = <a>a</a>\n"),
            ("raw-escape", "word = a&nbsp;b\n", "word = a{\"\\u00A0\"}b\n"),
            ("raw-escape", "word = a&amp;b\n", "word = a&b\n"),
            ("raw-escape", "word = a\\u00e9b\n", "word = a{\"\\u00e9\"}b\n"),
            ("raw-escape", "word = a\\\"b\n", "word = a\"b\n"),
            ("three-dots", "word = a...\n", "word = a…\n"),
            ("ignore-comment", "# check: ignore cycle\nword = a\n", "word = a\n"),
            ("ignore-comment", "# b\r\n# check: ignore cycle\r\nword = a\r\n", "# b\r\nword = a\r\n"),
            (
                "ignore-comment",
                "# check: ignore cycle, three-dots\nword = a...\n",
                "# check: ignore three-dots\nword = a...\n",
            ),
            (
                "ignore-comment",
                "# check: ignore three-dots, cycle\nword = a...\n",
                "# check: ignore three-dots\nword = a...\n",
            ),
            (
                "ignore-comment",
                "# check: ignore thre-dots\nword = a...\n",
                "# check: ignore three-dots\nword = a...\n",
            ),
        ],
    );
    assert_edits(
        false,
        &[
            ("bidi-control ar", "word = a\u{202E}b\n", "word = ab\n"),
            ("bidi-embedding ar", "word = a\u{202B}b\u{202C}c\n", "word = a\u{2067}b\u{2069}c\n"),
            ("unbalanced-isolate ar", "word = a\u{2069}b\n", "word = ab\n"),
            ("invisible-character", "word = a\u{200F}b\n", "word = ab\n"),
            ("invisible-character", "word = a\tb\n", "word = a b\n"),
            ("control-character", "word = a\u{C}b\n", "word = a b\n"),
            ("raw-escape", "word = &lt;b&gt;\n", "word = <b&gt;\n"),
            ("raw-escape", "word = a\\tb\n", "word = a{\"\\u0009\"}b\n"),
            ("outer-blank", "word = a{ \" \" }\n", "word = a\n"),
            ("outer-blank", "word = a\u{A0}\n", "word = a\n"),
            ("straight-quotes", "word = l'a\n", "word = l’a\n"),
            ("three-dots", "word = a....\n", "word = a….\n"),
            // An unknown variable hides the lost one.
            ("ignore-comment", "# check: ignore lost-variable\nhello = { $other }\n", "hello = { $other }\n"),
        ],
    );
    for (rule, wrong) in [
        // U+0092 is the apostrophe of Windows-1252.
        ("control-character", "word = l\u{92}a\n"),
        ("straight-quotes", "word = 'a' b\n"),
        ("raw-escape", "word = a\\nb\n"),
        ("raw-escape", "word = a\\uD800b\n"),
        ("outer-blank", "word = a{ \"b \" }\n"),
    ] {
        assert_eq!(edited(rule, "fr", wrong), None, "{rule} {wrong:?}");
    }
}

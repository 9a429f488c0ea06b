//! What each rule finds, and what it does not.

mod sizes;

use std::collections::BTreeSet;
use std::fmt::Write;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_lint::{Files, Finding, Options, Rule, lint, rules};

use crate::sizes::options;

/// Returns what is wrong with a translation of a reference.
fn findings(reference: &str, language: &str, translation: &str, style: bool) -> Vec<Finding> {
    let files =
        [("en/a.ftl".to_owned(), reference.into()), (format!("{language}/a.ftl"), translation.into())];
    let mut findings = lint(&Files::from(files), &options(style)).expect("a reference");
    findings.retain(|finding| finding.locale() == language);
    findings
}

/// Returns a text with the line breaks of Windows.
fn windows(text: &str) -> String {
    text.replace('\n', "\r\n")
}

/// Returns a text without its markers `⟦` and `⟧`, and the bytes between them.
fn marked(text: &str) -> (String, std::ops::Range<usize>) {
    let start = text.find('⟦').unwrap_or_else(|| panic!("no mark in {text:?}"));
    let end = text.find('⟧').expect("both marks") - '⟦'.len_utf8();
    (text.replace(['⟦', '⟧'], ""), start..end)
}

/// Each wrong translation has one finding, of that rule and at that position. The right translation next to it has none.
#[track_caller]
fn assert_cases(cases: &[(&str, &str, &str, &str, &str)]) {
    let mut failures = String::new();
    let cases = cases.iter().flat_map(|(rule, language, reference, wrong, right)| {
        [
            (rule, language, reference, (*wrong).to_owned(), (*right).to_owned()),
            (rule, language, reference, windows(wrong), windows(right)),
        ]
    });
    for (rule, language, reference, wrong, right) in cases {
        let (text, span) = marked(&wrong);
        let found = findings(reference, language, &text, true);
        let [finding] = found.as_slice() else {
            writeln!(failures, "{rule}: {wrong:?} has {} findings: {found:#?}", found.len())
                .expect("a string");
            continue;
        };
        if finding.rule.name != *rule || finding.span != span {
            let at = text.get(finding.span.clone());
            writeln!(failures, "{rule}: {wrong:?}: {finding} at {at:?}").expect("a string");
        }
        for finding in findings(reference, language, &right, true) {
            writeln!(failures, "{rule}: the right one, {right:?}: {finding}").expect("a string");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// The reference of the syntax cases, whose findings do not depend on it.
const REFERENCE: &str = "\
key = Some text, { $name } and { $count ->
    [one] one
   *[other] { $count }
}
    .title = A title
word = Word
-brand = Brand
    .gender = x
";

/// A message that shows a name for one, and a number for several.
const NAME_OR_COUNT: &str = "a = { $n ->\n    [one] Delete { $name }\n   *[other] Delete { $n } lists\n}\n";

/// A plural that does not show its number.
const HIDDEN_COUNT: &str = "a = { $n ->\n    [one] Delete file\n   *[other] Delete files\n}\n";

/// Whether a rule is about syntax: from `merge-conflict` to `syntax`.
fn is_syntax(rule: &Rule) -> bool {
    let after = rules::ALL.into_iter().skip_while(|rule| rule.name != "merge-conflict");
    after.take_while(|rule| rule.name != "duplicate-message").any(|other| other == rule)
}

#[track_caller]
fn assert_syntax(cases: &[(&str, &str, &str)]) {
    let mut failures = String::new();
    let cases = cases.iter().flat_map(|(rule, wrong, right)| {
        [(rule, (*wrong).to_owned(), (*right).to_owned()), (rule, windows(wrong), windows(right))]
    });
    for (rule, wrong, right) in cases {
        let (text, span) = marked(&wrong);
        let syntax = |text: &str| {
            let mut found = findings(REFERENCE, "fr", text, false);
            found.retain(|finding| is_syntax(finding.rule));
            found
        };
        match syntax(&text).as_slice() {
            [finding] if finding.rule.name == *rule && finding.span == span => {}
            found => {
                let found: Vec<_> =
                    found.iter().map(|f| format!("{f} at {:?}", text.get(f.span.clone()))).collect();
                writeln!(failures, "{rule}: {wrong:?}: {found:#?}").expect("a string");
            }
        }
        for finding in syntax(&right) {
            writeln!(failures, "{rule}: the right one, {right:?}: {finding}").expect("a string");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn syntax_of_lines_and_names() {
    assert_syntax(&[
        ("merge-conflict", "⟦<<<<<<< HEAD⟧\nkey = a\n", "key = a\n"),
        ("merge-conflict", "key = a\n⟦=======⟧\n", "key = a\n"),
        ("merge-conflict", "key = a\n⟦>>>>>>> theirs⟧\nword = b\n", "key = a\nword = b\n"),
        ("comment-space", "⟦#⟧A comment\nkey = a\n", "# A comment\nkey = a\n"),
        ("comment-space", "# A comment\n⟦##⟧A group\n", "# A comment\n\n## A group\n"),
        ("comment-space", "⟦####⟧ A comment\n", "### A comment\n"),
        ("indentation", "key = a\n⟦\t⟧b\n", "key = a\n    b\n"),
        ("indentation", "key = a\n⟦\u{A0}⟧b\n", "key = a\n    b\n"),
        ("indentation", "key = a\n⟦\t⟧.title = b\n", "key = a\n    .title = b\n"),
        ("indentation", "key =\n⟦\t⟧b\n", "key =\n    b\n"),
        ("indentation", "key = {⟦\u{A0}⟧$name }\n", "key = { $name }\n"),
        ("indentation", "key = { $name⟦\u{A0}⟧}\n", "key = { $name }\n"),
        ("indentation", "key⟦\t⟧= a\n", "key = a\n"),
        ("indentation", "⟦  ⟧key = a\n", "key = a\n"),
        ("line-start", "key =\n    a\n    ⟦[⟧b]\n", "key =\n    a\n    {\"[\"}b]\n"),
        ("line-start", "key = a\n\n    ⟦*⟧ b\n", "key = a\n\n    {\"*\"} b\n"),
        ("line-start", "key = a\n    ⟦}⟧ b\n", "key = a\n    {\"}\"} b\n"),
        ("line-start", "key = a\n    ⟦.⟧.. b\n", "key = a\n    {\".\"}.. b\n"),
        ("indentation", "# A comment\n⟦    ⟧[b]\n", "# A comment\nkey = [b]\n"),
        ("identifier", "⟦1⟧key = a\n", "key1 = a\n"),
        ("identifier", "⟦к⟧люч = a\n", "key = a\n"),
        ("identifier", "key⟦.⟧title = a\n", "key-title = a\n"),
        ("identifier", "cl⟦é⟧ = a\n", "cle = a\n"),
        ("identifier", "⟦$⟧key = a\n", "key = a\n"),
        ("missing-equals", "⟦key⟧\n", "key = a\n"),
        ("missing-equals", "⟦my⟧ key = a\n", "my-key = a\n"),
        ("missing-equals", "key⟦:⟧ a\n", "key = a\n"),
        ("missing-equals", "key ⟦＝⟧ a\n", "key = a\n"),
        ("missing-equals", "key = one\n⟦two⟧ three\n", "key = one\n    two three\n"),
        ("missing-text", "⟦key⟧ =\n", "key = a\n"),
        ("missing-text", "⟦key⟧ =\n\nword = b\n", "key = a\n"),
        ("missing-text", "-⟦brand⟧ =\n", "-brand = a\n"),
        (
            "missing-text",
            "key = { $count ->\n    ⟦[one]⟧\n   *[other] b\n}\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n",
        ),
        ("attribute", "key = a\n    .⟦my⟧ title = b\n", "key = a\n    .title = b\n"),
        ("attribute", "key = a\n    .⟦1⟧title = b\n", "key = a\n    .title = b\n"),
        ("attribute", "key = a\n    .⟦title⟧\n", "key = a\n    .title = b\n"),
        ("missing-text", "key = a\n    .⟦title⟧ =\n", "key = a\n    .title = b\n"),
    ]);
}

#[test]
fn syntax_of_placeables() {
    assert_syntax(&[
        ("unclosed-brace", "key = a\n    .title = ⟦{⟧ $name\n", "key = a\n    .title = { $name }\n"),
        ("unclosed-brace", "key = ⟦{⟧ $name\n", "key = { $name }\n"),
        ("unclosed-brace", "key = ⟦{⟧ $name, good\nword = a\n", "key = { $name }, good\nword = a\n"),
        (
            "unclosed-brace",
            "key = ⟦{⟧ $count ->\n    [one] a\n   *[other] b\n\nword = a\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n\nword = a\n",
        ),
        ("unclosed-brace", "key = a ⟦{⟧", "key = a { $name }"),
        ("stray-brace", "key = a ⟦}⟧\n", "key = a {\"}\"}\n"),
        ("stray-brace", "key = { $name }⟦}⟧\n", "key = { $name }\n"),
        (
            "stray-brace",
            "key = { $count ->\n    [one] a\n   *[other] b ⟦}⟧\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n",
        ),
        ("placeable", "key = {⟦}⟧\n", "key = { $name }\n"),
        ("placeable", "key = { $first ⟦n⟧ame }\n", "key = { $first-name }\n"),
        ("placeable", "key = { $name⟦.⟧title }\n", "key = { $name }\n"),
        ("placeable", "key = { $⟦1⟧ }\n", "key = { $name }\n"),
        ("placeable", "key = { $⟦ ⟧name }\n", "key = { $name }\n"),
        ("placeable", "key = { ⟦%⟧name }\n", "key = { $name }\n"),
        ("placeable", "key = { ⟦–⟧brand }\n", "key = { -brand }\n"),
        ("placeable", "key = { -⟦ ⟧brand }\n", "key = { -brand }\n"),
        ("placeable", "key = { ⟦-brand.gender⟧ }\n", "key = { -brand }\n"),
        ("string-literal", "key = { ⟦“⟧a” }\n", "key = { \"a\" }\n"),
        ("string-literal", "key = { ⟦'⟧a' }\n", "key = { \"a\" }\n"),
        ("string-literal", "key = { ⟦\"⟧a }\n", "key = { \"a\" }\n"),
        ("string-literal", "key = { \"⟦\\n⟧\" }\n", "key = { \"\\\\n\" }\n"),
        ("string-literal", "key = { \"\\u00⟦g⟧0\" }\n", "key = { \"\\u00A0\" }\n"),
        ("string-literal", "key = { \"⟦⟧\\u00é\" }\n", "key = { \"\\u00E9\" }\n"),
    ]);
}

#[test]
fn syntax_of_selections_and_calls() {
    assert_syntax(&[
        (
            "default-variant",
            "key = { $count ->\n    [one] a\n    ⟦[other]⟧ b\n}\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n",
        ),
        (
            "default-variant",
            "key = { $count ->\n   *[one] a\n   ⟦*⟧[other] b\n}\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n",
        ),
        ("default-variant", "key = { $count ->\n⟦}⟧\n", "key = { $count ->\n   *[other] b\n}\n"),
        (
            "variant",
            "key = { $count ->\n    [⟦о⟧дин] a\n   *[other] b\n}\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n",
        ),
        (
            "variant",
            "key = { $count ->\n    [one ⟦m⟧ore] a\n   *[other] b\n}\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n",
        ),
        (
            "variant",
            "key = { $count ->\n    [one] a\n   * ⟦[⟧other] b\n}\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n",
        ),
        (
            "variant",
            "key = { $count -> ⟦[⟧one] a\n   *[other] b\n}\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n",
        ),
        (
            "variant",
            "key = { $count ->\n    ⟦o⟧ne] a\n   *[other] b\n}\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n",
        ),
        ("selector", "key = { ⟦word⟧ ->\n   *[other] b\n}\n", "key = { $count ->\n   *[other] b\n}\n"),
        (
            "selector",
            "key = { ⟦-brand⟧ ->\n   *[other] b\n}\n",
            "key = { -brand.gender ->\n   *[other] b\n}\n",
        ),
        (
            "selector",
            "key = { $count\n    ⟦[⟧one] a\n   *[other] b\n}\n",
            "key = { $count ->\n   *[other] b\n}\n",
        ),
        ("selector", "key = { $count ⟦=⟧>\n   *[other] b\n}\n", "key = { $count ->\n   *[other] b\n}\n"),
        (
            "variant",
            "key = { $count ->\n    [one] a\n    *⟦o⟧ther] b\n}\n",
            "key = { $count ->\n    [one] a\n   *[other] b\n}\n",
        ),
        ("selector", "key = { $count ⟦→⟧\n   *[other] b\n}\n", "key = { $count ->\n   *[other] b\n}\n"),
        ("call", "key = { ⟦number⟧($count) }\n", "key = { NUMBER($count) }\n"),
        (
            "call",
            "key = { NUMBER($count, type: ⟦$⟧name) }\n",
            "key = { NUMBER($count, type: \"ordinal\") }\n",
        ),
        ("call", "key = { NUMBER($count⟦;⟧ type: 1) }\n", "key = { NUMBER($count, type: 1) }\n"),
        ("call", "key = { NUMBER($count, type: 1 ⟦}⟧\n", "key = { NUMBER($count, type: 1) }\n"),
        (
            "call",
            "key = { NUMBER(type: \"ordinal\", ⟦$count⟧) }\n",
            "key = { NUMBER($count, type: \"ordinal\") }\n",
        ),
    ]);
}

const PLAIN: &str = "a = Good morning to you\nb = Good evening to you\n";
const NAMED: &str = "# $name (String) - who\na = Hello, { $name }!\n";
const COUNT: &str =
    "# $n (Number) - how many\na = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n";
const WORDS: &str = "a = { $gender ->\n    [male] his\n    [female] her\n   *[other] their\n}\n";

#[test]
fn duplicates() {
    assert_cases(&[
        ("duplicate-message", "fr", "a = X\n", "a = Un\n⟦a⟧ = Deux\n", "a = Un\n"),
        ("duplicate-message", "fr", "a = X\n", "a = Un\n-b = B\n-⟦b⟧ = C\n", "a = Un\n-b = B\n"),
        ("name-clash", "fr", "a = X\n", "a = Un\n-⟦a⟧ = Deux\n", "a = Un\n-b = Deux\n"),
        (
            "duplicate-attribute",
            "fr",
            "a = X\n    .t = T\n",
            "a = Un\n    .t = T\n    .⟦t⟧ = U\n",
            "a = Un\n    .t = T\n",
        ),
        (
            "duplicate-variant",
            "fr",
            COUNT,
            "a = { $n ->\n    [one] un\n    [⟦one⟧] une\n   *[other] { $n }\n}\n",
            "a = { $n ->\n    [one] un\n   *[other] { $n }\n}\n",
        ),
        (
            "id-case",
            "fr",
            "a = X\nopenFile = Open\n",
            "a = Un\n⟦openfile⟧ = Ouvrir\n",
            "a = Un\nopenFile = Ouvrir\n",
        ),
        ("id-case", "fr", "a = X\n", "a = Un\n-b = B\n-⟦B⟧ = C\n", "a = Un\n-b = B\n-c = C\n"),
    ]);
}

#[test]
fn coverage() {
    assert_cases(&[
        ("missing-message", "fr", PLAIN, "a = Bonjour\n⟦⟧", "a = Bonjour\nb = Bonsoir\n"),
        (
            "missing-message",
            "fr",
            "a = X\nb = Y\nc = Z\n",
            "a =\n    Bonjour\n\n    vous\n⟦⟧\n# À propos\nc = Bonsoir\n",
            "a = Un\nb = Deux\nc = Trois\n",
        ),
        ("missing-message", "fr", "a = X\nb = Y\n", "### Courses\n\n⟦⟧# About b\nb = Y\n", "a = X\nb = Y\n"),
        ("missing-message", "fr", PLAIN, "⟦⟧b = Bonsoir\n", "a = Bonjour\nb = Bonsoir\n"),
        // An equals sign in a text starts no message.
        ("missing-message", "fr", PLAIN, "⟦⟧b = a = Bonsoir\n", "a = Bonjour\nb = a = Bonsoir\n"),
        ("missing-value", "fr", "a = X\n    .t = T\n", "⟦a⟧ =\n    .t = T\n", "a = Un\n    .t = T\n"),
        // What is there, but not recognized, is not missing too.
        ("attribute", "fr", "a = X\n    .t = T\n", "a = Un\n    .⟦my⟧ t = T\n", "a = Un\n    .t = T\n"),
        ("attribute", "fr", "a = X\n    .t = T\n", "a = Un\n    ⟦t⟧ = T\n", "a = Un\n    .t = T\n"),
        ("indentation", "fr", PLAIN, "a = Bonjour\n    ⟦b⟧ = Bonsoir\n", "a = Bonjour\nb = Bonsoir\n"),
        ("missing-attribute", "fr", "a = X\n    .t = T\n", "a = Un\n⟦⟧", "a = Un\n    .t = T\n"),
        ("extra-message", "fr", "a = X\n", "a = Un\n⟦c⟧ = Deux\n", "a = Un\n-c = Deux\n"),
        ("extra-value", "fr", "a =\n    .t = T\n", "⟦a⟧ = Un\n    .t = T\n", "a =\n    .t = T\n"),
        ("extra-attribute", "fr", "a = X\n", "a = Un\n    .⟦t⟧ = T\n", "a = Un\n"),
        // A misspelled name is one mistake.
        ("extra-message", "fr", "open = X\n", "⟦opne⟧ = Un\n", "open = Un\n"),
        (
            "extra-attribute",
            "fr",
            "a = X\n    .title = T\n",
            "a = Un\n    .⟦tilte⟧ = T\n",
            "a = Un\n    .title = T\n",
        ),
        ("empty-text", "fr", "a = X\n", "⟦a⟧ = { \"\" }\n", "a = { \"x\" }\n"),
        // A translator may leave out an attribute on purpose, such as an access key, but not the text.
        (
            "empty-text",
            "fr",
            "a = X\n    .t = T\n",
            "⟦a⟧ = { \"\" }\n    .t = T\n",
            "a = Un\n    .t = { \"\" }\n",
        ),
        (
            "untranslated",
            "fr",
            PLAIN,
            "a = Bonjour\n⟦b⟧ = Good evening to you\n",
            "a = Bonjour\nb = Bonsoir\n",
        ),
        (
            "untranslated",
            "fr",
            "a = Hello, you!\nb = Menu\nc = E-mail\n",
            "⟦a⟧ = Hello, you!\nb = Carte\nc = E-mail\n",
            "a = Salut !\nb = Menu\nc = E-mail\n",
        ),
        // Addresses and measures are no sentences.
        (
            "untranslated",
            "fr",
            "a = Some words\nb = https://example.com/?a=b\nc = width: 42em;\nd = X\n",
            "⟦a⟧ = Some words\nb = https://example.com/?a=b\nc = width: 42em;\nd = Y\n",
            "a = Des mots\nb = https://example.com/?a=b\nc = width: 42em;\nd = Y\n",
        ),
        // Tags are no words.
        (
            "untranslated",
            "fr",
            "# $x\na = <span class=\"{ $x }\">{ $x }</span>\nb = <kbd>Ctrl</kbd> <kbd>Alt</kbd>\nc = Two words\nd = X\n",
            "a = <span class=\"{ $x }\">{ $x }</span>\nb = <kbd>Ctrl</kbd> <kbd>Alt</kbd>\n⟦c⟧ = Two words\nd = Y\n",
            "a = <span class=\"{ $x }\">{ $x }</span>\nb = <kbd>Ctrl</kbd> <kbd>Alt</kbd>\nc = Deux mots\nd = Y\n",
        ),
        // A file that is not translated at all is not a mistake in each message, and neither is English in New Zealand.
        (
            "missing-message",
            "fr",
            PLAIN,
            "a = Good morning to you\n⟦⟧",
            "a = Good morning to you\nb = Good evening to you\n",
        ),
        ("extra-message", "en-NZ", PLAIN, "a = Kia ora to you\n⟦c⟧ = X\n", "b = Good evening to you\n"),
    ]);
}

#[test]
fn references() {
    assert_cases(&[
        ("unknown-message", "fr", "a = X\nb = Y\n", "a = { ⟦bb⟧ }\nb = Deux\n", "a = { b }\nb = Deux\n"),
        (
            "unknown-message",
            "fr",
            "a = X\nb =\n    .t = T\n",
            "a = { ⟦b⟧ }\nb =\n    .t = T\n",
            "a = { b.t }\nb =\n    .t = T\n",
        ),
        ("unknown-term", "fr", "a = X\n", "a = { -⟦brnd⟧ }\n-brand = B\n", "a = { -brand }\n-brand = B\n"),
        (
            "unknown-attribute",
            "fr",
            "a = X\n    .t = T\nb = Y\n",
            "a = Un\n    .t = T\nb = { a.⟦u⟧ }\n",
            "a = Un\n    .t = T\nb = { a.t }\n",
        ),
        (
            "term-attribute",
            "fr",
            "a = X\n",
            "a = { -b.⟦genre⟧ ->\n   *[m] le\n}\n-b = B\n    .gender = m\n",
            "a = { -b.gender ->\n   *[m] le\n}\n-b = B\n    .gender = m\n",
        ),
        // What the translation lacks is one mistake, however often it is used.
        (
            "unknown-term",
            "fr",
            "a = { -brand }\nb = { -brand }\n-brand = B\n",
            "a = Un { -⟦brand⟧ }\nb = Deux { -brand } { -brand.gender ->\n   *[m] le\n}\n",
            "a = Un { -brand }\nb = Deux { -brand }\n-brand = B\n",
        ),
        (
            "term-attribute",
            "fr",
            "a = X\n    .t = T\n",
            "a = { -b.⟦genre⟧ ->\n   *[m] le\n}\n    .t = { -b } { -b.genre ->\n   *[m] le\n}\n-b = B\n",
            "a = Un\n    .t = { -b }\n-b = B\n",
        ),
        ("unknown-function", "fr", "a = { $d }\n", "a = { ⟦DATETIME⟧($d) }\n", "a = { $d }\n"),
        ("unknown-variable", "fr", NAMED, "a = Salut { $name } { $⟦nom⟧ } !\n", "a = Salut { $name } !\n"),
        ("unknown-variable", "fr", NAMED, "a = Salut { $⟦nmae⟧ } !\n", "a = Salut { $name } !\n"),
        ("unknown-variable", "fr", NAMED, "a = Salut { $⟦prenom⟧ } !\n", "a = Salut { $name } !\n"),
        // What is misspelt is not lost too.
        ("unknown-variable", "fr", NAMED, "a = Salut { $⟦nom⟧ } !\n", "a = Salut { $name } !\n"),
        ("unknown-message", "fr", NAMED, "a = Salut { ⟦name⟧ } !\n", "a = Salut { $name } !\n"),
        (
            "unknown-variable",
            "fr",
            "# $name\na = { $name }\nb = Y\n",
            "a = { $name }\nb = Hop, { ⟦a⟧ }\n",
            "a = { $name }\nb = Hop\n",
        ),
        (
            "unknown-variable",
            "fr",
            "# $name\na = { $name }\nb = Y\n",
            "a = { $⟦nom⟧ }\nb = { a }\n",
            "a = { $name }\nb = Deux\n",
        ),
        // The program gives what the reference only selects on, in another message.
        (
            "unknown-variable",
            "fr",
            "a = { $n ->\n    [one] x\n   *[other] y\n}\nb = { a }\n",
            "a = Un\nb = { $⟦m⟧ }\n",
            "a = Un\nb = { $n }\n",
        ),
    ]);
}

#[test]
fn cycles_and_terms() {
    assert_cases(&[
        ("cycle", "fr", "a = X\nb = Y\n", "a = { b }\nb = { ⟦a⟧ }\n", "a = { b }\nb = Deux\n"),
        (
            "cycle",
            "fr",
            "a = X\n    .t = T\n",
            "a = { a.t }\n    .t = { ⟦a⟧ }\n",
            "a = { a.t }\n    .t = T\n",
        ),
        ("cycle", "fr", "a = X\n", "a = Un\n-b = { -⟦b⟧ }\n", "a = Un\n-b = { -c }\n-c = C\n"),
        (
            "unpassed-variable",
            "fr",
            "a = X\n",
            "a = { -⟦b⟧ } { -b(case: \"x\") }\n-b = B { $case }\n",
            "a = { -b(case: \"x\") }\n-b = B { $case }\n",
        ),
        // What no reference passes is one mistake, in the term.
        (
            "unpassed-variable",
            "fr",
            "a = X\n",
            "a = { -b } { -b }\n-b = B { $⟦case⟧ } { $case }\n",
            "a = X\n-b = B { $case }\n",
        ),
        (
            "term-argument",
            "fr",
            "a = { $n }\n",
            "a = { -b($⟦n⟧) }{ $n }\n-b = B\n",
            "a = { -b(n: 1) }{ $n }\n-b = B\n",
        ),
        (
            "term-argument",
            "fr",
            "a = X\n",
            "a = { -b(\"⟦x⟧\") }\n-b = B\n",
            "a = { -b(case: \"x\") }\n-b = B\n",
        ),
        // A term may choose by what is not passed: it has a default.
        (
            "unpassed-variable",
            "fr",
            "a = X\n",
            "a = { -b(cas: \"x\") }\n-b = { $⟦case⟧ }\n",
            "a = { -b }\n-b = { $case ->\n   *[nom] B\n    [gen] C\n}\n",
        ),
    ]);
}

/// "Did you mean" suggests what is near and missing.
#[test]
fn suggestions() {
    let reference = "a = { $name } { $date }\n";
    for (translation, help) in [
        ("a = { $name } { $dat }\n", "did you mean $date?"),
        ("a = { $nam } { $date }\n", "did you mean $name?"),
        // It is near, but present.
        ("a = { $name } { $date } { $dates }\n", "its variables are `$date` and `$name`"),
        ("a = { $name } { $when }\n", "its variables are `$date` and `$name`"),
    ] {
        let found = findings(reference, "fr", translation, false);
        assert_eq!(found.first().map(|finding| finding.help.as_str()), Some(help), "{translation}");
    }
    for (translation, help) in [
        ("a = { $n ->\n    [on] { $n }\n   *[other] { $n }\n}\n", "did you mean [one]?"),
        (
            "a = { $n ->\n    [one] un\n    [ones] { $n }\n   *[other] { $n }\n}\n",
            "plural categories are not translated: this language has `one`, `many` and `other`",
        ),
    ] {
        let found = findings(COUNT, "fr", translation, false);
        assert_eq!(found.first().map(|finding| finding.help.as_str()), Some(help), "{translation}");
    }
}

#[test]
fn calls_of_number() {
    assert_cases(&[
        (
            "number-argument",
            "fr",
            "a = { $n }\n",
            "a = { NUMBER(\"⟦5⟧\") } { $n }\n",
            "a = { NUMBER(5) } { $n }\n",
        ),
        (
            "number-option",
            "fr",
            "a = { $n }\n",
            "a = { NUMBER($n, ⟦maximumFractionDigits⟧: 2) }\n",
            "a = { NUMBER($n, minimumFractionDigits: 2) }\n",
        ),
        (
            "number-option",
            "fr",
            "a = { $n }\n",
            "a = { NUMBER($n, ⟦minimumFractionDigit⟧: 2) }\n",
            "a = { NUMBER($n, minimumFractionDigits: 2) }\n",
        ),
        // The program may implement what the reference has.
        (
            "number-option",
            "fr",
            "a = { NUMBER($n, style: \"percent\") }\n",
            "a = { NUMBER($n, style: \"percent\", ⟦useGrouping⟧: 0) }\n",
            "a = { NUMBER($n, style: \"percent\") }\n",
        ),
        (
            "number-range",
            "fr",
            "a = { $n }\n",
            "a = { NUMBER($n, minimumFractionDigits: ⟦20⟧) }\n",
            "a = { NUMBER($n, minimumFractionDigits: 19) }\n",
        ),
        (
            "number-range",
            "fr",
            "a = { $n }\n",
            "a = { NUMBER($n, type: \"⟦ordinals⟧\") }\n",
            "a = { NUMBER($n, type: \"ordinal\") }\n",
        ),
    ]);
}

#[test]
fn lost_variables() {
    assert_cases(&[
        ("lost-variable", "fr", NAMED, "⟦a⟧ = Salut !\n", "a = Salut { $name } !\n"),
        ("lost-variable", "fr", NAMED, "a = Salut ⟦$name⟧ !\n", "a = Salut { $name } !\n"),
        (
            "lost-variable",
            "fr",
            "a = X\n    .t = { $name }\n",
            "a = Un\n    .⟦t⟧ = T\n",
            "a = Un\n    .t = T { $name }\n",
        ),
        (
            "lost-variable",
            "ru",
            COUNT,
            "a = { $n ->\n    [one] { $n } файл\n    [⟦few⟧] файла\n   *[many] { $n } файлов\n}\n",
            "a = { $n ->\n    [one] файл\n    [few] { $n } файла\n   *[many] { $n } файлов\n}\n",
        ),
        (
            "lost-variable",
            "fr",
            COUNT,
            "⟦a⟧ = { $n ->\n    [0] aucun\n    [one] un\n   *[other] plusieurs\n}\n",
            "a = { $n ->\n    [0] aucun\n    [one] un\n   *[other] { $n }\n}\n",
        ),
        (
            "lost-variable",
            "fr",
            "# $name, $f\na = { $f ->\n    [x] Hi, { $name }\n   *[y] Hello, { $name }\n}\n",
            "a = { $f ->\n    [⟦x⟧] Salut\n   *[y] Bonjour, { $name }\n}\n",
            "a = Bonjour { $name }\n",
        ),
        // By way of another message.
        (
            "lost-variable",
            "fr",
            "a = { $name }\nb = { a }\n",
            "a = A { $name }\n⟦b⟧ = B\n",
            "a = A { $name }\nb = B { a }\n",
        ),
        // What another message loses is lost there only.
        (
            "lost-variable",
            "fr",
            "a = { $name }\nb = { a }\n",
            "⟦a⟧ = A\nb = B { a }\n",
            "a = A { $name }\nb = B { a }\n",
        ),
        // The Croatian category `one` is also for 21, so it cannot show the name, which the reference shows only there.
        (
            "lost-variable",
            "hr",
            NAME_OR_COUNT,
            "a = { $n ->\n    [one] Obriši { $n } popis\n    [few] Obriši { $n } popisa\n   *[⟦other⟧] Obriši { $name }\n}\n",
            "a = { $n ->\n    [one] Obriši { $n } popis\n    [few] Obriši { $n } popisa\n   *[other] Obriši { $n } popisa\n}\n",
        ),
        ("lost-variable", "ja", NAME_OR_COUNT, "⟦a⟧ = 件を削除\n", "a = { $n } 件を削除\n"),
        (
            "lost-variable",
            "fr",
            "a = { $n ->\n    [one] Delete\n   *[other] Delete { $n } of { $name }\n}\n",
            "⟦a⟧ = Supprimer { $n }\n",
            "a = Supprimer { $n } de { $name }\n",
        ),
    ]);
}

#[test]
fn selections() {
    assert_cases(&[
        (
            "plural-key",
            "fr",
            COUNT,
            "a = { $n ->\n    [one] un\n    [⟦mny⟧] x { $n }\n   *[other] { $n }\n}\n",
            "a = { $n ->\n    [one] un\n    [many] x { $n }\n   *[other] { $n }\n}\n",
        ),
        (
            "plural-key",
            "fr",
            COUNT,
            "a = { $n ->\n    [one] un\n   *[⟦autre⟧] { $n }\n}\n",
            "a = { $n ->\n    [one] un\n   *[other] { $n }\n}\n",
        ),
        (
            "plural-unused",
            "fr",
            COUNT,
            "a = { $n ->\n    [one] un\n    [⟦few⟧] x { $n }\n   *[other] { $n }\n}\n",
            "a = { $n ->\n    [one] un\n    [5] cinq\n   *[other] { $n }\n}\n",
        ),
        (
            "plural-missing",
            "ru",
            COUNT,
            "a = { $⟦n⟧ ->\n    [one] файл\n   *[other] { $n } файлов\n}\n",
            "a = { $n ->\n    [one] файл\n    [few] { $n } файла\n   *[other] { $n } файлов\n}\n",
        ),
        (
            "plural-missing",
            "ar",
            "a = { NUMBER($n) }\n",
            "a = { NUMBER($⟦n⟧) ->\n    [zero] { $n } x\n    [one] { $n } y\n   *[other] { $n } z\n}\n",
            "a = { NUMBER($n) ->\n    [zero] { $n } x\n    [one] { $n } x\n   *[other] { $n } x\n}\n",
        ),
        // What is misnamed is not missing too.
        (
            "plural-key",
            "fr",
            COUNT,
            "a = { $n ->\n    [⟦un⟧] { $n } fichier\n   *[other] { $n } fichiers\n}\n",
            "a = { $n ->\n    [one] { $n } fichier\n   *[other] { $n } fichiers\n}\n",
        ),
        // Exact numbers serve for categories of one number.
        (
            "plural-missing",
            "en-GB",
            COUNT,
            "a = { $⟦n⟧ ->\n    [0] none\n   *[other] { $n } files\n}\n",
            "a = { $n ->\n    [0] none\n    [1] one\n   *[other] { $n } files\n}\n",
        ),
        (
            "plural-unused",
            "en-GB",
            "a = { NUMBER($n, type: \"ordinal\") }\n",
            "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n    [⟦many⟧] { $n }x\n   *[other] { $n }th\n}\n",
            "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n}\n",
        ),
        (
            "variant-key",
            "fr",
            WORDS,
            "a = { $gender ->\n    [⟦homme⟧] son\n    [female] son\n   *[other] leur\n}\n",
            "a = { $gender ->\n    [male] son\n   *[other] leur\n}\n",
        ),
        (
            "variant-key",
            "fr",
            WORDS,
            "a = { $gender ->\n    [male] son\n    [female] son\n    [⟦mael⟧] x\n   *[other] leur\n}\n",
            "a = { $gender ->\n    [male] son\n    [female] son\n    [unknown] x\n   *[other] leur\n}\n",
        ),
        // Words of which the comment tells.
        (
            "variant-key",
            "fr",
            "# $f (String) - \"formal\", \"casual\" or \"neutral\"\na = { $f ->\n    [casual] Hi\n   *[formal] Hello\n}\n",
            "a = { $f ->\n    [⟦neutre⟧] Salut\n   *[formal] Bonjour\n}\n",
            "a = { $f ->\n    [formal] Bonjour\n   *[neutral] Salut\n}\n",
        ),
        // The cases of a term are the language's own.
        (
            "plural-unused",
            "pl",
            "-b = { $case ->\n   *[nominative] B\n    [lower] b\n}\n# $n (Number) - how many\na = { $n }\n",
            "-b = { $case ->\n   *[nominative] B\n    [genitive] Ba\n}\na = { $n ->\n    [⟦two⟧] { $n }\n    [one] { $n }\n    [few] { $n }\n   *[many] { $n }\n}\n",
            "-b = { $case ->\n   *[nominative] B\n    [genitive] Ba\n}\na = { $n }\n",
        ),
        // A selection on words that happen to be called as categories are.
        (
            "variant-key",
            "fr",
            "# $g (String) - who\na = { $g ->\n    [one] he\n   *[few] they\n}\n",
            "a = { $g ->\n    [⟦un⟧] il\n   *[few] ils\n}\n",
            "a = { $g ->\n    [one] il\n   *[few] ils\n}\n",
        ),
    ]);
}

#[test]
fn plurals() {
    assert_cases(&[
        // The reference has a single variant, so the keys of the translation show that it is a plural.
        (
            "plural-missing",
            "pl",
            "a = { $n ->\n   *[other] Just { $n } rows\n}\n",
            "a = { $⟦n⟧ ->\n    [one] { $n } wiersz\n   *[other] { $n } wierszy\n}\n",
            "a = { $n ->\n    [one] { $n } wiersz\n    [few] { $n } wiersze\n   *[many] { $n } wierszy\n}\n",
        ),
        // A comment that says String is wrong if the reference selects a plural of its own language.
        (
            "plural-key",
            "fr",
            "# $n (String) - how many\na = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n",
            "a = { $n ->\n    [⟦un⟧] Un fichier { $n }\n   *[other] { $n } fichiers\n}\n",
            "a = { $n ->\n    [one] Un fichier\n   *[other] { $n } fichiers\n}\n",
        ),
        // Variants that are copied from the reference are untranslated, not wrong.
        (
            "plural-missing",
            "ru",
            COUNT,
            "a = { $⟦n⟧ ->\n    [one] One file\n   *[other] { $n } файлов\n}\n",
            "a = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n",
        ),
        (
            "plural-unused",
            "ja",
            COUNT,
            "a = { $n ->\n    [⟦one⟧] { $n } 件\n   *[other] { $n } 件\n}\n",
            "a = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n",
        ),
        // A single variant is the same for all numbers.
        (
            "plural-missing",
            "ru",
            COUNT,
            "a = { $⟦n⟧ ->\n    [0] нет файлов\n   *[other] файлов: { $n }\n}\n",
            "a = { $n ->\n   *[other] файлов: { $n }\n}\n",
        ),
        // Without the number, a noun has a singular and a plural, and in Slovenian a dual.
        (
            "plural-missing",
            "pl",
            HIDDEN_COUNT,
            "a = { $⟦n⟧ ->\n    [few] Usuń pliki\n   *[other] Usuń wszystkie pliki\n}\n",
            "a = { $n ->\n    [one] Usuń plik\n   *[other] Usuń pliki\n}\n",
        ),
        (
            "plural-missing",
            "sl",
            HIDDEN_COUNT,
            "a = { $⟦n⟧ ->\n    [one] Izbriši datoteko\n   *[other] Izbriši datoteke\n}\n",
            "a = { $n ->\n    [one] Izbriši datoteko\n    [two] Izbriši datoteki\n   *[other] Izbriši datoteke\n}\n",
        ),
        // Exact numbers as in the reference.
        (
            "plural-missing",
            "ru",
            "# $n (Number)\na = { $n ->\n    [0] None\n    [1] Only one\n   *[other] { $n }\n}\n",
            "a = { $⟦n⟧ ->\n    [0] Нет\n    [one] Один\n   *[other] { $n }\n}\n",
            "a = { $n ->\n    [0] Нет\n    [1] Только один\n   *[other] { $n }\n}\n",
        ),
        // The default variant is shown for other categories too.
        (
            "plural-missing",
            "fr",
            COUNT,
            "a = { $n ->\n   ⟦*⟧[one] { $n } fichier\n}\n",
            "a = { $n ->\n   *[other] { $n } fichiers\n}\n",
        ),
        (
            "plural-missing",
            "ru",
            COUNT,
            "a = { $n ->\n    [few] { $n } файла\n    [many] { $n } файлов\n   ⟦*⟧[one] { $n } файл\n}\n",
            "a = { $n ->\n    [few] { $n } файла\n   *[many] { $n } файлов\n    [one] { $n } файл\n}\n",
        ),
        // Categories of CLDR 37, which fluent-rs selects, or of the newest CLDR are accepted, but only those of both demanded.
        (
            "plural-unused",
            "he",
            COUNT,
            "a = { $n ->\n    [one] אחת\n    [two] שתיים\n    [⟦few⟧] { $n }\n   *[other] { $n }\n}\n",
            "a = { $n ->\n    [one] אחת\n    [two] שתיים\n    [many] { $n }\n   *[other] { $n }\n}\n",
        ),
        (
            "plural-missing",
            "mt",
            COUNT,
            "a = { $⟦n⟧ ->\n    [one] wieħed\n   *[other] { $n }\n}\n",
            "a = { $n ->\n    [one] wieħed\n    [few] { $n }\n    [many] { $n }\n   *[other] { $n }\n}\n",
        ),
        (
            "plural-unused",
            "gv",
            COUNT,
            "a = { $n ->\n    [one] un\n    [⟦zero⟧] { $n }\n   *[other] { $n }\n}\n",
            "a = { $n ->\n    [one] un\n    [two] { $n }\n    [few] { $n }\n   *[other] { $n }\n}\n",
        ),
        // In Japanese, any default is shown for all numbers.
        (
            "plural-unused",
            "ja",
            COUNT,
            "a = { $n ->\n    [⟦few⟧] { $n }件\n   *[other] { $n } 件\n}\n",
            "a = { $n ->\n   *[many] { $n }件\n}\n",
        ),
    ]);
}

/// A category that most plurals of a locale lack is one decision.
#[test]
fn habits_are_one_finding() {
    let plural = |id: usize, two: &str| {
        format!("a{id} = {{ $n ->\n    [one] אחת\n{two}   *[other] {{ $n }} דברים\n}}\n")
    };
    let reference: String = (0..21).map(|id| COUNT.replace("a =", &format!("a{id} ="))).collect();
    for (with_two, expected) in [(0, 1), (10, 1), (11, 10), (12, 9)] {
        let translation: String =
            (0..21).map(|id| plural(id, if id < with_two { "    [two] שתיים\n" } else { "" })).collect();
        let found = findings(&reference, "he", &translation, false);
        assert_eq!(found.len(), expected, "{with_two}");
        assert!(found.iter().all(|finding| finding.rule.name == "plural-missing"), "{found:#?}");
        let first = format!("a{with_two}");
        assert_eq!(found[0].id.as_ref(), Some(&first), "{with_two}");
        let counts = format!("{} of the 21 plurals", 21 - with_two);
        assert_eq!(found[0].message.contains(&counts), expected == 1, "{}", found[0]);
    }
}

/// If most locales have other values than the reference, each defines its own.
#[test]
fn values_may_be_those_of_each_locale() {
    let message = |key: &str| format!("a = {{ $time ->\n    [{key}] x {key}\n   *[night] y {key}\n}}\n");
    for (keys, expected) in [
        (["matin", "maitin", "morning"].as_slice(), 0),
        (&["matin", "maitin", "morning", "morning"], 2),
        (&["matin"], 1),
    ] {
        let files = keys.iter().zip(["fr", "ga", "de", "it"]).map(|(key, tag)| (tag, message(key)));
        let files = files.chain([("en", message("morning"))]);
        let files: Files = files.map(|(tag, text)| (format!("{tag}/a.ftl"), text.into_bytes())).collect();
        let mut found = lint(&files, &Options::default()).expect("a reference");
        found.retain(|finding| finding.rule.name == "variant-key");
        assert_eq!(found.len(), expected, "{keys:?}: {found:#?}");
    }
}

#[test]
fn texts() {
    assert_cases(&[
        ("bidi-control", "ar", "a = X\n", "a = ا⟦\u{202E}⟧ب\n", "a = ا\u{200F}ب\n"),
        // An embedding works if it is closed. One finding a line is enough.
        (
            "bidi-embedding",
            "ar",
            "a = X\n",
            "a = ا⟦\u{202A}⟧x\u{202C} ب\u{202A}y\u{202C}\n",
            "a = ا\u{2066}x\u{2069} ب{ \"\\u202A\" }y{ \"\\u202C\" }\n",
        ),
        ("bidi-control", "ar", "a = X\n", "a = ا⟦\u{202B}⟧ب\n", "a = اب\n"),
        ("bidi-control", "ar", "a = X\n", "a = ا⟦\u{202E}⟧ب\u{202C}\n", "a = اب\n"),
        ("invisible-character", "ar", "a = X\n", "a = ا⟦\u{202C}⟧ب\n", "a = اب\n"),
        (
            "invisible-character",
            "de",
            "a = X\n",
            "a = ein⟦\u{AD}⟧ und\n",
            "a = Donau\u{AD}dampf\u{AD}schiff\n",
        ),
        ("invisible-character", "de", "a = X\n", "a = ein⟦\t⟧\tund\n", "a = ein { \"\\u0009\" }und\n"),
        ("invisible-character", "fr", "a = X\n", "a = U⟦\u{200F}⟧n\n", "a = U{ \"\\u200F\" }n\n"),
        ("unbalanced-isolate", "ar", "a = X\n", "a = ⟦\u{2068}⟧ا\n", "a = \u{2068}ا\u{2069}\n"),
        (
            "unbalanced-isolate",
            "ar",
            "a = X\n",
            "a = \u{2068}ا\u{2069} ⟦\u{2068}⟧ب\n",
            "a = \u{2068}ا\u{2069} \u{2068}ب\u{2069}\n",
        ),
        ("unbalanced-isolate", "ar", "a = X\n", "a = ا⟦\u{2069}⟧\n", "a = { \"\\u2068\" }ا\u{2069}\n"),
        ("invisible-character", "fr", "a = X\n", "a = U⟦\u{200B}⟧n\n", "a = U\u{202F}n\n"),
        ("control-character", "fr", "a = X\n", "a = U⟦\u{7}⟧n\n", "a = Un\n"),
        ("raw-escape", "fr", "a = X\n", "a = Un⟦&nbsp;⟧!\n", "a = R&D; un & deux;\n"),
        ("raw-escape", "fr", "a = X\n", "a = Un⟦&#xA0;⟧!\n", "a = Un{ \"\\u00A0\" }!\n"),
        (
            "raw-escape",
            "fr",
            "a = <b>X</b>\nb = Y\n",
            "a = <b>Un</b>\nb = Un⟦\\n⟧deux\n",
            "a = <b>Un&nbsp;!</b>\nb = Un\n    deux\n",
        ),
        ("raw-escape", "fr", "a = X\nb = Y\n", "a = Un⟦&amp;⟧\nb = Un\n", "a = Un&\nb = Un\n"),
        ("raw-escape", "fr", "a = X\nb = Y &amp; Z\n", "a = Un ⟦\\n⟧\nb = Un\n", "a = Un &amp;\nb = Un\n"),
        ("raw-escape", "fr", "a = X &amp; Y\n", "a = Un &lt; ⟦\\u00A0⟧\n", "a = Un &lt; deux\n"),
        ("outer-blank", "fr", "a = X\n", "a = { \"⟦ ⟧\" }Un\n", "a = Un{ \" \" }deux\n"),
        ("outer-blank", "fr", "a = X\n", "a = Un⟦\u{A0}⟧\n", "a = Un\u{A0}!  \n"),
        ("outer-blank", "fr", "a = X{ \" \" }\n", "a = { \"⟦ ⟧\" }Un{ \" \" }\n", "a = Un{ \"\\u00A0\" }\n"),
        ("straight-quotes", "fr", "a = X\n", "a = L⟦'⟧un\n", "a = L’un\n"),
        ("three-dots", "fr", "a = X\n", "a = Un⟦.⟧..\n", "a = Un…\n"),
        // What the reference has too is reported there only.
        ("invisible-character", "fr", "a = \u{FEFF}X\n", "a = \u{FEFF}U⟦\u{200B}⟧n\n", "a = \u{FEFF}Un\n"),
        // Where words are not parted by spaces.
        ("invisible-character", "th", "a = X\n", "a = ก⟦\u{FEFF}⟧\n", "a = ก\u{200B}ข\n"),
    ]);
}

#[test]
fn markup() {
    assert_cases(&[
        ("emphasis", "fr", "a = X <b>y</b>\n", "⟦a⟧ = Un y\n", "a = <b>Un</b> y\n"),
        ("markup", "fr", "a = X <b>y</b>\n", "a = Un ⟦<i⟧>y</b>\n", "a = <b class=\"x\">Un</b> y\n"),
        ("markup", "fr", "a = X\n", "a = Un ⟦</b⟧>\n", "a = 3 < 4 > 2\n"),
        // Each language emphasizes words of its own, if the reference shows that the program can.
        (
            "emphasis",
            "it",
            "a = <b>X</b> y\nb = <i>Y</i>\n",
            "⟦a⟧ = <i>Un</i> y\nb = <i>Y</i>\n",
            "a = <b>Un</b> <i>mobile</i>\nb = <i>Y</i>\n",
        ),
        ("markup", "it", "a = X\n", "a = Un ⟦<i⟧>mobile</i>\n", "a = Un mobile\n"),
        // The tag that is too many, not the first one of its name.
        (
            "markup",
            "it",
            "a = <a>X</a> <a>Y</a>\n",
            "a = <a>uno</a> e <a>due⟦<a⟧>\n",
            "a = <a>uno</a> e <a>due</a>\n",
        ),
        (
            "markup",
            "it",
            "a = <a>X</a> <a>Y</a>\n",
            "a = <a>uno⟦<a⟧> e <a>due</a>\n",
            "a = <a>uno</a> e <a>due</a>\n",
        ),
        ("markup", "fr", "a = <a>X</a>\n", "a = <a>Un⟦</ a⟧>\n", "a = <A>Un</a >\n"),
        ("markup", "fr", "a = <0>X</0>\n", "a = <0>Un⟦</1⟧>\n", "a = <0>Un</0>\n"),
        ("markup", "fr", "a = <Link>X</Link>\n", "⟦a⟧ = Un\n", "a = <Link>Un</Link>\n"),
        // Attributes may contain placeables, and may be translated.
        (
            "markup",
            "fr",
            "a = <a href=\"{ $u }\">X</a>\n",
            "a = <a href=\"{ $u }\">Un⟦<a⟧>\n",
            "a = <a href=\"{ $u }\" title=\"Deux\">Un</a>\n",
        ),
        ("markup", "fr", "# $x\na = <a { $x }>X</a>\n", "a = <a { $x }>Un⟦<a⟧>\n", "a = <a { $x }>Un</a>\n"),
        ("markup", "fr", "a = <a name=\"x\"/>X\n", "⟦a⟧ = Un\n", "a = <a name=\"x\"></a>Un\n"),
        // A placeholder is a word, and so is an address. Lines break elsewhere, and <b> is as good as <strong>.
        (
            "markup",
            "fr",
            "a = X <strong>y</strong> <file> <me@example.com><br>\n",
            "a = Un <b>y⟦<b⟧> <fichier> <moi@example.com>\n",
            "a = Un <b>y</b> <fichier> <moi@example.com>\n",
        ),
        // A tag without its end is reported at the tag.
        ("markup", "fr", "a = <b>X</b>\n", "a = <b>Un⟦</b⟧? 2 > 1\n", "a = <b>Un</b>? 2 > 1 <b\n"),
        (
            "markup",
            "fr",
            "a = <a href=\"x\">X</a>\n",
            "a = ⟦<a⟧ href=\"x>Un</a>\n",
            "a = <a href=\"x\">Un</a>\n",
        ),
        (
            "markup",
            "fr",
            "a = <a href=\"x\">X</a>\n",
            "a = ⟦<a⟧ href=”x”>Un</a>\n",
            "a = <a href=\"y\">Un</a>\n",
        ),
        // Fluent's DOM overlays allow emphasis.
        (
            "markup",
            "fr",
            "a = X\nb = <a data-l10n-name=\"x\">X</a>\n",
            "a = <u>Un⟦<u⟧>\nb = <a data-l10n-name=\"x\">Un</a>\n",
            "a = <em>Un</em>\nb = <a data-l10n-name=\"x\">Un</a>\n",
        ),
        // Tags that are not in order.
        (
            "markup",
            "fr",
            "a = <u>X</u> <s>Y</s>\n",
            "a = <u>Un⟦</s⟧> <s>deux</u>\n",
            "a = <s>Deux</s> <u>un</u>\n",
        ),
        // The names of elements are the program's.
        (
            "markup",
            "fr",
            "a = <a data-l10n-name=\"x\">X</a> <a data-l10n-name=\"y\">Y</a>\n",
            "a = <a data-l10n-name=\"y\">Un</a> <a data-l10n-name = \"⟦z⟧\">Deux</a>\n",
            "a = <a data-l10n-name=\"y\">Un</a> <a data-l10n-name=\"x\">Deux</a>\n",
        ),
        (
            "markup",
            "fr",
            "a = <img data-l10n-name=\"x\"> X\n",
            "a = ⟦<img⟧ src=\"x\"> Un\n",
            "a = Un <img data-l10n-name=\"x\" src=\"x\">\n",
        ),
        // A translation may correct the reference.
        ("markup", "fr", "a = <a>X<a>\n", "a = <i>Un⟦</a⟧>\n", "a = <a>Un</a>\n"),
    ]);
}

#[test]
fn the_reference_itself() {
    assert_cases(&[
        ("undocumented-variable", "en", "", "a = { $⟦n⟧ }\n", "# $n (Number) - how many\na = { $n }\n"),
        (
            "undocumented-variable",
            "en",
            "",
            "# $m - what\na = { $m } { $⟦n⟧ }\n",
            "### $n, $m\n\na = { $n } { $m }\n",
        ),
        ("comment-variable", "en", "", "# $⟦m⟧ - what\na = { $n }\n", "# $n, $m - what\na = { $n }\n"),
        ("markup", "en", "", "a = <a>X⟦<a⟧>\n", "a = <a>X</a><br><p>Y\n"),
        ("markup", "en", "", "a = <b>X⟦</b⟧\n", "a = <b>X</b> </b\n"),
        ("markup", "en", "", "a = ⟦<a⟧ href=\"x>X</a>\n", "a = <a href=\"x\">X</a>\n"),
        ("markup", "en", "", "a = <b>X⟦</i⟧></b>\n", "a = <b>X</b> <file> a < b\n"),
        ("markup", "en", "", "a = <b>X⟦</ b⟧>\n", "a = <0>X</0><img src=\"x\">\n"),
        (
            "comment-type",
            "en",
            "",
            "# $n (⟦String⟧) - how many\na = { $n ->\n    [one] One\n   *[other] Many\n}\n",
            "# $n (Number) - how many\na = { $n ->\n    [one] One\n   *[other] Many\n}\n",
        ),
        (
            "comment-type",
            "en",
            "",
            "# $n (⟦String⟧) - how many\na = { NUMBER($n) }\n",
            "# $n (String) - \"one\" or \"few\"\na = { $n ->\n    [one] One\n   *[few] Some\n}\n",
        ),
        ("lost-variable", "en-GB", "# $n - what\na = { $n }\n", "⟦a⟧ = x\n", ""),
    ]);
}

/// fluent-bundle resolves 100 placeables, including those of the messages and terms that are referred to.
#[test]
fn the_reference_itself_file_by_file() {
    let plural =
        "# $n (Number) - how many\na = { $n ->\n    [one] one\n    [few] some\n   *[other] { $n }\n}\n";
    let files = [("en/a.ftl".to_owned(), plural.into()), ("en/b.ftl".to_owned(), b"a = B\n".into())];
    let findings = lint(&Files::from(files), &Options::default()).expect("a reference");
    let found: Vec<_> = findings.iter().map(|f| format!("{} {}:{}", f.rule, f.path, f.position)).collect();
    assert_eq!(found, ["plural-unused en/a.ftl:4:6"]);
}

#[test]
fn placeables() {
    let ten = |name: &str, of: &str| format!("{name} = {}\n", of.repeat(10));
    let nine = format!("b = {}\n", "{ c }".repeat(9));
    let selection = |name: &str, count: usize| {
        format!("{name} = {{ $n ->\n    [x] {}\n   *[y] {{ $n }}\n}}\n", "{ $n }".repeat(count))
    };
    let cases = [
        (
            "a = X\nb = Y\nc = Z\n",
            ten("⟦a⟧", "{ b }") + &ten("b", "{ c }") + "c = C\n",
            ten("a", "{ b }") + &nine + "c = C\n",
        ),
        ("a = X { $n }\n", selection("⟦a⟧", 100), selection("a", 99)),
    ];
    for (reference, wrong, right) in &cases {
        assert_cases(&[("too-many-placeables", "fr", *reference, wrong, right)]);
        assert_eq!((is_shown(&marked(wrong).0), is_shown(right)), (false, true), "{wrong}");
    }
}

/// Whether the runtime shows the message `a` without an error.
fn is_shown(text: &str) -> bool {
    let mut bundle = FluentBundle::default();
    bundle.add_resource(FluentResource::try_new(text.to_owned()).expect("Fluent")).expect("new messages");
    let pattern = bundle.get_message("a").and_then(|message| message.value()).expect("a text");
    let mut errors = Vec::new();
    let arguments = FluentArgs::from_iter([("n", "x")]);
    bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    errors.is_empty()
}

const SIZES: &str = "sizes = small, large\nbox = { $size ->\n    [small] A small box\n   *[large] A large box\n}\n# $size (String) - the size\nend = The end\n";

#[test]
fn data_messages() {
    let rest = "box = Une caisse\nend = Fin\n";
    assert_cases(&[
        (
            "sizes",
            "fr",
            SIZES,
            &format!("{rest}sizes = petite, ⟦GRANDE⟧\n"),
            &format!("{rest}sizes = petite, grande\n"),
        ),
        (
            "sizes",
            "fr",
            SIZES,
            &format!("{rest}⟦sizes⟧ = petite {{ \", grande\" }}\n"),
            // Untranslated data is not an untranslated sentence.
            &format!("{rest}sizes = small, large\n"),
        ),
        (
            "size-unreachable",
            "fr",
            SIZES,
            "box = { $size ->\n    [⟦petite⟧] Une petite caisse\n   *[large] Une grande caisse\n}\nend = Fin\n",
            "sizes = petite, grande\nbox = { $size ->\n    [petite] Une petite caisse\n   *[grande] Une grande caisse\n}\nend = Fin\n",
        ),
        // The names of a parent locale apply, if it has some.
        ("size-unreachable", "en-GB", SIZES, "box = { $size ->\n   *[⟦big⟧] A big box\n}\n", ""),
    ]);
}

/// Nothing is known of a data message that the reference does not have.
#[test]
fn data_messages_of_other_programs() {
    assert_cases(&[("extra-message", "fr", "a = X\n", "a = Un\n⟦sizes⟧ = ?\n", "a = Un\n")]);
}

#[test]
fn every_rule_is_listed_once_and_by_name() {
    let options = options(false);
    let names: Vec<_> = rules::all(&options).map(|rule| rule.name).collect();
    let distinct: BTreeSet<_> = names.iter().collect();
    assert_eq!(distinct.len(), names.len());
    for rule in rules::all(&options) {
        let kebab = rule.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(kebab && !rule.summary.is_empty() && !rule.summary.ends_with('.'), "{rule:?}");
    }
}

#[test]
fn comments_ignore_rules() {
    let dots = "# check: ignore three-dots\na = Un...\n";
    assert_cases(&[
        (
            "three-dots",
            "fr",
            "a = X\nb = Y\n",
            "# check: ignore three-dots\na = Un...\nb = Deux⟦.⟧..\n",
            "a = X\nb = Deux\n",
        ),
        (
            "lost-variable",
            "fr",
            NAMED,
            "# check: ignore three-dots\n⟦a⟧ = Salut...\n",
            "# Sans nom.\n# check: ignore lost-variable, three-dots\na = Salut...\n",
        ),
        ("ignore-comment", "fr", "a = X\n", "# check: ignore ⟦three-dot⟧\na = Un\n", dots),
        ("ignore-comment", "fr", "a = X\n", "# check: ignore three-dots, ⟦lost-variable⟧\na = Un...\n", dots),
        (
            "ignore-comment",
            "fr",
            "a = X\n-b = Y\n",
            "a = Un\n# check: ignore ⟦three-dots⟧\n-b = B\n",
            "a = Un\n",
        ),
        (
            "missing-attribute",
            "fr",
            "a = X\n    .t = T\n",
            "a = Un\n⟦⟧",
            "# check: ignore missing-attribute\na = Un\n",
        ),
    ]);
    // Without --style, it is not known whether three dots are found.
    assert_eq!(findings("a = X\n", "fr", dots, false), []);
    // A comment on its own belongs to no message.
    let alone = "# check: ignore three-dots\n\na = Un...\n";
    assert_eq!(findings("a = X\n", "fr", alone, true).len(), 1);
}

/// What the reference has is missing, and not misspelled.
#[test]
fn a_term_of_the_reference_is_to_be_added() {
    let found =
        findings("-brand = B\n-brank = K\na = { -brand }\n", "fr", "-brank = K\na = { -brand }\n", false);
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(finding.help, "add it to this locale, as en has it: -brand = and its text");
}

/// A tree may be translated from any language.
#[test]
fn the_reference_can_be_any_locale() {
    let files = [("de/a.ftl", "a = Eins\nb = Zwei\n"), ("en/a.ftl", "a = One\n")];
    let files = Files::from(files.map(|(path, text)| (path.to_owned(), text.into())));
    let findings = lint(&files, &Options { reference: "de", ..Options::default() }).expect("a reference");
    let shown: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "en/a.ftl:2:1: warning[missing-message]: `b` is missing; translate it after `a`; until then, it falls back to de"
        ]
    );
    let missing = lint(&files, &Options { reference: "fr", ..Options::default() });
    assert_eq!(
        missing.map_err(|error| error.to_string()),
        Err("there is no folder fr with .ftl files to compare with".to_owned())
    );
}

//! What holds for every tree: valid Fluent has no findings, and all findings are inside their files.

mod pieces;
mod sizes;

use std::path::Path;

use fluent_lint::resource::{self, MAX_BYTES};
use fluent_lint::{Files, Position, Rule, files, lint, rules};
use proptest::prelude::*;

use crate::pieces::pieces;
use crate::sizes::options;

/// `tests/data/right` uses everything in Fluent's grammar, in a reference and in languages with other plurals, other
/// quotation marks and another direction.
#[test]
fn valid_fluent_has_no_findings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/right");
    let files = files::read(&folder).expect("the folder can be read");
    assert_eq!(files.len(), 6);
    let with = |line_end: &str| {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace('\n', line_end).into_bytes();
        files.iter().map(|(path, bytes)| (path.clone(), text(bytes))).collect::<Files>()
    };
    for line_end in ["\n", "\r\n"] {
        assert_eq!(
            lint(&with(line_end), &options(true)).expect("a reference"),
            [],
            "lines that end with {line_end:?}"
        );
    }
}

/// Every finding is inside its file, and a file that does not parse has one.
#[track_caller]
fn assert_findings_in_files(reference: &str, translation: &str) {
    let files = [("en/a.ftl", reference), ("fr/a.ftl", translation)];
    let files = Files::from(files.map(|(path, text)| (path.to_owned(), text.into())));
    let findings = lint(&files, &options(true)).expect("a reference");
    for (path, bytes) in &files {
        let refused = resource::parse(bytes).is_err();
        let found = findings.iter().any(|finding| finding.path == *path && is_parsing(finding.rule));
        assert!(found || !refused, "nothing is found in {:?}", str::from_utf8(bytes));
    }
    for finding in findings {
        let text = str::from_utf8(&files[&finding.path]).expect("UTF-8");
        assert!(text.get(finding.span.clone()).is_some(), "{finding:?} in {text:?}");
        assert_eq!(finding.position, Position::of(text, finding.span.start), "{finding:?} in {text:?}");
        assert!(!finding.message.is_empty() && !finding.help.is_empty(), "{finding:?}");
    }
}

/// Whether a rule is about a file or its syntax: up to `syntax`.
fn is_parsing(rule: &Rule) -> bool {
    rules::ALL.into_iter().take_while(|rule| rule.name != "duplicate-message").any(|other| other == rule)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_finding_is_in_its_file(reference in pieces(), translation in pieces()) {
        assert_findings_in_files(&reference, &translation);
    }

    #[test]
    fn arbitrary_text_is_checked(reference in any::<String>(), translation in any::<String>()) {
        assert_findings_in_files(&reference, &translation);
    }

    #[test]
    fn arbitrary_bytes_are_checked(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let files = Files::from([("en/a.ftl".to_owned(), Vec::new()), ("fr/a.ftl".to_owned(), bytes)]);
        prop_assert!(lint(&files, &options(true)).is_ok());
    }
}

/// Files of the maximum size that are expensive to check. They neither overflow the stack nor take minutes.
#[test]
fn hostile_files_are_checked() {
    let many = |piece: &str| piece.repeat(MAX_BYTES / piece.len());
    let numbered = |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    let chain = numbered(5_000, &|i| format!("a{i} = {{ a{} }}{{ a0 }}\n", i + 1));
    let fan = numbered(3_000, &|i| format!("{{ a{i} }}"));
    let fan = format!("a = {fan}\n{}", numbered(3_000, &|i| format!("a{i} = {{ a }}\n")));
    let nested = format!("a = {}x\n{}", "{ $n ->\n*[other] ".repeat(99), "}\n".repeat(99));
    let message = |piece: &str| format!("a = {}", piece.repeat(MAX_BYTES / piece.len() - 4));
    let tags = format!("a = {}", numbered(80_000, &|i| format!("<a{i}/>")));
    for text in [
        &many("{"),
        &many("a\n"),
        &many("=\n"),
        &many("\u{200B}"),
        &message("\u{202B}"),
        &message("<a"),
        &message("<a>"),
        &message("&a"),
        &message("\\n"),
        &tags,
        &chain,
        &fan,
        &nested,
    ] {
        let files = [("en/a.ftl", text), ("fr/a.ftl", text)];
        let files = Files::from(files.map(|(path, text)| (path.to_owned(), text.clone().into_bytes())));
        assert!(lint(&files, &options(true)).is_ok());
    }
}

//! Small trees, each with the right answer in words next to it: `tests/data/trees/<case>/right.md`.

use std::path::Path;

use fluent_lint::{Options, files, lint};

/// The findings of each tree: rule, path and position.
const CASES: &[(&str, &[&str])] = &[
    ("braces-in-plain-text", &["raw-escape fr/a.ftl:1:21", "raw-escape fr/a.ftl:1:29"]),
    ("markup-or-words", &[]),
    ("markup-too-many", &["markup it/a.ftl:1:24"]),
    ("plural-in-the-reference-says-string", &["comment-type en/a.ftl:1:7", "plural-missing pl/a.ftl:1:8"]),
    ("plural-reference-has-other", &["undocumented-variable en/a.ftl:1:8"]),
    ("plural-whole-numbers", &[]),
    ("same-in-many", &[]),
    // Three of eleven other locales keep `brand`, but only one keeps `bye`, and none keeps `hello`.
    (
        "same-in-some",
        &["untranslated da/a.ftl:3:1", "untranslated nl/a.ftl:3:1", "untranslated sv/a.ftl:2:1"],
    ),
    ("term-positional-argument", &["unpassed-variable en/a.ftl:1:12", "term-argument en/a.ftl:6:37"]),
    (
        "text-line-begins-with-syntax",
        &["line-start fr/a.ftl:3:5", "extra-message fr/a.ftl:4:1", "attribute fr/a.ftl:6:6"],
    ),
];

#[test]
fn each_tree_has_its_findings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/trees");
    let cases = std::fs::read_dir(&folder).expect("a folder").count();
    assert_eq!(cases, CASES.len(), "each tree is a case");
    for (case, expected) in CASES {
        let files = files::read(&folder.join(case)).expect("a tree");
        let findings = lint(&files, &Options::default()).expect("a reference");
        let found: Vec<_> =
            findings.iter().map(|f| format!("{} {}:{}", f.rule, f.path, f.position)).collect();
        assert_eq!(found, *expected, "{case}: {findings:#?}");
    }
}

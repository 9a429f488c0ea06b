//! Small trees, each with the right answer in words next to it: `tests/data/trees/<case>/right.md`.

use std::path::Path;

use fluent_lint::{Options, files, lint};

/// The findings of each tree: severity, rule, path and position.
const CASES: &[(&str, &[&str])] = &[
    (
        "plural-in-the-reference-says-string",
        &["warning[comment-type] en/a.ftl:1:7", "warning[plural-missing] pl/a.ftl:1:8"],
    ),
    ("plural-reference-has-other", &["warning[undocumented-variable] en/a.ftl:1:8"]),
    ("plural-whole-numbers", &[]),
];

#[test]
fn each_tree_has_its_findings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/trees");
    let cases = std::fs::read_dir(&folder).expect("a folder").count();
    assert_eq!(cases, CASES.len(), "each tree is a case");
    for (case, expected) in CASES {
        let files = files::read(&folder.join(case)).expect("a tree");
        let findings = lint(&files, &Options::default()).expect("a reference");
        let found: Vec<_> = findings
            .iter()
            .map(|f| format!("{}[{}] {}:{}", f.rule.severity, f.rule, f.path, f.position))
            .collect();
        assert_eq!(found, *expected, "{case}: {findings:#?}");
    }
}

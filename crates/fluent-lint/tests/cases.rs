//! Small trees, each in a folder of `tests/data/cases` with its answer in `right.md`.

use std::path::Path;

use fluent_lint::{Options, files, lint};

/// Each tree, and what is wrong with it.
const CASES: [(&str, &[&str]); 8] = [
    ("nested", &["fr/shop/a.ftl:1:15: error[unknown-variable]: `a` has no variable $x"]),
    (
        "obsolete",
        &[
            "de/a.ftl:2:1: warning[extra-message]: en has no message `print-all`, so it is never shown",
            "de/a.ftl:3:1: warning[extra-message]: en has no message `open-fil`, so it is never shown",
        ],
    ),
    (
        "misspelled",
        &[
            "fr/a.ftl:1:1: error[extra-message]: en has no message `opne`, so it is never shown",
            "fr/a.ftl:3:6: warning[extra-attribute]: `close` has no attribute .label in en, so it is never shown",
            "fr/shop/caisse.ftl:1:1: warning[extra-file]: en has no file shop/caisse.ftl",
            "fr/shop/carts.ftl:1:1: error[extra-file]: en has no file shop/carts.ftl",
        ],
    ),
    ("moved", &["fr/a.ftl:2:1: error[duplicate-message]: `save` is defined twice, and belongs to b.ftl"]),
    (
        "one-mistake",
        &[
            "fr/a.ftl:1:1: warning[missing-message]: `name` is missing",
            "fr/a.ftl:1:17: error[unknown-message]: there is no message `name`",
        ],
    ),
    (
        "across-files",
        &[
            "de/cart.ftl:1:16: error[cycle]: `title` contains itself: title → title",
            "fr/carts.ftl:1:1: error[extra-file]: en has no file carts.ftl",
            "fr/help.ftl:2:16: error[cycle]: `about` contains itself: about → help → about",
        ],
    ),
    (
        "reference-has-it-too",
        &[
            "en/a.ftl:1:7: error[unknown-function]: there is no function PLATFORM",
            "en/a.ftl:5:8: error[unknown-term]: there is no term `-vendor`",
        ],
    ),
    (
        "repeated-ids",
        &[
            "fr-CA/mail.ftl:2:1: warning[missing-message]: `send` is missing",
            "fr/calendar.ftl:4:1: error[duplicate-message]: `send` is defined twice",
            "fr/calendar.ftl:5:1: warning[extra-message]: en has no message `subject`, so it is never shown",
            "fr/mail.ftl:2:1: warning[missing-message]: `send` is missing",
        ],
    ),
];

/// What is wrong with a tree, without the help.
fn findings(case: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases").join(case);
    let files = files::read(&folder).expect("the folder can be read");
    let findings = lint(&files, &Options::default()).expect("a reference");
    let shown = findings.iter().map(ToString::to_string);
    shown.map(|finding| finding.split(';').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn each_tree_has_the_right_findings() {
    for (case, expected) in CASES {
        assert_eq!(findings(case), expected, "{case}");
    }
}

//! Small trees, each with the right answer in words next to it: `tests/data/trees/<case>/right.md`.

use std::collections::BTreeSet;
use std::path::Path;

use fluent_lint::{Files, Finding, Options, OtherLocales, check_locales, files, lint};

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

#[test]
fn a_locale_has_the_same_findings_without_the_others() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/trees");
    for (case, _) in CASES {
        let files = files::read(&folder.join(case)).expect("a tree");
        let (mut others, mut count) = (OtherLocales::default(), 0);
        for locale in locales(&files) {
            count += assert_same(&files, locale, &mut others).len();
        }
        let all = lint(&files, &Options::default()).expect("a reference");
        assert_eq!(count, all.len(), "{case}");
    }
}

/// A text is untranslated unless two other locales keep it.
#[test]
fn a_change_of_another_locale_counts() {
    let mut files = Files::new();
    for locale in ["en", "de", "fr", "it"] {
        let text = format!("same = Hello all\na = One {locale}\nb = Two {locale}\n");
        files.insert(format!("{locale}/a.ftl"), text.into_bytes());
    }
    let mut others = OtherLocales::default();
    assert_eq!(assert_same(&files, "fr", &mut others), []);

    let kept = files.insert("it/a.ftl".to_owned(), b"same = Ciao\na = Uno\nb = Due\n".to_vec()).expect("it");
    assert_same(&files, "it", &mut others);
    assert_eq!(assert_same(&files, "fr", &mut others).len(), 1);

    files.insert("it/a.ftl".to_owned(), kept);
    assert_same(&files, "it", &mut others);
    assert_eq!(assert_same(&files, "fr", &mut others), []);

    files.remove("de/a.ftl");
    assert_eq!(assert_same(&files, "fr", &mut others).len(), 1);
}

/// Returns the findings of a locale, which are the same if the whole tree is checked.
fn assert_same(files: &Files, locale: &str, others: &mut OtherLocales) -> Vec<Finding> {
    let options = Options::default();
    let all = lint(files, &options).expect("a reference");
    let expected: Vec<_> = all.into_iter().filter(|finding| finding.locale() == locale).collect();
    let found = check_locales(files, &options, &[locale], others).expect("a reference");
    assert_eq!(found, expected, "{locale}");
    found
}

fn locales(files: &Files) -> BTreeSet<&str> {
    files.keys().filter_map(|path| path.split_once('/')).map(|(locale, _)| locale).collect()
}

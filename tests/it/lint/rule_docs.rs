//! `docs/check.md` explains each rule, and its examples are true.

use std::collections::BTreeMap;
use std::fmt::Write;

use fluent_lint::resource::MAX_BYTES;
use fluent_lint::{Files, Finding, Severity, apply_safe_edits, lint, rules};
use greeting_api::greeting::lint_rules;

/// The section of a rule.
struct Section {
    /// The first words of it: its severity.
    text: String,
    blocks: Vec<Block>,
}

/// A file that is given as an example, a code block whose info string is such as `ftl fr wrong 2:5`.
struct Block {
    language: String,
    kind: Kind,
    /// The file, with its invisible characters.
    text: String,
}

#[derive(PartialEq)]
enum Kind {
    /// What the section's other files are compared with.
    Reference,
    /// It has one finding, at this place.
    Wrong(String),
    /// It has none.
    Right,
}

/// The sections of the page in their order, each with the name of its rule.
fn sections() -> Vec<(&'static str, Section)> {
    let page = include_str!("../../../docs/check.md");
    page.split("\n### `").skip(1).map(section).collect()
}

fn section(text: &'static str) -> (&'static str, Section) {
    let (name, text) = text.split_once("`\n\n").expect("a rule's name is a heading's only text");
    let text = text.split("\n## ").next().unwrap_or(text);
    let blocks = text.split("```ftl ").skip(1).map(|block| {
        let (info, block) = block.split_once('\n').expect("a block has lines");
        let (text, _) = block.split_once("```").expect("a block ends");
        let mut words = info.split(' ');
        let language = words.next().expect("a block has a language").to_owned();
        let kind = match (words.next(), words.next()) {
            (None, None) => Kind::Reference,
            (Some("right"), None) => Kind::Right,
            (Some("wrong"), Some(place)) => Kind::Wrong(place.to_owned()),
            _ => panic!("{name}: {info} is no block"),
        };
        Block { language, kind, text: with_invisible(text) }
    });
    (name, Section { text: text.to_owned(), blocks: blocks.collect() })
}

/// A text with the characters that `<U+200B>` stands for.
fn with_invisible(text: &str) -> String {
    let mut parts = text.split("<U+");
    let mut visible = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('>').expect("<U+200B> ends");
        let code = u32::from_str_radix(code, 16).expect("a number of base 16");
        visible.push(char::from_u32(code).expect("a character"));
        visible.push_str(rest);
    }
    visible
}

impl Section {
    /// What the checker finds in a block. Where the section has no reference, the block's right file is one: itself, or
    /// the next one.
    fn findings(&self, index: usize) -> Vec<Finding> {
        self.findings_in(index, &self.files(index))
    }

    /// The block next to the reference that stands before it.
    fn files(&self, index: usize) -> Files {
        let block = &self.blocks[index];
        let right = self.blocks[index..].iter().find(|block| block.kind == Kind::Right);
        let mut before = self.blocks[..index].iter().rev();
        let reference = before.find(|block| block.kind == Kind::Reference).or(right);
        let reference = reference.expect("a right file");
        let files = [("en", &reference.text), (&block.language, &block.text)];
        Files::from(files.map(|(language, text)| (format!("{language}/a.ftl"), text.clone().into_bytes())))
    }

    fn findings_in(&self, index: usize, files: &Files) -> Vec<Finding> {
        let mut findings = lint(files, &lint_rules::options(true)).expect("a reference");
        findings.retain(|finding| finding.locale() == self.blocks[index].language);
        findings
    }
}

#[test]
fn each_rule_has_its_section_with_its_severity_in_the_order_of_the_rules() {
    let sections = sections();
    let names: Vec<_> = sections.iter().map(|(name, _)| *name).collect();
    let rules: Vec<_> = rules::all(&lint_rules::options(true)).collect();
    assert_eq!(names, rules.iter().map(|rule| rule.name).collect::<Vec<_>>());
    for ((name, section), rule) in sections.iter().zip(rules) {
        let style = rule.summary.contains("--style");
        let severity = match rule.severity {
            Severity::Error => "**Error.**",
            Severity::Warning if style => "**Warning**, only with `--style`.",
            Severity::Warning => "**Warning.**",
        };
        assert!(section.text.starts_with(severity), "{name} begins with {severity}");
    }
}

#[test]
fn what_the_page_calls_wrong_is_found_there_and_what_it_calls_right_is_not() {
    let mut failures = String::new();
    for (name, section) in sections() {
        for (index, block) in section.blocks.iter().enumerate() {
            let expected = match &block.kind {
                Kind::Reference => continue,
                Kind::Wrong(place) => vec![format!("{name} {place}")],
                Kind::Right => Vec::new(),
            };
            let findings = section.findings(index);
            let found: Vec<_> =
                findings.iter().map(|finding| format!("{} {}", finding.rule, finding.position)).collect();
            if found != expected {
                writeln!(failures, "{:?} has {found:?} instead of {expected:?}", block.text)
                    .expect("a string");
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// Rules of which `--fix` makes the page's wrong example its right one.
const CORRECTED_AS_SHOWN: [&str; 24] = [
    "comment-space",
    "indentation",
    "line-start",
    "identifier",
    "missing-equals",
    "attribute",
    "stray-brace",
    "string-literal",
    "default-variant",
    "selector",
    "call",
    "id-case",
    "unknown-term",
    "unknown-attribute",
    "lost-variable",
    "number-argument",
    "plural-unused",
    "bidi-control",
    "control-character",
    "invisible-character",
    "markup",
    "raw-escape",
    "three-dots",
    "comment-type",
];

#[test]
fn what_the_page_says_is_corrected_is_corrected() {
    let page = include_str!("../../../docs/check.md");
    let (_, corrected) = page.split_once("\n| --- | --- |\n").expect("the table of what --fix corrects");
    let (corrected, others) = corrected.split_once("\n\n").expect("the table ends");
    let corrected: Vec<_> =
        corrected.lines().filter_map(|row| row.split('|').nth(1)).flat_map(names).collect();
    let (others, _) = others.split_once("\n\n").expect("the paragraph ends");
    let others: Vec<_> = names(others).collect();
    let mut as_shown = Vec::new();
    for (name, section) in sections() {
        for (index, block) in section.blocks.iter().enumerate() {
            let Kind::Wrong(_) = block.kind else { continue };
            let mut files = section.files(index);
            let findings = section.findings_in(index, &files);
            let Some(edit) = &findings[0].edit else { continue };
            let listed = if edit.is_safe { &corrected } else { &others };
            assert!(listed.contains(&name) || corrected.contains(&name), "{name} is listed");
            if !edit.is_safe {
                continue;
            }
            // A correction may uncover another mistake, but not here.
            apply_safe_edits(&mut files, &findings);
            assert_eq!(section.findings_in(index, &files), [], "{name}: {:?}", block.text);
            let new = str::from_utf8(&files[&format!("{}/a.ftl", block.language)]).expect("UTF-8");
            let right = section.blocks[index..].iter().find(|block| block.kind == Kind::Right);
            if right.is_some_and(|right| right.text == new) {
                as_shown.push(name);
            }
        }
    }
    as_shown.dedup();
    assert_eq!(as_shown, CORRECTED_AS_SHOWN);
    let rules: Vec<_> = rules::all(&lint_rules::options(true)).map(|rule| rule.name).collect();
    assert!(corrected.iter().all(|name| rules.contains(name)), "{corrected:?}");
}

/// The code in a text.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Rules of which the page only tells, as they are not about a file's text: a file beside `en/a.ftl` and `fr/a.ftl`
/// or in place of them, and where the finding is.
fn told() -> BTreeMap<&'static str, (&'static str, Vec<u8>, &'static str)> {
    BTreeMap::from([
        ("locale-folder", ("pt_BR/a.ftl", b"a = Um\n".to_vec(), "pt_BR/a.ftl:1:1")),
        ("file-name", ("fr/b.ftl.txt", b"b = Deux\n".to_vec(), "fr/b.ftl.txt:1:1")),
        ("file-too-large", ("fr/a.ftl", vec![b'\n'; MAX_BYTES + 1], "fr/a.ftl:1:1")),
        ("encoding", ("fr/a.ftl", b"# Fran\xE7ais\na = Un\n".to_vec(), "fr/a.ftl:1:7")),
        ("byte-order-mark", ("fr/a.ftl", b"\xEF\xBB\xBFa = Un\n".to_vec(), "fr/a.ftl:1:1")),
        ("nesting", ("fr/a.ftl", [b"a = ", [b'{'; 101].as_slice()].concat(), "fr/a.ftl:1:105")),
        (
            "too-many-placeables",
            ("fr/a.ftl", format!("a = {}\n", "{ 1 }".repeat(101)).into_bytes(), "fr/a.ftl:1:1"),
        ),
        ("missing-file", ("en/b.ftl", b"b = Two\n".to_vec(), "fr/b.ftl:1:1")),
        ("extra-file", ("fr/b.ftl", b"b = Deux\n".to_vec(), "fr/b.ftl:1:1")),
    ])
}

#[test]
fn what_the_page_only_tells_is_found_too() {
    for (rule, (path, bytes, place)) in told() {
        let mut files =
            Files::from(["en/a.ftl", "fr/a.ftl"].map(|path| (path.to_owned(), b"a = A\n".to_vec())));
        files.insert(path.to_owned(), bytes);
        let findings = lint(&files, &lint_rules::options(false)).expect("a reference");
        let found: Vec<_> = findings
            .iter()
            .map(|finding| format!("{} {}:{}", finding.rule, finding.path, finding.position))
            .collect();
        assert_eq!(found, [format!("{rule} {place}")]);
    }
    // `syntax` is for what no other rule knows: nothing, as far as anybody knows.
    for (name, section) in sections() {
        let shown = section.blocks.iter().any(|block| matches!(block.kind, Kind::Wrong(_)));
        assert_eq!(shown, name != "syntax" && !told().contains_key(name), "{name} has examples");
    }
}

//! What holds for `--fix` on every tree: it comes to an end, and breaks nothing.

mod pieces;
mod sizes;

use std::collections::BTreeSet;

use fluent_lint::{Files, Finding, Position, Severity, apply_safe_edits, lint, resource};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use proptest::prelude::*;

use crate::pieces::pieces;
use crate::sizes::options;

fn findings(files: &Files) -> Vec<Finding> {
    lint(files, &options(true)).expect("a reference")
}

/// Returns how many entries of a file Fluent does not read, and the messages and terms that it reads: in lowercase, because an
/// edit may correct their case. Nothing can be read if the file is refused, as after a byte-order mark.
fn readable(text: &str) -> Option<(usize, BTreeSet<String>)> {
    if resource::precheck(text.as_bytes()).is_err() {
        return None;
    }
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let (mut junk, mut ids) = (0, BTreeSet::new());
    for entry in resource.body {
        match entry {
            Entry::Message(message) => drop(ids.insert(message.id.name.to_lowercase())),
            Entry::Term(term) => drop(ids.insert(format!("-{}", term.id.name.to_lowercase()))),
            Entry::Junk { .. } => junk += 1,
            _ => {}
        }
    }
    Some((junk, ids))
}

/// Applies edits one by one, from the last to the first. Each one must be inside the file.
fn applied(text: &str, findings: &[Finding]) -> String {
    let mut edits: Vec<_> = findings.iter().filter_map(|finding| finding.edit.as_ref()).collect();
    for edit in &edits {
        assert_eq!(edit.position, Position::of(text, edit.span.start), "{edit:?} in {text:?}");
        assert_eq!(edit.end, Position::of(text, edit.span.end), "{edit:?} in {text:?}");
        assert!(!edit.title.contains('\n') && text.get(edit.span.clone()).is_some(), "{edit:?} in {text:?}");
    }
    edits.retain(|edit| edit.is_safe);
    edits.sort_by_key(|edit| edit.span.start);
    let (mut chosen, mut next) = (Vec::new(), 0);
    for edit in edits {
        if edit.span.start >= next {
            next = edit.span.end.max(edit.span.start + 1);
            chosen.push(edit);
        }
    }
    let mut text = text.to_owned();
    for edit in chosen.into_iter().rev() {
        text.replace_range(edit.span.clone(), &edit.text);
    }
    text
}

/// Corrects a tree, and asserts the laws after each round.
#[track_caller]
fn assert_fixable(reference: &str, translation: &str) {
    let files = [("en/a.ftl", reference), ("fr/a.ftl", translation)];
    let mut files = Files::from(files.map(|(path, text)| (path.to_owned(), text.into())));
    let mut found = findings(&files);
    for _ in 0..100 {
        let old = files.clone();
        if apply_safe_edits(&mut files, &found).is_empty() {
            assert_eq!(files, old);
            return;
        }
        let new_found = findings(&files);
        let mut were_readable = true;
        for (path, bytes) in &files {
            let text = |bytes| str::from_utf8(bytes).expect("UTF-8");
            let (before, after) = (text(&old[path]), text(bytes.as_slice()));
            let own: Vec<_> = found.iter().filter(|finding| finding.path == *path).cloned().collect();
            assert_eq!(after, applied(before, &own), "{before:?}");
            let Some((junk, ids)) = readable(before) else {
                were_readable = false;
                continue;
            };
            let (new_junk, new_ids) = readable(after).expect("a readable file");
            assert!(new_junk <= junk && ids.is_subset(&new_ids), "{before:?} -> {after:?}");
            were_readable &= junk == 0;
        }
        // What was not readable may have other mistakes.
        let count =
            |found: &[Finding]| found.iter().filter(|finding| finding.severity == Severity::Error).count();
        if were_readable {
            assert!(count(&new_found) <= count(&found), "{old:?} -> {files:?}\n{new_found:#?}");
        }
        found = new_found;
    }
    panic!("there is no end for {reference:?} {translation:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn fixing_comes_to_an_end_and_breaks_nothing(reference in pieces(), translation in pieces()) {
        assert_fixable(&reference, &translation);
    }
}

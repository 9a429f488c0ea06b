//! The memory of `lint`. It is the only test of its process, because the system reports the memory of a process.
#![cfg(target_os = "linux")]

use std::fs;

use fluent_lint::{Files, Options, lint};

const LOCALES: usize = 60;
const MESSAGES: usize = 400;

/// A syntax tree is some 30 times as large as its text here, and a locale a sixtieth of the tree.
#[test]
fn the_syntax_trees_of_few_locales_are_in_memory_at_a_time() {
    let tree = tree();
    let text: usize = tree.values().map(Vec::len).sum();
    let before = bytes("VmRSS");
    let findings = lint(&tree, &Options::default()).expect("a reference");
    let needed = bytes("VmHWM") - before;
    assert!(findings.is_empty(), "{} findings", findings.len());
    assert!(needed < 4 * text, "{needed} bytes for {text} bytes of text");
}

/// Returns locales with one file each.
fn tree() -> Files {
    let translations = (0..LOCALES).map(|index| {
        let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).expect("a letter"));
        format!("q{}{}", letter(index / 26), letter(index))
    });
    let file = |locale: &str| -> String {
        let message =
            |number| format!("message{number} = {locale} {{ -brand }} {locale}\n    .title = {locale}\n");
        (0..MESSAGES).map(message).chain([format!("-brand = {locale}\n")]).collect()
    };
    let paths = ["en".to_owned()].into_iter().chain(translations);
    paths.map(|locale| (format!("{locale}/main.ftl"), file(&locale).into_bytes())).collect()
}

/// Returns a size that the system reports of this process.
fn bytes(field: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("a file of the system");
    let line = status.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(':')).expect(field);
    let kilobytes: usize = line.trim().trim_end_matches(" kB").parse().expect("a number");
    kilobytes * 1024
}

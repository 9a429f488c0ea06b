//! The shape of the code: imports run one way.

use std::fs;
use std::path::Path;

/// Every line of the sources below a path, with its file.
fn lines(path: &Path, found: &mut Vec<(String, String)>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).expect("a folder") {
            lines(&entry.expect("an entry").path(), found);
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        let text = fs::read_to_string(path).expect("a source");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        found.extend(code.map(|line| (path.display().to_string(), line.to_owned())));
    }
}

fn assert_silent(folder: &str, words: &[&str]) {
    let mut found = Vec::new();
    lines(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    assert!(!found.is_empty(), "{folder} has no source");
    for (path, line) in found {
        for word in words {
            assert!(!line.contains(word), "{path} says {word}: {line}");
        }
    }
}

/// Tests send their requests through the listener, as clients do. One test compares it with Rocket's local client.
#[test]
fn no_test_goes_around_the_listener() {
    let mut found = Vec::new();
    lines(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it"), &mut found);
    found.retain(|(path, line)| {
        !path.ends_with("/wire/listener.rs") && line.contains(&["local", "::"].concat())
    });
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn imports_run_one_way() {
    assert_silent("crates/fluent-lint/src", &["greeting", "day-period", "rocket", "hyper"]);
    assert_silent("crates/language-matching/src", &["greeting", "fluent", "rocket", "hyper"]);
    assert_silent("src/greeting", &["rocket", "hyper", "crate::web", "crate::commands"]);
    assert_silent("src/main.rs", &["rocket", "hyper"]);
    assert_silent("src/lib.rs", &["rocket", "hyper"]);
    assert_silent("src/web", &["crate::commands"]);
    assert_silent("src/commands", &["rocket", "hyper", "crate::web"]);
}

//! `--fix`: what it writes, and what it does not.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ENGLISH: &str = "# $name (String) - who\nhello = Hello, { $name }!\nbye = Goodbye\n";

/// Two mistakes that can be corrected, the second of them only after the first, and one that cannot.
const WRONG: &str = "hello = Bonjour,\r\n\t{ $nmae } !\r\nbye = { $x }\r\n";
const RIGHT: &str = "hello = Bonjour,\r\n    { $name } !\r\nbye = { $x }\r\n";

/// A new folder with a tree of locales.
fn tree(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fix-{name}"));
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in files {
        let path = folder.join("po").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn text(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join("po").join(path)).expect("a file")
}

/// The exit code of a run in a folder, the rules that it reported, and its errors.
fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, Vec<String>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-lint"));
    result(command.current_dir(folder).args(arguments).args(["--format", "json"]))
}

fn result(command: &mut Command) -> (Option<i32>, Vec<String>, String) {
    let output = command.output().expect("the binary runs");
    let findings: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let rules = findings.iter().filter_map(|finding| finding["rule"].as_str()).map(str::to_owned).collect();
    (output.status.code(), rules, String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn safe_edits_are_written_and_the_rest_is_reported() {
    let folder = tree("all", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", WRONG), ("de/a.ftl", "bye = A\u{7}B\n")]);
    let left = ["missing-message", "unknown-variable"].map(str::to_owned).to_vec();
    let fixed = "fluent-lint: fixed 3 findings in 2 files\n".to_owned();
    assert_eq!(run(&folder, &["po", "--fix"]), (Some(1), left.clone(), fixed));
    assert_eq!(text(&folder, "fr/a.ftl"), RIGHT);
    assert_eq!(text(&folder, "de/a.ftl"), "bye = AB\n");
    // There is nothing to correct any more.
    assert_eq!(run(&folder, &["po", "--fix"]), (Some(1), left, String::new()));
    assert_eq!(text(&folder, "fr/a.ftl"), RIGHT);
}

#[test]
fn only_what_is_reported_is_corrected() {
    let files = [("en/a.ftl", ENGLISH), ("fr/a.ftl", WRONG), ("de/a.ftl", "bye = A\u{7}B\n")];
    for (name, arguments, french, german) in [
        ("locale", &["po", "--fix", "--locale", "de"][..], WRONG, "bye = AB\n"),
        ("file", &["po/fr/a.ftl", "--fix"], RIGHT, "bye = A\u{7}B\n"),
        ("baseline", &["po", "--fix", "--baseline", "accepted.txt"], RIGHT, "bye = A\u{7}B\n"),
    ] {
        let folder = tree(name, &files);
        fs::write(folder.join("accepted.txt"), "control-character bye de/a.ftl\n").expect("a file");
        run(&folder, arguments);
        assert_eq!(
            (text(&folder, "fr/a.ftl").as_str(), text(&folder, "de/a.ftl").as_str()),
            (french, german)
        );
    }
}

#[test]
fn standard_input_and_a_baseline_are_not_corrected() {
    let folder = tree("refused", &[("en/a.ftl", ENGLISH)]);
    for arguments in [
        &["po", "-", "--as", "fr/a.ftl", "--fix"][..],
        &["po", "--fix", "--baseline", "a", "--write-baseline"],
    ] {
        let (code, _, errors) = run(&folder, arguments);
        assert_eq!(code, Some(2));
        assert!(errors.contains("cannot be used with"), "{errors}");
    }
}

#[test]
#[cfg(unix)]
fn permissions_are_kept_and_links_are_not_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = tree("links", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", WRONG), ("de/a.ftl", ENGLISH)]);
    let path = folder.join("po/fr/a.ftl");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("a file");
    fs::write(folder.join("outside.ftl"), WRONG).expect("a file");
    symlink("../../outside.ftl", folder.join("po/de/b.ftl")).expect("a link");
    let (code, _, errors) = run(&folder, &["po", "--fix"]);
    let link = "po/de/b.ftl: not changed, because it is a link to another file";
    let expected = format!("fluent-lint: fixed 2 findings in 1 file\nfluent-lint: {link}\n");
    assert_eq!((code, errors), (Some(2), expected));
    assert_eq!(fs::read_to_string(folder.join("outside.ftl")).expect("a file"), WRONG);
    assert_eq!(text(&folder, "fr/a.ftl"), RIGHT);
    assert_eq!(fs::metadata(path).expect("a file").permissions().mode() & 0o777, 0o640);
    // The second path of one file has nothing left to correct.
    fs::remove_file(folder.join("po/de/b.ftl")).expect("a link");
    symlink("fr", folder.join("po/fr-CA")).expect("a link");
    fs::write(folder.join("po/fr/a.ftl"), WRONG).expect("a file");
    assert_eq!(run(&folder, &["po", "--fix"]).0, Some(1));
    assert_eq!(text(&folder, "fr/a.ftl"), RIGHT);
}

/// Nothing is lost if the disk is full.
#[test]
#[cfg(target_os = "linux")]
fn a_file_that_cannot_be_written_keeps_its_text() {
    let folder = tree("full", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", WRONG)]);
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" po --fix";
    let (code, _, errors) = result(Command::new("sh").current_dir(&folder).args([
        "-c",
        script,
        env!("CARGO_BIN_EXE_fluent-lint"),
    ]));
    assert_eq!(
        (code, errors.as_str()),
        (Some(2), "fluent-lint: po/fr/a.ftl: File too large (os error 27)\n")
    );
    assert_eq!(text(&folder, "fr/a.ftl"), WRONG);
    assert_eq!(fs::read_dir(folder.join("po/fr")).expect("a folder").count(), 1);
}

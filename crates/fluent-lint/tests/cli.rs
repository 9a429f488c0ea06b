//! The binary, as it is called.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ENGLISH: &str = "# $name (String) - who\ngreeting = Hello, { $name }!\nbye = Goodbye\n";

/// A new folder with a tree of locales.
fn tree(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("po")).expect("a folder");
    for (path, text) in files {
        let path = folder.join("po").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

/// The exit code of a run in a folder, and what it printed to each stream.
fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-lint"));
    let output = command.current_dir(folder).args(arguments).output().expect("the binary runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn each_format_shows_the_finding() {
    let files = [("en/a.ftl", ENGLISH), ("fr/a.ftl", "greeting = Bonjour, { $nmae } !\nbye = Salut\n")];
    let folder = tree("formats", &files);
    let human = "\
error[unknown-variable]: `greeting` has no variable $nmae
 --> po/fr/a.ftl:1:24
  |
1 | greeting = Bonjour, { $nmae } !
  |                        ^^^^
  |
  = help: did you mean $name?

1 error and no warnings in 2 files
";
    let github = "::error file=po/fr/a.ftl,line=1,col=24,title=unknown-variable::\
                  `greeting` has no variable $nmae; did you mean $name?\n";
    let json = r#"[
  {
    "path": "po/fr/a.ftl",
    "line": 1,
    "column": 24,
    "rule": "unknown-variable",
    "severity": "error",
    "message": "`greeting` has no variable $nmae",
    "help": "did you mean $name?"
  }
]
"#;
    for (arguments, expected) in [
        (&["po"][..], human),
        (&["po", "--format", "human"], human),
        (&["--format", "github", "po"], github),
        (&["po", "--format", "json"], json),
    ] {
        assert_eq!(run(&folder, arguments), (Some(1), expected.to_owned(), String::new()), "{arguments:?}");
    }
    let (code, sarif, _) = run(&folder, &["po", "--format", "sarif"]);
    let sarif: serde_json::Value = serde_json::from_str(&sarif).expect("JSON");
    let run = &sarif["runs"][0];
    assert_eq!((code, &sarif["version"]), (Some(1), &"2.1.0".into()));
    assert_eq!(run["tool"]["driver"]["name"], "fluent-lint");
    assert_eq!(run["tool"]["driver"]["rules"].as_array().map(Vec::len), Some(fluent_lint::rules::ALL.len()));
    let expected = serde_json::json!({ "startLine": 1, "startColumn": 24, "endLine": 1, "endColumn": 28 });
    assert_eq!(run["results"][0]["locations"][0]["physicalLocation"]["region"], expected);
}

#[test]
fn the_exit_code_depends_on_the_options() {
    let files = [("en/a.ftl", "a = A\nb = B\n"), ("fr/a.ftl", "a = L'un\n"), ("de/a.ftl", "a = A\nb = B\n")];
    let folder = tree("codes", &files);
    let summary = |text: &str| text.lines().last().unwrap_or_default().to_owned();
    for (arguments, code, last, errors) in [
        (&["po"][..], 0, "no errors and 1 warning in 3 files", ""),
        (&["po", "--deny-warnings"], 1, "no errors and 1 warning in 3 files", ""),
        (&["po", "--style"], 0, "no errors and 2 warnings in 3 files", ""),
        (&["po", "--reference", "fr"], 1, "2 errors and no warnings in 3 files", ""),
        (&["po", "--reference", "it"], 2, "", "fluent-lint: po: there is no folder it with .ftl files\n"),
        (&["none"], 2, "", "fluent-lint: none: No such file or directory (os error 2)\n"),
        (&["po/en"], 2, "", "fluent-lint: po/en: there is no folder en with .ftl files\n"),
    ] {
        let (found, output, stderr) = run(&folder, arguments);
        assert_eq!(
            (found, summary(&output), stderr.as_str()),
            (Some(code), last.to_owned(), errors),
            "{arguments:?}"
        );
    }
    for arguments in [
        &[][..],
        &["po", "--format", "xml"],
        &["po", "en"],
        &["po", "--reference"],
        &["po", "--locale", "fr"],
    ] {
        let (code, output, stderr) = run(&folder, arguments);
        assert_eq!((code, output.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(stderr.starts_with("error: "), "{stderr}");
    }
}

#[test]
fn help_explains_the_options() {
    let folder = tree("help", &[]);
    let (code, help, _) = run(&folder, &["--help"]);
    assert_eq!(code, Some(0));
    for word in ["Usage: fluent-lint", "<FOLDER>", "--reference", "--format", "--style", "--deny-warnings"] {
        assert!(help.contains(word), "{help}");
    }
}

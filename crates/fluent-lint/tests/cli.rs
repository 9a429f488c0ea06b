//! The binary, as it is called.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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

1 error and no warnings in 2 files; 1 can be corrected with --fix
";
    let github = "::error file=po/fr/a.ftl,line=1,col=24,title=unknown-variable::\
                  `greeting` has no variable $nmae; did you mean $name?\n";
    let json = r#"[
  {
    "path": "po/fr/a.ftl",
    "line": 1,
    "column": 24,
    "endLine": 1,
    "endColumn": 28,
    "id": "greeting",
    "rule": "unknown-variable",
    "severity": "error",
    "message": "`greeting` has no variable $nmae",
    "help": "did you mean $name?",
    "edit": {
      "line": 1,
      "column": 24,
      "endLine": 1,
      "endColumn": 28,
      "text": "name",
      "title": "Replace `nmae` with `name`",
      "safe": true
    }
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
    let fix = &run["results"][0]["fixes"][0];
    assert_eq!(fix["description"]["text"], "Replace `nmae` with `name`");
    let change = serde_json::json!({
        "artifactLocation": { "uri": "po/fr/a.ftl" },
        "replacements": [{ "deletedRegion": expected, "insertedContent": { "text": "name" } }],
    });
    assert_eq!(fix["artifactChanges"], serde_json::json!([change]));
}

#[test]
fn the_exit_code_depends_on_the_options() {
    let files = [("en/a.ftl", "a = A\nb = B\n"), ("fr/a.ftl", "a = L'un\n"), ("de/a.ftl", "a = A\nb = B\n")];
    let folder = tree("codes", &files);
    fs::create_dir(folder.join("empty")).expect("a folder");
    let summary = |text: &str| text.lines().last().unwrap_or_default().to_owned();
    for (arguments, code, last, errors) in [
        (&["po"][..], 0, "no errors and 1 warning in 3 files", ""),
        (&["po", "--deny-warnings"], 1, "no errors and 1 warning in 3 files", ""),
        (&["po", "--style"], 0, "no errors and 2 warnings in 3 files", ""),
        (&["po", "--reference", "fr"], 0, "no errors and 2 warnings in 3 files", ""),
        (
            &["po", "--reference", "it"],
            2,
            "",
            "fluent-lint: po: there is no folder it with .ftl files to compare with; name the reference, such as --reference en\n",
        ),
        (&["none"], 2, "", "fluent-lint: none: No such file or directory (os error 2)\n"),
        (
            &["empty"],
            2,
            "",
            "fluent-lint: empty: no locale is in it, such as fr/main.ftl; name the folder that has a folder for each locale\n",
        ),
    ] {
        let (found, output, stderr) = run(&folder, arguments);
        assert_eq!(
            (found, summary(&output), stderr.as_str()),
            (Some(code), last.to_owned(), errors),
            "{arguments:?}"
        );
    }
    for arguments in [&["po", "--format", "xml"][..], &["po", "--reference"], &["po", "--as"]] {
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
    for word in [
        "Usage: fluent-lint",
        "[PATH]",
        "--as",
        "--locale",
        "--reference",
        "--format",
        "--style",
        "--deny-warnings",
    ] {
        assert!(help.contains(word), "{help}");
    }
}

/// The exit code, and the path and the rule of each finding.
fn found(folder: &Path, arguments: &[&str], input: &str) -> (Option<i32>, Vec<String>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-lint"));
    let command = command.current_dir(folder).args(arguments).args(["--format", "json"]);
    let streams = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = streams.spawn().expect("the binary runs");
    // If the command line is wrong, it reads nothing.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("output");
    let findings: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let shown = |finding: &serde_json::Value| {
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        format!("{}:{} {}", text("path"), finding["line"], text("rule"))
    };
    let errors = String::from_utf8(output.stderr).expect("UTF-8");
    (output.status.code(), findings.iter().map(shown).collect(), errors)
}

#[test]
fn only_the_findings_of_the_files_on_the_command_line_are_reported() {
    let wrong = "bye = { $x }\ngreeting = Bonjour, { $name }\n";
    let files = [
        ("en/a.ftl", ENGLISH),
        ("fr/a.ftl", wrong),
        ("fr/shop/b.ftl", "b = B\n"),
        ("de/a.ftl", "bye = { $x }\n"),
    ];
    let folder = tree("files", &files);
    let po = folder.join("po");
    for (start, arguments, code, expected) in [
        (&folder, &["po/fr/a.ftl"][..], 1, &["po/fr/a.ftl:1 unknown-variable"][..]),
        (&folder, &["./po/fr/a.ftl"], 1, &["./po/fr/a.ftl:1 unknown-variable"]),
        (&folder, &["po", "po/fr/a.ftl"], 1, &["po/fr/a.ftl:1 unknown-variable"]),
        (&folder, &["po/fr/shop/b.ftl", "po/en/a.ftl"], 0, &["po/fr/shop/b.ftl:1 extra-file"]),
        (&po, &["fr/a.ftl"], 1, &["./fr/a.ftl:1 unknown-variable"]),
        (
            &po,
            &["."],
            1,
            &[
                "./de/a.ftl:1 missing-message",
                "./de/a.ftl:1 unknown-variable",
                "./fr/a.ftl:1 unknown-variable",
                "./fr/shop/b.ftl:1 extra-file",
            ],
        ),
        (
            &folder,
            &["po", "--locale", "fr"],
            1,
            &["po/fr/a.ftl:1 unknown-variable", "po/fr/shop/b.ftl:1 extra-file"],
        ),
        (&folder, &["po/fr/a.txt"], 2, &[]),
    ] {
        let (found_code, findings, errors) = found(start, arguments, "");
        assert_eq!(
            (found_code, findings.iter().map(String::as_str).collect::<Vec<_>>()),
            (Some(code), expected.to_vec()),
            "{arguments:?}: {errors}"
        );
        assert_eq!(errors.is_empty(), code != 2, "{arguments:?}: {errors}");
    }
}

#[test]
fn standard_input_is_checked_in_place_of_a_file() {
    let files = [("en/a.ftl", ENGLISH), ("fr/a.ftl", "greeting = { $nom }\n")];
    let folder = tree("stdin", &files);
    let text = "greeting = Bonjour { $name }\nbye = { $x }\n";
    for arguments in [
        &["po", "-", "--as", "fr/a.ftl"][..],
        &["-", "--as", "po/fr/a.ftl"],
        &["po", "-", "--as", "po/fr/a.ftl"],
    ] {
        let expected = vec!["po/fr/a.ftl:2 unknown-variable".to_owned()];
        assert_eq!(found(&folder, arguments, text), (Some(1), expected, String::new()), "{arguments:?}");
    }
    // The file need not exist yet.
    let (code, findings, _) = found(&folder, &["po", "-", "--as", "it/a.ftl"], text);
    assert_eq!((code, findings), (Some(1), vec!["po/it/a.ftl:2 unknown-variable".to_owned()]));
    for (arguments, why) in [
        (&["po", "-"][..], "standard input needs the name of its file: - --as fr/main.ftl"),
        (&["po", "--as", "fr/a.ftl"], "--as names the file of standard input: write - too"),
        (&["po", "-", "--as", "fr"], "fr: not the path of a file in po, such as fr/main.ftl"),
        (&["po", "-", "--as", "../a.ftl"], "../a.ftl: not the path of a file in po, such as fr/main.ftl"),
    ] {
        assert_eq!(found(&folder, arguments, text), (Some(2), vec![], format!("fluent-lint: {why}\n")));
    }
}

#[test]
fn a_locale_may_be_one_file() {
    let files = [
        ("en-US.ftl", ENGLISH),
        ("fr.ftl", "greeting = { $nom }\nbye = B\n"),
        ("pt_BR.ftl", "bye = { $x }\ngreeting = { $name }\n"),
    ];
    let folder = tree("one-file", &files);
    let expected =
        ["po/fr.ftl:1 unknown-variable", "po/pt_BR.ftl:1 locale-folder", "po/pt_BR.ftl:1 unknown-variable"];
    let (code, findings, errors) = found(&folder, &["po", "--reference", "en-US"], "");
    assert_eq!((code, findings, errors.as_str()), (Some(1), expected.map(str::to_owned).to_vec(), ""));
    let (code, findings, _) = found(&folder, &["po/fr.ftl", "--reference", "en-US"], "");
    assert_eq!((code, findings.as_slice()), (Some(1), &[expected[0].to_owned()][..]));
}

/// A full disk must not look like a tree without errors.
#[test]
#[cfg(target_os = "linux")]
fn a_report_that_cannot_be_written_is_an_error() {
    let folder = tree("full", &[("en/a.ftl", "# $name (String) - who\na = { $name }\n")]);
    for format in ["human", "json", "github", "sarif"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-lint"));
        let full = File::options().write(true).open("/dev/full").expect("a full device");
        let command = command.current_dir(&folder).args(["po", "--format", format]).stdout(full);
        let output = command.output().expect("the binary runs");
        let expected = if format == "github" { Some(0) } else { Some(2) };
        assert_eq!(output.status.code(), expected, "{format}");
        let errors = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(
            errors.contains("standard output: No space left on device"),
            format != "github",
            "{errors}"
        );
    }
}

#[test]
fn what_is_not_translated_yet_is_a_summary() {
    let message = |index: usize| ["id-", &format!("{index:02}"), " = Text\n"].concat();
    let ids = |count: usize| (0..count).map(message).collect::<String>();
    let (all, some) = (ids(12), ids(1) + "id-11 = { $x }\n");
    let files = [
        ("en/a.ftl", all.as_str()),
        ("en/shop/b.ftl", "b = B\nc = C\n"),
        ("en/shop/c.ftl", "d = D\n"),
        ("haw/a.ftl", "# Nothing yet\n"),
        ("haw/shop/b.ftl", "c = Dia\n"),
        ("fr/a.ftl", all.as_str()),
        ("fr/shop/b.ftl", "b = B\n"),
        ("fr/shop/c.ftl", "d = D\n"),
        ("it/a.ftl", some.as_str()),
        ("it/shop/b.ftl", "b = B\nc = C\n"),
        ("it/shop/c.ftl", "d = D\n"),
    ];
    let folder = tree("summary", &files);
    let (code, output, _) = run(&folder, &["po"]);
    let expected = "\
error[unknown-variable]: `id-11` has no variable $x
 --> po/it/a.ftl:2:12
  |
2 | id-11 = { $x }
  |            ^
  |
  = help: it has no variables

warning[missing-message]: `c` is missing
 --> po/fr/shop/b.ftl:2:1
  |
2 |
  | ^
  |
  = help: translate it after `b`; until then, it falls back to en

warning[missing-message]: `b` is missing
 --> po/haw/shop/b.ftl:1:1
  |
1 | c = Dia
  | ^
  |
  = help: translate it; until then, it falls back to en

Translated so far:

haw: a 0 of 12, shop/c 0 of 1
it: a 2 of 12

1 error and 2 warnings in 11 files; 23 messages to translate
";
    assert_eq!((code, output.as_str()), (Some(1), expected));
    // The files of a large tree are counted.
    let files: Vec<_> = (0..10)
        .map(|index| (format!("en/{index}.ftl"), ["id-", &index.to_string(), " = Text\n"].concat()))
        .collect();
    let mut files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    files.push(("fr/0.ftl", "id-0 = Texte\n"));
    let (_, output, _) = run(&tree("summary-large", &files), &["po", "--deny-warnings"]);
    assert!(output.contains("\nfr: 0 of 9 in 9 files\n"), "{output}");
    // Programs get each message.
    assert_eq!(found(&folder, &["po"], "").1.len(), 1 + 2 + 12 + 1 + 10);
    let (_, output, _) = run(&folder, &["po", "--format", "github"]);
    assert_eq!(output.lines().count(), 1 + 2 + 3);
    let last = "::warning file=po/it/a.ftl,line=2,col=1,title=missing-message::2 of 12 messages are translated; the others fall back";
    assert_eq!(output.lines().last(), Some(last));
}

#[test]
fn a_baseline_hides_old_findings_but_not_new_ones() {
    let old = "bye = { $x } { $x }\ngreeting = Bonjour, { $name }\n";
    let folder = tree("baseline", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", old), ("fr/my b.ftl", "b = B\n")]);
    let write = ["po", "--baseline", "accepted.txt", "--write-baseline"];
    assert_eq!(run(&folder, &write), (Some(0), String::new(), String::new()));
    let lines = fs::read_to_string(folder.join("accepted.txt")).expect("a baseline");
    let expected = "extra-file - fr/my b.ftl\nunknown-variable bye fr/a.ftl\nunknown-variable bye fr/a.ftl\n";
    assert_eq!(lines.split_once('\n').map(|(_, lines)| lines), Some(expected));
    let check = ["po", "--baseline", "accepted.txt", "--deny-warnings"];
    assert_eq!(found(&folder, &check, ""), (Some(0), vec![], String::new()));
    // The same findings in other lines are old, and one more of a kind is new.
    for (text, code, new) in [
        (format!("# A comment\n\n{old}"), 0, &[][..]),
        (old.replacen("{ $x }", "{ $x } { $x }", 1), 1, &["po/fr/a.ftl:1 unknown-variable"]),
        ("greeting = { $x } { $name }\nbye = { $x }\n".to_owned(), 1, &["po/fr/a.ftl:1 unknown-variable"]),
    ] {
        fs::write(folder.join("po/fr/a.ftl"), text).expect("a file");
        let (found_code, findings, _) = found(&folder, &check, "");
        assert_eq!(
            (found_code, findings.iter().map(String::as_str).collect::<Vec<_>>()),
            (Some(code), new.to_vec())
        );
    }
    fs::write(folder.join("broken.txt"), "nonsense\n").expect("a file");
    for (arguments, why) in [
        (&["po", "--baseline", "none.txt"][..], "none.txt: No such file or directory (os error 2)"),
        (&["po", "--baseline", "broken.txt"], "broken.txt:1: not a line of a baseline: nonsense"),
        (
            &["po", "--baseline", "no/such", "--write-baseline"],
            "no/such: No such file or directory (os error 2)",
        ),
        (
            &["po", "po/fr/a.ftl", "--baseline", "a", "--write-baseline"],
            "a baseline is of the whole tree: name only its folder",
        ),
    ] {
        let expected = (Some(2), String::new(), format!("fluent-lint: {why}\n"));
        assert_eq!(run(&folder, arguments), expected, "{arguments:?}");
    }
    assert_eq!(run(&folder, &["po", "--write-baseline"]).0, Some(2));
}

#[test]
fn files_and_folders_with_wrong_names_and_encodings_are_called_what_they_are() {
    let folder = tree("names", &[("en/a.ftl", ENGLISH), ("it/a.ftl.txt", ENGLISH), ("HAW/a.ftl", ENGLISH)]);
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    for (path, bytes) in [
        ("de/a.FTL", b"".to_vec()),
        ("es/a.ftl", utf16(&format!("\u{FEFF}{ENGLISH}"))),
        ("fr/a.ftl", b"bye = Salut\ngreeting = \xC0 bient\xF4t, { $name }\n".to_vec()),
        ("nl/a.ftl", utf16(ENGLISH)),
        ("pt/a.ftl", b"bye = \x93Ol\xE1\x94\n".to_vec()),
        ("sv/a.ftl", "bye = Åh\n".bytes().chain(*b"greeting = \xC5\n").collect()),
    ] {
        let path = folder.join("po").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    let (code, output, _) = run(&folder, &["po", "--format", "github"]);
    let expected = "\
::error file=po/HAW/a.ftl,line=1,col=1,title=locale-folder::the folder name `HAW` is not a canonical language tag; rename it to `haw`
::error file=po/de/a.FTL,line=1,col=1,title=file-name::programs do not read `a.FTL`, because its name does not end with .ftl; rename it to a.ftl
::error file=po/es/a.ftl,line=1,col=1,title=encoding::the file is UTF-16, not UTF-8; save the file as UTF-8
::error file=po/fr/a.ftl,line=2,col=12,title=encoding::the file is not UTF-8, but probably Latin-1: the byte C0 is `À` there; save the file as UTF-8
::error file=po/it/a.ftl.txt,line=1,col=1,title=file-name::programs do not read `a.ftl.txt`, because its name does not end with .ftl; rename it to a.ftl
::error file=po/nl/a.ftl,line=1,col=1,title=encoding::the file is UTF-16, not UTF-8; save the file as UTF-8
::error file=po/pt/a.ftl,line=1,col=7,title=encoding::the file is not UTF-8, but probably Windows-1252: the byte 93 is not a character; save the file as UTF-8
::error file=po/sv/a.ftl,line=2,col=12,title=encoding::the file is not UTF-8 from here on; save the file as UTF-8
";
    assert_eq!((code, output.as_str()), (Some(1), expected));
    let (_, _, errors) = run(&folder, &["po", "--locale", "haw"]);
    assert_eq!(errors, "fluent-lint: po has no folder haw with .ftl files; rename HAW to haw\n");
}

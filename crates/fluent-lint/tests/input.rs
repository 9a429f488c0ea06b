//! What the command checks and reports: folders, projects, changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A new folder.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("input-{name}")));
        let _ = fs::remove_dir_all(&folder.0);
        fs::create_dir_all(&folder.0).expect("a folder");
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn delete(&self, path: &str) {
        fs::remove_file(self.0.join(path)).expect("a file");
    }

    fn lint(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-lint"));
        command.current_dir(&self.0);
        command
    }

    /// The exit code, and the path and rule of each finding; or what the command says instead.
    fn check(&self, arguments: &[&str]) -> (Option<i32>, Vec<String>, String) {
        let output =
            self.lint().args(arguments).args(["--format", "json"]).output().expect("the binary runs");
        let findings: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let shown = |finding: &Value| {
            let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
            format!("{} {}", text("path"), text("rule"))
        };
        let errors = String::from_utf8(output.stderr).expect("UTF-8");
        (output.status.code(), findings.iter().map(shown).collect(), errors)
    }

    fn assert(&self, arguments: &[&str], code: i32, findings: &[&str], errors: &str) {
        let (found_code, found, found_errors) = self.check(arguments);
        assert_eq!(
            (found_code, found.iter().map(String::as_str).collect::<Vec<_>>(), found_errors.as_str()),
            (Some(code), findings.to_vec(), errors),
            "{arguments:?}"
        );
    }

    fn git(&self, arguments: &[&str]) {
        let mut command = Command::new("git");
        let command =
            command.current_dir(&self.0).args(["-c", "user.name=a", "-c", "user.email=a@example.org"]);
        let output = command.args(arguments).output().expect("git runs");
        assert!(output.status.success(), "{output:?}");
    }
}

const WRONG: &str = "a = { $x }\n";

#[test]
fn a_folder_in_a_tree_is_reported_alone() {
    let folder = Folder::new(
        "locales",
        &[
            ("po/en/a.ftl", "a = A\n"),
            ("po/en/shop/b.ftl", "b = B\n"),
            ("po/fr/a.ftl", WRONG),
            ("po/fr/shop/b.ftl", "b = { $x }\n"),
            ("po/de/a.ftl", WRONG),
            ("po/it/shop/b.ftl", "b = B\n"),
            // Without the reference, the folder above is the tree.
            ("own/haw/a.ftl", WRONG),
        ],
    );
    let french = ["po/fr/a.ftl unknown-variable", "po/fr/shop/b.ftl unknown-variable"];
    folder.assert(&["po/fr"], 1, &french, "");
    folder.assert(&["po", "po/fr/"], 1, &french, "");
    folder.assert(&["po/fr/shop"], 1, &french[1..], "");
    folder.assert(&["po/en"], 0, &[], "");
    folder.assert(
        &["po/it", "po/de/a.ftl"],
        1,
        &["po/de/a.ftl unknown-variable", "po/it/a.ftl missing-file"],
        "",
    );
    let (_, findings, _) = Folder(folder.0.join("po/fr")).check(&["."]);
    assert_eq!(findings.len(), 2);
    folder.assert(&["po/fr", "--locale", "de"], 0, &[], "");
    for (arguments, why) in [
        (&["po", "own"][..], "name only one tree; it has a folder for each locale"),
        (
            &["own/haw"],
            "own: there is no folder en with .ftl files to compare with; name the reference, such as --reference haw",
        ),
        (&["po", "own/haw"], "own/haw: not an .ftl file of a locale in po"),
    ] {
        folder.assert(arguments, 2, &[], &format!("fluent-lint: {why}\n"));
    }
}

#[test]
fn a_misnamed_folder_is_checked_as_the_locale_that_it_means() {
    let folder = Folder::new(
        "misnamed",
        &[
            ("en_US/a.ftl", "a = A\nb = { $n ->\n    [one] B\n   *[other] Bs\n}\n"),
            ("pt_BR/a.ftl", WRONG),
            // Polish has few and many too.
            ("pl_PL/a.ftl", "a = A\nb = { $n ->\n    [one] { $n } be\n   *[other] { $n } by\n}\n"),
            ("fr/a.ftl", "a = A\n"),
            ("not a tag/a.ftl", WRONG),
        ],
    );
    let expected = [
        "./en_US/a.ftl locale-folder",
        "./en_US/a.ftl undocumented-variable",
        "./fr/a.ftl missing-message",
        "./not a tag/a.ftl locale-folder",
        "./pl_PL/a.ftl locale-folder",
        "./pl_PL/a.ftl plural-missing",
        "./pt_BR/a.ftl locale-folder",
        "./pt_BR/a.ftl unknown-variable",
        "./pt_BR/a.ftl missing-message",
    ];
    folder.assert(&["--reference", "en_US"], 1, &expected, "");
    // Two folders of one locale are checked too. The message that one lacks comes from the other.
    folder.write("pt-BR/a.ftl", "a = A\nb = B\n");
    let expected = ["./pt_BR/a.ftl locale-folder", "./pt_BR/a.ftl unknown-variable"];
    folder.assert(&["--reference", "en_US", "--locale", "pt_BR"], 1, &expected, "");
}

/// Many folders are named like a locale, such as /tmp. Nothing shows that the folder above it has locales.
#[test]
fn without_a_reference_only_the_folder_of_the_file_is_read() {
    let deep = format!("other/{}a.ftl", "d/".repeat(20));
    let folder = Folder::new("no-reference", &[("tmp/a.ftl", "a = A\n"), (&deep, "a = A\n")]);
    let why =
        "there is no folder en with .ftl files to compare with; name the reference, such as --reference tmp";
    folder.assert(&["tmp/a.ftl"], 2, &[], &format!("fluent-lint: .: {why}\n"));
}

const PROJECT: &str = r#"
basepath = ".."
locales = ["de", "fr", "ja-JP-mac", "nl"]

[env]
l = "{l10n_base}/{locale}/"

[[paths]]
reference = "app/en-US/**/*.ftl"
l10n = "{l}app/**/*.ftl"

[[paths]]
reference = "web/en-US/extra.ftl"
l10n = "{l}web/extra.ftl"
locales = ["fr"]

# Android has a variable of its own.
[[paths]]
reference = "values/strings.xml"
l10n = "values-{android_locale}/strings.xml"

[[includes]]
path = "{more}/more.toml"

[[excludes]]
path = "config/excluded.toml"
"#;

fn project(name: &str) -> Folder {
    let main = PROJECT.replace("{more}", "config");
    Folder::new(
        name,
        &[
            ("config/l10n.toml", main.as_str()),
            (
                "config/more.toml",
                "basepath = \"..\"\n[[paths]]\nreference = \"more/*.ftl\"\nl10n = \"{locale}/m/*.ftl\"\n",
            ),
            (
                "config/excluded.toml",
                "basepath = \"..\"\nlocales = [\"de\"]\n[[paths]]\nreference = \"app/en-US/dir/**\"\nl10n = \"{locale}/app/dir/**\"\n",
            ),
            ("app/en-US/a.ftl", "a = A\n"),
            ("app/en-US/dir/b.ftl", "b = B\n"),
            ("web/en-US/extra.ftl", "c = C\n"),
            ("more/m.ftl", "m = M\n"),
            ("fr/app/a.ftl", WRONG),
            ("fr/app/dir/b.ftl", "b = B\n"),
            ("fr/app/old.ftl", "old = Vieux\n"),
            ("fr/m/m.ftl", "m = M\n"),
            ("de/app/a.ftl", "a = A\n"),
            ("ja-JP-mac/app/a.ftl", WRONG),
            // Not in the list. Dutch is, but it has no file.
            ("it/app/a.ftl", WRONG),
        ],
    )
}

#[test]
fn a_project_configuration_says_where_the_files_are() {
    let folder = project("project");
    let expected = [
        // The second file that German lacks is excluded, and the third one is only for French.
        "de/m/m.ftl missing-file",
        "fr/app/a.ftl unknown-variable",
        "fr/app/old.ftl extra-file",
        "fr/web/extra.ftl missing-file",
        "ja-JP-mac/app/a.ftl locale-folder",
    ];
    folder.assert(&["config/l10n.toml"], 1, &expected, "");
    // A folder with such a file.
    folder.assert(&["config"], 1, &expected, "");
    folder.assert(&["config", "--locale", "de"], 0, &expected[..1], "");
    folder.assert(&["config", "fr/app/a.ftl"], 1, &expected[1..2], "");
    folder.assert(&["config/l10n.toml", "fr/app"], 1, &expected[1..3], "");
    folder.assert(&["config", "it"], 2, &[], "fluent-lint: it: not an .ftl file of a locale in config\n");
    // The reference of a project has a name only if one is needed.
    folder.assert(&["config", "--reference", "en-GB"], 1, &expected, "");
    let why = "config/l10n.toml: fr is the reference, and also a locale with files of its own; name the reference's locale with --reference";
    folder.assert(&["config", "--reference", "fr"], 2, &[], &format!("fluent-lint: {why}\n"));
    let output = folder.lint().arg("config").output().expect("the binary runs");
    let report = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(report.contains("--> fr/app/a.ftl:1:8\n"), "{report}");
    assert!(report.ends_with("in 10 files; 2 messages to translate\n"), "{report}");
}

#[test]
fn a_folder_with_its_reference_needs_no_configuration() {
    let config = "locales = [\"fr\"]\n[[paths]]\nreference = \"en-US/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n";
    let files = [("l10n.toml", config), ("en-US/a.ftl", "a = A\n"), ("fr/a.ftl", WRONG), ("it/a.ftl", WRONG)];
    let folder = Folder::new("project-or-folder", &files);
    let both = ["./fr/a.ftl unknown-variable", "./it/a.ftl unknown-variable"];
    folder.assert(&[".", "--reference", "en-US"], 1, &both, "");
    folder.assert(&["."], 1, &both[..1], "");
    // The file may have another name.
    fs::rename(folder.0.join("l10n.toml"), folder.0.join("other.toml")).expect("a file");
    folder.assert(&["./other.toml"], 1, &both[..1], "");
}

/// The expected values are those of compare-locales.
#[test]
fn variables_and_excludes_are_those_of_compare_locales() {
    let paths = "[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{l10n_base}/{locale}/*.ftl\"\n";
    let excluding = format!("locales = [\"fr\"]\n{paths}[[excludes]]\npath = \"excluded.toml\"\n");
    let base = format!("locales = [\"fr\"]\n[env]\nl10n_base = \"l10n\"\n{paths}");
    let folder = Folder::new(
        "project-variables",
        &[
            ("l10n.toml", excluding.as_str()),
            ("excluded.toml", paths),
            ("base.toml", base.as_str()),
            ("en/a.ftl", "a = A\n"),
            ("fr/a.ftl", WRONG),
            ("l10n/fr/a.ftl", "a = { $y } { $y }\n"),
        ],
    );
    folder.assert(&["l10n.toml"], 1, &["fr/a.ftl unknown-variable"], "");
    folder.assert(
        &["base.toml"],
        1,
        &["l10n/fr/a.ftl unknown-variable", "l10n/fr/a.ftl unknown-variable"],
        "",
    );
    folder.write("excluded.toml", &format!("locales = [\"fr\"]\n{paths}"));
    folder.assert(&["l10n.toml"], 0, &[], "");
}

#[test]
fn a_project_that_lists_no_locales_has_those_on_disk() {
    let config = "[[paths]]\nreference = \"templates/*.ftl\"\nl10n = \"{locale}/*.ftl\"\n";
    let folder = Folder::new(
        "project-unlisted",
        &[
            ("l10n.toml", config),
            ("templates/a.ftl", "a = A\n"),
            ("fr/a.ftl", WRONG),
            ("de/b.ftl", "b = B\n"),
        ],
    );
    let expected = ["de/a.ftl missing-file", "de/b.ftl extra-file", "fr/a.ftl unknown-variable"];
    folder.assert(&["l10n.toml"], 1, &expected, "");
    folder.assert(&[], 1, &expected.map(|line| ["./", line].concat()).each_ref().map(String::as_str), "");
    // Standard input stands for a file that need not exist.
    for (file, path) in [("fr/a.ftl", "fr/a.ftl"), ("de/a.ftl", "de/a.ftl")] {
        let mut command = folder.lint();
        let input = fs::File::open(folder.0.join("fr/a.ftl")).expect("a file");
        let command = command.args(["l10n.toml", "-", "--as", file, "--format", "github"]).stdin(input);
        let output = String::from_utf8(command.output().expect("the binary runs").stdout).expect("UTF-8");
        assert!(
            output.starts_with(&format!("::error file={path},line=1,col=8,title=unknown-variable")),
            "{output}"
        );
    }
}

/// The name of the reference's folder, if it is a language tag.
#[test]
fn the_locale_of_the_reference_is_in_its_path() {
    for (reference, l10n, expected) in [
        ("po/fr/a.ftl", "po/{locale}/a.ftl", "fr"),
        ("src/en-US/a.ftl", "po/{locale}/a.ftl", "en-US"),
        ("src/a.ftl", "po/{locale}/a.ftl", "en"),
    ] {
        let config =
            format!("locales = [\"it\"]\n[[paths]]\nreference = \"{reference}\"\nl10n = \"{l10n}\"\n");
        let folder = Folder::new(
            "project-tags",
            &[("l10n.toml", config.as_str()), (reference, "a = A\n"), ("po/it/a.ftl", "# Nothing\n")],
        );
        let output = folder.lint().args(["l10n.toml", "--format", "json"]).output().expect("the binary runs");
        let output = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(output.contains(&format!("it falls back to {expected}\"")), "{output}");
    }
}

#[test]
fn what_a_project_has_that_is_not_supported_is_named() {
    let paths = "[[paths]]\nreference = \"en/a.ftl\"\nl10n = \"{locale}/a.ftl\"\n";
    let folder = Folder::new("project-refused", &[("en/a.ftl", "a = A\n"), ("fr/a.ftl", "a = A\n")]);
    let filter = format!(
        "[build]\n{paths}test = [\"android-dtd\"]\n[[filters]]\npath = \"{{locale}}/a.ftl\"\naction = \"ignore\"\n"
    );
    for (config, code, why) in [
        (
            filter,
            0,
            "l10n.toml: `build` is not supported and has no effect\n\
             fluent-lint: l10n.toml: `filters` is not supported and has no effect\n\
             fluent-lint: l10n.toml: `test` in [[paths]] is not supported and has no effect",
        ),
        (
            format!("{paths}[[paths]]\nl10n = \"{{locale}}/b.ftl\"\n"),
            0,
            "l10n.toml: {locale}/b.ftl has no reference and is not checked",
        ),
        ("[[paths]\n".to_owned(), 2, "l10n.toml:1: invalid table header; expected `.`, `]]`"),
        (
            "locales = []\nlocales = []\n".to_owned(),
            2,
            "l10n.toml:2: duplicate key `locales` in document root",
        ),
        (
            paths.replace("a.ftl\"\nl10n", "none.ftl\"\nl10n"),
            2,
            "l10n.toml: no .ftl file matches a `reference` in [[paths]]",
        ),
        (paths.replace("{locale}/a", "{x}/a"), 2, "l10n.toml: the variable {x} is not in [env]"),
        (
            format!("{paths}[[includes]]\npath = \"none.toml\"\n"),
            2,
            "none.toml: No such file or directory (os error 2)",
        ),
        (
            format!("{paths}[[includes]]\npath = \"l10n.toml\"\n"),
            2,
            "l10n.toml: more than 16 files include each other",
        ),
        (
            format!("{paths}[[paths]]\nreference = \"en/a.ftl\"\nl10n = \"{{locale}}/other/a.ftl\"\n"),
            2,
            "l10n.toml: fr/other/a.ftl and fr/a.ftl are both translations of en/a.ftl",
        ),
    ] {
        folder.write("l10n.toml", &config);
        folder.assert(&["l10n.toml"], code, &[], &format!("fluent-lint: {why}\n"));
    }
    let excluding = "[[excludes]]\npath = \"other.toml\"\n";
    folder.write("other.toml", excluding);
    for config in [excluding, "[[includes]]\npath = \"other.toml\"\n"] {
        folder.write("l10n.toml", config);
        let (code, _, errors) = folder.check(&["l10n.toml"]);
        assert_eq!((code, errors.contains("[[excludes]]")), (Some(2), true), "{errors}");
    }
}

/// A repository whose first commit has a tree with a finding in each translation.
fn repository(name: &str) -> Folder {
    let folder = Folder::new(
        name,
        &[
            (".gitignore", "ignored.ftl\n"),
            ("po/en/a.ftl", "a = A\n"),
            ("po/en/b.ftl", "b = B\n"),
            ("po/fr/a.ftl", WRONG),
            ("po/fr/b.ftl", "b = { $x }\n"),
            ("po/de/a.ftl", WRONG),
            ("po/de/b.ftl", "b = B\n"),
        ],
    );
    folder.git(&["init", "-q", "-b", "main"]);
    folder.git(&["add", "."]);
    folder.git(&["commit", "-q", "-m", "First"]);
    folder.git(&["tag", "first"]);
    folder
}

#[test]
fn only_changed_files_are_reported() {
    let folder = repository("git");
    let check = ["po", "--only-changed", "main"];
    folder.assert(&check, 0, &[], "");
    folder.write("po/fr/a.ftl", "a = { $x } { $y }\n");
    let french = ["po/fr/a.ftl unknown-variable", "po/fr/a.ftl unknown-variable"];
    folder.assert(&check, 1, &french, "");
    // Untracked and staged files count, and ignored ones do not.
    folder.write("po/fr/new.ftl", "new = Neuf\n");
    folder.write("po/fr/ignored.ftl", "c = C\n");
    folder.git(&["add", "po/fr/a.ftl"]);
    folder.assert(&check, 1, &[french[0], french[1], "po/fr/new.ftl extra-file"], "");
    folder.git(&["add", "."]);
    folder.git(&["checkout", "-q", "-b", "topic"]);
    folder.git(&["commit", "-q", "-m", "Second"]);
    folder.assert(&check, 1, &[french[0], french[1], "po/fr/new.ftl extra-file"], "");
    folder.assert(&["po", "--only-changed", "HEAD"], 0, &[], "");
    folder.assert(&["po/fr/a.ftl", "--only-changed", "first"], 1, &french, "");
    folder.assert(&["po", "--only-changed", "first", "--locale", "de"], 0, &[], "");
    // A file that was renamed or deleted.
    folder.git(&["mv", "po/de/b.ftl", "po/de/other.ftl"]);
    folder.assert(&["po", "--only-changed", "HEAD"], 0, &["po/de/other.ftl extra-file"], "");
    folder.git(&["reset", "-q", "--hard"]);
    folder.delete("po/de/b.ftl");
    folder.assert(&["po", "--only-changed", "HEAD"], 0, &["po/de/b.ftl missing-file"], "");
    folder.git(&["reset", "-q", "--hard"]);
    // What changed on the other branch since then does not count.
    folder.git(&["checkout", "-q", "main"]);
    folder.write("po/de/a.ftl", "a = { $z }\n");
    folder.git(&["commit", "-q", "-a", "-m", "Third"]);
    folder.git(&["checkout", "-q", "topic"]);
    folder.assert(&check, 1, &[french[0], french[1], "po/fr/new.ftl extra-file"], "");
}

/// An error that a change causes elsewhere is in a file that did not change.
#[test]
fn other_files_are_not_reported_although_a_change_breaks_them() {
    let folder = repository("git-elsewhere");
    folder.write("po/fr/b.ftl", "b = B\n-brand = B\n");
    folder.write("po/fr/a.ftl", "a = { -brand }\n");
    folder.git(&["commit", "-q", "-a", "-m", "Second"]);
    folder.assert(&["po", "--only-changed", "first"], 0, &[], "");
    folder.write("po/fr/b.ftl", "b = B\n");
    folder.assert(&["po", "--only-changed", "HEAD"], 0, &[], "");
    folder.assert(&["po", "--only-changed", "first"], 1, &["po/fr/a.ftl unknown-term"], "");
}

/// What the reference changes makes findings in the translations.
#[test]
fn a_change_of_the_reference_counts_for_all_its_translations() {
    let folder = repository("git-reference");
    folder.write("po/en/b.ftl", "b = B\nc = C\n");
    let both = ["po/de/b.ftl missing-message", "po/fr/b.ftl unknown-variable", "po/fr/b.ftl missing-message"];
    folder.assert(&["po", "--only-changed", "HEAD"], 1, &both, "");
    folder.delete("po/en/b.ftl");
    folder.assert(
        &["po", "--only-changed", "HEAD"],
        0,
        &["po/de/b.ftl extra-file", "po/fr/b.ftl extra-file"],
        "",
    );
    // The same for a project.
    let config =
        "locales = [\"fr\"]\n[[paths]]\nreference = \"../po/en/*.ftl\"\nl10n = \"../po/{locale}/*.ftl\"\n";
    folder.write("config/l10n.toml", config);
    folder.assert(&["config", "--only-changed", "HEAD"], 0, &["po/fr/b.ftl extra-file"], "");
}

#[test]
fn without_git_nothing_can_be_compared() {
    let folder = repository("git-refused");
    let check = ["po", "--only-changed", "none"];
    folder.assert(&check, 2, &[], "fluent-lint: --only-changed: Git knows no revision none\n");
    folder.git(&["checkout", "-q", "--orphan", "other"]);
    folder.git(&["commit", "-q", "-m", "Other"]);
    let why = "--only-changed: first and HEAD have no common commit; in a shallow clone, fetch more of them";
    folder.assert(&["po", "--only-changed", "first"], 2, &[], &format!("fluent-lint: {why}\n"));
    let mut command = folder.lint();
    let output =
        command.args(["po", "--only-changed", "HEAD"]).env("PATH", "").output().expect("the binary runs");
    let errors = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(
        errors,
        "fluent-lint: --only-changed: git rev-parse: No such file or directory (os error 2)\n"
    );
    let mut command = folder.lint();
    let command = command.args(["po", "--only-changed", "HEAD"]).env("GIT_CEILING_DIRECTORIES", &folder.0);
    fs::rename(folder.0.join(".git"), folder.0.join("moved")).expect("a folder");
    let output = command.output().expect("the binary runs");
    let errors = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(
        errors.starts_with("fluent-lint: --only-changed: git rev-parse: fatal: not a git repository"),
        "{errors}"
    );
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn lines_of_a_baseline_that_match_nothing_are_named() {
    let files = [
        ("po/en/a.ftl", "a = A\n"),
        ("po/fr/a.ftl", "a = { $x } { $x } { $x }...\n"),
        ("po/de/a.ftl", "a = { $x }\n"),
    ];
    let folder = Folder::new("baseline", &files);
    let write = ["po", "--style", "--baseline", "known", "--write-baseline"];
    folder.assert(&write, 0, &[], "");
    let check = ["po", "--style", "--baseline", "known"];
    folder.assert(&check, 0, &[], "");
    // Lines about style are not known to be wrong without --style.
    folder.assert(&["po", "--baseline", "known"], 0, &[], "");
    folder.write("po/fr/a.ftl", "a = { $x } { $x }\n");
    let lines = |lines| {
        format!("fluent-lint: known: {lines} no finding any more; write it again with --write-baseline\n")
    };
    folder.assert(&check, 0, &[], &lines("2 lines match"));
    folder.assert(&["po", "--baseline", "known"], 0, &[], &lines("1 line matches"));
    folder.assert(&["po", "--baseline", "known", "--deny-warnings"], 1, &[], &lines("1 line matches"));
    // A part of the tree does not show that.
    for part in [&["--locale", "de"][..], &["po/de"], &["po/de/a.ftl"]] {
        folder.assert(&[&check[..], part].concat(), 0, &[], "");
    }
    folder.assert(&write, 0, &[], "");
    folder.assert(&check, 0, &[], "");
    for part in [&["--locale", "de"][..], &["po/de"], &["--only-changed", "HEAD"]] {
        assert_eq!(folder.check(&[&write[..], part].concat()).0, Some(2));
    }
}

/// The baseline of a project has the paths of its files, and not those in a tree that exists only in memory.
#[test]
fn the_baseline_of_a_project_has_real_paths() {
    let folder = project("project-baseline");
    folder.assert(&["config", "--baseline", "known", "--write-baseline"], 0, &[], "");
    let baseline = fs::read_to_string(folder.0.join("known")).expect("a baseline");
    assert!(baseline.contains("\nunknown-variable a ../fr/app/a.ftl\n"), "{baseline}");
    folder.assert(&["config", "--baseline", "known", "--deny-warnings"], 0, &[], "");
}

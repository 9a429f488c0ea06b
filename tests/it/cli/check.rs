//! `greeting-api check` as it is called.

use fluent_lint::rules;
use greeting_api::greeting::lint_rules;
use serde_json::Value;

use crate::cli::Folder;

const ENGLISH: &str = "\
# $name (String) - who
greeting = Hello, { $name }!
bye = Goodbye
";
const FRENCH: &str = "greeting = Bonjour, « { $nmae } » !\n";
const GERMAN: &str = "greeting = Hallo, { $name }!\nbye = \u{1B}[31mTschüss { $name\n";

fn folder(name: &str) -> Folder {
    let files = [("locales/en/a.ftl", ENGLISH), ("locales/fr/a.ftl", FRENCH), ("locales/de/a.ftl", GERMAN)];
    Folder::new(name, &files)
}

#[test]
fn people_see_the_place() {
    let run = folder("check-human").run(&["check"]);
    let expected = "\
error[unclosed-brace]: this { is not closed
 --> locales/de/a.ftl:2:20
  |
2 | bye = ␛[31mTschüss { $name
  |                    ^
  |
  = help: write } after the expression; to show a {, write {\"{\"}

error[unknown-variable]: `greeting` has no variable $nmae
 --> locales/fr/a.ftl:1:26
  |
1 | greeting = Bonjour, « { $nmae } » !
  |                          ^^^^
  |
  = help: did you mean $name?

warning[missing-message]: `bye` is missing
 --> locales/fr/a.ftl:2:1
  |
2 |
  | ^
  |
  = help: translate it after `greeting`; until then, it falls back to en

2 errors and 1 warning in 3 files; 1 can be corrected with --fix
";
    assert_eq!(run.output, expected);
    assert_eq!((run.code, run.errors.as_str()), (Some(1), ""));
}

#[test]
fn programs_read_json() {
    let run = folder("check-json").run(&["check", "--format", "json", "--locale", "fr"]);
    let expected = r#"[
  {
    "path": "locales/fr/a.ftl",
    "line": 1,
    "column": 26,
    "endLine": 1,
    "endColumn": 30,
    "id": "greeting",
    "rule": "unknown-variable",
    "severity": "error",
    "message": "`greeting` has no variable $nmae",
    "help": "did you mean $name?",
    "edit": {
      "line": 1,
      "column": 26,
      "endLine": 1,
      "endColumn": 30,
      "text": "name",
      "title": "Replace `nmae` with `name`",
      "safe": true
    }
  },
  {
    "path": "locales/fr/a.ftl",
    "line": 2,
    "column": 1,
    "endLine": 2,
    "endColumn": 1,
    "id": "bye",
    "rule": "missing-message",
    "severity": "warning",
    "message": "`bye` is missing",
    "help": "translate it after `greeting`; until then, it falls back to en",
    "edit": null
  }
]
"#;
    assert_eq!(run.output, expected);
    assert_eq!(run.code, Some(1));
    let none = folder("check-json-none").run(&["check", "--format", "json", "--locale", "en"]);
    assert_eq!((none.output.as_str(), none.code), ("[]\n", Some(0)));
}

/// Workflow commands end at a line's end, and their properties at a comma or a colon.
#[test]
fn github_shows_lines() {
    let files = [("a:b,c/en/a.ftl", "bye = Goodbye\n"), ("a:b,c/fr/a.ftl", "bye = 100\u{200B} %\n")];
    let run = Folder::new("check-github", &files).run(&["check", "a:b,c", "--format", "github"]);
    let expected = "::warning file=a%3Ab%2Cc/fr/a.ftl,line=1,col=10,title=invisible-character::U+200B is a zero-width space; delete it\n";
    assert_eq!((run.output.as_str(), run.code), (expected, Some(0)));
}

#[test]
fn sarif_has_every_rule_and_every_place() {
    let run = folder("check-sarif").run(&["check", "--format", "sarif", "--locale", "fr"]);
    let report: Value = serde_json::from_str(&run.output).expect("JSON");
    assert_eq!(report["version"], "2.1.0");
    let driver = &report["runs"][0]["tool"]["driver"];
    let rules: Vec<_> = driver["rules"].as_array().expect("rules").iter().map(|rule| &rule["id"]).collect();
    assert_eq!(rules, rules::all(&lint_rules::options(false)).map(|rule| rule.name).collect::<Vec<_>>());
    assert_eq!(report["runs"][0]["columnKind"], "unicodeCodePoints");
    let region = serde_json::json!({ "startLine": 1, "startColumn": 26, "endLine": 1, "endColumn": 30 });
    let file = serde_json::json!({ "uri": "locales/fr/a.ftl" });
    let expected = serde_json::json!({
        "ruleId": "unknown-variable",
        "level": "error",
        "message": { "text": "`greeting` has no variable $nmae; did you mean $name?" },
        "locations": [{ "physicalLocation": {
            "artifactLocation": file,
            "region": region,
        } }],
        "fixes": [{
            "description": { "text": "Replace `nmae` with `name`" },
            "artifactChanges": [{
                "artifactLocation": file,
                "replacements": [{ "deletedRegion": region, "insertedContent": { "text": "name" } }],
            }],
        }],
    });
    assert_eq!(report["runs"][0]["results"][0], expected);
}

#[test]
fn the_exit_code_says_what_to_do() {
    let warned = [("locales/en/a.ftl", "a = A\nb = B\n"), ("locales/fr/a.ftl", "a = L'un\n")];
    let warned = Folder::new("check-codes", &warned);
    let empty = Folder::new("check-codes-empty", &[]);
    for (folder, arguments, code, errors) in [
        (&warned, &["check"][..], 0, ""),
        (&warned, &["check", "--deny-warnings"], 1, ""),
        (&warned, &["check", "--deny-warnings", "--locale", "en"], 0, ""),
        (
            &warned,
            &["check", "--locale", "de"],
            2,
            "greeting-api: locales has no folder de with .ftl files\n",
        ),
        (&empty, &["check"], 2, "greeting-api: locales: No such file or directory (os error 2)\n"),
        (
            &empty,
            &["check", "."],
            2,
            "greeting-api: .: no locale is in it, such as fr/main.ftl; name the folder that has a folder for each locale\n",
        ),
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.errors.as_str()), (Some(code), errors), "{arguments:?}");
    }
    assert_eq!(warned.run(&["check", "--format", "xml"]).code, Some(2));
    let counted = |arguments: &[&str]| warned.run(arguments).output.lines().last().map(str::to_owned);
    assert_eq!(counted(&["check"]).as_deref(), Some("no errors and 1 warning in 2 files"));
    assert_eq!(counted(&["check", "--style"]).as_deref(), Some("no errors and 2 warnings in 2 files"));
}

/// Who translates into one language need not have the reference.
#[test]
fn a_part_of_a_tree_is_compared_with_the_embedded_reference() {
    let folder = Folder::new("check-part", &[("locales/haw/greeting.ftl", "greeting = Aloha, { $nme }!\n")]);
    let run = folder.run(&["check", "--format", "github"]);
    let expected = "\
::error file=locales/haw/greeting.ftl,line=1,col=22,title=unknown-variable::`greeting` has no variable $nme; did you mean $name?
::warning file=locales/haw/greeting.ftl,line=2,col=1,title=missing-message::`greeting-nameless` is missing; translate it after `greeting`; until then, it falls back to en
::warning file=locales/haw/greeting.ftl,line=2,col=1,title=missing-message::`greeting-timed` is missing; translate it after `greeting`; until then, it falls back to en
::warning file=locales/haw/greeting.ftl,line=2,col=1,title=missing-message::`greeting-timed-nameless` is missing; translate it after `greeting`; until then, it falls back to en
::warning file=locales/haw/greeting.ftl,line=2,col=1,title=missing-message::`language-name` is missing; translate it after `greeting`; until then, it falls back to en
::warning file=locales/haw/greeting.ftl,line=2,col=1,title=missing-message::`language-name-english` is missing; translate it after `greeting`; until then, it falls back to en
::warning file=locales/haw/errors.ftl,line=1,col=1,title=missing-file::0 of 32 messages are translated; the others fall back
::warning file=locales/haw/page.ftl,line=1,col=1,title=missing-file::0 of 17 messages are translated; the others fall back
";
    assert_eq!((run.output.as_str(), run.code), (expected, Some(1)));
    let summary = folder.run(&["check"]).output.lines().last().map(str::to_owned);
    assert_eq!(
        summary.as_deref(),
        Some(
            "1 error and 5 warnings in 1 file, compared with the built-in English; 49 messages to translate; \
             1 can be corrected with --fix"
        )
    );
}

/// Folders such as `/etc` and `deploy` are named like locales, too.
#[test]
fn a_folder_of_overrides_is_a_tree_wherever_it_is() {
    let overrides = [
        ("fr/greeting.ftl", "greeting = Salut { $name }\n"),
        ("en-AU/greeting.ftl", "greeting = G’day { $nme }\n"),
    ];
    for tree in ["etc/greeting-api/locales", "deploy/kubernetes/locales", "srv/app/translations", "opt/l10n"]
    {
        let paths = overrides.map(|(path, text)| (format!("{tree}/{path}"), text));
        let files = paths.each_ref().map(|(path, text)| (path.as_str(), *text));
        let folder = Folder::new("check-overrides", &files);
        let absolute = folder.0.join(tree).display().to_string();
        let errors = |named: &str| {
            let run = folder.run(&["check", named, "--format", "github"]);
            assert!(!run.output.contains("extra-file"), "{named}: {}", run.output);
            run.output
                .lines()
                .filter(|line| line.starts_with("::error"))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        for named in [tree, &format!("./{tree}"), &absolute] {
            let expected = "en-AU/greeting.ftl,line=1,col=21,title=unknown-variable::`greeting` has no variable $nme; did you mean $name?";
            let errors = errors(named);
            assert!(errors.len() == 1 && errors[0].ends_with(expected), "{named}: {errors:?}");
        }
        // A part of it is compared with English, too.
        assert!(errors(&format!("{tree}/fr")).is_empty(), "{tree}");
    }
}

/// New files are a list of what to do, and not of mistakes.
#[test]
fn new_files_have_a_summary() {
    let folder = Folder::new("check-new", &[]);
    assert_eq!(folder.run(&["new", "haw"]).code, Some(0));
    let run = folder.run(&["check"]);
    let expected = "\
Translated so far:

haw: errors 0 of 32, greeting 0 of 6, page 0 of 17

no errors and no warnings in 3 files, compared with the built-in English; 55 messages to translate
";
    assert_eq!((run.output.as_str(), run.code), (expected, Some(0)));
}

/// Our greetings are no reference for the messages of another program.
#[test]
fn a_foreign_tree_needs_its_own_reference() {
    let files = [("po/en-US/app.ftl", "title = Lake\n"), ("po/fr/app.ftl", "title = { $x }\n")];
    let folder = Folder::new("check-foreign", &files);
    let run = folder.run(&["check", "po"]);
    let why = "there is no folder en with .ftl files to compare with; name the reference, such as --reference en-US";
    assert_eq!((run.code, run.errors), (Some(2), format!("greeting-api: po: {why}\n")));
    let run = folder.run(&["check", "po", "--reference", "en-US", "--format", "github"]);
    let expected = "::error file=po/fr/app.ftl,line=1,col=12,title=unknown-variable::`title` has no variable $x; it has no variables\n";
    assert_eq!((run.code, run.output.as_str()), (Some(1), expected));
}

/// The example of Mozilla's layout in `docs/check.md`.
#[test]
fn a_project_configuration_is_read_as_the_page_says() {
    let page = include_str!("../../../docs/check.md");
    let (_, config) = page.split_once("```toml\n").expect("an example");
    let (config, _) = config.split_once("```").expect("its end");
    let files = [
        ("l10n.toml", config),
        ("app/en-US/a.ftl", "a = A\n"),
        ("web/en-US/shop/b.ftl", "b = B\n"),
        ("app/fr/a.ftl", "a = { $x }\n"),
        ("app/de/a.ftl", "a = { $x }\n"),
    ];
    let run = Folder::new("check-project", &files).run(&["check", "l10n.toml", "--format", "github"]);
    let expected = "\
::error file=app/de/a.ftl,line=1,col=8,title=unknown-variable::`a` has no variable $x; it has no variables
::error file=app/fr/a.ftl,line=1,col=8,title=unknown-variable::`a` has no variable $x; it has no variables
::warning file=web/fr/shop/b.ftl,line=1,col=1,title=missing-file::0 of 1 messages are translated; the others fall back
";
    assert_eq!((run.output.as_str(), run.errors.as_str(), run.code), (expected, "", Some(1)));
}

/// Pontoon's configuration of our own translations says where they are.
#[test]
fn our_own_project_is_the_same_as_the_folder() {
    let folder = Folder::new("check-own-project", &[]);
    let root = env!("CARGO_MANIFEST_DIR");
    let [project, locales] = ["l10n.toml", "locales"]
        .map(|path| folder.run(&["check", &format!("{root}/{path}"), "--format", "json", "--style"]));
    assert!(project.output.len() > 2, "{}", project.errors);
    assert_eq!((project.output, project.errors), (locales.output, String::new()));
}

/// Our own translations lack whole files, and nothing else is to be said of them.
#[test]
fn our_own_locales_are_right() {
    let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let run = Folder::new("check-own", &[]).run(&["check", locales, "--format", "json"]);
    let findings: Vec<Value> = serde_json::from_str(&run.output).expect("JSON");
    let other: Vec<_> = findings.iter().filter(|finding| finding["rule"] != "missing-file").collect();
    assert_eq!((run.code, other), (Some(0), vec![]));
}

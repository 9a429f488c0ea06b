//! Findings while someone types: for the text in the editor, not for the file on disk.

use serde_json::json;

use crate::client::{Client, Folder};

const ENGLISH: &str = "\
# $name (String) - who
hello = Hello, { $name }!
bye = Bye
";

fn tree(french: &str) -> [(&'static str, &str); 2] {
    [("en/a.ftl", ENGLISH), ("fr/a.ftl", french)]
}

#[test]
fn a_finding_is_shown_at_its_place() {
    let mut client = Client::new("diagnostics-place", &tree("hello = Bonjour { $nmae } !\n"));
    client.open_file("fr/a.ftl");
    let expected = json!([
        {
            "range": "0:19-23",
            "severity": 1,
            "code": "unknown-variable",
            "source": "fluent-lint",
            "message": "`hello` has no variable $nmae\ndid you mean $name?",
            "relatedInformation": [
                { "location": { "uri": "en/a.ftl", "range": "1:0-5" }, "message": "the message in en" }
            ],
        },
        {
            "range": "1:0-0",
            // Information, because a new locale lacks all messages.
            "severity": 3,
            "code": "missing-message",
            "source": "fluent-lint",
            "message": "`bye` is missing\ntranslate it after `hello`; until then, it falls back to en",
            "relatedInformation": [
                { "location": { "uri": "en/a.ftl", "range": "2:0-3" }, "message": "the message in en" }
            ],
        },
    ]);
    assert_eq!(client.diagnostics("fr/a.ftl"), expected);
    client.stop();
}

#[test]
fn the_text_in_the_editor_is_checked() {
    let right = "hello = Bonjour { $name } !\nbye = Salut\n";
    let mut client = Client::new("diagnostics-buffer", &tree("hello = {\n"));
    // The file on disk is broken, but not the document.
    client.open("fr/a.ftl", right);
    assert_eq!(client.rules("fr/a.ftl"), [""; 0]);
    client.change("fr/a.ftl", "hello = Bonjour { $nmae } !\nbye = Salut\n");
    assert_eq!(client.rules("fr/a.ftl"), ["0:19-23 unknown-variable"]);
    client.change("fr/a.ftl", right);
    assert_eq!(client.rules("fr/a.ftl"), [""; 0]);
    // A change of the reference changes the findings of the other open documents.
    client.open("en/a.ftl", ENGLISH);
    assert_eq!(client.rules("fr/a.ftl"), [""; 0]);
    client.change("en/a.ftl", &format!("{ENGLISH}new = New\n"));
    assert_eq!(client.rules("fr/a.ftl"), ["2:0-0 missing-message"]);
    client.stop();
}

#[test]
fn the_other_definition_of_a_duplicate_is_related() {
    let text = "hello = Bonjour { $name } !\nbye = Salut\nbye = Au revoir\n";
    let mut client = Client::new("diagnostics-duplicate", &tree(text));
    client.open_file("fr/a.ftl");
    let expected = json!([{
        "range": "2:0-3",
        "severity": 1,
        "code": "duplicate-message",
        "source": "fluent-lint",
        "message": "`bye` is defined twice\nthe first one, at fr/a.ftl:2:1, is used: delete or rename one of them",
        "relatedInformation": [
            { "location": { "uri": "fr/a.ftl", "range": "1:0-3" }, "message": "it is defined here too" }
        ],
    }]);
    assert_eq!(client.diagnostics("fr/a.ftl"), expected);
    client.stop();
}

#[test]
fn a_comment_ignores_a_rule() {
    let text = "# check: ignore unknown-variable\nhello = Bonjour { $nmae } !\nbye = Salut\n";
    let mut client = Client::new("diagnostics-ignore", &tree(text));
    client.open_file("fr/a.ftl");
    assert_eq!(client.rules("fr/a.ftl"), [""; 0]);
    client.change("fr/a.ftl", &text.replace("$nmae", "$name"));
    assert_eq!(client.rules("fr/a.ftl"), ["0:16-32 ignore-comment"]);
    client.stop();
}

#[test]
fn the_options_of_the_command_hold() {
    let wrong = "hello = Bonjour... { $nmae } !\n";
    for (name, arguments, expected) in [
        ("none", &[][..], &["0:22-26 unknown-variable", "1:0-0 missing-message"][..]),
        ("baseline", &["--baseline", "accepted"], &["1:0-0 missing-message"]),
        ("style", &["--style"], &["0:15-16 three-dots", "0:22-26 unknown-variable", "1:0-0 missing-message"]),
        // French is now what the others are translated from.
        ("reference", &["--reference", "fr"], &["0:22-26 undocumented-variable"]),
    ] {
        let folder = Folder::new(&format!("diagnostics-{name}"), &tree(wrong));
        folder.write("accepted", "unknown-variable hello fr/a.ftl\n");
        let mut client = Client::with_capabilities(folder, arguments, &json!({}));
        client.open_file("fr/a.ftl");
        assert_eq!(client.rules("fr/a.ftl"), expected, "{name}");
        client.stop();
    }
}

#[test]
fn a_baseline_that_cannot_be_read_is_reported() {
    let folder = Folder::new("diagnostics-no-baseline", &tree("hello = Bonjour { $nmae } !\n"));
    let mut client = Client::with_capabilities(folder, &["--baseline", "missing"], &json!({}));
    client.open_file("fr/a.ftl");
    let expected = json!({ "type": 1, "message": "missing: No such file or directory (os error 2)" });
    assert_eq!(client.told("window/showMessage"), expected);
    assert_eq!(client.rules("fr/a.ftl"), ["0:19-23 unknown-variable", "1:0-0 missing-message"]);
    client.stop();
}

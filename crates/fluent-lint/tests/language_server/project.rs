//! An `l10n.toml` says where the files are. The server finds it above a document.

use serde_json::json;

use crate::client::{Client, Folder};

const CONFIG: &str = "\
locales = [\"fr\"]
filters = []

[[paths]]
reference = \"app/en-US/**/*.ftl\"
l10n = \"l10n/{locale}/app/**/*.ftl\"
";
const ENGLISH: &str = "# $name (String) - who\nhello = Hello, { $name }!\n";
const WRONG: &str = "hello = Bonjour { $nmae } !\n";
const FOUND: [&str; 1] = ["0:19-23 unknown-variable"];
const NOTHING: [&str; 0] = [];
const FILES: [(&str, &str); 6] = [
    ("l10n.toml", CONFIG),
    ("app/en-US/a.ftl", ENGLISH),
    ("app/en-US/sub/b.ftl", "bye = Bye\n"),
    ("l10n/fr/app/a.ftl", WRONG),
    ("l10n/fr/app/sub/b.ftl", "bye = Au revoir\n"),
    ("l10n/it/app/a.ftl", WRONG),
];
const FRENCH: &str = "l10n/fr/app/a.ftl";

#[test]
fn a_translation_is_compared_with_the_reference_of_its_project() {
    let mut client = Client::new("project", &FILES);
    client.open_file(FRENCH);
    let note =
        format!("{}/l10n.toml: `filters` is not supported and has no effect", client.folder.0.display());
    assert_eq!(client.told("window/showMessage"), json!({ "type": 3, "message": note }));
    let diagnostics = client.diagnostics(FRENCH);
    assert_eq!(diagnostics[0]["code"], "unknown-variable");
    let related = &diagnostics[0]["relatedInformation"][0];
    let english = json!({ "uri": "app/en-US/a.ftl", "range": "1:0-5" });
    assert_eq!(related["location"], english);
    assert_eq!(related["message"], "the message in en-US");
    let defined = client.at("definition", FRENCH, "|hello", &json!({}));
    assert_eq!(defined, Ok(json!([{ "uri": FRENCH, "range": "0:0-5" }, english])));
    let renamed = client.at("rename", FRENCH, "|hello", &json!({ "newName": "hi" }));
    let expected = json!({ "changes": {
        "app/en-US/a.ftl": [{ "range": "1:0-5", "newText": "hi" }],
        FRENCH: [{ "range": "0:0-5", "newText": "hi" }],
    } });
    assert_eq!(renamed, Ok(expected));
    let refused = client.at("rename", FRENCH, "|hello", &json!({ "newName": "bye" }));
    let why = "line 1 of l10n/fr/app/sub/b.ftl already has `bye`";
    assert_eq!(refused, Err((-32803, why.to_owned())));
    // Its other files, and a text that is not saved yet.
    client.open_file("l10n/fr/app/sub/b.ftl");
    assert_eq!(client.rules("l10n/fr/app/sub/b.ftl"), NOTHING);
    assert_eq!(client.rules(FRENCH), FOUND);
    client.open("app/en-US/a.ftl", "# $nmae (String) - who\nhello = Hello, { $nmae }!\n");
    assert_eq!(client.rules(FRENCH), NOTHING);
    client.stop();
}

#[test]
fn a_baseline_of_a_project_holds() {
    let files = [&FILES[..], &[("known", "unknown-variable hello l10n/fr/app/a.ftl\n")]].concat();
    let folder = Folder::new("project-baseline", &files);
    let mut client = Client::with_capabilities(folder, &["--baseline", "known"], &json!({}));
    client.open_file(FRENCH);
    assert_eq!(client.rules(FRENCH), NOTHING);
    client.stop();
}

#[test]
fn a_file_that_the_project_does_not_list_is_alone() {
    let italian = "l10n/it/app/a.ftl";
    let watching = json!({ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } });
    let mut client = Client::with_capabilities(Folder::new("project-unlisted", &FILES), &[], &watching);
    client.open_file(FRENCH);
    assert_eq!(client.rules(FRENCH), FOUND);
    client.told("window/showMessage");
    client.open_file(italian);
    let alone = format!(
        "{italian} is compared with nothing, because no folder above it has en, and no l10n.toml above it lists it"
    );
    assert_eq!(client.told("window/showMessage"), json!({ "type": 3, "message": alone }));
    assert_eq!(client.rules(italian), ["0:19-23 undocumented-variable"]);
    // Now it does, and the editor has not said so yet.
    client.close(italian);
    client.diagnostics(italian);
    client.folder.write("l10n.toml", &CONFIG.replace("\"fr\"", "\"fr\", \"it\""));
    client.open_file(italian);
    assert_eq!(client.rules(italian), FOUND);
    client.stop();
}

#[test]
fn the_nearest_of_a_folder_and_a_project_counts() {
    for (folder, path, reference) in [("", "a/fr/", "en"), ("a/", "fr/", "en"), ("a/fr/", "", "de")] {
        let project = format!("{folder}l10n.toml");
        let config =
            format!("[[paths]]\nreference = \"{path}de/*.ftl\"\nl10n = \"{path}{{locale}}/*.ftl\"\n");
        let files = [
            (project.as_str(), config.as_str()),
            ("a/en/fr/a.ftl", ENGLISH),
            ("a/fr/fr/a.ftl", WRONG),
            ("a/fr/de/a.ftl", ENGLISH),
        ];
        let mut client = Client::new("project-nearest", &files);
        client.open_file("a/fr/fr/a.ftl");
        let found = client.diagnostics("a/fr/fr/a.ftl");
        let is_project = found.to_string().contains("the message in de");
        assert_eq!(is_project, reference == "de", "{project}: {found}");
        client.stop();
    }
}

#[test]
fn a_malformed_project_is_an_error() {
    let mut client = Client::new("project-malformed", &[("l10n.toml", "[[paths]\n"), ("fr/a.ftl", WRONG)]);
    client.open_file("fr/a.ftl");
    let shown = client.told("window/showMessage");
    let why = format!("{}/l10n.toml:1: invalid table header; expected `.`, `]]`", client.folder.0.display());
    assert_eq!(shown, json!({ "type": 1, "message": why }));
    client.stop();
}

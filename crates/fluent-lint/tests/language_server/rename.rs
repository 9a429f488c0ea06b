//! A message, a term or an attribute gets another name in all locales, or the editor is told why not.

use serde_json::json;

use crate::client::{Client, Folder};

const ENGLISH: &str = "\
-brand = Fox
# $name (String) - who
hello = Hello, { $name } from { -brand }!
    .title = A title
bye = { hello } { hello.title }
";
const FRENCH: &str = "\
-brand = Renard
hello = Bonjour { $name } de { -brand }
    .title = Un titre
";
const FILES: [(&str, &str); 3] =
    [("en/a.ftl", ENGLISH), ("fr/a.ftl", FRENCH), ("de/b.ftl", "bye = { hello }\n")];

fn edit(range: &str, text: &str) -> serde_json::Value {
    json!({ "range": range, "newText": text })
}

#[test]
fn a_name_is_changed_in_all_locales() {
    let mut client = Client::new("rename-all", &FILES);
    client.open_file("fr/a.ftl");
    for (marked, to, expected) in [
        (
            "|hello",
            "greeting",
            json!({
                "de/b.ftl": [edit("0:8-13", "greeting")],
                "en/a.ftl": [edit("2:0-5", "greeting"), edit("4:8-13", "greeting"), edit("4:18-23", "greeting")],
                "fr/a.ftl": [edit("1:0-5", "greeting")],
            }),
        ),
        // A term may be written with its hyphen.
        (
            "{ -br|and",
            "-product",
            json!({
                "en/a.ftl": [edit("0:1-6", "product"), edit("2:33-38", "product")],
                "fr/a.ftl": [edit("0:1-6", "product"), edit("1:32-37", "product")],
            }),
        ),
        (
            ".ti|tle",
            "label",
            json!({
                "en/a.ftl": [edit("3:5-10", "label"), edit("4:24-29", "label")],
                "fr/a.ftl": [edit("2:5-10", "label")],
            }),
        ),
    ] {
        let answer = client.at("rename", "fr/a.ftl", marked, &json!({ "newName": to }));
        assert_eq!(answer, Ok(json!({ "changes": expected })), "{marked}");
    }
    client.stop();
}

/// Versions let the editor refuse an edit of a text that has changed since.
#[test]
fn an_edit_has_the_versions_of_open_documents() {
    let capabilities = json!({ "workspace": { "workspaceEdit": { "documentChanges": true } } });
    let folder = Folder::new("rename-versions", &FILES);
    let mut client = Client::with_capabilities(folder, &[], &capabilities);
    client.open_file("fr/a.ftl");
    client.change("fr/a.ftl", FRENCH);
    let answer = client.at("rename", "fr/a.ftl", ".ti|tle", &json!({ "newName": "label" }));
    let expected = json!({ "documentChanges": [
        {
            "textDocument": { "uri": "en/a.ftl", "version": null },
            "edits": [edit("3:5-10", "label"), edit("4:24-29", "label")],
        },
        { "textDocument": { "uri": "fr/a.ftl", "version": 2 }, "edits": [edit("2:5-10", "label")] },
    ] });
    assert_eq!(answer, Ok(expected));
    client.stop();
}

#[test]
fn only_names_that_the_files_define_can_be_changed() {
    let others = [
        ("de/b.ftl", "-maker = Hersteller\nbye = { hello }\nother = Andere\n"),
        ("en/c.ftl", "other = Other\n"),
        ("fr/c.ftl", "other = Autre\n"),
        // The reference has neither any more.
        ("pl/d.ftl", "hello = Witaj\n    .label = Tytuł\nold = Stary\n"),
    ];
    let mut client = Client::new("rename-refused", &[&FILES[..2], &others].concat());
    client.open_file("fr/a.ftl");
    let not_a_name = |name: &str| {
        format!(
            "`{name}` is not a name: it starts with a letter a to z, and has only letters, digits, - and _"
        )
    };
    for (marked, to, why) in [
        ("$na|me", "who", "the program defines $name, so that only it can rename it".to_owned()),
        ("Bon|jour", "who", "no name of a message, term or attribute is here".to_owned()),
        ("|hello", "1st", not_a_name("1st")),
        ("|hello", "né", not_a_name("né")),
        ("|hello", "", not_a_name("")),
        ("|hello", "-hello", not_a_name("-hello")),
        ("|hello", "bye", "line 5 of en/a.ftl already has `bye`".to_owned()),
        ("|hello", "other", "line 1 of fr/c.ftl already has `other`".to_owned()),
        ("|hello", "old", "line 3 of pl/d.ftl already has `old`".to_owned()),
        ("-|brand", "-maker", "line 1 of de/b.ftl already has `maker`".to_owned()),
        (".|title", "label", "line 2 of pl/d.ftl already has `label`".to_owned()),
    ] {
        let answer = client.at("rename", "fr/a.ftl", marked, &json!({ "newName": to }));
        assert_eq!(answer, Err((-32803, why)), "{marked} {to}");
    }
    // The same before the editor asks for the new name.
    assert_eq!(client.at("prepareRename", "fr/a.ftl", ".ti|tle", &json!({})), Ok(json!("2:5-10")));
    let refused = client.at("prepareRename", "fr/a.ftl", "$na|me", &json!({}));
    assert_eq!(refused, Err((-32803, "the program defines $name, so that only it can rename it".to_owned())));
    // A term may have the name of a message.
    let answer = client.at("rename", "fr/a.ftl", "{ -br|and", &json!({ "newName": "hello" }));
    assert!(answer.is_ok(), "{answer:?}");
    client.stop();
}

/// If files of the reference have the same names, each file is a list of its own.
#[test]
fn a_name_that_several_files_have_is_changed_in_one() {
    let files = [
        ("en/mail.ftl", "open = Open the mail\nsend = Send the mail\n"),
        ("en/calendar.ftl", "open = Open the day\nagain = { open }\n"),
        ("fr/mail.ftl", "open = Ouvrir le courrier\n"),
        ("fr/calendar.ftl", "open = Ouvrir le jour\n"),
    ];
    let mut client = Client::new("rename-repeated", &files);
    client.open_file("fr/calendar.ftl");
    let answer = client.at("rename", "fr/calendar.ftl", "|open", &json!({ "newName": "show" }));
    let expected = json!({ "changes": {
        "en/calendar.ftl": [edit("0:0-4", "show"), edit("1:10-14", "show")],
        "fr/calendar.ftl": [edit("0:0-4", "show")],
    } });
    assert_eq!(answer, Ok(expected));
    // Each file has its names for itself.
    let answer = client.at("rename", "fr/calendar.ftl", "|open", &json!({ "newName": "send" }));
    assert!(answer.is_ok(), "{answer:?}");
    let answer = client.at("rename", "fr/calendar.ftl", "|open", &json!({ "newName": "again" }));
    assert_eq!(answer, Err((-32803, "line 2 of en/calendar.ftl already has `again`".to_owned())));
    client.stop();
}

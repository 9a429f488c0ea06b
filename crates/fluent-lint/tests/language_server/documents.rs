//! Documents are opened and closed, files change on disk, and some documents are in no tree.

use serde_json::{Value, json};

use crate::client::{Client, Folder};

const ENGLISH: &str = "# $name (String) - who\nhello = Hello, { $name }!\n";
const RIGHT: &str = "hello = Bonjour { $name } !\n";
const WRONG: &str = "hello = Bonjour { $nmae } !\n";
const FOUND: [&str; 1] = ["0:19-23 unknown-variable"];
const NOTHING: [&str; 0] = [];

/// A client that watches files for the server.
fn watching(name: &str, files: &[(&str, &str)]) -> Client {
    let capabilities = json!({ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } });
    let mut client = Client::with_capabilities(Folder::new(name, files), &[], &capabilities);
    let expected = json!({ "registrations": [{
        "id": "files",
        "method": "workspace/didChangeWatchedFiles",
        "registerOptions": { "watchers": [{ "globPattern": "**/*.ftl" }, { "globPattern": "**/*.toml" }] },
    }] });
    assert_eq!(client.told("client/registerCapability"), expected);
    client
}

fn changed(client: &mut Client, path: &str) {
    let uri = client.folder.uri(path);
    client.notify("workspace/didChangeWatchedFiles", &json!({ "changes": [{ "uri": uri, "type": 2 }] }));
}

#[test]
fn a_file_that_changes_on_disk_is_read_again() {
    let mut client = watching("documents-watched", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", RIGHT)]);
    client.open_file("fr/a.ftl");
    assert_eq!(client.rules("fr/a.ftl"), NOTHING);
    client.folder.write("en/a.ftl", "# $who (String) - who\nhello = Hello, { $who }!\n");
    changed(&mut client, "en/a.ftl");
    let rules = client.rules("fr/a.ftl");
    assert!(rules.contains(&"0:19-23 unknown-variable".to_owned()), "{rules:?}");
    // The text in the editor is checked, even if its file has changed too.
    client.folder.write("fr/a.ftl", "hello = {\n");
    client.folder.write("en/a.ftl", ENGLISH);
    changed(&mut client, "fr/a.ftl");
    assert_eq!(client.rules("fr/a.ftl"), NOTHING);
    client.stop();
}

#[test]
fn without_a_watching_client_a_save_is_noticed() {
    let mut client = Client::new("documents-saved", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", RIGHT)]);
    client.open_file("fr/a.ftl");
    assert_eq!(client.rules("fr/a.ftl"), NOTHING);
    client.folder.write("en/a.ftl", &format!("{ENGLISH}bye = Bye\n"));
    let document = json!({ "textDocument": { "uri": client.folder.uri("fr/a.ftl") } });
    client.notify("textDocument/didSave", &document);
    assert_eq!(client.rules("fr/a.ftl"), ["1:0-0 missing-message"]);
    client.stop();
}

#[test]
fn after_a_document_is_closed_its_file_counts() {
    let files = [("en/a.ftl", ENGLISH), ("fr/a.ftl", RIGHT), ("de/a.ftl", RIGHT)];
    let mut client = Client::new("documents-closed", &files);
    client.open_file("fr/a.ftl");
    assert_eq!(client.rules("fr/a.ftl"), NOTHING);
    client.open("en/a.ftl", "# $who (String) - who\nhello = Hello, { $who }!\n");
    assert_eq!(client.rules("fr/a.ftl"), FOUND);
    client.close("en/a.ftl");
    // The editor removes the findings of a closed document.
    assert_eq!(client.diagnostics("en/a.ftl"), json!([]));
    assert_eq!(client.rules("fr/a.ftl"), NOTHING);
    client.stop();
}

#[test]
fn a_new_file_is_part_of_its_tree_before_it_is_saved() {
    let mut client = Client::new("documents-new", &[("en/a.ftl", ENGLISH)]);
    client.open("fr/a.ftl", WRONG);
    assert_eq!(client.rules("fr/a.ftl"), FOUND);
    let answer = client.at("definition", "fr/a.ftl", "hel|lo", &json!({})).expect("locations");
    assert_eq!(answer[0]["uri"], "fr/a.ftl");
    client.stop();
}

#[test]
fn a_document_in_no_tree_is_checked_alone() {
    let mut client = Client::new("documents-alone", &[("somewhere/a.ftl", WRONG)]);
    let somewhere = client.folder.uri("somewhere/a.ftl");
    for uri in [
        "untitled:Untitled-1",
        "file:///c%3A/Users/name/a.ftl",
        "file:///C:/Users/name/a.ftl",
        "file:///%FF/a.ftl",
        "vscode-notebook-cell:/a.ftl#1",
        "file://server/share/a.ftl",
        &somewhere,
    ] {
        client.open(uri, "a = { b }\nc = C\n");
        let shown = client.told("window/showMessage");
        let expected = format!(
            "{uri} is compared with nothing, because no folder above it has en, and no l10n.toml above it lists it"
        );
        let expected = expected.replace(&client.folder.uri(""), "");
        assert_eq!(shown, json!({ "type": 3, "message": expected }));
        assert_eq!(client.rules(uri), ["0:6-7 unknown-message"], "{uri}");
        let hover = client.at("hover", uri, "|c", &json!({})).expect("a hover");
        assert_eq!(hover["contents"]["value"], "`C`", "{uri}");
        let symbols = client.about("documentSymbol", uri, &json!({})).expect("symbols");
        assert_eq!(symbols.as_array().map(Vec::len), Some(2), "{uri}");
        let renamed = client.at("rename", uri, "|c", &json!({ "newName": "d" })).expect("an edit");
        let place = uri.replace(&client.folder.uri(""), "");
        assert_eq!(
            renamed["changes"][place.as_str()],
            json!([{ "range": "1:0-1", "newText": "d" }]),
            "{uri}"
        );
        client.change(uri, "a = A\n");
        assert_eq!(client.rules(uri), NOTHING, "{uri}");
        client.close(uri);
        assert_eq!(client.rules(uri), NOTHING, "{uri}");
    }
    client.stop();
}

/// Editors escape different characters of a path.
#[test]
fn an_escaped_uri_is_a_path() {
    let files = [("with space/en/ä#?.ftl", ENGLISH), ("with space/fr/ä#?.ftl", "")];
    let mut client = Client::new("documents-escaped", &files);
    for file in [
        "with%20space/fr/%C3%A4%23%3F.ftl",
        "with%20space/fr/%c3%a4%23%3f.ftl",
        "with%20space%2Ffr/%C3%A4%23%3f%2Eftl",
    ] {
        let uri = client.folder.uri(file);
        client.open(&uri, WRONG);
        let diagnostics = client.diagnostics(&uri);
        assert_eq!(diagnostics[0]["code"], "unknown-variable", "{file}");
        let related = &diagnostics[0]["relatedInformation"][0]["location"]["uri"];
        assert_eq!(related, "with%20space/en/%C3%A4%23%3F.ftl");
        client.close(&uri);
        client.diagnostics(&uri);
    }
    client.stop();
}

#[test]
fn a_document_that_the_linter_refuses_has_one_finding() {
    let long = format!("hello = {}\n", "x".repeat(1024 * 1024));
    let deep = format!("hello = {}\n", "{".repeat(100_000));
    let mut client = Client::new("documents-refused", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", "")]);
    client.open_file("fr/a.ftl");
    client.diagnostics("fr/a.ftl");
    for (text, expected) in [
        (long.as_str(), "0:0-0 file-too-large"),
        (&deep, "0:108-108 nesting"),
        ("\u{FEFF}hello = { $name }\n", "0:0-0 byte-order-mark"),
        ("hello = { \"\\u00é\" }\n", "0:11-11 string-literal"),
    ] {
        client.change("fr/a.ftl", text);
        let rules = client.rules("fr/a.ftl");
        assert_eq!(rules, [expected]);
        for method in ["hover", "definition", "completion"] {
            assert!(client.at(method, "fr/a.ftl", "hel|lo", &json!({})).is_ok(), "{method}");
        }
        assert_eq!(client.about("documentSymbol", "fr/a.ftl", &json!({})), Ok(json!([])));
    }
    client.change("fr/a.ftl", RIGHT);
    assert_eq!(client.rules("fr/a.ftl"), NOTHING);
    client.stop();
}

/// Requests about a document that is not open, and notifications, do no harm.
#[test]
fn a_document_that_is_not_open_is_refused() {
    let mut client = Client::new("documents-not-open", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", RIGHT)]);
    let document = json!({ "uri": client.folder.uri("fr/a.ftl"), "version": 3 });
    let changes = json!({ "textDocument": document, "contentChanges": [{ "text": "x" }] });
    client.notify("textDocument/didChange", &changes);
    client.notify("textDocument/didClose", &json!({ "textDocument": document }));
    let refused = client.about("hover", "fr/a.ftl", &json!({ "position": { "line": 0, "character": 0 } }));
    assert_eq!(refused, Err((-32602, "fr/a.ftl is not an open document".to_owned())));
    client.notify("textDocument/didOpen", &json!({ "textDocument": Value::Null }));
    let shown = client.told("window/showMessage");
    assert_eq!(shown["type"], 1);
    let message = shown["message"].as_str().expect("a message");
    assert!(message.starts_with("the editor sent invalid parameters: "), "{message}");
    client.stop();
}

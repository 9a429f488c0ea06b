//! Columns count the code units that client and server agreed on, and changes are applied in their order.

use serde_json::{Value, json};

use crate::client::{Client, Folder};

const ENGLISH: &str = "# $name (String) - who\nhello = Hello { $name }\n";
/// Each emoji is one character, two code units of UTF-16 and four bytes.
const TEXT: &str = "hello = 🦊🦊 { $nmae }\n";

fn client(name: &str, encodings: &Value) -> (Client, Value) {
    let files = [("en/a.ftl", ENGLISH), ("fr/a.ftl", TEXT)];
    let mut client = Client::start(Folder::new(name, &files), &[]);
    let capabilities = json!({ "general": { "positionEncodings": encodings } });
    let params = json!({ "processId": null, "rootUri": null, "capabilities": capabilities });
    let result = client.request("initialize", &params).expect("capabilities");
    client.notify("initialized", &json!({}));
    (client, result["capabilities"]["positionEncoding"].clone())
}

#[test]
fn the_client_chooses_the_encoding() {
    for (name, offered, agreed, place) in [
        ("none", Value::Null, "utf-16", "0:16-20"),
        ("utf-8", json!(["utf-8"]), "utf-8", "0:20-24"),
        ("utf-32", json!(["utf-32", "utf-16"]), "utf-32", "0:14-18"),
        ("first", json!(["utf-7", "utf-16", "utf-8"]), "utf-16", "0:16-20"),
    ] {
        let (mut client, encoding) = client(&format!("positions-{name}"), &offered);
        assert_eq!(encoding, agreed, "{name}");
        client.open_file("fr/a.ftl");
        assert_eq!(client.rules("fr/a.ftl"), [format!("{place} unknown-variable")], "{name}");
        client.stop();
    }
}

/// A change at a line and two columns, and its text.
fn change((line, start, end): (u32, u32, u32), text: &str) -> Value {
    let position = |character| json!({ "line": line, "character": character });
    json!({ "range": { "start": position(start), "end": position(end) }, "text": text })
}

#[test]
fn changes_are_applied_in_their_order() {
    let (mut client, _) = client("positions-changes", &Value::Null);
    client.open_file("fr/a.ftl");
    assert_eq!(client.rules("fr/a.ftl"), ["0:16-20 unknown-variable"]);
    // The second change has positions in the text that the first one made.
    let changes = json!([change((0, 8, 10), ""), change((0, 14, 18), "name"), change((0, 8, 10), "🐈🐈")]);
    client.change_by("fr/a.ftl", "hello = 🐈🐈 { $name }\n", &changes);
    assert_eq!(client.rules("fr/a.ftl"), [""; 0]);
    // A column after the end of its line is the end of the line, and a line after the last one is the end of the text.
    let after = json!([change((0, 99, 99), "!"), change((9, 0, 9), "bye = { $x }\n")]);
    client.change_by("fr/a.ftl", "hello = 🐈🐈 { $name }!\nbye = { $x }\n", &after);
    let rules = client.rules("fr/a.ftl");
    assert!(rules.iter().all(|rule| rule.starts_with("1:")) && !rules.is_empty(), "{rules:?}");
    // A column within a surrogate pair is in front of the character.
    client.change_by(
        "fr/a.ftl",
        "hello = { $nmae }🐈🐈 { $name }!\n",
        &json!([change((0, 8, 9), "{ $nmae }"), change((1, 0, 99), "")]),
    );
    assert_eq!(client.rules("fr/a.ftl"), ["0:11-15 unknown-variable"]);
    client.stop();
}

#[test]
fn lines_end_as_the_protocol_says() {
    let (mut client, _) = client("positions-lines", &Value::Null);
    for (text, place) in [
        ("hello = { $name }\r\n    { $nmae }\r\n", "1:7-11"),
        ("hello = { $name }\n    { $nmae }", "1:7-11"),
        ("# a comment\r\nhello = { $name }{ $nmae }\r\n", "1:20-24"),
    ] {
        client.open("fr/a.ftl", text);
        assert_eq!(client.rules("fr/a.ftl"), [format!("{place} unknown-variable")], "{text:?}");
        client.close("fr/a.ftl");
        assert_eq!(client.rules("fr/a.ftl"), [""; 0]);
    }
    client.stop();
}

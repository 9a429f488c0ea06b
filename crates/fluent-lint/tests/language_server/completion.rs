//! What can be typed at the cursor.

use serde_json::{Value, json};

use crate::client::Client;

const ENGLISH: &str = "\
# $count (Number) - how many files
files = { $count ->
    [one] One file
   *[other] { $count } files
}
-brand = Fox
    .gender = animate
# Greets a visitor.
# $name (String) - who
hello = Hello, { $name } from { -brand }!
    .title = A title
    .label =
        A label
        of two lines
form = { $form ->
    [casual] Hi
   *[formal] Hello
}
";

/// Returns what is offered at a mark: the label, the range and the text of the edit, and the documentation.
fn offered(text: &str, marked: &str, polish: &mut Client) -> Vec<(String, String, String, Option<String>)> {
    polish.change("pl/a.ftl", text);
    let items = polish.at("completion", "pl/a.ftl", marked, &json!({})).expect("items");
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let items = items.as_array().expect("items").iter().map(|item| {
        let edit = &item["textEdit"];
        (
            text(&item["label"]).expect("a label"),
            text(&edit["range"]).expect("a range"),
            text(&edit["newText"]).expect("a text"),
            text(&item["documentation"]),
        )
    });
    items.collect()
}

fn client(name: &str) -> Client {
    let mut client =
        Client::new(name, &[("en/a.ftl", ENGLISH), ("en/b.ftl", "other = Other\n"), ("pl/a.ftl", "")]);
    client.open_file("pl/a.ftl");
    client
}

#[test]
fn a_missing_message_is_copied_with_its_text() {
    let mut client = client("completion-messages");
    client.change("pl/a.ftl", "-brand = Lis\nhe\n");
    let answer = client.at("completion", "pl/a.ftl", "he|", &json!({})).expect("items");
    // The messages of en/b.ftl belong into pl/b.ftl.
    let expected = json!([
        {
            "label": "files",
            "kind": 1,
            "documentation": "$count (Number) - how many files",
            "textEdit": {
                "range": "1:0-2",
                "newText": "files = { $count ->\n    [one] One file\n   *[other] { $count } files\n}",
            },
        },
        {
            "label": "hello",
            "kind": 1,
            "documentation": "Greets a visitor.\n$name (String) - who",
            "textEdit": {
                "range": "1:0-2",
                "newText": "hello = Hello, { $name } from { -brand }!\n    .title = A title\n    .label =\n        A label\n        of two lines",
            },
        },
        {
            "label": "form",
            "kind": 1,
            "textEdit": {
                "range": "1:0-2",
                "newText": "form = { $form ->\n    [casual] Hi\n   *[formal] Hello\n}",
            },
        },
    ]);
    assert_eq!(answer, expected);
    client.stop();
}

#[test]
fn names_are_offered_in_broken_text() {
    let mut client = client("completion-names");
    for (text, marked, expected) in [
        // Variables of the same message of the reference, with the line of its comment.
        ("hello = Witaj, { $", "{ $|", &[("$name", "0:17-18", "$name", Some("$name (String) - who"))][..]),
        ("hello = Witaj, { $na }\n", "$na|", &[("$name", "0:17-20", "$name", Some("$name (String) - who"))]),
        ("hello = Witaj, { -b\nfiles = x\n", "-b|", &[("-brand", "0:17-19", "-brand", None)]),
        ("hello = { -brand.", "-brand.|", &[("gender", "0:17-17", "gender", None)]),
        (
            "hello = {",
            "{|",
            &[
                ("$name", "0:9-9", "$name", None),
                ("-brand", "0:9-9", "-brand", None),
                ("NUMBER", "0:9-9", "NUMBER", None),
                ("files", "0:9-9", "files", None),
                ("form", "0:9-9", "form", None),
                ("hello", "0:9-9", "hello", None),
                ("other", "0:9-9", "other", None),
            ],
        ),
        // Attributes that the message does not have yet, with their text.
        (
            "hello = Witaj\n    .title = Tytuł\n    .",
            "\n    .|",
            &[("label", "2:5-5", "label =\n        A label\n        of two lines", None)],
        ),
        (
            "form = { NUMBER($n, mi",
            "mi|",
            &[
                ("minimumFractionDigits", "0:20-22", "minimumFractionDigits: ", None),
                ("type: \"ordinal\"", "0:20-22", "type: \"ordinal\"", None),
            ],
        ),
        // Text is not Fluent.
        ("hello = Witaj", "Wit|", &[]),
        ("hello = { \"a", "\"a|", &[]),
    ] {
        // An attribute is asked for at its own line.
        let marked = if marked.starts_with('\n') { "Tytuł\n    .|" } else { marked };
        let found = offered(text, marked, &mut client);
        let found: Vec<_> = found
            .iter()
            .map(|(label, range, text, more)| {
                (label.as_str(), range.as_str(), text.as_str(), more.as_deref())
            })
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }
    client.stop();
}

#[test]
fn the_keys_of_a_plural_are_those_of_the_locale() {
    let mut client = client("completion-keys");
    for (text, expected) in [
        (
            "files = { $count ->\n    [",
            &[
                ("one", Some("such as for 1")),
                ("few", Some("such as for 2")),
                ("many", Some("such as for 5")),
                ("other", Some("such as for 0.1")),
            ][..],
        ),
        ("files = { NUMBER($count, type: \"ordinal\") ->\n    [", &[("other", Some("such as for 1"))]),
        ("form = { $form ->\n    [", &[("casual", None), ("formal", None)]),
    ] {
        let found = offered(text, "->\n    [|", &mut client);
        let found: Vec<_> =
            found.iter().map(|(label, _, _, more)| (label.as_str(), more.as_deref())).collect();
        assert_eq!(found, expected, "{text:?}");
    }
    client.stop();
}

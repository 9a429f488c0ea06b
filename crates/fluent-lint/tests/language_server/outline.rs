//! The messages of a file as a list, the parts that can be folded, and the types of its names.

use serde_json::{Value, json};

use crate::client::Client;

const TEXT: &str = "\
### About this file,
### which has two lines.

-brand = Fox
# $count (Number) - how many
files = { $count ->
    [one] One file
   *[other]
        Many
        files of { -brand }
}
    .title = { NUMBER($count, type: \"ordinal\") } 🦊 { hello.title }
hello = Hello
    .title = Title
";

fn client(name: &str, text: &str) -> Client {
    let mut client = Client::new(name, &[("en/a.ftl", text)]);
    client.open_file("en/a.ftl");
    client
}

#[test]
fn the_messages_are_listed_with_their_attributes() {
    let mut client = client("outline-symbols", TEXT);
    let expected = json!([
        { "name": "-brand", "kind": 14, "range": "3:0-12", "selectionRange": "3:1-6" },
        {
            "name": "files", "kind": 15, "range": "4:0-11:67", "selectionRange": "5:0-5",
            "children": [{ "name": ".title", "kind": 7, "range": "11:5-67", "selectionRange": "11:5-10" }],
        },
        {
            "name": "hello", "kind": 15, "range": "12:0-13:18", "selectionRange": "12:0-5",
            "children": [{ "name": ".title", "kind": 7, "range": "13:5-18", "selectionRange": "13:5-10" }],
        },
    ]);
    assert_eq!(client.about("documentSymbol", "en/a.ftl", &json!({})), Ok(expected));
    client.stop();
}

#[test]
fn comments_messages_and_variants_fold() {
    let mut client = client("outline-folds", TEXT);
    let fold = |start: u32, end: u32| json!({ "startLine": start, "endLine": end });
    let comment = json!({ "startLine": 0, "endLine": 1, "kind": "comment" });
    let expected = json!([comment, fold(5, 11), fold(7, 9), fold(12, 13)]);
    assert_eq!(client.about("foldingRange", "en/a.ftl", &json!({})), Ok(expected));
    client.stop();
}

#[test]
fn names_have_types() {
    let mut client = client("outline-tokens", TEXT);
    let answer = client.about("semanticTokens/full", "en/a.ftl", &json!({})).expect("tokens");
    let data = answer["data"].as_array().expect("numbers");
    let data: Vec<_> = data.iter().map(|number| number.as_u64().expect("a number")).collect();
    let types = ["function", "variable", "class", "property", "enumMember", "parameter"];
    let (mut line, mut start) = (0, 0);
    let tokens = data.chunks(5).map(|token| {
        start = if token[0] == 0 { start + token[1] } else { token[1] };
        line += token[0];
        let index = usize::try_from(token[3]).expect("an index");
        assert_eq!(token[4], 0, "no modifiers");
        format!("{line}:{start}-{} {}", start + token[2], types[index])
    });
    let expected = [
        "3:1-6 class",
        "4:3-8 variable",
        "5:0-5 function",
        "5:11-16 variable",
        "6:5-8 enumMember",
        "7:5-10 enumMember",
        "9:20-25 class",
        "11:5-10 property",
        "11:15-21 function",
        "11:23-28 variable",
        "11:30-34 parameter",
        "11:54-59 function",
        "11:60-65 property",
        "12:0-5 function",
        "13:5-10 property",
    ];
    assert_eq!(tokens.collect::<Vec<_>>(), expected);
    client.stop();
}

#[test]
fn a_file_that_cannot_be_parsed_has_no_outline() {
    let mut client = client("outline-refused", &format!("a = {}\n", "{".repeat(5000)));
    assert_eq!(client.about("documentSymbol", "en/a.ftl", &json!({})), Ok(json!([])));
    assert_eq!(client.about("foldingRange", "en/a.ftl", &json!({})), Ok(Value::Null));
    assert_eq!(client.about("semanticTokens/full", "en/a.ftl", &json!({})), Ok(json!({ "data": [] })));
    client.stop();
}

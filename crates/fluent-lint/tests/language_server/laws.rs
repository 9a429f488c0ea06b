//! Random edits and random requests: the server keeps answering, and about the text that the editor has.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};

use crate::client::Client;

const ENGLISH: &str = "\
-brand = Fox
# $count (Number) - how many
files = { $count ->
    [one] One file
   *[other] { $count } files
}
hello = Hello, { $name } from { -brand }!
    .title = A title
";
const PATHS: [&str; 2] = ["fr/a.ftl", "pl/a.ftl"];
const PIECES: [&str; 36] = [
    "a",
    "hello",
    "files",
    "brand",
    " = ",
    "\n",
    "\r\n",
    "    ",
    "{",
    " }",
    "{ $count ->",
    "\n    [one] ",
    "\n   *[other] ",
    "\n}",
    "$",
    "$name",
    "-",
    "{ -brand }",
    ".",
    "    .title = ",
    "{ hello.title }",
    "\"",
    "\\u00é",
    "\\",
    "# $count (Number)",
    "# check: ignore lost-variable\n",
    "NUMBER(",
    "$count, minimumFractionDigits: 99",
    ")",
    "🦊",
    "\u{200B}",
    "é",
    "[",
    "]",
    "->",
    "<b>",
];

/// What an editor does.
#[derive(Clone, Debug)]
enum Step {
    /// Replaces a part of a document. The two numbers are where in it, in thousandths.
    Edit(usize, u16, u16, String),
    /// Sends a request about a place in a document.
    Ask(usize, &'static str, u16),
    Reopen(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let piece =
        prop_oneof![9 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned), 1 => any::<String>()];
    let text = prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat());
    let edit = (0..2_usize, 0..=1000_u16, 0..=1000_u16, text).prop_map(|(document, start, len, text)| {
        // Mostly small edits, so that the text grows.
        Step::Edit(document, start, start.saturating_add(if len > 900 { len } else { 0 }), text)
    });
    let methods = [
        "hover",
        "completion",
        "definition",
        "references",
        "prepareRename",
        "rename",
        "documentSymbol",
        "foldingRange",
        "codeAction",
        "semanticTokens/full",
    ];
    let ask = (0..2_usize, prop::sample::select(methods.to_vec()), 0..=1000_u16)
        .prop_map(|(document, method, place)| Step::Ask(document, method, place));
    let reopen = (0..2_usize).prop_map(Step::Reopen);
    prop::collection::vec(prop_oneof![6 => edit, 6 => ask, 1 => reopen], 1..40)
}

/// A text as the editor has it, with the operations of an editor.
fn boundary(text: &str, thousandths: u16) -> usize {
    text.floor_char_boundary(text.len() * usize::from(thousandths.min(1000)) / 1000)
}

/// Returns a position whose column counts UTF-16, and whose line ends with `\n`, `\r\n` or `\r` as in the protocol.
fn position(text: &str, offset: usize) -> Value {
    let before = text[..offset].replace("\r\n", "\n").replace('\r', "\n");
    crate::client::position(&before, before.len())
}

/// No range of an answer is outside its text.
fn check_ranges(answer: &Value, text: &str) -> Result<(), TestCaseError> {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<_> = lines.split('\n').map(|line| line.encode_utf16().count()).collect();
    let mut values = vec![answer];
    while let Some(value) = values.pop() {
        match value {
            Value::Array(below) => values.extend(below),
            Value::Object(members) => {
                for (name, value) in members.iter().filter(|(name, _)| *name != "relatedInformation") {
                    if let ("range" | "selectionRange", Some(range)) = (name.as_str(), value.as_str()) {
                        let (start, end) = range.split_once('-').expect("a range");
                        let (line, start) = start.split_once(':').expect("a position");
                        let (end_line, end) = end.split_once(':').unwrap_or((line, end));
                        for (line, column) in [(line, start), (end_line, end)] {
                            let line: usize = line.parse().expect("a number");
                            let column: usize = column.parse().expect("a number");
                            let is_inside = lines.get(line).is_some_and(|len| column <= *len);
                            prop_assert!(is_inside, "{range} is not in {text:?}");
                        }
                    }
                    values.push(value);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn session(steps: Vec<Step>) -> Result<(), TestCaseError> {
    let files = [("en/a.ftl", ENGLISH), ("fr/a.ftl", ""), ("pl/a.ftl", "")];
    let mut client = Client::new("laws", &files);
    let mut texts = [ENGLISH.to_owned(), String::new()];
    for (path, text) in PATHS.iter().zip(&texts) {
        client.open(path, text);
    }
    for step in steps {
        match step {
            Step::Edit(document, start, end, piece) => {
                let text = &mut texts[document];
                // An editor does not split a line end.
                let (start, end) = (boundary(text, start), boundary(text, end.max(start)));
                let splits = |at: usize| text[..at].ends_with('\r') && text[at..].starts_with('\n');
                if splits(start) || splits(end) {
                    continue;
                }
                let range = json!({ "start": position(text, start), "end": position(text, end) });
                text.replace_range(start..end, &piece);
                let text = text.clone();
                client.change_by(PATHS[document], &text, &json!([{ "range": range, "text": piece }]));
            }
            Step::Ask(document, method, place) => {
                let text = &texts[document];
                let place = position(text, boundary(text, place));
                let params = json!({
                    "position": place,
                    "range": { "start": place, "end": place },
                    "newName": "renamed",
                    "context": { "includeDeclaration": true, "diagnostics": [], "triggerKind": 1 },
                });
                match client.about(method, PATHS[document], &params) {
                    // Other answers have ranges in several files.
                    Ok(answer) if !["definition", "references", "rename"].contains(&method) => {
                        check_ranges(&answer, text)?;
                    }
                    Ok(_) => {}
                    Err((code, message)) => {
                        prop_assert!(
                            code == -32803 && method.ends_with("ename"),
                            "{method}: {code} {message}"
                        );
                    }
                }
            }
            Step::Reopen(document) => {
                client.close(PATHS[document]);
                client.open(PATHS[document], &texts[document].clone());
            }
        }
    }
    // The server has the text that the editor has: the outline is that of a new document with the same text.
    for (path, text) in PATHS.iter().zip(&texts) {
        let answer = client.about("documentSymbol", path, &json!({})).expect("symbols");
        client.open("untitled:same", text);
        let same = client.about("documentSymbol", "untitled:same", &json!({})).expect("symbols");
        prop_assert_eq!(answer, same, "{:?}", text);
        let found = client.diagnostics(path);
        check_ranges(&found, text)?;
    }
    client.stop();
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_server_survives_every_session(steps in steps()) {
        session(steps)?;
    }
}

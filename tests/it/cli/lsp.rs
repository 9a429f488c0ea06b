//! `greeting-api lsp` as an editor sees it. How the language server works is tested in `crates/fluent-lint`.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::cli::Folder;
use crate::support::binary_path;

/// Sends messages to the server, and after its diagnostics more messages and those that end it. Returns what it sent, and its
/// exit code.
fn session(folder: &Folder, messages: &[Value], after: &[Value]) -> (Vec<Value>, Option<i32>) {
    let mut command = Command::new(binary_path("greeting-api"));
    command.arg("lsp").current_dir(&folder.0).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut server = command.spawn().expect("the binary runs");
    let mut stdin = server.stdin.take().expect("standard input");
    let mut write_all = |messages: &[Value]| {
        for message in messages {
            let text = message.to_string();
            write!(stdin, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("the server reads");
        }
    };
    write_all(messages);
    let mut stdout = BufReader::new(server.stdout.take().expect("standard output"));
    let mut sent = Vec::<Value>::new();
    let mut header = String::new();
    while stdout.read_line(&mut header).is_ok_and(|length| length > 0) {
        let length = header.strip_prefix("Content-Length: ").expect("a header").trim();
        let mut bytes = vec![0; length.parse::<usize>().expect("a length") + 2];
        stdout.read_exact(&mut bytes).expect("a message");
        let message = serde_json::from_slice::<Value>(&bytes).expect("JSON");
        if message["method"] == "textDocument/publishDiagnostics" {
            write_all(after);
            write_all(&[
                json!({ "jsonrpc": "2.0", "id": 9, "method": "shutdown" }),
                json!({ "jsonrpc": "2.0", "method": "exit" }),
            ]);
        }
        sent.push(message);
        header.clear();
    }
    let status = server.wait().expect("the server ends");
    (sent, status.code())
}

/// A translator has a folder with only the own language, because English is built in.
#[test]
fn a_language_is_compared_with_the_built_in_english() {
    let text = "greeting = Aloha, { $nmae }!\n";
    let folder = Folder::new("lsp", &[("haw/greeting.ftl", text)]);
    let uri = format!("file://{}/haw/greeting.ftl", folder.0.display());
    let document = json!({ "uri": uri, "languageId": "fluent", "version": 1, "text": text });
    let (sent, code) = session(
        &folder,
        &[
            json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "processId": null, "rootUri": null, "capabilities": {} } }),
            json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }),
            json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": { "textDocument": document } }),
            json!({ "jsonrpc": "2.0", "id": 2, "method": "textDocument/completion", "params": {
                "textDocument": { "uri": uri }, "position": { "line": 1, "character": 0 },
            } }),
        ],
        &[json!({ "jsonrpc": "2.0", "id": 3, "method": "textDocument/hover", "params": {
            "textDocument": { "uri": uri }, "position": { "line": 0, "character": 22 },
        } })],
    );
    assert_eq!(code, Some(0), "{sent:?}");
    assert_eq!(sent[0]["result"]["serverInfo"]["name"], "greeting-api");
    let completion = sent.iter().find(|message| message["id"] == 2).expect("an answer");
    let items = completion["result"].as_array().expect("items");
    let item = items.iter().find(|item| item["label"] == "greeting-nameless").expect("a missing message");
    assert!(item["documentation"].is_string(), "{item}");
    let found = sent.iter().find(|message| message["method"] == "textDocument/publishDiagnostics");
    let diagnostics = found.expect("diagnostics")["params"]["diagnostics"].as_array();
    let rules: Vec<_> = diagnostics.expect("diagnostics").iter().map(|found| &found["code"]).collect();
    assert!(rules.contains(&&json!("unknown-variable")), "{rules:?}");
    assert!(rules.contains(&&json!("missing-message")), "{rules:?}");
    // A rule is explained as in docs/check.md.
    let hover = sent.iter().find(|message| message["id"] == 3).expect("an answer");
    let explained = "**unknown-variable**: A variable that is not passed to the message.\n\n\
                     **Error.** The message has no variable with that name, so readers would see";
    let shown = hover["result"]["contents"]["value"].as_str().expect("a hover");
    assert!(shown.contains(explained) && !shown.contains("```ftl fr"), "{shown}");
}

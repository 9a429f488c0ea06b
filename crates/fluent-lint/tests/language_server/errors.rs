//! Requests that have no result, each with the error code of the protocol.

use serde_json::{Value, json};

use crate::client::{Client, Folder, frame};

const FILES: [(&str, &str); 2] = [("en/a.ftl", "hello = Hello\n"), ("fr/a.ftl", "hello = Bonjour\n")];
const REQUESTS: [&str; 10] = [
    "textDocument/hover",
    "textDocument/completion",
    "textDocument/definition",
    "textDocument/references",
    "textDocument/prepareRename",
    "textDocument/rename",
    "textDocument/documentSymbol",
    "textDocument/foldingRange",
    "textDocument/codeAction",
    "textDocument/semanticTokens/full",
];

#[test]
fn wrong_parameters_are_refused() {
    let mut client = Client::new("errors-parameters", &FILES);
    let uri = client.folder.uri("fr/a.ftl");
    client.open_file("fr/a.ftl");
    for method in REQUESTS {
        for params in [
            Value::Null,
            json!([]),
            json!({}),
            json!({ "textDocument": { "uri": 1 } }),
            json!({ "textDocument": { "uri": "not a URI" }, "position": { "line": 0, "character": 0 } }),
            json!({ "textDocument": { "uri": uri }, "position": { "line": -1, "character": 0 }, "range": 1 }),
        ] {
            // A document is all that these need.
            let is_enough = params["textDocument"]["uri"] == uri;
            let only_document = ["documentSymbol", "foldingRange", "semanticTokens/full"];
            if is_enough && only_document.iter().any(|name| method.ends_with(name)) {
                continue;
            }
            let answer = client.request(method, &params);
            let Err((code, message)) = answer else { panic!("{method} {params}: {answer:?}") };
            assert_eq!(code, -32602, "{method} {params}: {message}");
            assert!(message.starts_with(method), "{message}");
        }
    }
    client.stop();
}

#[test]
fn an_unknown_method_is_refused_and_an_unknown_notification_ignored() {
    let mut client = Client::new("errors-methods", &FILES);
    let refused = client.request("textDocument/nonsense", &json!({}));
    assert_eq!(refused, Err((-32601, "textDocument/nonsense is not supported".to_owned())));
    client.notify("textDocument/nonsense", &json!({}));
    client.notify("$/setTrace", &json!({ "value": "verbose" }));
    client.stop();
}

/// A cancellation that comes too late changes nothing, so that only one of many must be in time.
#[test]
fn a_cancelled_request_is_answered_once() {
    let mut client = Client::new("errors-cancelled", &FILES);
    client.open_file("fr/a.ftl");
    let params = json!({ "textDocument": { "uri": client.folder.uri("fr/a.ftl") } });
    let ids: Vec<_> = (0..100).map(|index| json!(format!("cancel {index}"))).collect();
    let messages = ids.iter().flat_map(|id| {
        let request = json!({ "jsonrpc": "2.0", "id": id, "method": REQUESTS[6], "params": params });
        let cancel = json!({ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": { "id": id } });
        [frame(&request), frame(&cancel)].concat()
    });
    client.write(&messages.collect::<Vec<_>>());
    let answers: Vec<_> = ids.iter().map(|id| client.answer(id)).collect();
    let cancelled = Err((-32800, "the client cancelled it".to_owned()));
    assert!(answers.contains(&cancelled), "{answers:?}");
    assert!(answers.iter().all(|answer| answer.is_ok() || *answer == cancelled), "{answers:?}");
    // A cancellation of something else, and one that names nothing.
    client.notify("$/cancelRequest", &json!({ "id": 4711 }));
    client.notify("$/cancelRequest", &json!({}));
    client.stop();
}

#[test]
fn before_initialize_nothing_is_answered() {
    let mut client = Client::start(Folder::new("errors-before", &FILES), &[]);
    client.notify("textDocument/didOpen", &json!({}));
    for method in ["textDocument/hover", "shutdown"] {
        let Err((code, _)) = client.request(method, &json!({})) else { panic!("{method} is answered") };
        assert_eq!(code, -32002, "{method}");
    }
    let Err((code, message)) = client.request("initialize", &json!({ "capabilities": 1 })) else {
        panic!("wrong capabilities are accepted")
    };
    assert_eq!(code, -32602);
    assert!(message.starts_with("initialize: "), "{message}");
    let params = json!({ "processId": null, "rootUri": null, "capabilities": {} });
    let result = client.request("initialize", &params).expect("capabilities");
    assert_eq!(result["serverInfo"], json!({ "name": "fluent-lint", "version": env!("CARGO_PKG_VERSION") }));
    // It can be initialized only once.
    let Err((code, _)) = client.request("initialize", &params) else { panic!("initialized again") };
    assert_eq!(code, -32600);
    client.stop();
}

#[test]
fn after_shutdown_every_request_is_refused() {
    let mut client = Client::new("errors-after", &FILES);
    client.open_file("fr/a.ftl");
    assert_eq!(client.request("shutdown", &Value::Null), Ok(Value::Null));
    for method in ["textDocument/hover", "textDocument/nonsense", "initialize", "shutdown"] {
        let refused = client.request(method, &json!({}));
        assert_eq!(refused, Err((-32600, "the server is shut down".to_owned())), "{method}");
    }
    client.notify("exit", &Value::Null);
    assert_eq!(client.end(), (Some(0), String::new()));
}

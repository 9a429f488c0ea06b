//! The server ends when the editor stops it, ends, or sends something else than the protocol. It never panics or hangs.

use serde_json::{Value, json};

use crate::client::{Client, Folder, frame};

const FILES: [(&str, &str); 1] = [("en/a.ftl", "hello = Hello\n")];

#[test]
fn exit_without_shutdown_is_a_failure() {
    let mut client = Client::new("ends-exit", &FILES);
    client.notify("exit", &Value::Null);
    assert_eq!(client.end(), (Some(1), String::new()));
    let mut client = Client::start(Folder::new("ends-exit-first", &FILES), &[]);
    client.notify("exit", &Value::Null);
    assert_eq!(client.end(), (Some(1), String::new()));
}

#[test]
fn the_end_of_the_input_is_the_end_of_the_server() {
    let mut client = Client::new("ends-input", &FILES);
    client.close_input();
    assert_eq!(client.end(), (Some(1), String::new()));
    let mut client = Client::start(Folder::new("ends-input-first", &FILES), &[]);
    client.close_input();
    assert_eq!(client.end(), (Some(1), String::new()));
}

#[test]
fn what_is_not_the_protocol_ends_the_server() {
    for (index, bytes) in [
        &b"Content-Length: 5\r\n\r\n{\"a\":"[..],
        b"Content-Length: 2\r\n\r\n[]",
        b"Content-Length: 2\r\n\r\n\xFF\xFF",
        b"Content-Length: many\r\n\r\n{}",
        b"Content-Length: -1\r\n\r\n{}",
        b"Content-Length: 99999999999999999999999\r\n\r\n{}",
        b"Content-Length: 18446744073709551615\r\n\r\n{}",
        b"Content-Length: 100000000000000\r\n\r\n{}",
        b"Content-Type: application/json\r\n\r\n{}",
        b"hello\r\n\r\n",
        b"\r\n",
        b"GET / HTTP/1.1\nHost: localhost\n\n",
        b"\xFF\xFE\r\n\r\n",
    ]
    .into_iter()
    .enumerate()
    {
        for is_initialized in [false, true] {
            let name = format!("ends-protocol-{index}-{is_initialized}");
            let folder = Folder::new(&name, &FILES);
            let mut client = if is_initialized {
                Client::with_capabilities(folder, &[], &json!({}))
            } else {
                Client::start(folder, &[])
            };
            client.write(bytes);
            let (code, errors) = client.end();
            let input = String::from_utf8_lossy(bytes);
            assert_eq!(code, Some(1), "{input:?}: {errors}");
            let is_one_line =
                errors.starts_with("fluent-lint: standard input: ") && errors.lines().count() == 1;
            assert!(is_one_line, "{input:?}: {errors}");
        }
    }
}

#[test]
fn an_unfinished_message_at_the_end_of_the_input_ends_the_server() {
    for (name, bytes) in [("header", &b"Content-Length: 5"[..]), ("body", b"Content-Length: 5\r\n\r\n{")] {
        let mut client = Client::new(&format!("ends-unfinished-{name}"), &FILES);
        client.write(bytes);
        client.close_input();
        let (code, errors) = client.end();
        assert_eq!(code, Some(1), "{name}: {errors}");
        assert!(errors.starts_with("fluent-lint: standard input: "), "{name}: {errors}");
    }
}

/// The last messages before the end of the input are still answered.
#[test]
fn messages_before_the_end_of_the_input_are_answered() {
    let mut client = Client::new("ends-answered", &FILES);
    let shutdown = json!({ "jsonrpc": "2.0", "id": "last", "method": "shutdown" });
    let exit = json!({ "jsonrpc": "2.0", "method": "exit" });
    client.write(&[frame(&shutdown), frame(&exit)].concat());
    client.close_input();
    assert_eq!(client.answer(&json!("last")), Ok(Value::Null));
    assert_eq!(client.end(), (Some(0), String::new()));
}

/// An editor that was killed may leave the standard input of the server open.
#[cfg(unix)]
#[test]
fn the_server_ends_after_its_editor() {
    let mut editor = std::process::Command::new("sleep").arg("600").spawn().expect("a process");
    let mut client = Client::start(Folder::new("ends-parent", &FILES), &[]);
    let params = json!({ "processId": editor.id(), "rootUri": null, "capabilities": {} });
    client.request("initialize", &params).expect("capabilities");
    client.notify("initialized", &json!({}));
    // While the editor runs, it answers.
    client.open_file("en/a.ftl");
    assert_eq!(client.rules("en/a.ftl"), [""; 0]);
    editor.kill().expect("the process is killed");
    editor.wait().expect("the process has ended");
    assert_eq!(client.end(), (Some(1), String::new()));
}

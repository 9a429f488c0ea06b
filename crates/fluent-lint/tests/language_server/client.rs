//! A client of the language server. Every wait has a timeout, so that a server that hangs fails its test.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

/// How long to wait for the server. The machine may be busy.
const PATIENCE: Duration = Duration::from_mins(1);

/// What a request returned: its result, or the code and the message of its error.
pub type Answer = Result<Value, (i64, String)>;

/// A folder of its own for a test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join("language-server").join(name));
        let _ = fs::remove_dir_all(&folder.0);
        fs::create_dir_all(&folder.0).expect("a folder");
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).expect("a file")
    }

    pub fn uri(&self, path: &str) -> String {
        format!("file://{}/{path}", self.0.display())
    }
}

pub struct Client {
    pub folder: Folder,
    child: Child,
    stdin: Option<ChildStdin>,
    received: Receiver<Value>,
    /// What the server has sent without being asked, and nobody has looked at.
    unasked: Vec<Value>,
    last_id: i64,
    /// No two texts have the same version, so that diagnostics of an older text are not taken for those of a newer one.
    last_version: i64,
    /// The text and the version of each open document, by URI.
    documents: BTreeMap<String, (String, i64)>,
}

impl Client {
    /// Starts the server, but does not initialize it.
    pub fn start(folder: Folder, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-lint"));
        command.arg("lsp").args(arguments).current_dir(&folder.0);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the server starts");
        let stdin = child.stdin.take();
        let mut stdout = BufReader::new(child.stdout.take().expect("standard output"));
        let (sender, received) = channel();
        thread::spawn(move || {
            while let Some(message) = read(&mut stdout) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        Self {
            folder,
            child,
            stdin,
            received,
            unasked: Vec::new(),
            last_id: 0,
            last_version: 0,
            documents: BTreeMap::new(),
        }
    }

    /// Starts the server and initializes it with the capabilities of a client.
    pub fn with_capabilities(folder: Folder, arguments: &[&str], capabilities: &Value) -> Self {
        let mut client = Self::start(folder, arguments);
        let params = json!({ "processId": null, "rootUri": null, "capabilities": capabilities });
        client.request("initialize", &params).expect("capabilities");
        client.notify("initialized", &json!({}));
        client
    }

    /// Starts the server in a folder with these files.
    pub fn new(name: &str, files: &[(&str, &str)]) -> Self {
        Self::with_capabilities(Folder::new(name, files), &[], &json!({}))
    }

    /// Writes bytes to the server. It may have ended.
    pub fn write(&mut self, bytes: &[u8]) {
        let stdin = self.stdin.as_mut().expect("standard input");
        let _ = stdin.write_all(bytes).and_then(|()| stdin.flush());
    }

    /// Ends the standard input of the server.
    pub fn close_input(&mut self) {
        self.stdin = None;
    }

    pub fn notify(&mut self, method: &str, params: &Value) {
        self.write(&frame(&json!({ "jsonrpc": "2.0", "method": method, "params": params })));
    }

    pub fn request(&mut self, method: &str, params: &Value) -> Answer {
        self.last_id += 1;
        let id = json!(self.last_id);
        self.write(&frame(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params })));
        self.answer(&id)
    }

    /// Waits for the answer to a request.
    pub fn answer(&mut self, id: &Value) -> Answer {
        let is_answer = |message: &Value| message.get("method").is_none() && message["id"] == *id;
        let message = self.wait(is_answer);
        assert_eq!(message["jsonrpc"], "2.0", "{message}");
        match message.get("error") {
            Some(error) => Err((
                error["code"].as_i64().expect("a code"),
                self.plain(&error["message"]).as_str().expect("a message").to_owned(),
            )),
            None => Ok(self.plain(message.get("result").expect("a result or an error"))),
        }
    }

    /// Waits for something that the server sends without being asked, and returns its parameters.
    pub fn told(&mut self, method: &str) -> Value {
        let message = self.wait(|message| message["method"] == method);
        self.plain(&message["params"])
    }

    /// Opens a document. A path is relative to the folder, and anything with a scheme is a URI.
    pub fn open(&mut self, path: &str, text: &str) {
        let uri = self.uri(path);
        self.last_version += 1;
        let version = self.last_version;
        self.documents.insert(uri.clone(), (text.to_owned(), version));
        let document = json!({ "uri": uri, "languageId": "fluent", "version": version, "text": text });
        self.notify("textDocument/didOpen", &json!({ "textDocument": document }));
    }

    /// Opens a document with the text that it has on disk.
    pub fn open_file(&mut self, path: &str) {
        self.open(path, &self.folder.text(path));
    }

    /// Replaces the whole text of an open document.
    pub fn change(&mut self, path: &str, text: &str) {
        self.change_by(path, text, &json!([{ "text": text }]));
    }

    /// Sends the changes of an open document, after which it has this text.
    pub fn change_by(&mut self, path: &str, text: &str, changes: &Value) {
        let uri = self.uri(path);
        self.last_version += 1;
        let version = self.last_version;
        self.documents.insert(uri.clone(), (text.to_owned(), version));
        let document = json!({ "uri": uri, "version": version });
        self.notify(
            "textDocument/didChange",
            &json!({ "textDocument": document, "contentChanges": changes }),
        );
    }

    pub fn close(&mut self, path: &str) {
        let uri = self.uri(path);
        self.documents.remove(&uri);
        self.notify("textDocument/didClose", &json!({ "textDocument": { "uri": uri } }));
    }

    /// Waits for the diagnostics of the present version of a document.
    pub fn diagnostics(&mut self, path: &str) -> Value {
        let message = self.published(path);
        self.plain(&message["params"]["diagnostics"])
    }

    /// Waits for the message with the diagnostics of the present version of a document.
    pub fn published(&mut self, path: &str) -> Value {
        let uri = self.uri(path);
        let version = self.documents.get(&uri).map_or(Value::Null, |(_, version)| json!(version));
        let is_of_document = |message: &Value| {
            let params = &message["params"];
            message["method"] == "textDocument/publishDiagnostics"
                && params["uri"] == uri
                && params["version"] == version
        };
        self.wait(is_of_document)
    }

    /// Returns the place and the rule of each diagnostic.
    pub fn rules(&mut self, path: &str) -> Vec<String> {
        let diagnostics = self.diagnostics(path);
        let diagnostics = diagnostics.as_array().expect("diagnostics").iter();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        diagnostics.map(|found| format!("{} {}", text(&found["range"]), text(&found["code"]))).collect()
    }

    /// Sends a request about a document.
    pub fn about(&mut self, method: &str, path: &str, more: &Value) -> Answer {
        let mut params = json!({ "textDocument": { "uri": self.uri(path) } });
        let members = params.as_object_mut().expect("an object");
        members.extend(more.as_object().expect("an object").clone());
        self.request(&format!("textDocument/{method}"), &params)
    }

    /// Sends a request about the place in a document that a `|` marks.
    pub fn at(&mut self, method: &str, path: &str, marked: &str, more: &Value) -> Answer {
        let (text, _) = self.documents.get(&self.uri(path)).expect("an open document");
        let needle = marked.replacen('|', "", 1);
        let bar = marked.find('|').expect("a mark");
        let position = position(text, text.find(&needle).expect(marked) + bar);
        let mut more = more.clone();
        more.as_object_mut().expect("an object").insert("position".to_owned(), position);
        self.about(method, path, &more)
    }

    /// Stops the server as the protocol says.
    #[track_caller]
    pub fn stop(mut self) {
        assert_eq!(self.request("shutdown", &Value::Null), Ok(Value::Null));
        self.notify("exit", &Value::Null);
        assert_eq!(self.end(), (Some(0), String::new()));
    }

    /// Waits for the end of the server. Returns its exit code, and what it printed to standard error.
    #[track_caller]
    pub fn end(&mut self) -> (Option<i32>, String) {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a process") {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "the server does not end");
            thread::sleep(Duration::from_millis(5));
        };
        let mut errors = String::new();
        let stderr = self.child.stderr.as_mut().expect("standard error");
        stderr.read_to_string(&mut errors).expect("UTF-8");
        (status.code(), errors)
    }

    fn uri(&self, path: &str) -> String {
        if path.contains(':') { path.to_owned() } else { self.folder.uri(path) }
    }

    fn wait(&mut self, is_wanted: impl Fn(&Value) -> bool) -> Value {
        if let Some(index) = self.unasked.iter().position(&is_wanted) {
            return self.unasked.remove(index);
        }
        let end = Instant::now() + PATIENCE;
        loop {
            let rest = end.saturating_duration_since(Instant::now());
            let message = self.received.recv_timeout(rest).expect("the server sends what is waited for");
            if is_wanted(&message) {
                return message;
            }
            self.unasked.push(message);
        }
    }

    /// Makes an answer short: a range is `1:4-8` or `1:4-2:0`, and a URI in the folder is a path.
    fn plain(&self, value: &Value) -> Value {
        let folder = self.folder.uri("");
        match value {
            Value::String(text) => text.replace(&folder, "").into(),
            Value::Array(values) => values.iter().map(|value| self.plain(value)).collect(),
            Value::Object(members) => range(members).unwrap_or_else(|| {
                let members =
                    members.iter().map(|(name, value)| (name.replace(&folder, ""), self.plain(value)));
                Value::Object(members.collect())
            }),
            value => value.clone(),
        }
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns a message with its header.
pub fn frame(message: &Value) -> Vec<u8> {
    let text = message.to_string();
    format!("Content-Length: {}\r\n\r\n{text}", text.len()).into_bytes()
}

/// Returns the position of a byte offset, with a column in UTF-16.
pub fn position(text: &str, offset: usize) -> Value {
    let before = &text[..offset];
    let line = &before[before.rfind('\n').map_or(0, |newline| newline + 1)..];
    json!({ "line": before.matches('\n').count(), "character": line.encode_utf16().count() })
}

fn read(stdout: &mut impl BufRead) -> Option<Value> {
    let mut length = None;
    loop {
        let mut line = String::new();
        stdout.read_line(&mut line).ok().filter(|length| *length > 0)?;
        match line.trim_end().split_once(": ") {
            Some(("Content-Length", value)) => length = value.parse().ok(),
            Some(_) => {}
            None => break,
        }
    }
    let mut bytes = vec![0; length?];
    stdout.read_exact(&mut bytes).ok()?;
    Some(serde_json::from_slice(&bytes).expect("the server sends JSON"))
}

fn range(members: &Map<String, Value>) -> Option<Value> {
    let (start, end) = (members.get("start")?, members.get("end")?);
    let end = match (&end["line"], &end["character"]) {
        (line, character) if *line == start["line"] => character.to_string(),
        (line, character) => format!("{line}:{character}"),
    };
    Some(format!("{}:{}-{end}", start["line"], start["character"]).into())
}

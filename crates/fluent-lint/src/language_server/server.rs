//! The messages of the client, and what each of them does.

use std::time::Duration;

use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidCloseTextDocument, DidOpenTextDocument,
    DidSaveTextDocument, Exit, Initialized, Notification as _, PublishDiagnostics, ShowMessage,
};
use lsp_types::request::{RegisterCapability, Request as _, Shutdown};
use lsp_types::{
    DidChangeWatchedFilesRegistrationOptions, DidCloseTextDocumentParams, FileSystemWatcher, GlobPattern,
    InitializeResult, MessageType, PublishDiagnosticsParams, Registration, RegistrationParams, ServerInfo,
    ShowMessageParams,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::arguments::Arguments;
use super::capabilities::capabilities;
use super::initialize::Parameters;
use super::queue::{Queue, Received};
use super::workspace::Workspace;
use super::{parent, requests};
use crate::command::Program;

/// How often to look whether the editor is still there.
const PARENT_INTERVAL: Duration = Duration::from_secs(1);

/// Why the server ends.
#[derive(Clone, Copy, Debug)]
pub enum End {
    /// The client sent `exit`.
    Exit { after_shutdown: bool },
    /// Standard input has ended, or is not the protocol.
    Disconnected,
    /// The editor has ended.
    Orphaned,
}

/// A server that has been initialized.
pub struct Server<'p> {
    connection: &'p Connection,
    workspace: Workspace<'p>,
    parent: Option<u32>,
    is_shut_down: bool,
}

impl<'p> Server<'p> {
    /// Waits for the client to initialize the server. Returns nothing if it does not.
    pub fn start(
        connection: &'p Connection,
        arguments: &'p Arguments,
        program: &'p Program<'p>,
    ) -> Option<Self> {
        loop {
            let (id, params) = connection.initialize_start().ok()?;
            let params = match serde_json::from_value::<Parameters>(params) {
                Ok(params) => params,
                Err(error) => {
                    let code = ErrorCode::InvalidParams as i32;
                    let refused = Response::new_err(id, code, format!("initialize: {error}"));
                    connection.sender.send(refused.into()).ok()?;
                    continue;
                }
            };
            let client = params.client();
            let (name, version) = program.name;
            let result = InitializeResult {
                capabilities: capabilities(client.encoding),
                server_info: Some(ServerInfo { name: name.to_owned(), version: Some(version.to_owned()) }),
            };
            connection.sender.send(Response::new_ok(id, result).into()).ok()?;
            let workspace = Workspace::new(program, arguments, client);
            return Some(Self { connection, workspace, parent: params.process_id, is_shut_down: false });
        }
    }

    /// Answers messages until the client stops the server.
    pub fn run(&mut self) -> End {
        let mut queue = Queue::new(&self.connection.receiver);
        loop {
            let timeout = if self.workspace.is_checked() { PARENT_INTERVAL } else { Duration::ZERO };
            match queue.next(timeout) {
                Received::Message(Message::Request(request)) => self.request(request),
                Received::Message(Message::Notification(notification)) => {
                    if notification.method == Exit::METHOD {
                        return End::Exit { after_shutdown: self.is_shut_down };
                    }
                    self.notification(notification);
                }
                Received::Message(Message::Response(_)) => {}
                Received::Cancelled(id) => {
                    self.refuse(id, ErrorCode::RequestCanceled, "the client cancelled it".to_owned());
                }
                Received::Disconnected => return End::Disconnected,
                Received::Nothing => {
                    for diagnostics in self.workspace.check_next() {
                        self.notify(PublishDiagnostics::METHOD, diagnostics);
                    }
                }
            }
            for (kind, message) in self.workspace.take_notices() {
                self.show(kind, message);
            }
            if !parent::is_running(self.parent) {
                return End::Orphaned;
            }
        }
    }

    fn request(&mut self, request: Request) {
        let Request { id, method, params } = request;
        if self.is_shut_down {
            return self.refuse(id, ErrorCode::InvalidRequest, "the server is shut down".to_owned());
        }
        if method == Shutdown::METHOD {
            self.is_shut_down = true;
            return self.send(Response::new_ok(id, Value::Null));
        }
        match requests::answer(&self.workspace, &method, params) {
            Ok(result) => self.send(Response::new_ok(id, result)),
            Err((code, message)) => self.refuse(id, code, message),
        }
    }

    fn notification(&mut self, notification: Notification) {
        let Notification { method, params } = notification;
        match method.as_str() {
            Initialized::METHOD if self.workspace.client.can_watch => self.watch(),
            DidOpenTextDocument::METHOD => self.with(params, Workspace::open),
            DidChangeTextDocument::METHOD => self.with(params, Workspace::change),
            DidCloseTextDocument::METHOD => self.close(params),
            DidSaveTextDocument::METHOD if !self.workspace.client.can_watch => {
                self.workspace.read_all_again();
            }
            DidChangeWatchedFiles::METHOD => self.workspace.read_all_again(),
            _ => {}
        }
    }

    /// Calls a function with the parameters of a notification. Nobody answers a notification, so the editor shows what is wrong
    /// with it.
    fn with<P: DeserializeOwned>(&mut self, params: Value, call: impl Fn(&mut Workspace<'p>, P)) {
        match serde_json::from_value(params) {
            Ok(params) => call(&mut self.workspace, params),
            Err(error) => {
                self.show(MessageType::ERROR, format!("the editor sent invalid parameters: {error}"));
            }
        }
    }

    /// Closes a document. Its diagnostics are no longer shown.
    fn close(&mut self, params: Value) {
        if let Ok(closed) = serde_json::from_value::<DidCloseTextDocumentParams>(params.clone()) {
            let (uri, diagnostics) = (closed.text_document.uri, Vec::new());
            self.notify(
                PublishDiagnostics::METHOD,
                PublishDiagnosticsParams { uri, diagnostics, version: None },
            );
        }
        self.with(params, Workspace::close);
    }

    fn show(&self, typ: MessageType, message: String) {
        self.notify(ShowMessage::METHOD, ShowMessageParams { typ, message });
    }

    /// Asks the client to watch Fluent files, and the files that configure a project.
    fn watch(&self) {
        let watchers = ["**/*.ftl", "**/*.toml"].map(|pattern| FileSystemWatcher {
            glob_pattern: GlobPattern::String(pattern.to_owned()),
            kind: None,
        });
        let options = DidChangeWatchedFilesRegistrationOptions { watchers: watchers.into() };
        let registration = Registration {
            id: "files".to_owned(),
            method: DidChangeWatchedFiles::METHOD.to_owned(),
            register_options: serde_json::to_value(options).ok(),
        };
        let params = RegistrationParams { registrations: vec![registration] };
        let id = RequestId::from("watch".to_owned());
        self.send(Request::new(id, RegisterCapability::METHOD.to_owned(), params));
    }

    fn notify(&self, method: &str, params: impl Serialize) {
        self.send(Notification::new(method.to_owned(), params));
    }

    fn refuse(&self, id: RequestId, code: ErrorCode, message: String) {
        self.send(Response::new_err(id, code as i32, message));
    }

    /// Sends a message. If the client is gone, the next message that is received says so.
    fn send(&self, message: impl Into<Message>) {
        let _ = self.connection.sender.send(message.into());
    }
}

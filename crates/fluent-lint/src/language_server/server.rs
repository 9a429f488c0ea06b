//! The state of the server, and what each message of the client does to it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::Duration;

use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidCloseTextDocument, DidOpenTextDocument,
    DidSaveTextDocument, Exit, Initialized, Notification as _, PublishDiagnostics, ShowMessage,
};
use lsp_types::request::{RegisterCapability, Request as _, Shutdown};
use lsp_types::{
    DidChangeTextDocumentParams, DidChangeWatchedFilesRegistrationOptions, DidCloseTextDocumentParams,
    DidOpenTextDocumentParams, FileSystemWatcher, GlobPattern, InitializeParams, InitializeResult,
    MessageType, PublishDiagnosticsParams, Registration, RegistrationParams, ServerInfo, ShowMessageParams,
    Uri,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::capabilities::capabilities;
use super::documents::{Document, Documents};
use super::encoding::Encoding;
use super::queue::{Queue, Received};
use super::tree::{ONLY_FILE, Tree};
use super::{Arguments, diagnostics, parent, requests, uri};
use crate::command::{Program, baseline, tree_of};
use crate::finding::Finding;
use crate::layout;
use crate::options::Options;

/// How often to look whether the editor is still there.
const PARENT_INTERVAL: Duration = Duration::from_secs(1);

/// Why the server ends.
#[derive(Clone, Copy, Debug)]
pub enum End {
    /// The client said so.
    Exit { after_shutdown: bool },
    /// Standard input has ended, or is not the protocol.
    Disconnected,
    /// The editor has ended.
    Orphaned,
}

/// A server that has been initialized.
pub struct Server<'p> {
    pub program: &'p Program<'p>,
    pub encoding: Encoding,
    arguments: &'p Arguments,
    connection: &'p Connection,
    documents: Documents,
    /// The trees that have open documents, by their folder, or by the URI of a document without a tree.
    trees: BTreeMap<String, Tree<'p>>,
    /// The locales of open documents that will be checked when no message waits, each with its tree.
    unchecked: BTreeSet<(String, String)>,
    /// The findings of each locale that has been checked.
    findings: BTreeMap<(String, String), Vec<Finding>>,
    parent: Option<u32>,
    /// Whether the client watches files for the server.
    can_watch: bool,
    /// Whether the client compares the versions of the files that an edit changes.
    pub can_compare_versions: bool,
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
            let params = match serde_json::from_value::<InitializeParams>(params) {
                Ok(params) => params,
                Err(error) => {
                    let code = ErrorCode::InvalidParams as i32;
                    let refused = Response::new_err(id, code, format!("initialize: {error}"));
                    connection.sender.send(refused.into()).ok()?;
                    continue;
                }
            };
            let general = params.capabilities.general.as_ref();
            let encodings = general.and_then(|general| general.position_encodings.as_deref());
            let encoding = Encoding::agreed(encodings);
            let workspace = params.capabilities.workspace.as_ref();
            let watched = workspace.and_then(|workspace| workspace.did_change_watched_files);
            let edit = workspace.and_then(|workspace| workspace.workspace_edit.as_ref());
            let (name, version) = program.name;
            let result = InitializeResult {
                capabilities: capabilities(encoding),
                server_info: Some(ServerInfo { name: name.to_owned(), version: Some(version.to_owned()) }),
            };
            connection.sender.send(Response::new_ok(id, result).into()).ok()?;
            return Some(Self {
                program,
                encoding,
                arguments,
                connection,
                documents: Documents::default(),
                trees: BTreeMap::new(),
                unchecked: BTreeSet::new(),
                findings: BTreeMap::new(),
                parent: params.process_id,
                can_watch: watched.and_then(|watched| watched.dynamic_registration) == Some(true),
                can_compare_versions: edit.and_then(|edit| edit.document_changes) == Some(true),
                is_shut_down: false,
            });
        }
    }

    /// Answers messages until the client stops the server.
    pub fn run(&mut self) -> End {
        let mut queue = Queue::new(&self.connection.receiver);
        loop {
            let timeout = if self.unchecked.is_empty() { PARENT_INTERVAL } else { Duration::ZERO };
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
                Received::Nothing => self.check_next(),
            }
            if !parent::is_running(self.parent) {
                return End::Orphaned;
            }
        }
    }

    /// Returns an open document with its tree.
    pub fn document(&self, uri: &Uri) -> Option<(&Document, &Tree<'p>)> {
        let document = self.documents.get(uri)?;
        Some((document, self.trees.get(&document.tree)?))
    }

    /// Returns the findings of a document that are known, which are those that the editor shows.
    pub fn findings(&self, document: &Document) -> impl Iterator<Item = &Finding> {
        let locale = layout::split(&document.file).map_or("", |(locale, _)| locale);
        let of_locale = self.findings.get(&(document.tree.clone(), locale.to_owned()));
        of_locale.into_iter().flatten().filter(move |finding| finding.path == document.file)
    }

    /// Returns the URI of a file of a tree: that of the open document, or else that of the file on disk.
    pub fn uri(&self, document: &Document, file: &str) -> Option<Uri> {
        let open = self.documents.of_tree(&document.tree).find(|open| open.file == file);
        open.map(|open| open.uri.clone()).or_else(|| uri::of(&self.trees.get(&document.tree)?.path(file)?))
    }

    /// Returns the version of a file that is open.
    pub fn version(&self, document: &Document, file: &str) -> Option<i32> {
        let open = self.documents.of_tree(&document.tree).find(|open| open.file == file);
        open.map(|open| open.version)
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
        match requests::answer(self, &method, params) {
            Ok(result) => self.send(Response::new_ok(id, result)),
            Err((code, message)) => self.refuse(id, code, message),
        }
    }

    fn notification(&mut self, notification: Notification) {
        let Notification { method, params } = notification;
        match method.as_str() {
            Initialized::METHOD if self.can_watch => self.watch(),
            DidOpenTextDocument::METHOD => self.with(params, Self::open),
            DidChangeTextDocument::METHOD => self.with(params, Self::change),
            DidCloseTextDocument::METHOD => self.with(params, Self::close),
            DidSaveTextDocument::METHOD if !self.can_watch => self.read_all_again(),
            DidChangeWatchedFiles::METHOD => self.read_all_again(),
            _ => {}
        }
    }

    /// Calls a function with the parameters of a notification. Nobody answers a notification, so the editor shows what is wrong
    /// with it.
    fn with<P: DeserializeOwned>(&mut self, params: Value, call: impl Fn(&mut Self, P)) {
        match serde_json::from_value(params) {
            Ok(params) => call(self, params),
            Err(error) => {
                self.show(MessageType::ERROR, format!("the editor sent invalid parameters: {error}"));
            }
        }
    }

    fn open(&mut self, DidOpenTextDocumentParams { text_document: opened }: DidOpenTextDocumentParams) {
        let options = Options {
            reference: self.arguments.reference.as_deref().unwrap_or(Options::default().reference),
            style: self.arguments.style,
            ..Options::default()
        };
        let path = uri::path(&opened.uri);
        let folder = path.as_deref().and_then(|path| tree_of(path, options.reference));
        let key = folder.as_ref().map(|folder| folder.display().to_string());
        let is_known = key.as_ref().is_some_and(|key| self.trees.contains_key(key));
        let key = if is_known { key } else { folder.and_then(|folder| self.read_tree(folder, options)) };
        let in_tree = key.and_then(|key| Some((self.trees.get(&key)?.name(&path?)?, key)));
        let (file, key) = in_tree.unwrap_or_else(|| {
            let (uri, reference) = (opened.uri.as_str().to_owned(), options.reference);
            let text = format!("{uri} is compared with nothing, because no folder above it has {reference}");
            self.show(MessageType::INFO, text);
            self.trees.insert(uri.clone(), Tree::of_document(options));
            (ONLY_FILE.to_owned(), uri)
        });
        let (uri, version, text) = (opened.uri, opened.version, opened.text);
        self.documents.open(Document { uri, version, text, tree: key.clone(), file });
        // Another program may have changed other files since.
        if is_known && !self.can_watch {
            self.read_again(&key);
        }
        self.show_text(&key);
        self.recheck(&key);
    }

    /// Reads a tree and returns its key, if the tree can be read and has the reference.
    fn read_tree(&mut self, folder: PathBuf, options: Options<'p>) -> Option<String> {
        let key = folder.display().to_string();
        match Tree::read(folder, options, self.program.own) {
            Ok(tree) => {
                self.trees.insert(key.clone(), tree?);
                Some(key)
            }
            Err(error) => {
                self.show(MessageType::ERROR, error.to_string());
                None
            }
        }
    }

    fn change(&mut self, params: DidChangeTextDocumentParams) {
        let DidChangeTextDocumentParams { text_document, content_changes } = params;
        let (uri, version) = (text_document.uri, text_document.version);
        self.documents.change(&uri, version, content_changes, self.encoding);
        let Some(document) = self.documents.get(&uri) else { return };
        let Some(tree) = self.trees.get_mut(&document.tree) else { return };
        tree.set(&document.file, &document.text);
        let locale = layout::split(&document.file).map_or("", |(locale, _)| locale);
        for open in self.documents.of_tree(&document.tree) {
            let folder = layout::split(&open.file).map_or("", |(folder, _)| folder);
            if tree.chain(folder).contains(&locale) {
                self.unchecked.insert((open.tree.clone(), folder.to_owned()));
            }
        }
    }

    fn close(&mut self, DidCloseTextDocumentParams { text_document }: DidCloseTextDocumentParams) {
        let Some(document) = self.documents.close(&text_document.uri) else { return };
        self.publish(document.uri, Vec::new(), None);
        if self.documents.of_tree(&document.tree).next().is_none() {
            self.trees.remove(&document.tree);
            self.unchecked.retain(|(tree, _)| *tree != document.tree);
            self.findings.retain(|(tree, _), _| *tree != document.tree);
        } else if let Some(tree) = self.trees.get_mut(&document.tree) {
            tree.reset(&document.file);
            self.recheck(&document.tree);
        }
    }

    /// Reads all trees again, because a file may have changed on disk.
    fn read_all_again(&mut self) {
        let keys: Vec<_> = self.trees.keys().cloned().collect();
        for key in keys {
            self.read_again(&key);
            self.show_text(&key);
            self.recheck(&key);
        }
    }

    fn read_again(&mut self, key: &str) {
        if let Some(Err(error)) = self.trees.get_mut(key).map(Tree::read_again) {
            self.show(MessageType::ERROR, error.to_string());
        }
    }

    /// Puts the text of open documents in place of what is on disk.
    fn show_text(&mut self, key: &str) {
        if let Some(tree) = self.trees.get_mut(key) {
            for document in self.documents.of_tree(key) {
                tree.set(&document.file, &document.text);
            }
        }
    }

    /// Checks the locales of all open documents of a tree again.
    fn recheck(&mut self, key: &str) {
        for document in self.documents.of_tree(key) {
            let locale = layout::split(&document.file).map_or("", |(locale, _)| locale);
            self.unchecked.insert((key.to_owned(), locale.to_owned()));
        }
    }

    /// Checks a locale, and publishes the findings of its open documents.
    fn check_next(&mut self) {
        let Some((key, locale)) = self.unchecked.pop_first() else { return };
        let Some(tree) = self.trees.get(&key) else { return };
        let mut findings = tree.check(&locale);
        if let Some(path) = &self.arguments.baseline
            && let Err(error) = baseline::remove(path, &mut findings)
        {
            self.show(MessageType::ERROR, error);
        }
        let program = (self.program.name.0, self.program.documentation);
        let of_locale =
            |document: &&Document| layout::split(&document.file).is_some_and(|(folder, _)| folder == locale);
        for document in self.documents.of_tree(&key).filter(of_locale) {
            let shown = diagnostics::diagnostics(tree, &document.file, &findings, self.encoding, program);
            self.publish(document.uri.clone(), shown, Some(document.version));
        }
        self.findings.insert((key, locale), findings);
    }

    fn publish(&self, uri: Uri, diagnostics: Vec<lsp_types::Diagnostic>, version: Option<i32>) {
        self.notify(PublishDiagnostics::METHOD, PublishDiagnosticsParams { uri, diagnostics, version });
    }

    fn show(&self, typ: MessageType, message: String) {
        self.notify(ShowMessage::METHOD, ShowMessageParams { typ, message });
    }

    /// Asks the client to watch Fluent files.
    fn watch(&self) {
        let watcher =
            FileSystemWatcher { glob_pattern: GlobPattern::String("**/*.ftl".to_owned()), kind: None };
        let options = DidChangeWatchedFilesRegistrationOptions { watchers: vec![watcher] };
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

//! What is open in the editor: documents, their trees, and what is wrong with them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use lsp_types::{
    DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams, MessageType,
    PublishDiagnosticsParams, Uri,
};

use super::arguments::Arguments;
use super::documents::{Document, Documents};
use super::encoding::Encoding;
use super::tree::{ONLY_FILE, Tree};
use super::{diagnostics, uri};
use crate::command::{Program, baseline, folder_above};
use crate::finding::Finding;
use crate::layout;
use crate::options::Options;

/// What is open in the editor.
pub struct Workspace<'p> {
    pub program: &'p Program<'p>,
    pub client: Client,
    arguments: &'p Arguments,
    documents: Documents,
    /// The trees that have open documents, by their folder, or by the URI of a document without a tree.
    trees: BTreeMap<String, Tree<'p>>,
    /// The locales of open documents that have not been checked since the last change, each with its tree.
    unchecked: BTreeSet<(String, String)>,
    /// The findings of each locale that has been checked.
    findings: BTreeMap<(String, String), Vec<Finding>>,
    /// What the editor should tell its user.
    notices: Vec<(MessageType, String)>,
}

/// What the client can do.
#[derive(Clone, Copy, Debug)]
pub struct Client {
    pub encoding: Encoding,
    /// Whether it watches files for the server.
    pub can_watch: bool,
    /// Whether it compares the versions of the files that an edit changes.
    pub can_compare_versions: bool,
}

impl<'p> Workspace<'p> {
    pub fn new(program: &'p Program<'p>, arguments: &'p Arguments, client: Client) -> Self {
        Self {
            program,
            client,
            arguments,
            documents: Documents::default(),
            trees: BTreeMap::new(),
            unchecked: BTreeSet::new(),
            findings: BTreeMap::new(),
            notices: Vec::new(),
        }
    }

    /// Returns an open document with its tree.
    pub fn document(&self, uri: &Uri) -> Option<(&Document, &Tree<'p>)> {
        let document = self.documents.get(uri)?;
        Some((document, self.trees.get(&document.tree)?))
    }

    /// Returns the findings of a document that are known, which are those that the editor shows.
    pub fn findings(&self, document: &Document) -> impl Iterator<Item = &Finding> {
        let locale = layout::locale(&document.file);
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

    /// Returns whether all locales of open documents have been checked.
    pub fn is_checked(&self) -> bool {
        self.unchecked.is_empty()
    }

    /// Returns what the editor should tell its user since the last call.
    pub fn take_notices(&mut self) -> Vec<(MessageType, String)> {
        std::mem::take(&mut self.notices)
    }

    pub fn open(&mut self, DidOpenTextDocumentParams { text_document: opened }: DidOpenTextDocumentParams) {
        let options = Options {
            reference: self.arguments.reference.as_deref().unwrap_or(Options::default().reference),
            style: self.arguments.style,
            ..Options::default()
        };
        let path = uri::path(&opened.uri);
        let folder = path.as_deref().and_then(|path| folder_above(path, options.reference));
        let key = folder.as_ref().map(|folder| folder.display().to_string());
        let is_known = key.as_ref().is_some_and(|key| self.trees.contains_key(key));
        let key = if is_known {
            key
        } else {
            folder.and_then(|folder| self.read_tree(folder, path.clone()?, options))
        };
        let in_tree = key.and_then(|key| Some((self.trees.get(&key)?.name(&path?)?, key)));
        let (file, key) = in_tree.unwrap_or_else(|| {
            let (uri, reference) = (opened.uri.as_str().to_owned(), options.reference);
            let text = format!("{uri} is compared with nothing, because no folder above it has {reference}");
            self.notices.push((MessageType::INFO, text));
            self.trees.insert(uri.clone(), Tree::of_document(options));
            (ONLY_FILE.to_owned(), uri)
        });
        let (uri, version, text) = (opened.uri, opened.version, opened.text);
        self.documents.open(Document { uri, version, text, tree: key.clone(), file });
        // Another program may have changed other files since.
        if is_known && !self.client.can_watch {
            self.read_again(&key);
        }
        self.show_text(&key);
        self.recheck(&key);
    }

    /// Reads a tree and returns its key, if the tree can be read and has the reference.
    fn read_tree(&mut self, folder: PathBuf, file: PathBuf, options: Options<'p>) -> Option<String> {
        let key = folder.display().to_string();
        match Tree::read(folder, file, options, self.program.own) {
            Ok(tree) => {
                self.trees.insert(key.clone(), tree?);
                Some(key)
            }
            Err(error) => {
                self.notices.push((MessageType::ERROR, error.to_string()));
                None
            }
        }
    }

    pub fn change(&mut self, params: DidChangeTextDocumentParams) {
        let DidChangeTextDocumentParams { text_document, content_changes } = params;
        let (uri, version) = (text_document.uri, text_document.version);
        self.documents.change(&uri, version, content_changes, self.client.encoding);
        let Some(document) = self.documents.get(&uri) else { return };
        let Some(tree) = self.trees.get_mut(&document.tree) else { return };
        tree.set(&document.file, &document.text);
        let locale = layout::locale(&document.file);
        for open in self.documents.of_tree(&document.tree) {
            let folder = layout::locale(&open.file);
            if tree.chain(folder).contains(&locale) {
                self.unchecked.insert((open.tree.clone(), folder.to_owned()));
            }
        }
    }

    pub fn close(&mut self, DidCloseTextDocumentParams { text_document }: DidCloseTextDocumentParams) {
        let Some(document) = self.documents.close(&text_document.uri) else { return };
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
    pub fn read_all_again(&mut self) {
        let keys: Vec<_> = self.trees.keys().cloned().collect();
        for key in keys {
            self.read_again(&key);
            self.show_text(&key);
            self.recheck(&key);
        }
    }

    fn read_again(&mut self, key: &str) {
        if let Some(Err(error)) = self.trees.get_mut(key).map(Tree::read_again) {
            self.notices.push((MessageType::ERROR, error.to_string()));
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
            let locale = layout::locale(&document.file);
            self.unchecked.insert((key.to_owned(), locale.to_owned()));
        }
    }

    /// Checks a locale that has not been checked since the last change. Returns the diagnostics of its open documents.
    pub fn check_next(&mut self) -> Vec<PublishDiagnosticsParams> {
        let Some((key, locale)) = self.unchecked.pop_first() else { return Vec::new() };
        let Some(tree) = self.trees.get_mut(&key) else { return Vec::new() };
        let mut findings = tree.check(&locale);
        if let Some(path) = &self.arguments.baseline
            && let Err(error) = baseline::remove(path, &mut findings, None)
        {
            self.notices.push((MessageType::ERROR, error));
        }
        let program = (self.program.name.0, self.program.documentation);
        let of_locale =
            |document: &&Document| layout::split(&document.file).is_some_and(|(folder, _)| folder == locale);
        let published = self.documents.of_tree(&key).filter(of_locale).map(|document| {
            let encoding = self.client.encoding;
            let diagnostics = diagnostics::diagnostics(tree, &document.file, &findings, encoding, program);
            PublishDiagnosticsParams {
                uri: document.uri.clone(),
                diagnostics,
                version: Some(document.version),
            }
        });
        let published = published.collect();
        self.findings.insert((key, locale), findings);
        published
    }
}

//! What is open in the editor: documents, their trees, and what is wrong with them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lsp_types::{
    DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams, MessageType,
    PublishDiagnosticsParams, Uri,
};

use super::arguments::Arguments;
use super::documents::{Document, Documents};
use super::encoding::Encoding;
use super::tree::{ONLY_FILE, Tree};
use super::{diagnostics, uri};
use crate::command::{Program, Root, baseline, roots_above};
use crate::finding::Finding;
use crate::layout;
use crate::options::Options;

/// What is open in the editor.
pub struct Workspace<'p> {
    pub program: &'p Program<'p>,
    pub client: Client,
    arguments: &'p Arguments,
    documents: Documents,
    /// The trees that have open documents, by their folder or `l10n.toml`, or by the URI of a document without a tree.
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
        let (uri, version, text) = (opened.uri, opened.version, opened.text);
        let in_tree = uri::path(&uri).and_then(|path| self.tree_of(&path));
        let (file, key) = in_tree.unwrap_or_else(|| {
            let (uri, reference) = (uri.as_str().to_owned(), self.reference());
            let why = format!("no folder above it has {reference}, and no l10n.toml above it lists it");
            self.notices.push((MessageType::INFO, format!("{uri} is compared with nothing, because {why}")));
            self.trees.insert(uri.clone(), Tree::of_document(self.options()));
            (ONLY_FILE.to_owned(), uri)
        });
        self.documents.open(Document { uri, version, text, tree: key.clone(), file });
        self.show_text(&key);
        self.recheck(&key);
    }

    fn reference(&self) -> &'p str {
        self.arguments.reference.as_deref().unwrap_or(Options::default().reference)
    }

    fn options(&self) -> Options<'p> {
        Options { style: self.arguments.style, ..Options::default() }
    }

    /// Returns the path of a file in its tree, and the key of the tree, which is read if it is not known.
    fn tree_of(&mut self, path: &Path) -> Option<(String, String)> {
        for root in roots_above(path, self.reference()) {
            let key = root.path().display().to_string();
            let name = |known: &Self| known.trees.get(&key)?.input.path_in_tree(path);
            if self.trees.contains_key(&key) {
                // Another program may have changed other files since.
                if !self.client.can_watch || name(self).is_none() {
                    self.read_again(&key);
                }
            } else {
                self.read_tree(root, path);
            }
            if let Some(name) = name(self) {
                return Some((name, key));
            }
        }
        None
    }

    /// Reads the tree of a file, if the tree can be read and the file belongs to it.
    fn read_tree(&mut self, root: Root, file: &Path) {
        let key = root.path().display().to_string();
        let reference = self.arguments.reference.as_deref();
        match Tree::read(root, file, reference, self.options(), self.program.own) {
            Ok(None) => {}
            Ok(Some(mut tree)) => {
                let notes = std::mem::take(&mut tree.input.notes).into_iter();
                self.notices.extend(notes.map(|note| (MessageType::INFO, note)));
                self.trees.insert(key, tree);
            }
            Err(error) => self.notices.push((MessageType::ERROR, error)),
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
            self.recheck(&key);
        }
    }

    fn read_again(&mut self, key: &str) {
        if let Some(Err(error)) = self.trees.get_mut(key).map(Tree::read_again) {
            self.notices.push((MessageType::ERROR, error));
        }
        self.show_text(key);
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
            && let Err(error) = baseline::remove(path, &mut findings, tree.input.places.as_ref())
        {
            self.notices.push((MessageType::ERROR, error));
        }
        let (program, _) = self.program.name;
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

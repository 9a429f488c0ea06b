//! The documents that are open in the editor. Their text is what the editor shows, not what is on disk.

use std::collections::BTreeMap;

use lsp_types::{TextDocumentContentChangeEvent, Uri};

use super::encoding::{Encoding, Lines};

/// An open document.
#[derive(Clone, Debug)]
pub struct Document {
    pub uri: Uri,
    pub version: i32,
    pub text: String,
    /// The tree that it belongs to.
    pub tree: String,
    /// Its path in the tree.
    pub file: String,
}

/// All open documents, by URI.
#[derive(Debug, Default)]
pub struct Documents(BTreeMap<String, Document>);

impl Documents {
    pub fn open(&mut self, document: Document) {
        self.0.insert(document.uri.as_str().to_owned(), document);
    }

    pub fn close(&mut self, uri: &Uri) -> Option<Document> {
        self.0.remove(uri.as_str())
    }

    pub fn get(&self, uri: &Uri) -> Option<&Document> {
        self.0.get(uri.as_str())
    }

    /// Returns the open documents of a tree.
    pub fn of_tree<'d>(&'d self, tree: &'d str) -> impl Iterator<Item = &'d Document> {
        self.0.values().filter(move |document| document.tree == tree)
    }

    /// Applies changes in their order. Each has positions in the text that the changes before it made.
    pub fn change(
        &mut self,
        uri: &Uri,
        version: i32,
        changes: Vec<TextDocumentContentChangeEvent>,
        encoding: Encoding,
    ) {
        let Some(document) = self.0.get_mut(uri.as_str()) else { return };
        document.version = version;
        for change in changes {
            match change.range {
                None => document.text = change.text,
                Some(range) => {
                    let lines = Lines::new(&document.text, encoding);
                    let start = lines.offset(range.start);
                    let end = lines.offset(range.end).max(start);
                    document.text.replace_range(start..end, &change.text);
                }
            }
        }
    }
}

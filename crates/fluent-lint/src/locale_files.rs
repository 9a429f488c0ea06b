//! One folder: its messages and terms, whatever file they stand in.

use std::collections::BTreeMap;

use fluent_syntax::ast::{self, Attribute, Comment, Entry as Parsed, Pattern};
use unic_langid::LanguageIdentifier;

use super::source::Source;

/// The locale of a folder.
pub struct Locale<'s> {
    /// The folder's name, which is its language tag.
    pub name: &'s str,
    pub tag: LanguageIdentifier,
    pub sources: &'s [Source<'s>],
    /// Its messages and terms in the order of the files, with those that stand twice.
    pub entries: Vec<Entry<'s>>,
    messages: BTreeMap<&'s str, usize>,
    terms: BTreeMap<&'s str, usize>,
    /// Its messages by their identifiers in small letters.
    lowercase: BTreeMap<String, &'s str>,
}

/// A message or a term.
pub struct Entry<'s> {
    pub source: &'s Source<'s>,
    /// Its identifier, without the hyphen of a term.
    pub id: &'s str,
    pub is_term: bool,
    pub comment: Option<&'s Comment<&'s str>>,
    pub value: Option<&'s Pattern<&'s str>>,
    pub attributes: &'s [Attribute<&'s str>],
    by_name: BTreeMap<&'s str, &'s Pattern<&'s str>>,
    /// Whether something follows that would be an attribute of it, if it were Fluent.
    pub has_broken_attribute: bool,
}

impl<'s> Locale<'s> {
    pub fn new(name: &'s str, tag: LanguageIdentifier, sources: &'s [Source<'s>]) -> Self {
        let entries = sources.iter().flat_map(|source| {
            let body = &source.resource.body;
            (0..body.len()).filter_map(|index| Entry::new(source, &body[index..]))
        });
        let entries: Vec<_> = entries.collect();
        let (mut messages, mut terms) = (BTreeMap::new(), BTreeMap::new());
        for (index, entry) in entries.iter().enumerate() {
            // Fluent keeps the first of two.
            let known = if entry.is_term { &mut terms } else { &mut messages };
            known.entry(entry.id).or_insert(index);
        }
        let lowercase = messages.keys().map(|id| (id.to_ascii_lowercase(), *id)).collect();
        Self { name, tag, sources, entries, messages, terms, lowercase }
    }

    pub fn message(&self, id: &str) -> Option<&Entry<'s>> {
        self.messages.get(id).map(|&index| &self.entries[index])
    }

    /// The message whose identifier is this one, but for capital letters.
    pub fn spelt_otherwise(&self, id: &str) -> Option<&'s str> {
        self.lowercase.get(&id.to_ascii_lowercase()).copied()
    }

    pub fn term(&self, id: &str) -> Option<&Entry<'s>> {
        self.terms.get(id).map(|&index| &self.entries[index])
    }

    /// The message or term that stands for an entry of another locale.
    pub fn counterpart(&self, entry: &Entry<'_>) -> Option<&Entry<'s>> {
        if entry.is_term { self.term(entry.id) } else { self.message(entry.id) }
    }

    /// Its messages in the order of the files, each once.
    pub fn messages(&self) -> impl Iterator<Item = &Entry<'s>> {
        let first = |(index, entry): &(usize, &Entry<'s>)| self.messages.get(entry.id) == Some(index);
        self.entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| !entry.is_term)
            .filter(first)
            .map(|(_, entry)| entry)
    }

    pub fn term_ids(&self) -> impl Iterator<Item = &'s str> {
        self.terms.keys().copied()
    }

    pub fn message_ids(&self) -> impl Iterator<Item = &'s str> {
        self.messages.keys().copied()
    }
}

impl<'s> Entry<'s> {
    /// The message or term that begins with the first of some parsed entries, if it is one.
    fn new(source: &'s Source<'s>, parsed: &'s [Parsed<&'s str>]) -> Option<Self> {
        let (is_term, id, value, attributes, comment) = match parsed.first()? {
            Parsed::Message(ast::Message { id, value, attributes, comment }) => {
                (false, id, value.as_ref(), attributes, comment)
            }
            Parsed::Term(ast::Term { id, value, attributes, comment }) => {
                (true, id, Some(value), attributes, comment)
            }
            _ => return None,
        };
        // Fluent shows the first of two.
        let by_name =
            attributes.iter().rev().map(|attribute| (attribute.id.name, &attribute.value)).collect();
        let has_broken_attribute =
            matches!(parsed.get(1), Some(Parsed::Junk { content }) if content.trim_start().starts_with('.'));
        let comment = comment.as_ref();
        Some(Self { source, id: id.name, is_term, comment, value, attributes, by_name, has_broken_attribute })
    }

    /// Its name as Fluent writes it.
    pub fn name(&self) -> String {
        if self.is_term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    pub fn attribute(&self, id: &str) -> Option<&'s Pattern<&'s str>> {
        self.by_name.get(id).copied()
    }

    /// Its value and its attributes' values.
    pub fn patterns(&self) -> impl Iterator<Item = &'s Pattern<&'s str>> {
        self.value.into_iter().chain(self.attributes.iter().map(|attribute| &attribute.value))
    }
}

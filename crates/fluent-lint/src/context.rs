//! What a rule checks, and what it compares with.

use std::collections::BTreeSet;

use crate::files::Files;
use crate::local_values::LocalValues;
use crate::locale_files::LocaleFiles;
use crate::options::{DataMessage, Options};
use crate::undefined::Undefined;

/// What the whole tree shows.
pub struct TreeFacts<'a> {
    /// What the reference uses, but the tree does not define.
    pub undefined: Undefined<'a>,
    /// The variables for which the locales have other values than the reference.
    pub local_values: LocalValues,
    /// The elements of emphasis that the program shows.
    pub emphasized: Vec<&'static str>,
}

/// A locale in its tree.
pub struct Context<'a> {
    /// The locale to check.
    pub locale: &'a LocaleFiles<'a>,
    /// The locale that it is compared with. It may be the same.
    pub reference: &'a LocaleFiles<'a>,
    /// The locale and its parent locales, nearest first. Messages that it lacks come from its parents.
    pub chain: Vec<&'a LocaleFiles<'a>>,
    /// The missing files whose names other files of the locale probably should have.
    pub misnamed_files: &'a BTreeSet<&'a str>,
    /// What the whole tree shows, even if its files are checked one by one.
    pub tree: &'a TreeFacts<'a>,
    /// All files of the tree, including those that cannot be parsed.
    pub files: &'a Files,
    pub options: &'a Options<'a>,
}

impl<'a> Context<'a> {
    pub fn is_reference(&self) -> bool {
        self.locale.name == self.reference.name
    }

    /// Returns whether the locale gets a message from itself, its parents, or a parent that is the reference.
    pub fn has_inherited(&self, id: &str) -> bool {
        self.inherits_from_reference() || self.chain.iter().any(|parent| parent.message(id).is_some())
    }

    /// Returns whether the reference is a parent, so that nothing is missing.
    pub fn inherits_from_reference(&self) -> bool {
        self.chain.iter().any(|parent| parent.name == self.reference.name)
    }

    /// Returns the data messages that the reference has, together with a message that uses them.
    pub fn data_messages(&self) -> impl Iterator<Item = &'a DataMessage> {
        let (reference, options) = (self.reference, self.options);
        let has = move |id: &str| reference.message(id).is_some();
        let is_used = move |data: &DataMessage| {
            data.selection.is_none_or(|selection| selection.messages.iter().any(|id| has(id)))
        };
        options.data_messages.iter().filter(move |data| has(data.id) && is_used(data))
    }
}

//! A locale: the messages and terms of all files in its folder, or of one of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

use fluent::types::FluentNumberType;
use fluent_syntax::ast::{self, Attribute, Comment, Entry as Parsed, Pattern};
use unic_langid::LanguageIdentifier;

use crate::pattern::{Part, named_arguments, walk};
use crate::plural_categories::{Categories, CategoriesByKind};
use crate::source_file::SourceFile;

/// The files of a locale.
pub struct LocaleFiles<'s> {
    /// The name of the folder, which is its language tag.
    pub name: &'s str,
    pub tag: LanguageIdentifier,
    /// Its files, sorted by name.
    pub sources: &'s [SourceFile<'s>],
    /// Its messages and terms in the order of the files, including duplicates.
    pub entries: Vec<Entry<'s>>,
    messages: HashMap<&'s str, usize>,
    terms: BTreeMap<&'s str, usize>,
    /// All files of the locale, if this is one of them.
    whole: Option<&'s LocaleFiles<'s>>,
    /// What the references to each term pass, if this is not a file.
    passed: HashMap<&'s str, Passed<'s>>,
    // Few locales need these.
    /// The indices of its messages, sorted by identifier.
    by_id: OnceLock<Vec<usize>>,
    /// The indices of its messages by the lowercase form of the identifier.
    by_lowercase: OnceLock<HashMap<String, usize>>,
    categories: CategoriesByKind,
}

/// The value (`None`) and the attributes of a term that references show, each with the variables that some reference passes.
type Passed<'s> = Vec<(Option<&'s str>, BTreeSet<&'s str>)>;

/// A message or a term.
pub struct Entry<'s> {
    pub source: &'s SourceFile<'s>,
    /// Its identifier. For a term, without the hyphen.
    pub id: &'s str,
    pub is_term: bool,
    pub comment: Option<&'s Comment<&'s str>>,
    pub value: Option<&'s Pattern<&'s str>>,
    pub attributes: &'s [Attribute<&'s str>],
    /// Its attributes, sorted by name.
    by_name: Vec<(&'s str, &'s Pattern<&'s str>)>,
    /// Whether the locale, or the file if it is compared by itself, has an earlier message or term of this identifier.
    is_duplicate: bool,
    /// Whether the next entry is junk that begins like an attribute.
    pub has_broken_attribute: bool,
}

impl<'s> LocaleFiles<'s> {
    pub fn new(name: &'s str, tag: LanguageIdentifier, sources: &'s [SourceFile<'s>]) -> Self {
        let locale = Self::of(name, tag, sources);
        Self { passed: passed(&locale.entries), ..locale }
    }

    /// Returns one file of a locale, or none.
    pub fn file(whole: &'s LocaleFiles<'s>, source: Option<&'s SourceFile<'s>>) -> Self {
        let sources = source.map_or(&[][..], std::slice::from_ref);
        Self { whole: Some(whole), ..Self::of(whole.name, whole.tag.clone(), sources) }
    }

    fn of(name: &'s str, tag: LanguageIdentifier, sources: &'s [SourceFile<'s>]) -> Self {
        let mut entries: Vec<_> = sources.iter().flat_map(entries).collect();
        let (mut messages, mut terms) = (HashMap::with_capacity(entries.len()), BTreeMap::new());
        for (index, entry) in entries.iter_mut().enumerate() {
            // Fluent keeps the first duplicate.
            let first = if entry.is_term {
                *terms.entry(entry.id).or_insert(index)
            } else {
                *messages.entry(entry.id).or_insert(index)
            };
            entry.is_duplicate = first != index;
        }
        Self {
            name,
            tag,
            sources,
            entries,
            messages,
            terms,
            whole: None,
            passed: HashMap::new(),
            by_id: OnceLock::new(),
            by_lowercase: OnceLock::new(),
            categories: CategoriesByKind::default(),
        }
    }

    /// Returns all files of the locale.
    pub fn whole(&self) -> &LocaleFiles<'s> {
        self.whole.unwrap_or(self)
    }

    /// Returns the file of this name.
    pub fn source(&self, name: &str) -> Option<&'s SourceFile<'s>> {
        let index = self.sources.binary_search_by(|source| source.name.cmp(name));
        index.ok().map(|index| &self.sources[index])
    }

    /// Returns whether several files of the locale define the same message or term.
    pub fn has_repeated_ids(&self) -> bool {
        self.entries.iter().any(|entry| {
            let first = self.counterpart(entry);
            first.is_some_and(|first| !std::ptr::eq(first.source, entry.source))
        })
    }

    /// Returns the message that a reference in this file or locale finds. If each file is a list of its own, the program
    /// chooses which of the others it loads too.
    pub fn resolve_message(&self, id: &str) -> Option<&Entry<'s>> {
        self.message(id).or_else(|| self.whole?.message(id))
    }

    /// Returns the term that a reference in this file or locale finds.
    pub fn resolve_term(&self, id: &str) -> Option<&Entry<'s>> {
        self.term(id).or_else(|| self.whole?.term(id))
    }

    pub fn message(&self, id: &str) -> Option<&Entry<'s>> {
        self.messages.get(id).map(|&index| &self.entries[index])
    }

    /// Returns the identifier of a message that differs from this one at most in letter case.
    pub fn other_case(&self, id: &str) -> Option<&'s str> {
        let lowercase = |index: &usize| (self.entries[*index].id.to_ascii_lowercase(), *index);
        let known = self.by_lowercase.get_or_init(|| self.by_id().iter().map(lowercase).collect());
        known.get(&id.to_ascii_lowercase()).map(|&index| self.entries[index].id)
    }

    pub fn term(&self, id: &str) -> Option<&Entry<'s>> {
        self.terms.get(id).map(|&index| &self.entries[index])
    }

    /// Returns a message or a term.
    pub fn entry(&self, is_term: bool, id: &str) -> Option<&Entry<'s>> {
        if is_term { self.term(id) } else { self.message(id) }
    }

    /// Returns the message or term that corresponds to an entry of another locale.
    pub fn counterpart(&self, entry: &Entry<'_>) -> Option<&Entry<'s>> {
        if entry.is_term { self.term(entry.id) } else { self.message(entry.id) }
    }

    /// Returns the variables that some reference to a term or its attribute passes, if the locale has one.
    pub fn passed_to_term(&self, id: &str, attribute: Option<&str>) -> Option<&BTreeSet<&'s str>> {
        let passed = self.whole().passed.get(id)?.iter().find(|(name, _)| *name == attribute);
        passed.map(|(_, variables)| variables)
    }

    /// Returns whether this is the first reference to a term, or to its attribute of this name. Both are slices of the text.
    pub fn is_first_reference(&self, id: &str, attribute: Option<&str>) -> bool {
        let Some((first, passed)) = self.passed.get_key_value(id) else { return false };
        match attribute {
            None => std::ptr::eq(*first, id),
            Some(name) => {
                passed.iter().any(|(first, _)| first.is_some_and(|first| std::ptr::eq(first, name)))
            }
        }
    }

    /// Returns its messages in the order of the files, without duplicates.
    pub fn messages(&self) -> impl Iterator<Item = &Entry<'s>> {
        self.entries.iter().filter(|entry| !entry.is_term && !entry.is_duplicate)
    }

    pub fn term_ids(&self) -> impl Iterator<Item = &'s str> {
        self.terms.keys().copied()
    }

    /// Returns the identifiers of its messages, sorted.
    pub fn message_ids(&self) -> impl Iterator<Item = &'s str> + Clone {
        self.by_id().iter().map(|&index| self.entries[index].id)
    }

    fn by_id(&self) -> &[usize] {
        self.by_id.get_or_init(|| {
            let mut indices: Vec<_> = self.messages.values().copied().collect();
            indices.sort_unstable_by_key(|&index| self.entries[index].id);
            indices
        })
    }

    /// Returns the plural categories of its language.
    pub fn categories(&self, kind: FluentNumberType) -> &Categories {
        self.whole().categories.of(&self.tag, kind)
    }
}

/// Returns the messages and terms of a file, in its order.
pub fn entries<'s>(source: &'s SourceFile<'s>) -> impl Iterator<Item = Entry<'s>> {
    let body = &source.resource.body;
    (0..body.len()).filter_map(|index| Entry::new(source, &body[index..]))
}

fn passed<'s>(entries: &[Entry<'s>]) -> HashMap<&'s str, Passed<'s>> {
    let mut passed = HashMap::<_, Passed<'s>>::new();
    for pattern in entries.iter().flat_map(Entry::patterns) {
        walk(pattern, &mut |part| {
            if let Part::Term { id, attribute, arguments } = part {
                let names = arguments.into_iter().flat_map(named_arguments);
                let known = passed.entry(id).or_default();
                match known.iter_mut().find(|(name, _)| *name == attribute) {
                    Some((_, variables)) => variables.extend(names),
                    None => known.push((attribute, names.collect())),
                }
            }
        });
    }
    passed
}

impl<'s> Entry<'s> {
    /// Returns the first of some parsed entries, if it is a message or a term.
    fn new(source: &'s SourceFile<'s>, parsed: &'s [Parsed<&'s str>]) -> Option<Self> {
        let (is_term, id, value, attributes, comment) = match parsed.first()? {
            Parsed::Message(ast::Message { id, value, attributes, comment }) => {
                (false, id, value.as_ref(), attributes, comment)
            }
            Parsed::Term(ast::Term { id, value, attributes, comment }) => {
                (true, id, Some(value), attributes, comment)
            }
            _ => return None,
        };
        let mut by_name: Vec<_> =
            attributes.iter().map(|attribute| (attribute.id.name, &attribute.value)).collect();
        by_name.sort_by_key(|(name, _)| *name);
        // Fluent shows the first duplicate.
        by_name.dedup_by_key(|(name, _)| *name);
        let has_broken_attribute =
            matches!(parsed.get(1), Some(Parsed::Junk { content }) if content.trim_start().starts_with('.'));
        let comment = comment.as_ref();
        Some(Self {
            source,
            id: id.name,
            is_term,
            comment,
            value,
            attributes,
            by_name,
            is_duplicate: false,
            has_broken_attribute,
        })
    }

    /// Returns its identifier as Fluent writes it, with the hyphen of a term.
    pub fn name(&self) -> String {
        if self.is_term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    /// Returns the value of an attribute.
    pub fn attribute(&self, id: &str) -> Option<&'s Pattern<&'s str>> {
        let index = self.by_name.binary_search_by(|(name, _)| (*name).cmp(id));
        index.ok().map(|index| self.by_name[index].1)
    }

    /// Returns its value and the values of its attributes.
    pub fn patterns(&self) -> impl Iterator<Item = &'s Pattern<&'s str>> {
        self.value.into_iter().chain(self.attributes.iter().map(|attribute| &attribute.value))
    }
    /// Returns its value, or the value of an attribute.
    pub fn pattern(&self, attribute: Option<&str>) -> Option<&'s Pattern<&'s str>> {
        attribute.map_or(self.value, |name| self.attribute(name))
    }

    /// Returns its patterns, each with the name of its attribute. The value has none.
    pub fn named_patterns(&self) -> impl Iterator<Item = (Option<&'s str>, &'s Pattern<&'s str>)> {
        let attributes = self.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        self.value.map(|value| (None, value)).into_iter().chain(attributes)
    }
}

//! A tree of locales with the texts of the open documents instead of what is on disk.

use std::path::{Path, PathBuf};

use language_matching::{parent_locales, parse_identifier};
use unic_langid::LanguageIdentifier;

use crate::command::{Input, Listing, Own, Root, is_part_of};
use crate::finding::Finding;
use crate::layout;
use crate::lint::check_locales;
use crate::locale_files::LocaleFiles;
use crate::options::Options;
use crate::other_locales::OtherLocales;
use crate::source_file::SourceFile;

/// The locale of a document that is in no tree: undetermined (BCP 47).
const NO_LOCALE: &str = "und";
/// The path of a document that is in no tree.
pub const ONLY_FILE: &str = "und/document.ftl";

/// A tree of locales, or a single document.
pub struct Tree<'p> {
    /// Where it is, and the file of which it is the tree. A single document has none.
    root: Option<(Root, PathBuf)>,
    /// The reference of the command line, if it has one.
    named_reference: Option<&'p str>,
    pub input: Input,
    /// How to check it, apart from the reference.
    options: Options<'p>,
    own: Option<Own<'p>>,
    /// What is known about the locales that are not open. It is renewed when the files are read again.
    others: OtherLocales,
}

impl<'p> Tree<'p> {
    /// Reads the tree of a file. Returns nothing if the file does not belong to it, or if it has no reference to compare with.
    ///
    /// # Errors
    ///
    /// A folder or file cannot be read.
    pub fn read(
        root: Root,
        file: &Path,
        named_reference: Option<&'p str>,
        options: Options<'p>,
        own: Option<Own<'p>>,
    ) -> Result<Option<Self>, String> {
        let input = Listing::at(&root, &[file], named_reference)?.read()?;
        let root = Some((root, file.to_owned()));
        let mut tree = Self { root, named_reference, input, options, own, others: OtherLocales::default() };
        tree.add_own_reference();
        let is_tree = tree.input.has_locale(tree.reference()) && tree.input.path_in_tree(file).is_some();
        Ok(is_tree.then_some(tree))
    }

    /// Returns a tree with only one document, whose text is not set yet. It has no reference to compare with.
    pub fn of_document(options: Options<'p>) -> Self {
        Self {
            root: None,
            named_reference: None,
            input: Input::of_locale(NO_LOCALE),
            options,
            own: None,
            others: OtherLocales::default(),
        }
    }

    /// Reads all files from disk again.
    ///
    /// # Errors
    ///
    /// A folder or file cannot be read. Then nothing has changed.
    pub fn read_again(&mut self) -> Result<(), String> {
        let Some((root, file)) = &self.root else { return Ok(()) };
        self.input = Listing::at(root, &[file], self.named_reference)?.read()?;
        self.others = OtherLocales::default();
        self.add_own_reference();
        Ok(())
    }

    /// Checks a tree of the program's own messages as the program requires, with the reference that is built in.
    fn add_own_reference(&mut self) {
        let Input { files, reference, .. } = &self.input;
        let own = self.own.filter(|own| own.options.reference == reference);
        let Some(own) = own.filter(|own| is_part_of(files, own.reference)) else { return };
        self.options = Options { style: self.options.style, ..own.options };
        if !self.input.has_locale(own.options.reference) {
            let built_in = own.reference.iter().map(|(path, text)| (path.clone(), text.clone()));
            self.input.files.extend(built_in);
        }
    }

    /// Returns the locale that all others are translated from. For a single document, it is its own.
    pub fn reference(&self) -> &str {
        &self.input.reference
    }

    /// Sets the text of a file that is open.
    pub fn set(&mut self, file: &str, text: &str) {
        self.input.files.insert(file.to_owned(), text.as_bytes().to_vec());
    }

    /// Sets the text of a file that is not open any more to what is on disk.
    pub fn reset(&mut self, file: &str) {
        let read = self.path(file).and_then(|path| std::fs::read(path).ok());
        match read {
            Some(bytes) => self.input.files.insert(file.to_owned(), bytes),
            None => self.input.files.remove(file),
        };
    }

    /// Returns where a file of the tree is on disk.
    pub fn path(&self, file: &str) -> Option<PathBuf> {
        self.root.as_ref()?;
        Some(self.input.path_on_disk(file)).filter(|path| path.is_file())
    }

    /// Returns the path of a file as people know it.
    pub fn place<'f>(&'f self, file: &'f str) -> &'f str {
        if self.root.is_some() { self.input.place(file) } else { "this document" }
    }

    pub fn text(&self, name: &str) -> &str {
        self.input.files.get(name).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Parses a file.
    pub fn source(&self, file: &str) -> Option<SourceFile<'_>> {
        let (path, bytes) = self.input.files.get_key_value(file)?;
        SourceFile::parse(path, layout::split(path)?.1, bytes).ok()
    }

    /// Parses the files that contain a word.
    pub fn files_with(&self, word: &str) -> impl Iterator<Item = SourceFile<'_>> {
        let with_word = self.input.files.keys().filter(move |path| self.text(path).contains(word));
        with_word.filter_map(|path| self.source(path))
    }

    /// Parses the files of a locale, except those that cannot be parsed.
    pub fn sources(&self, locale: &str) -> Vec<SourceFile<'_>> {
        let of_locale = self.input.files.iter().filter_map(|(path, bytes)| {
            let (folder, name) = layout::split(path)?;
            (folder == locale).then(|| SourceFile::parse(path, name, bytes).ok())?
        });
        of_locale.collect()
    }

    /// Returns a locale, its parent locales and the reference: where its messages come from, the first one first.
    pub fn chain(&self, locale: &str) -> Vec<&str> {
        let names: Vec<_> = self.input.locales().into_iter().collect();
        let tags: Vec<_> = names.iter().map(|name| tag(name)).collect();
        let Some(index) = names.iter().position(|name| *name == locale) else { return Vec::new() };
        let parents = parent_locales(&tags).into_iter().nth(index).unwrap_or_default();
        let mut chain: Vec<_> = parents.into_iter().map(|index| names[index]).collect();
        if chain.first() != Some(&names[index]) {
            chain.insert(0, names[index]);
        }
        let reference = names.iter().find(|name| **name == self.reference());
        if let Some(reference) = reference.filter(|reference| !chain.contains(reference)) {
            chain.push(reference);
        }
        chain
    }

    /// Returns whether files are compared one by one, because the reference has the same identifiers in several files.
    pub fn is_by_file(&self) -> bool {
        !self.options.unique_ids
            && locale(self.reference(), &self.sources(self.reference())).has_repeated_ids()
    }

    /// Returns what is wrong with a locale.
    pub fn check(&mut self, locale: &str) -> Vec<Finding> {
        let Self { input, options, others, .. } = self;
        let options = Options { reference: &input.reference, ..*options };
        // The reference was there when the tree was read.
        check_locales(&input.files, &options, &[locale], others).unwrap_or_default()
    }
}

/// Returns the messages of a locale, from its files.
pub fn locale<'s>(name: &'s str, sources: &'s [SourceFile<'s>]) -> LocaleFiles<'s> {
    LocaleFiles::new(name, tag(name), sources)
}

fn tag(locale: &str) -> LanguageIdentifier {
    parse_identifier(locale).unwrap_or_default()
}

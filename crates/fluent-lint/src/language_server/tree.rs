//! A tree of locales with the texts of the open documents instead of what is on disk.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use language_matching::{parent_locales, parse_identifier};
use unic_langid::LanguageIdentifier;

use crate::command::{Own, is_locale_file, is_part_of, list_tree, name_in};
use crate::files::{self, Files, ReadError};
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
#[derive(Debug)]
pub struct Tree<'p> {
    /// The folder of the locales, and the file of which it is the tree. A single document has none.
    folder: Option<(PathBuf, PathBuf)>,
    /// Its files, by path in the tree.
    files: Files,
    /// How to check it. The reference of a single document is its own locale.
    pub options: Options<'p>,
    own: Option<Own<'p>>,
    /// What is known about the locales that are not open. It is renewed when the files are read again.
    others: OtherLocales,
}

impl<'p> Tree<'p> {
    /// Reads the tree of a file in a folder. Returns nothing if it has no reference to compare with.
    ///
    /// # Errors
    ///
    /// The first folder or file that cannot be read.
    pub fn read(
        folder: PathBuf,
        file: PathBuf,
        options: Options<'p>,
        own: Option<Own<'p>>,
    ) -> Result<Option<Self>, ReadError> {
        let mut tree = Self {
            folder: Some((folder, file)),
            files: Files::new(),
            options,
            own,
            others: OtherLocales::default(),
        };
        tree.read_again()?;
        let has_reference = tree.locales().contains(options.reference);
        Ok(has_reference.then_some(tree))
    }

    /// Returns a tree with only one document, whose text is not set yet. It has no reference to compare with.
    pub fn of_document(options: Options<'p>) -> Self {
        Self {
            folder: None,
            files: Files::new(),
            options: Options { reference: NO_LOCALE, ..options },
            own: None,
            others: OtherLocales::default(),
        }
    }

    /// Reads all files from disk again.
    ///
    /// # Errors
    ///
    /// The first folder or file that cannot be read. Then nothing has changed.
    pub fn read_again(&mut self) -> Result<(), ReadError> {
        let Some((folder, file)) = &self.folder else { return Ok(()) };
        let reference = self.options.reference;
        self.files = files::read_all(list_tree(folder, reference, &[file.as_path()])?)?;
        self.others = OtherLocales::default();
        if let Some(own) = self.own.filter(|own| own.options.reference == reference)
            && is_part_of(&self.files, own.reference)
        {
            self.options = Options { style: self.options.style, ..own.options };
            if !self.locales().contains(reference) {
                self.files.extend(own.reference.iter().map(|(path, text)| (path.clone(), text.clone())));
            }
        }
        Ok(())
    }

    /// Sets the text of a file that is open.
    pub fn set(&mut self, file: &str, text: &str) {
        self.files.insert(file.to_owned(), text.as_bytes().to_vec());
    }

    /// Sets the text of a file that is not open any more to what is on disk.
    pub fn reset(&mut self, file: &str) {
        let read = self.folder.as_ref().and_then(|(folder, _)| std::fs::read(folder.join(file)).ok());
        match read {
            Some(bytes) => self.files.insert(file.to_owned(), bytes),
            None => self.files.remove(file),
        };
    }

    /// Returns the path of a file in the tree, such as `fr/main.ftl`.
    pub fn name(&self, path: &Path) -> Option<String> {
        let (folder, _) = self.folder.as_ref()?;
        name_in(folder, path).filter(|name| is_locale_file(name))
    }

    /// Returns where a file of the tree is on disk.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.0.join(name)).filter(|path| path.is_file())
    }

    pub fn text(&self, name: &str) -> &str {
        self.files.get(name).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Returns the names of its locales.
    pub fn locales(&self) -> BTreeSet<&str> {
        self.files.keys().filter_map(|path| layout::split(path)).map(|(locale, _)| locale).collect()
    }

    /// Parses a file.
    pub fn source(&self, file: &str) -> Option<SourceFile<'_>> {
        let (path, bytes) = self.files.get_key_value(file)?;
        SourceFile::parse(path, layout::split(path)?.1, bytes).ok()
    }

    /// Parses the files that contain a word.
    pub fn files_with(&self, word: &str) -> impl Iterator<Item = SourceFile<'_>> {
        let with_word = self.files.keys().filter(move |path| self.text(path).contains(word));
        with_word.filter_map(|path| self.source(path))
    }

    /// Parses the files of a locale, except those that cannot be parsed.
    pub fn sources(&self, locale: &str) -> Vec<SourceFile<'_>> {
        let of_locale = self.files.iter().filter_map(|(path, bytes)| {
            let (folder, name) = layout::split(path)?;
            (folder == locale).then(|| SourceFile::parse(path, name, bytes).ok())?
        });
        of_locale.collect()
    }

    /// Returns a locale, its parent locales and the reference: where its messages come from, the first one first.
    pub fn chain(&self, locale: &str) -> Vec<&str> {
        let names: Vec<_> = self.locales().into_iter().collect();
        let tags: Vec<_> = names.iter().map(|name| tag(name)).collect();
        let Some(index) = names.iter().position(|name| *name == locale) else { return Vec::new() };
        let parents = parent_locales(&tags).into_iter().nth(index).unwrap_or_default();
        let mut chain: Vec<_> = parents.into_iter().map(|index| names[index]).collect();
        if chain.first() != Some(&names[index]) {
            chain.insert(0, names[index]);
        }
        let reference = names.iter().find(|name| **name == self.options.reference);
        if let Some(reference) = reference.filter(|reference| !chain.contains(reference)) {
            chain.push(reference);
        }
        chain
    }

    /// Returns what is wrong with a locale.
    pub fn check(&mut self, locale: &str) -> Vec<Finding> {
        // The reference was there when the tree was read.
        check_locales(&self.files, &self.options, &[locale], &mut self.others).unwrap_or_default()
    }
}

/// Returns the messages of a locale, from its files.
pub fn locale<'s>(name: &'s str, sources: &'s [SourceFile<'s>]) -> LocaleFiles<'s> {
    LocaleFiles::new(name, tag(name), sources)
}

fn tag(locale: &str) -> LanguageIdentifier {
    parse_identifier(locale).unwrap_or_default()
}

//! The texts that locales keep as they are in the reference.

use std::collections::{BTreeMap, HashMap};

/// A text is the same in many languages, such as a name or a format, if at least one in this many other locales keeps it,
const KEEPERS_AMONG: usize = 10;
/// and at least this many.
const MIN_KEEPERS: usize = 2;

/// The texts that each locale of a tree has in common with the reference.
#[derive(Clone, Debug, Default)]
pub struct SameTexts {
    translations: BTreeMap<String, Translation>,
    /// The number of locales that translate most of a file, by its name in the reference.
    translators: HashMap<String, usize>,
    /// The number of those that keep a text, by its name.
    keepers: HashMap<String, usize>,
}

/// What a locale keeps in the files of which it translates most.
#[derive(Clone, Debug, Default)]
pub struct Translation {
    files: Vec<String>,
    texts: Vec<String>,
}

impl Translation {
    /// Adds a file that is mostly translated, with the names of the texts that are the same as in the reference.
    pub fn add(&mut self, file: &str, texts: impl Iterator<Item = String>) {
        self.files.push(file.to_owned());
        self.texts.extend(texts);
    }
}

impl SameTexts {
    /// Returns whether a locale has been compared with the reference.
    pub(crate) fn contains(&self, locale: &str) -> bool {
        self.translations.contains_key(locale)
    }

    /// Removes the locales that a tree no longer has.
    pub(crate) fn retain(&mut self, is_in_tree: impl Fn(&str) -> bool) {
        let gone: Vec<_> = self.translations.keys().filter(|locale| !is_in_tree(locale)).cloned().collect();
        for locale in gone {
            self.insert(&locale, Translation::default());
            self.translations.remove(&locale);
        }
    }

    /// Adds or replaces a locale.
    pub(crate) fn insert(&mut self, locale: &str, translation: Translation) {
        if let Some(old) = self.translations.remove(locale) {
            change(&mut self.translators, old.files, |count| *count -= 1);
            change(&mut self.keepers, old.texts, |count| *count -= 1);
        }
        change(&mut self.translators, translation.files.clone(), |count| *count += 1);
        change(&mut self.keepers, translation.texts.clone(), |count| *count += 1);
        self.translations.insert(locale.to_owned(), translation);
    }

    /// Returns whether so many other locales keep a text of a file that it is probably the same in many languages.
    /// `is_counted` is whether the locale itself translates most of the file.
    pub(crate) fn is_kept_by_others(&self, is_counted: bool, file: &str, text: &str) -> bool {
        let others = |counts: &HashMap<String, usize>, name| {
            counts.get(name).map_or(0, |count| count - usize::from(is_counted))
        };
        let kept = others(&self.keepers, text);
        kept >= MIN_KEEPERS && kept * KEEPERS_AMONG >= others(&self.translators, file)
    }
}

fn change(counts: &mut HashMap<String, usize>, names: Vec<String>, change: impl Fn(&mut usize)) {
    for name in names {
        change(counts.entry(name).or_default());
    }
}

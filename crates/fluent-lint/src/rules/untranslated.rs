//! Translations that are the same as in the reference.

mod same_texts;

use std::collections::BTreeMap;

use fluent_syntax::ast::Pattern;

pub use self::same_texts::SameTexts;
use self::same_texts::Translation;
use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::options::Options;
use crate::pattern::{Part, walk};
use crate::rule::Rule;

pub static UNTRANSLATED: Rule =
    Rule::warning("untranslated", "A sentence that is the same as in the reference");

/// The sentences of a locale that are the same as in the reference. Other locales decide which of them are untranslated.
pub struct Untranslated<'r> {
    locale: String,
    translation: Translation,
    candidates: Vec<Candidate<'r>>,
}

/// A sentence that is the same as in the reference.
struct Candidate<'r> {
    /// The name of its file in the reference.
    file: &'r str,
    /// Whether the locale translates most of that file.
    is_file_translated: bool,
    /// Its message or attribute.
    text: String,
    finding: Finding,
}

/// How many texts each file of the reference has, by its name.
pub type Sizes<'r> = BTreeMap<&'r str, usize>;

/// Returns how many texts each file of the reference has. Without data messages.
pub fn sizes<'r>(reference: &LocaleFiles<'r>, options: &Options<'_>) -> Sizes<'r> {
    let mut sizes = Sizes::new();
    for entry in reference.messages().filter(|entry| !options.is_data(entry.id)) {
        *sizes.entry(entry.source.name).or_default() += entry.patterns().count();
    }
    sizes
}

/// How a locale translates a file of the reference.
#[derive(Default)]
struct File<'l, 's> {
    /// The texts that are the same as in the reference.
    same: Vec<Same<'l, 's>>,
    /// How many texts differ from the reference's.
    translated: usize,
}

/// A text that is the same as in the reference.
struct Same<'l, 's> {
    entry: &'l Entry<'s>,
    attribute: Option<&'s str>,
    pattern: &'s Pattern<&'s str>,
}

impl Same<'_, '_> {
    /// Returns its name, such as `title` or `title.tooltip`.
    fn name(&self) -> String {
        let id = self.entry.id;
        self.attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
    }
}

impl<'r> Untranslated<'r> {
    /// Compares a locale with the reference, unless they have the same language.
    pub fn new(
        locale: &LocaleFiles<'_>,
        reference: &LocaleFiles<'r>,
        sizes: &Sizes<'r>,
        options: &Options<'_>,
    ) -> Self {
        let name = locale.name.to_owned();
        let mut compared = Self { locale: name, translation: Translation::default(), candidates: Vec::new() };
        if locale.tag.language == reference.tag.language {
            return compared;
        }
        for (name, File { same, translated }) in files(locale, reference, options) {
            let is_file_translated = translated * 2 > sizes.get(name).copied().unwrap_or_default();
            if is_file_translated {
                compared.translation.add(name, same.iter().map(Same::name));
            }
            let is_candidate = |same: &&Same<'_, '_>| translated > 0 && is_sentence(same.pattern);
            compared.candidates.extend(same.iter().filter(is_candidate).map(|same| {
                let id = same.attribute.unwrap_or(same.entry.id);
                let message = format!("the text of `{id}` is the same as in {}", reference.name);
                let help = format!("translate it, or delete it to fall back to {}", reference.name);
                let finding = same.entry.source.finding(&UNTRANSLATED, id, message, help);
                Candidate { file: name, is_file_translated, text: same.name(), finding }
            }));
        }
        compared
    }

    /// Adds the locale to the texts that locales have in common with the reference, or replaces it there.
    pub fn remember(&mut self, same_texts: &mut SameTexts) {
        same_texts.insert(&self.locale, std::mem::take(&mut self.translation));
    }

    /// Returns the findings for the sentences that too few other locales keep.
    pub fn findings(self, same_texts: &SameTexts) -> impl Iterator<Item = Finding> {
        let is_kept = move |candidate: &Candidate<'_>| {
            let Candidate { file, is_file_translated, text, .. } = candidate;
            same_texts.is_kept_by_others(*is_file_translated, file, text)
        };
        self.candidates.into_iter().filter(move |candidate| !is_kept(candidate)).map(|it| it.finding)
    }
}

/// Returns how a locale translates each file of the reference, by its name.
fn files<'l, 's, 'r>(
    locale: &'l LocaleFiles<'s>,
    reference: &LocaleFiles<'r>,
    options: &Options<'_>,
) -> BTreeMap<&'r str, File<'l, 's>> {
    let mut files = BTreeMap::<_, File<'l, 's>>::new();
    for entry in locale.messages().filter(|entry| !options.is_data(entry.id)) {
        let Some(original) = reference.message(entry.id) else { continue };
        let file = files.entry(original.source.name).or_default();
        for (attribute, pattern) in entry.named_patterns() {
            match original.pattern(attribute) {
                Some(original) if original == pattern => file.same.push(Same { entry, attribute, pattern }),
                Some(_) => file.translated += 1,
                None => {}
            }
        }
    }
    files
}

/// Returns whether a text has several words, or one word with the punctuation of a sentence. Other texts may be the same in
/// several languages.
fn is_sentence(pattern: &Pattern<&str>) -> bool {
    // Placeables may interrupt a tag.
    let (mut words, mut punctuation, mut in_tag) = (0, false, false);
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part {
            // A tag is no word, and neither is a name that touches one, as in `<kbd>Ctrl</kbd>`.
            let hide_tag = |c| {
                let hidden = in_tag || c == '<';
                in_tag = hidden && c != '>';
                if hidden { '0' } else { c }
            };
            let text: String = text.chars().map(hide_tag).collect();
            words += text.split(' ').filter(|word| is_word(word)).count();
            punctuation |= text.contains(['!', '?', ',']) || text.trim_end().ends_with('.');
        }
    });
    words > 1 || (words == 1 && punctuation)
}

/// Returns whether a text is a word, rather than an address, a measure or an abbreviation.
fn is_word(text: &str) -> bool {
    let word = text.trim_matches(|c: char| !c.is_alphanumeric());
    word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
        && word.chars().filter(|c| c.is_lowercase()).count() >= 2
}

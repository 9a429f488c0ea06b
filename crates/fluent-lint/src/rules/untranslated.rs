//! Translations that are the same as in the reference.

use std::collections::BTreeMap;

use fluent_syntax::ast::Pattern;

use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::options::Options;
use crate::pattern::{Part, walk};
use crate::rule::Rule;

pub static UNTRANSLATED: Rule =
    Rule::warning("untranslated", "A sentence that is the same as in the reference");

/// A text is the same in many languages, such as a name or a format, if at least one in this many other locales keeps it,
const KEEPERS_AMONG: usize = 10;
/// and at least this many.
const MIN_KEEPERS: usize = 2;

/// Finds sentences of the reference in files that are otherwise translated, unless other locales keep the same text.
pub fn find_untranslated(
    locales: &[LocaleFiles<'_>],
    reference: &LocaleFiles<'_>,
    options: &Options<'_>,
    findings: &mut Vec<Finding>,
) {
    let sizes = sizes(reference, options);
    let translations = locales.iter().filter(|locale| locale.tag.language != reference.tag.language);
    let translations: Vec<_> =
        translations.map(|locale| Translation::new(locale, reference, &sizes, options)).collect();
    let (mut translators, mut keepers) = (BTreeMap::new(), BTreeMap::new());
    for translation in &translations {
        for file in translation.files.iter().filter(|(_, file)| file.is_mostly_translated) {
            *translators.entry(*file.0).or_insert(0_usize) += 1;
            for same in &file.1.same {
                *keepers.entry(same.key()).or_insert(0_usize) += 1;
            }
        }
    }
    for (name, file) in translations.iter().flat_map(|translation| &translation.files) {
        let itself = usize::from(file.is_mostly_translated);
        let others = translators.get(name).map_or(0, |translators| translators - itself);
        for same in file.same.iter().filter(|_| file.translated > 0) {
            let kept = keepers.get(&same.key()).map_or(0, |keepers| keepers - itself);
            let is_kept_by_others = kept >= MIN_KEEPERS && kept * KEEPERS_AMONG >= others;
            if is_sentence(same.pattern) && !is_kept_by_others {
                let id = same.attribute.unwrap_or(same.entry.id);
                let message = format!("the text of `{id}` is the same as in {}", reference.name);
                let help = format!("translate it, or delete it to fall back to {}", reference.name);
                findings.push(same.entry.source.finding(&UNTRANSLATED, id, message, help));
            }
        }
    }
}

/// Returns how many texts each file of the reference has.
fn sizes<'s>(reference: &LocaleFiles<'s>, options: &Options<'_>) -> BTreeMap<&'s str, usize> {
    let mut sizes = BTreeMap::new();
    for entry in reference.messages().filter(|entry| !options.is_data(entry.id)) {
        *sizes.entry(entry.source.name).or_default() += entry.patterns().count();
    }
    sizes
}

/// How a locale translates each file of the reference, by its name.
struct Translation<'l, 's> {
    files: BTreeMap<&'s str, File<'l, 's>>,
}

#[derive(Default)]
struct File<'l, 's> {
    /// The texts that are the same as in the reference.
    same: Vec<Same<'l, 's>>,
    /// How many texts differ from the reference's.
    translated: usize,
    is_mostly_translated: bool,
}

/// A text that is the same as in the reference.
struct Same<'l, 's> {
    entry: &'l Entry<'s>,
    attribute: Option<&'s str>,
    pattern: &'s Pattern<&'s str>,
}

impl<'s> Same<'_, 's> {
    fn key(&self) -> (&'s str, Option<&'s str>) {
        (self.entry.id, self.attribute)
    }
}

impl<'l, 's> Translation<'l, 's> {
    fn new(
        locale: &'l LocaleFiles<'s>,
        reference: &LocaleFiles<'s>,
        sizes: &BTreeMap<&'s str, usize>,
        options: &Options<'_>,
    ) -> Self {
        let mut files = BTreeMap::<_, File<'l, 's>>::new();
        for entry in locale.messages().filter(|entry| !options.is_data(entry.id)) {
            let Some(original) = reference.message(entry.id) else { continue };
            let file = files.entry(original.source.name).or_default();
            for (attribute, pattern) in entry.named_patterns() {
                match original.pattern(attribute) {
                    Some(original) if original == pattern => {
                        file.same.push(Same { entry, attribute, pattern });
                    }
                    Some(_) => file.translated += 1,
                    None => {}
                }
            }
        }
        for (name, file) in &mut files {
            file.is_mostly_translated = file.translated * 2 > sizes.get(name).copied().unwrap_or_default();
        }
        Self { files }
    }
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

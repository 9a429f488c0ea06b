//! Variables whose values are names that each locale defines, such as the parts of its day.

use std::collections::{BTreeMap, BTreeSet};

use crate::documented::documented_variable;
use crate::locale_files::{Entry, LocaleFiles, entries};
use crate::pattern::{Part, is_number, key, keys, selected_variable, walk};
use crate::plurals::CATEGORIES;
use crate::source_file::SourceFile;

/// Minimum number of locales that must have other values than the reference. A single one is probably wrong.
const MIN_LOCALES: usize = 2;

/// A variable of a message: the name of the file, the identifier of the message, and the variable.
type Variable = (String, String, String);

/// The variables that a locale selects on, and whether one of its keys is a value that the reference does not have.
pub type Selected = Vec<(Variable, bool)>;

/// The variables for which most locales have other values than the reference. The linter does not know these values.
#[derive(Debug, Default)]
pub struct LocalValues(BTreeSet<Variable>);

impl LocalValues {
    /// Returns those of a tree, from what each of its locales but the reference selects on.
    pub fn of<'s>(locales: impl IntoIterator<Item = &'s Selected>) -> Self {
        // How many locales select on each variable, and how many of them have another value.
        let mut counts = BTreeMap::<&Variable, (usize, usize)>::new();
        for (variable, has_others) in locales.into_iter().flatten() {
            let (all, others) = counts.entry(variable).or_default();
            *all += 1;
            *others += usize::from(*has_others);
        }
        let is_local = |(all, others): (usize, usize)| others >= MIN_LOCALES && others * 2 > all;
        let local = counts.into_iter().filter(|(_, counts)| is_local(*counts));
        Self(local.map(|(variable, _)| variable.clone()).collect())
    }

    /// Returns whether the values of a variable are those of each locale.
    pub fn has(&self, original: &Entry<'_>, variable: &str) -> bool {
        let is_it = |(file, id, name): &Variable| {
            (file.as_str(), id.as_str(), name.as_str()) == (original.source.name, original.id, variable)
        };
        self.0.iter().any(is_it)
    }
}

/// The words that messages of the reference select on: by file and identifier, for each variable the words of the message
/// and of its comment.
pub struct WordSelections<'r>(BTreeMap<(&'r str, &'r str), BTreeMap<&'r str, BTreeSet<&'r str>>>);

impl<'r> WordSelections<'r> {
    pub fn of(reference: &LocaleFiles<'r>) -> Self {
        let mut selections = BTreeMap::<_, BTreeMap<_, BTreeSet<_>>>::new();
        for entry in reference.entries.iter().filter(|entry| !entry.is_term) {
            for pattern in entry.patterns() {
                walk(pattern, &mut |part| {
                    let Part::Select { selector, variants } = part else { return };
                    let Some(variable) = selected_variable(selector) else { return };
                    let is_word = |key: &str| !is_number(key) && !CATEGORIES.contains(&key);
                    if variants.iter().map(key).any(is_word) {
                        let documented = documented_variable(entry, variable);
                        let words = documented.into_iter().flat_map(|variable| variable.words);
                        let of_entry = selections.entry((entry.source.name, entry.id)).or_default();
                        let values = of_entry.entry(variable).or_default();
                        values.extend(words.chain(variants.iter().map(key)));
                    }
                });
            }
        }
        Self(selections)
    }

    /// Returns whether a message of a file selects on words.
    pub fn has_file(&self, name: &str) -> bool {
        self.0.range((name, "")..).next().is_some_and(|((file, _), _)| *file == name)
    }

    /// Returns what the files of a locale select on.
    pub fn of_locale(&self, sources: &[SourceFile<'_>]) -> Selected {
        let mut selected = Selected::new();
        for source in sources {
            for entry in entries(source).filter(|entry| !entry.is_term) {
                for (variable, values) in self.0.get(&(source.name, entry.id)).into_iter().flatten() {
                    let own = keys(entry.patterns(), variable);
                    if !own.is_empty() {
                        let name = (source.name.to_owned(), entry.id.to_owned(), (*variable).to_owned());
                        selected.push((name, own.iter().any(|key| !values.contains(key))));
                    }
                }
            }
        }
        selected
    }
}

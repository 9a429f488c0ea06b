//! Variables whose values are names that each locale defines, such as the parts of its day.

use std::collections::{BTreeMap, BTreeSet};

use crate::documented::documented_variable;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, is_number, key, keys, selected_variable, walk};
use crate::plurals::CATEGORIES;

/// Minimum number of locales that must have other values than the reference. A single one is probably wrong.
const MIN_LOCALES: usize = 2;

/// A variable of a message: the name of the file, the identifier of the message, and the variable.
type Variable<'s> = (&'s str, &'s str, &'s str);

/// The variables for which most locales have other values than the reference. The linter does not know these values.
#[derive(Default)]
pub struct LocalValues<'s>(BTreeSet<Variable<'s>>);

impl<'s> LocalValues<'s> {
    /// Returns those of a tree.
    pub fn of(locales: &[LocaleFiles<'s>], reference: &LocaleFiles<'s>) -> Self {
        let selections = word_selections(reference);
        // How many locales select on each variable, and how many of them have a value that the reference does not have.
        let mut counts = BTreeMap::<_, (usize, usize)>::new();
        for locale in locales.iter().filter(|locale| locale.name != reference.name && !selections.is_empty())
        {
            for entry in locale.entries.iter().filter(|entry| !entry.is_term) {
                let (file, id) = (entry.source.name, entry.id);
                for (variable, values) in selections.get(&(file, id)).into_iter().flatten() {
                    let own = keys(entry.patterns(), variable);
                    let (all, with_others) = counts.entry((file, id, *variable)).or_default();
                    *all += usize::from(!own.is_empty());
                    *with_others += usize::from(own.iter().any(|key| !values.contains(key)));
                }
            }
        }
        let is_local = |(all, others): &(usize, usize)| *others >= MIN_LOCALES && others * 2 > *all;
        Self(
            counts.into_iter().filter(|(_, counts)| is_local(counts)).map(|(variable, _)| variable).collect(),
        )
    }

    /// Returns whether the values of a variable are those of each locale.
    pub fn has(&self, original: &Entry<'_>, variable: &str) -> bool {
        self.0.contains(&(original.source.name, original.id, variable))
    }
}

/// Returns the variables on whose words each message selects, by file and identifier. Each has the words of the message and of
/// its comment.
fn word_selections<'s>(
    reference: &LocaleFiles<'s>,
) -> BTreeMap<(&'s str, &'s str), BTreeMap<&'s str, BTreeSet<&'s str>>> {
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
    selections
}

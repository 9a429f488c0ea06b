//! Plural categories that a locale leaves out on principle.

use std::collections::BTreeMap;

use super::PLURAL_MISSING;
use crate::finding::Finding;
use crate::locale_files::LocaleFiles;
use crate::pattern::{Part, is_number, key, selected_variable, selections, walk};
use crate::plurals::CATEGORIES;

/// If at least this many plurals of a locale, and most of them, lack the same categories, that is one decision.
const MIN_PLURALS: usize = 10;

/// Keeps only the first finding of a locale for the categories that most of its plurals lack.
pub fn merge_habits(locale: &LocaleFiles<'_>, reference: &LocaleFiles<'_>, findings: &mut Vec<Finding>) {
    let mut groups = BTreeMap::<_, Vec<usize>>::new();
    for (index, finding) in findings.iter().enumerate().filter(|(_, finding)| finding.rule == &PLURAL_MISSING)
    {
        groups.entry(finding.message.clone()).or_default().push(index);
    }
    let mut merged = vec![false; findings.len()];
    for (message, mut group) in groups.into_iter().filter(|(_, group)| group.len() >= MIN_PLURALS) {
        let total = plurals(locale, reference);
        if group.len() * 2 > total {
            // The first one in the order of the files.
            group.sort_by_key(|index| (&findings[*index].path, findings[*index].span.start));
            findings[group[0]].message =
                format!("{message}; so do {} of the {total} plurals of this locale", group.len());
            group[1..].iter().for_each(|index| merged[*index] = true);
        }
    }
    let mut merged = merged.into_iter();
    findings.retain(|_| !merged.next().unwrap_or_default());
}

/// Returns how many plurals a locale has, without those that are copied from the reference.
fn plurals(locale: &LocaleFiles<'_>, reference: &LocaleFiles<'_>) -> usize {
    let mut count = 0;
    for entry in &locale.entries {
        let original = reference.counterpart(entry);
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                let Part::Select { selector, variants } = part else { return };
                let Some(variable) = selected_variable(selector) else { return };
                let keys = || variants.iter().map(key).filter(|key| !is_number(key));
                let is_plural =
                    keys().all(|key| CATEGORIES.contains(&key)) && keys().any(|key| key != "other");
                let is_copy = original
                    .is_some_and(|original| selections(original.patterns(), variable).contains(&variants));
                count += usize::from(is_plural && !is_copy);
            });
        }
    }
    count
}

//! What the reference uses, although the tree does not define it.

use std::collections::BTreeMap;

use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, walk};

/// The terms and functions that the reference uses, although they do not exist as far as the tree shows. The program may
/// define them, so only the first use is reported, and none in translations.
pub struct Undefined<'s> {
    terms: BTreeMap<&'s str, &'s str>,
    functions: BTreeMap<&'s str, &'s str>,
}

impl<'s> Undefined<'s> {
    /// Returns those of a reference, each with its first use.
    pub fn of(reference: &LocaleFiles<'s>) -> Self {
        let (mut terms, mut functions) = (BTreeMap::new(), BTreeMap::new());
        for pattern in reference.entries.iter().flat_map(Entry::patterns) {
            walk(pattern, &mut |part| match part {
                Part::Term { id, .. } if reference.term(id).is_none() => {
                    terms.entry(id).or_insert(id);
                }
                Part::Function { id, .. } if !is_function(id) => {
                    functions.entry(id).or_insert(id);
                }
                _ => {}
            });
        }
        Self { terms, functions }
    }

    /// Returns whether a use of an undefined term or function has a finding.
    pub fn is_reported(&self, rule: &str, at: &str) -> bool {
        let uses = match rule {
            "unknown-term" => &self.terms,
            "unknown-function" => &self.functions,
            _ => return true,
        };
        uses.get(at).is_none_or(|first| std::ptr::eq(*first, at))
    }
}

/// Returns whether the runtime has a function. It has only `NUMBER`.
pub fn is_function(id: &str) -> bool {
    id == "NUMBER"
}

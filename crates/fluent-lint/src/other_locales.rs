//! What some rules need to know about all locales of a tree.

use std::collections::BTreeMap;

use crate::local_values::Selected;
use crate::rules::untranslated::SameTexts;

/// What some rules need to know about all locales of a tree, to check one of them.
///
/// A program that checks one locale again and again keeps it: see [`check_locales`](crate::check_locales). It is valid while the
/// reference is the same.
#[derive(Clone, Debug, Default)]
pub struct OtherLocales {
    /// For `untranslated`: the texts that each locale has in common with the reference.
    pub(crate) same_texts: SameTexts,
    /// For `variant-key`: what each locale selects on.
    pub(crate) selected: BTreeMap<String, Selected>,
}

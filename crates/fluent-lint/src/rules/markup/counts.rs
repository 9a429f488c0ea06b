//! The tags of a pattern, and how often each occurs.

use std::collections::BTreeMap;

use fluent_syntax::ast::Pattern;

use super::tags::{Tag, possible_tags};
use super::texts::texts;
use crate::pattern::{Part, walk};

/// Maximum number of tags in a text that are compared.
const MAX_TAGS: usize = 1000;

/// Returns whether a text of the pattern may have a tag.
pub fn has_markup(pattern: &Pattern<&str>) -> bool {
    let mut found = false;
    walk(pattern, &mut |part| {
        if let Part::Text(text) | Part::Literal(text) = part {
            found |= text.contains('<');
        }
    });
    found
}

/// Returns the possible tags of each text of a pattern, unless there are too many.
pub fn all_tags<'s>(pattern: &'s Pattern<&'s str>) -> Option<Vec<Vec<Tag<'s>>>> {
    let tags: Vec<_> = texts(pattern)?.iter().map(possible_tags).collect();
    tags.iter().all(|tags| tags.len() <= MAX_TAGS).then_some(tags)
}

/// How often each tag occurs in a text.
pub type Counts<'t> = BTreeMap<(&'t str, bool), usize>;

/// Counts tags.
pub fn count<'t>(tags: &[&'t Tag<'_>]) -> Counts<'t> {
    let mut counts = Counts::new();
    for tag in tags {
        *counts.entry(tag.key()).or_default() += 1;
    }
    counts
}

/// Returns the tags that occur more often than in another text.
pub fn excess<'t>(counts: &Counts<'t>, other: &Counts<'_>) -> Vec<(&'t str, bool)> {
    let more = counts.iter().filter(|(key, count)| other.get(*key) < Some(*count));
    more.map(|(key, _)| *key).collect()
}

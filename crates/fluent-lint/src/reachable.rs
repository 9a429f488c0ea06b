//! The patterns that a pattern reaches through references to messages.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use crate::locale_files::LocaleFiles;
use crate::pattern::{Part, shown_variables, walk};

/// Maximum number of patterns that one pattern reaches. fluent-bundle resolves no more placeables.
pub const MAX_PATTERNS: usize = 100;
/// Maximum number of lines and placeables of a pattern that is reached.
const MAX_ELEMENTS: usize = 1000;

/// Returns a pattern and the patterns of the messages that it refers to, directly or indirectly.
pub fn reachable<'p, 's: 'p>(
    pattern: &'p Pattern<&'p str>,
    locale: &LocaleFiles<'s>,
) -> Vec<&'p Pattern<&'p str>> {
    let mut patterns = vec![pattern];
    let mut next = 0;
    while let Some(&pattern) = patterns.get(next) {
        walk(pattern, &mut |part| {
            if let Part::Message { id, attribute } = part
                && let Some(pattern) = referred(locale, id, attribute)
                && pattern.elements.len() <= MAX_ELEMENTS
                && patterns.len() < MAX_PATTERNS
                && !patterns.iter().any(|known| std::ptr::eq(*known, pattern))
            {
                patterns.push(pattern);
            }
        });
        next += 1;
    }
    patterns
}

/// Returns the variables that a pattern shows, itself or through the messages that it refers to.
pub fn reachable_variables<'s>(pattern: &'s Pattern<&'s str>, locale: &LocaleFiles<'s>) -> BTreeSet<&'s str> {
    reachable(pattern, locale).into_iter().flat_map(shown_variables).collect()
}

/// Returns whether a pattern shows a variable or selects on it, itself or through the messages that it refers to.
pub fn mentions(pattern: &Pattern<&str>, variable: &str, locale: &LocaleFiles<'_>) -> bool {
    let patterns = reachable(pattern, locale);
    let mut found = patterns.len() == MAX_PATTERNS;
    for pattern in patterns {
        walk(pattern, &mut |part| found |= matches!(part, Part::Variable { id, .. } if id == variable));
    }
    found
}

/// Returns the pattern that a reference to a message shows.
pub fn referred<'s>(
    locale: &LocaleFiles<'s>,
    id: &str,
    attribute: Option<&str>,
) -> Option<&'s Pattern<&'s str>> {
    locale.resolve_message(id)?.pattern(attribute)
}

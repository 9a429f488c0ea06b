//! Identifiers that are in a file, but where the parser does not recognize them.

use std::collections::BTreeSet;

use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, walk};
use crate::source_file::SourceFile;

/// Returns the identifiers at the start of a file's junk.
pub fn junk_names<'s>(source: &SourceFile<'s>) -> BTreeSet<&'s str> {
    let junk = source.errors.iter().filter_map(|error| source.text.get(error.slice.clone()?));
    junk.map(|junk| identifier(junk.trim_start())).collect()
}

/// Returns the identifiers in a file that are part of the text above them, because their lines are indented.
pub fn swallowed_names<'s>(locale: &LocaleFiles<'s>, source: &SourceFile<'s>) -> BTreeSet<&'s str> {
    locale.entries.iter().filter(|entry| std::ptr::eq(entry.source, source)).flat_map(assignments).collect()
}

/// Returns the identifiers before an equals sign at the start of a line of an entry's text.
pub fn assignments<'s>(entry: &Entry<'s>) -> Vec<&'s str> {
    let mut names = Vec::new();
    for pattern in entry.patterns() {
        walk(pattern, &mut |part| {
            if let Part::Text(text) = part {
                let text = text.trim_start_matches(' ');
                let name = identifier(text);
                let before = &entry.source.text[..entry.source.span(name).start];
                let starts_line = before.trim_end_matches(' ').ends_with('\n');
                if !name.is_empty()
                    && starts_line
                    && text[name.len()..].trim_start_matches(' ').starts_with('=')
                {
                    names.push(name);
                }
            }
        });
    }
    names
}

/// Returns the identifier at the start of a text.
fn identifier(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
    &text[..end.unwrap_or(text.len())]
}

//! The lines of an entry, an attribute or a variant, for edits that delete them.

use std::ops::Range;

use fluent_syntax::ast::Variant;
use fluent_syntax::parser::ParserError;

use crate::locale_files::Entry;
use crate::pattern::key;
use crate::source_file::SourceFile;

/// Returns the lines of a message or term, with the comment above it. Returns nothing if junk is among them.
pub fn entry_lines(entry: &Entry<'_>) -> Option<Range<usize>> {
    let source = entry.source;
    let mut start = line_start(source, entry.id);
    while let Some(before) = source.text[..start].strip_suffix('\n') {
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        let comment = before[line..].trim_end_matches('\r');
        if comment != "#" && !comment.starts_with("# ") {
            break;
        }
        start = line;
    }
    without_junk(source, start..source.after(entry.id))
}

/// Returns the lines of an attribute. Returns nothing if junk is among them.
pub fn attribute_lines(entry: &Entry<'_>, index: usize) -> Option<Range<usize>> {
    let (source, attribute) = (entry.source, entry.attributes.get(index)?);
    let next = entry.attributes.get(index + 1);
    let end = next.map_or_else(|| source.after(entry.id), |next| line_start(source, next.id.name));
    without_junk(source, line_start(source, attribute.id.name)..end)
}

/// Returns the lines of a variant, unless it is the default or the last one.
pub fn variant_lines(
    source: &SourceFile<'_>,
    variants: &[Variant<&str>],
    index: usize,
) -> Option<Range<usize>> {
    let (variant, next) = (variants.get(index)?, variants.get(index + 1)?);
    let lines = line_start(source, key(variant))..line_start(source, key(next));
    (!variant.default).then_some(lines)
}

/// Returns the start of the line of a slice.
fn line_start(source: &SourceFile<'_>, slice: &str) -> usize {
    source.text[..source.span(slice).start].rfind('\n').map_or(0, |newline| newline + 1)
}

fn without_junk(source: &SourceFile<'_>, lines: Range<usize>) -> Option<Range<usize>> {
    let start_of = |error: &ParserError| error.slice.as_ref().map_or(error.pos.start, |junk| junk.start);
    let next = source.errors.partition_point(|error| start_of(error) < lines.start);
    source.errors.get(next).is_none_or(|error| start_of(error) >= lines.end).then_some(lines)
}

//! Messages, attributes and patterns as a file has them.

use std::ops::Range;

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use crate::locale_files::Entry;
use crate::pattern::{Part, key, walk};
use crate::source_file::SourceFile;

/// Returns a message as the file has it, without its comment.
pub fn entry_text<'s>(entry: &Entry<'s>) -> &'s str {
    let source = entry.source;
    let start = source.span(entry.id).start - usize::from(entry.is_term);
    &source.text[start..source.entry_span(start).end.max(start)]
}

/// Returns the bytes of a message or a term without its comment.
pub fn entry_span(entry: &Entry<'_>) -> Range<usize> {
    entry.source.span(entry_text(entry))
}

/// Returns an attribute as the file has it, without its dot.
pub fn attribute_text(entry: &Entry<'_>, name: &str) -> String {
    let span = attribute_span(entry, name);
    span.map_or(name, |span| &entry.source.text[span]).to_owned()
}

/// Returns the bytes of an attribute, without its dot.
pub fn attribute_span(entry: &Entry<'_>, name: &str) -> Option<Range<usize>> {
    let source = entry.source;
    let starts = entry.attributes.iter().map(|attribute| source.span(attribute.id.name).start);
    let starts: Vec<_> = starts.collect();
    let attribute = entry.attributes.iter().position(|attribute| attribute.id.name == name)?;
    let whole = source.entry_span(source.span(entry.id).start);
    let (start, end) = (starts[attribute], starts.get(attribute + 1).map_or(whole.end, |next| next - 1));
    Some(start..start + source.text[start..end].trim_end().len())
}

/// Returns the bytes from the first to the last part of a text.
pub fn pattern_span(source: &SourceFile<'_>, pattern: &Pattern<&str>) -> Option<Range<usize>> {
    let mut extent: Option<Range<usize>> = None;
    let mut add = |slice: &str| {
        let span = source.span(slice);
        extent = Some(
            extent.take().map_or(span.clone(), |known| known.start.min(span.start)..known.end.max(span.end)),
        );
    };
    walk(pattern, &mut |part| match part {
        Part::Text(text) => add(text.trim_end()),
        Part::Literal(text) => add(text),
        Part::Variable { id, .. }
        | Part::Message { id, .. }
        | Part::Term { id, .. }
        | Part::Function { id, .. } => add(id),
        Part::Select { variants, .. } => variants.iter().for_each(|variant| add(key(variant))),
    });
    // The brace that closes the last selection stands on a line of its own.
    let selects = matches!(
        pattern.elements.last(),
        Some(PatternElement::Placeable { expression: Expression::Select { .. } })
    );
    let close = |span: &Range<usize>| source.text[span.end..].find('}').map(|brace| span.end + brace + 1);
    extent.map(|span| if selects { span.start..close(&span).unwrap_or(span.end) } else { span })
}

//! The messages of a file as a list, and the parts that an editor can fold.

use std::ops::Range;

use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use lsp_types::{DocumentSymbol, FoldingRange, FoldingRangeKind, SymbolKind};

use super::completion::attribute_span;
use super::encoding::Lines;
use crate::locale_files::entries;
use crate::pattern::{Part, key, walk};
use crate::source_file::SourceFile;

/// Returns the messages and terms of a file with their attributes.
pub fn symbols(source: &SourceFile<'_>, lines: &Lines<'_>) -> Vec<DocumentSymbol> {
    let entries = entries(source).map(|entry| {
        let kind = if entry.is_term { SymbolKind::CONSTANT } else { SymbolKind::STRING };
        let whole = source.entry_span(source.span(entry.id).start);
        let attributes = entry.attributes.iter().map(|attribute| {
            let name = source.span(attribute.id.name);
            let span = attribute_span(&entry, attribute.id.name).unwrap_or(name.clone());
            symbol(lines, (format!(".{}", attribute.id.name), SymbolKind::PROPERTY), &span, &name, None)
        });
        let attributes: Vec<_> = attributes.collect();
        let children = Some(attributes).filter(|attributes| !attributes.is_empty());
        symbol(lines, (entry.name(), kind), &whole, &source.span(entry.id), children)
    });
    entries.collect()
}

fn symbol(
    lines: &Lines<'_>,
    (name, kind): (String, SymbolKind),
    whole: &Range<usize>,
    selection: &Range<usize>,
    children: Option<Vec<DocumentSymbol>>,
) -> DocumentSymbol {
    let whole = whole.start.min(selection.start)..whole.end.max(selection.end);
    #[expect(deprecated, reason = "the protocol replaced the member by tags, and the type requires it")]
    DocumentSymbol {
        name,
        detail: None,
        kind,
        tags: None,
        deprecated: None,
        range: lines.range(&whole),
        selection_range: lines.range(selection),
        children,
    }
}

/// Returns the messages, comments, selections and variants that have several lines.
pub fn folds(source: &SourceFile<'_>, lines: &Lines<'_>) -> Vec<FoldingRange> {
    let mut spans: Vec<_> =
        comments(source.text).map(|span| (span, Some(FoldingRangeKind::Comment))).collect();
    for entry in entries(source) {
        let start = source.span(entry.id).start;
        spans.push((start..source.entry_span(start).end, None));
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                let Part::Select { variants, .. } = part else { return };
                for variant in variants {
                    let key = source.span(key(variant)).start;
                    let end = extent(source, &variant.value).map_or(key, |text| text.end);
                    spans.push((key..end, None));
                }
            });
        }
    }
    let line = |offset: usize| lines.position(offset).line;
    let folds = spans.into_iter().map(|(span, kind)| FoldingRange {
        start_line: line(span.start),
        end_line: line(span.end),
        kind,
        ..FoldingRange::default()
    });
    let mut folds: Vec<_> = folds.filter(|fold| fold.end_line > fold.start_line).collect();
    folds.sort_by_key(|fold| (fold.start_line, fold.end_line));
    folds.dedup_by_key(|fold| (fold.start_line, fold.end_line));
    folds
}

/// Returns the bytes of each comment.
fn comments(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut comments = Vec::<Range<usize>>::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end().len();
        if line.starts_with('#') {
            match comments.last_mut() {
                Some(comment)
                    if text[comment.end..start].trim_matches(['\r', '\n']).is_empty()
                        && text[comment.end..start].matches('\n').count() == 1 =>
                {
                    comment.end = end;
                }
                _ => comments.push(start..end),
            }
        }
        start += line.len();
    }
    comments.into_iter()
}

/// Returns the bytes from the first to the last part of a text.
pub fn extent(source: &SourceFile<'_>, pattern: &Pattern<&str>) -> Option<Range<usize>> {
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

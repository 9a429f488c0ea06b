//! The messages of a file as a list, and the parts that an editor can fold.

use std::ops::Range;

use lsp_types::{DocumentSymbol, FoldingRange, FoldingRangeKind, SymbolKind};

use super::encoding::Lines;
use super::source_text::{attribute_span, pattern_span};
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
                    let end = pattern_span(source, &variant.value).map_or(key, |text| text.end);
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

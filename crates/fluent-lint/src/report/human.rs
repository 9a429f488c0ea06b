//! Findings for people: the line, with the error underlined, and how to fix it.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::tree::Tree;
use super::untranslated::Grouped;
use crate::escape::escape_invisible;
use crate::finding::Finding;
use crate::rule::Severity;

/// Maximum number of bytes of a line before and after the start of a finding. A file may be a single line of 1 MiB.
const MAX_SHOWN: usize = 400;

/// Returns a paragraph for each finding, how much of each locale is translated, and the number of errors and warnings.
pub fn report(tree: &Tree<'_>) -> String {
    let renderer = if tree.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let mut report = String::new();
    let grouped = Grouped::new(tree);
    for finding in &grouped.listed {
        report += &renderer.render(&[group(tree, finding)]);
        report += "\n\n";
    }
    let untranslated = grouped.summary();
    if !untranslated.is_empty() {
        report += "Translated so far:\n\n";
        for line in untranslated {
            report += &escape_invisible(&line);
            report += "\n";
        }
        report += "\n";
    }
    report + &summary(tree, &grouped)
}

fn group<'t>(tree: &'t Tree<'_>, finding: &'t Finding) -> Group<'t> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let group =
        Group::with_title(level.primary_title(escape_invisible(&finding.message)).id(finding.rule.name));
    let path = escape_invisible(&tree.path(finding));
    let text = tree.text(finding);
    let group = if text.is_empty() {
        group.element(Origin::path(path).line(finding.position.line).char_column(finding.position.column))
    } else {
        let (lines, span) = lines(&text, finding);
        let snippet = Snippet::source(lines).path(path).line_start(finding.position.line);
        group.element(snippet.annotation(AnnotationKind::Primary.span(span)))
    };
    group.element(Level::HELP.message(escape_invisible(&finding.help)))
}

/// Returns the line of a finding, and the bytes of the finding in it.
fn lines(text: &str, finding: &Finding) -> (String, Range<usize>) {
    let start = text.floor_char_boundary(finding.span.start);
    let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    let first = text.ceil_char_boundary(line.max(start.saturating_sub(MAX_SHOWN)));
    let last = text.floor_char_boundary(end.min(start + MAX_SHOWN));
    let span = start - first..finding.span.end.clamp(start, last) - first;
    (text[first..last].to_owned(), span)
}

fn summary(tree: &Tree<'_>, grouped: &Grouped<'_>) -> String {
    let errors = number(grouped.count(Severity::Error), "error");
    let warnings = number(grouped.count(Severity::Warning), "warning");
    let compared = tree.compared_with.map_or(String::new(), |with| format!(", compared with {with}"));
    let missing = match grouped.missing() {
        0 => String::new(),
        missing => format!("; {} to translate", number(missing, "message")),
    };
    let fixable = match tree.findings.iter().filter(|finding| finding.has_safe_edit()).count() {
        0 => String::new(),
        fixable => format!("; {fixable} can be corrected with --fix"),
    };
    format!("{errors} and {warnings} in {}{compared}{missing}{fixable}\n", number(tree.files.len(), "file"))
}

fn number(count: usize, what: &'static str) -> Cow<'static, str> {
    match count {
        0 => format!("no {what}s").into(),
        1 => format!("1 {what}").into(),
        _ => format!("{count} {what}s").into(),
    }
}

//! Findings as people read them: the line, the place underlined, and how to mend it.

use std::borrow::Cow;
use std::io::{IsTerminal, stdout};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::Tree;
use crate::greeting::check::{Finding, Severity};
use crate::greeting::escape::escape_invisible;

/// How many bytes of a line are shown on either side of a place: a file may be one line of a megabyte.
const MAX_SHOWN: usize = 400;

pub fn report(tree: &Tree<'_>) -> String {
    let styled = stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let mut report = String::new();
    for finding in &tree.findings {
        report += &renderer.render(&[group(tree, finding)]);
        report += "\n\n";
    }
    report + &summary(tree)
}

fn group<'t>(tree: &'t Tree<'_>, finding: &'t Finding) -> Group<'t> {
    let level = match finding.rule.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let group =
        Group::with_title(level.primary_title(escape_invisible(&finding.message)).id(finding.rule.name()));
    let path = escape_invisible(&tree.path(finding));
    let text = tree.files.get(&finding.path).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let group = if text.is_empty() {
        group.element(Origin::path(path).line(finding.place.line).char_column(finding.place.column))
    } else {
        let (lines, span) = lines(&text, finding);
        let snippet = Snippet::source(lines).path(path).line_start(finding.place.line);
        group.element(snippet.annotation(AnnotationKind::Primary.span(span)))
    };
    group.element(Level::HELP.message(escape_invisible(&finding.help)))
}

/// The line of a finding, and where in it the finding is.
fn lines(text: &str, finding: &Finding) -> (String, std::ops::Range<usize>) {
    let start = text.floor_char_boundary(finding.span.start);
    let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    let first = text.ceil_char_boundary(line.max(start.saturating_sub(MAX_SHOWN)));
    let last = text.floor_char_boundary(end.min(start + MAX_SHOWN));
    let span = start - first..finding.span.end.clamp(start, last) - first;
    (text[first..last].to_owned(), span)
}

fn summary(tree: &Tree<'_>) -> String {
    let count = |severity| tree.findings.iter().filter(|finding| finding.rule.severity() == severity).count();
    let (errors, warnings) =
        (number(count(Severity::Error), "error"), number(count(Severity::Warning), "warning"));
    let compared = if tree.is_part { ", compared with the built-in English" } else { "" };
    format!("{errors} and {warnings} in {}{compared}\n", number(tree.files.len(), "file"))
}

fn number(count: usize, what: &'static str) -> Cow<'static, str> {
    match count {
        0 => format!("no {what}s").into(),
        1 => format!("1 {what}").into(),
        _ => format!("{count} {what}s").into(),
    }
}

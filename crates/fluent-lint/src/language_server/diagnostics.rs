//! Findings as the editor shows them.

use lsp_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString,
};

use super::encoding::{Encoding, Lines};
use super::tree::Tree;
use super::uri;
use crate::finding::Finding;
use crate::rule::Severity;

/// Returns the diagnostics of a file, from the findings of its locale.
pub fn diagnostics(
    tree: &Tree<'_>,
    file: &str,
    findings: &[Finding],
    encoding: Encoding,
    (source, documentation): (&str, Option<&str>),
) -> Vec<Diagnostic> {
    let lines = Lines::new(tree.text(file), encoding);
    let of_file = findings.iter().filter(|finding| finding.path == file);
    let diagnostics = of_file.map(|finding| Diagnostic {
        range: lines.range(&finding.span),
        severity: Some(severity(finding)),
        code: Some(NumberOrString::String(finding.rule.name.to_owned())),
        code_description: documentation.and_then(|page| {
            let href = format!("{page}#{}", finding.rule.name).parse().ok()?;
            page.starts_with("http").then_some(CodeDescription { href })
        }),
        source: Some(source.to_owned()),
        message: format!("{}\n{}", finding.message, finding.help),
        related_information: related(tree, finding, encoding),
        ..Diagnostic::default()
    });
    diagnostics.collect()
}

/// A missing translation is information, because a new language lacks all of them.
fn severity(finding: &Finding) -> DiagnosticSeverity {
    match finding.severity {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning if finding.missing > 0 => DiagnosticSeverity::INFORMATION,
        Severity::Warning => DiagnosticSeverity::WARNING,
    }
}

/// Returns where else to look: the other definition of a duplicate, or else the message in the reference.
fn related(
    tree: &Tree<'_>,
    finding: &Finding,
    encoding: Encoding,
) -> Option<Vec<DiagnosticRelatedInformation>> {
    let id = finding.id.as_deref()?;
    let is_duplicate = finding.rule.name == "duplicate-message";
    let folder = if is_duplicate { finding.locale() } else { tree.options.reference };
    let sources = tree.sources(folder);
    let found = sources.iter().find_map(|source| {
        let (name, _) = source.entry_spans().find(|(name, _)| *name == id)?;
        Some((source, source.span(name)))
    });
    let (source, span) = found?;
    if source.path == finding.path && span.end == finding.span.end {
        return None;
    }
    let location = Location {
        uri: uri::of(&tree.path(source.path)?)?,
        range: Lines::new(source.text, encoding).range(&span),
    };
    let message =
        if is_duplicate { "it is defined here too".to_owned() } else { format!("the message in {folder}") };
    Some(vec![DiagnosticRelatedInformation { location, message }])
}

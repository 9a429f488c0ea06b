//! Findings as the editor shows them.

use std::collections::BTreeMap;
use std::ops::Range;

use lsp_types::{
    Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString, Uri,
};

use super::encoding::{Encoding, Lines};
use super::tree::Tree;
use super::uri;
use crate::finding::Finding;
use crate::layout;
use crate::rule::Severity;
use crate::source_file::SourceFile;

/// Returns the diagnostics of a file, from the findings of its locale. `program` is the one that found them.
pub fn diagnostics(
    tree: &Tree<'_>,
    file: &str,
    findings: &[Finding],
    encoding: Encoding,
    program: &str,
) -> Vec<Diagnostic> {
    let lines = Lines::new(tree.text(file), encoding);
    let (locale, reference) = (layout::locale(file), tree.reference());
    // Parsed once, because a new locale has thousands of findings.
    let (sources, originals) = (tree.sources(locale), tree.sources(reference));
    let own = Definitions::new(tree, locale, &sources, encoding);
    let reference = Definitions::new(tree, reference, &originals, encoding);
    let of_file = findings.iter().filter(|finding| finding.path == file);
    let diagnostics = of_file.map(|finding| Diagnostic {
        range: lines.range(&finding.span),
        severity: Some(severity(finding)),
        code: Some(NumberOrString::String(finding.rule.name.to_owned())),
        source: Some(program.to_owned()),
        message: format!("{}\n{}", finding.message, finding.help),
        related_information: related(finding, &own, &reference),
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

/// Where the messages and terms of a locale are defined first.
struct Definitions<'s> {
    locale: &'s str,
    /// By name: the path and the bytes of the name.
    names: BTreeMap<&'s str, (&'s str, Range<usize>)>,
    /// By path. A file that is not on disk has no URI.
    files: BTreeMap<&'s str, (Option<Uri>, Lines<'s>)>,
}

impl<'s> Definitions<'s> {
    fn new(tree: &Tree<'_>, locale: &'s str, sources: &'s [SourceFile<'s>], encoding: Encoding) -> Self {
        let mut names = BTreeMap::new();
        for source in sources {
            for (name, _) in source.entry_spans() {
                names.entry(name).or_insert_with(|| (source.path, source.span(name)));
            }
        }
        let file = |source: &'s SourceFile<'s>| {
            let uri = tree.path(source.path).and_then(|path| uri::of(&path));
            (source.path, (uri, Lines::new(source.text, encoding)))
        };
        Self { locale, names, files: sources.iter().map(file).collect() }
    }
}

/// Returns where else to look: the other definition of a duplicate, or else the message in the reference.
fn related(
    finding: &Finding,
    own: &Definitions<'_>,
    reference: &Definitions<'_>,
) -> Option<Vec<DiagnosticRelatedInformation>> {
    let is_duplicate = finding.rule.name == "duplicate-message";
    let definitions = if is_duplicate { own } else { reference };
    let (path, span) = definitions.names.get(finding.id.as_deref()?)?;
    if *path == finding.path && span.end == finding.span.end {
        return None;
    }
    let (uri, lines) = definitions.files.get(path)?;
    let location = Location { uri: uri.clone()?, range: lines.range(span) };
    let message = if is_duplicate {
        "it is defined here too".to_owned()
    } else {
        format!("the message in {}", definitions.locale)
    };
    Some(vec![DiagnosticRelatedInformation { location, message }])
}

//! Findings as JSON.

use serde::Serialize;

use super::tree::Tree;

/// A finding in JSON.
#[derive(Serialize)]
struct Row<'f> {
    path: String,
    /// From 1.
    line: usize,
    /// In Unicode scalar values, from 1.
    column: usize,
    rule: &'static str,
    severity: String,
    message: &'f str,
    help: &'f str,
}

/// Returns an array of findings.
pub fn report(tree: &Tree<'_>) -> String {
    let rows = tree.findings.iter().map(|finding| Row {
        path: tree.path(finding),
        line: finding.position.line,
        column: finding.position.column,
        rule: finding.rule.name,
        severity: finding.rule.severity.to_string(),
        message: &finding.message,
        help: &finding.help,
    });
    let rows: Vec<_> = rows.collect();
    serde_json::to_string_pretty(&rows).expect("rows are texts and numbers") + "\n"
}

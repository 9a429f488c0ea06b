//! Findings as JSON.

use serde::Serialize;

use super::tree::Tree;

/// A finding in JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'f> {
    path: String,
    /// From 1.
    line: usize,
    /// In Unicode scalar values, from 1.
    column: usize,
    /// The position after the last character.
    end_line: usize,
    end_column: usize,
    /// The message or term.
    id: Option<&'f str>,
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
        end_line: finding.end.line,
        end_column: finding.end.column,
        id: finding.id.as_deref(),
        rule: finding.rule.name,
        severity: finding.severity.to_string(),
        message: &finding.message,
        help: &finding.help,
    });
    let rows: Vec<_> = rows.collect();
    serde_json::to_string_pretty(&rows).expect("rows are texts and numbers") + "\n"
}

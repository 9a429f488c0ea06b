//! Findings as JSON.

use serde::Serialize;

use super::tree::Tree;
use crate::edit::Edit;

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
    edit: Option<Change<'f>>,
}

/// An edit in JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change<'f> {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'f str,
    title: &'f str,
    safe: bool,
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
        edit: finding.edit.as_ref().map(change),
    });
    let rows: Vec<_> = rows.collect();
    serde_json::to_string_pretty(&rows).expect("rows are texts and numbers") + "\n"
}

fn change(edit: &Edit) -> Change<'_> {
    Change {
        line: edit.position.line,
        column: edit.position.column,
        end_line: edit.end.line,
        end_column: edit.end.column,
        text: &edit.text,
        title: &edit.title,
        safe: edit.is_safe,
    }
}

//! Findings as SARIF 2.1.0 (Static Analysis Results Interchange Format, an OASIS standard).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::tree::Tree;
use crate::finding::Finding;
use crate::position::Position;

/// Characters that are escaped in the path of a URI (RFC 3986, section 3.3).
const PATH: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Returns a log with one run.
pub fn report(tree: &Tree<'_>) -> String {
    let rules = tree.rules.iter().map(|rule| {
        let mut descriptor = json!({
            "id": rule.name,
            "shortDescription": { "text": rule.summary },
            "defaultConfiguration": { "level": rule.severity.to_string() },
        });
        if let Some(page) = tree.documentation {
            descriptor["help"] = json!({ "text": format!("{page}#{}", rule.name) });
        }
        descriptor
    });
    let (name, version) = tree.program;
    let report = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": name,
                "version": version,
                "rules": rules.collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": tree.findings.iter().map(|finding| result(tree, finding)).collect::<Vec<_>>(),
        }],
    });
    format!("{report:#}\n")
}

fn result(tree: &Tree<'_>, finding: &Finding) -> Value {
    let path = tree.path(finding);
    let file = json!({ "uri": utf8_percent_encode(&path, &PATH).to_string() });
    let mut result = json!({
        "ruleId": finding.rule.name,
        "level": finding.severity.to_string(),
        "message": { "text": format!("{}; {}", finding.message, finding.help) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": file,
            "region": region(finding.position, finding.end),
        } }],
    });
    if let Some(edit) = &finding.edit {
        result["fixes"] = json!([{
            "description": { "text": edit.title },
            "artifactChanges": [{
                "artifactLocation": file,
                "replacements": [{
                    "deletedRegion": region(edit.position, edit.end),
                    "insertedContent": { "text": edit.text },
                }],
            }],
        }]);
    }
    result
}

fn region(start: Position, end: Position) -> Value {
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

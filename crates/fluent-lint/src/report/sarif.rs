//! Findings as SARIF 2.1.0 (Static Analysis Results Interchange Format, an OASIS standard).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::Tree;
use crate::greeting::check::{Finding, Rule};
use crate::greeting::resource::Place;

/// What stands for itself in the path of a URI (RFC 3986, section 3.3).
const PATH: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

pub fn report(tree: &Tree<'_>) -> String {
    let rules = Rule::all().map(|rule| {
        json!({
            "id": rule.name(),
            "shortDescription": { "text": rule.summary() },
            "help": { "text": format!("docs/check.md#{}", rule.name()) },
            "defaultConfiguration": { "level": rule.severity().to_string() },
        })
    });
    let report = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": tree.findings.iter().map(|finding| result(tree, finding)).collect::<Vec<_>>(),
        }],
    });
    format!("{report:#}\n")
}

fn result(tree: &Tree<'_>, finding: &Finding) -> Value {
    let text = tree.files.get(&finding.path).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let end = Place::at(&text, finding.span.end);
    let path = tree.path(finding);
    json!({
        "ruleId": finding.rule.name(),
        "level": finding.rule.severity().to_string(),
        "message": { "text": format!("{}; {}", finding.message, finding.help) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": utf8_percent_encode(&path, &PATH).to_string() },
            "region": {
                "startLine": finding.place.line,
                "startColumn": finding.place.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        } }],
    })
}

//! Findings as workflow commands of GitHub Actions.

use super::tree::Tree;
use crate::finding::Finding;

/// Returns a line for each finding.
pub fn report(tree: &Tree<'_>) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let lines = tree.findings.iter().map(|finding| {
        let Finding { position, rule, severity, message, help, .. } = finding;
        let path = property(&tree.path(finding));
        let text = escape(&format!("{message}; {help}"));
        let (line, column) = (position.line, position.column);
        format!("::{severity} file={path},line={line},col={column},title={rule}::{text}\n")
    });
    lines.collect()
}

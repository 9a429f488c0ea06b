//! Findings as workflow commands of GitHub Actions.

use super::tree::Tree;
use super::untranslated::{File, Grouped};
use crate::finding::Finding;

/// Returns a line for each finding, errors first, and one for each file of which little is translated. GitHub shows only the
/// first ten errors and the first ten warnings of a step.
pub fn report(tree: &Tree<'_>) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let grouped = Grouped::new(tree);
    let line = |finding: &Finding, message: &str, help: &str| {
        let Finding { position, rule, severity, .. } = finding;
        let path = property(&tree.path(finding));
        let text = escape(&format!("{message}; {help}"));
        let (line, column) = (position.line, position.column);
        format!("::{severity} file={path},line={line},col={column},title={rule}::{text}\n")
    };
    let listed = grouped.listed.iter().map(|finding| line(finding, &finding.message, &finding.help));
    let untranslated = grouped.files.iter().map(|File { first, translated, total }| {
        line(first, &format!("{translated} of {total} messages are translated"), "the others fall back")
    });
    listed.chain(untranslated).collect()
}

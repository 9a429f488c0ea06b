//! A baseline: a file with the findings that a project has accepted, so that only new ones are reported.
//!
//! It has a line for each finding: its rule, its message (`-` if it has none), and the path of its file. Lines of the file and
//! the text of the message do not matter, so that an edit elsewhere in the file is not a new finding.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::finding::Finding;

const HEADER: &str = "# Findings that check does not report: the rule, the message, the file. Written with --write-baseline.\n";

/// Where the files of a project are, by their path in the tree.
pub type Places<'p> = Option<&'p BTreeMap<String, String>>;

/// Writes the baseline of some findings.
///
/// # Errors
///
/// The file cannot be written.
pub fn write(path: &Path, findings: &[Finding], places: Places<'_>) -> Result<(), String> {
    let mut lines: Vec<_> = findings.iter().map(|finding| line(finding, places) + "\n").collect();
    lines.sort();
    fs::write(path, HEADER.to_owned() + &lines.concat())
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// Removes the findings of a baseline, each as often as it has it. Returns the rules of the lines that match no finding.
///
/// # Errors
///
/// The file cannot be read, or is not a baseline.
pub fn remove(path: &Path, findings: &mut Vec<Finding>, places: Places<'_>) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut known = BTreeMap::<&str, usize>::new();
    for (index, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line.splitn(3, ' ').count() != 3 {
            return Err(format!("{}:{}: not a line of a baseline: {line}", path.display(), index + 1));
        }
        *known.entry(line).or_default() += 1;
    }
    findings.retain(|finding| match known.get_mut(line(finding, places).as_str()) {
        Some(count @ 1..) => {
            *count -= 1;
            false
        }
        _ => true,
    });
    let rule = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    Ok(known.into_iter().flat_map(|(line, count)| vec![rule(line); count]).collect())
}

/// Returns what to do about lines that match no finding.
pub fn unmatched(path: &Path, count: usize) -> String {
    let lines = if count == 1 { "1 line matches" } else { &format!("{count} lines match") };
    format!("{}: {lines} no finding any more; write it again with --write-baseline", path.display())
}

fn line(finding: &Finding, places: Places<'_>) -> String {
    let place = places.and_then(|places| places.get(&finding.path)).unwrap_or(&finding.path);
    // A line break in a path would end the line.
    let path = place.replace('\n', "\u{FFFD}");
    format!("{} {} {path}", finding.rule, finding.id.as_deref().unwrap_or("-"))
}

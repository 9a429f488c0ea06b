//! Files of which little is translated, for a summary instead of a warning for each message.

use std::collections::BTreeMap;

use super::tree::Tree;
use crate::finding::Finding;
use crate::layout;
use crate::rule::Severity;

/// Maximum number of missing messages in a file that are reported one by one, if the others are translated.
const MAX_LISTED: usize = 5;

/// Maximum number of files of a locale that are named in its line.
const MAX_NAMED: usize = 8;

/// The findings of a report.
pub struct Grouped<'t> {
    /// Those that are reported one by one, errors first.
    pub listed: Vec<&'t Finding>,
    /// The files of which little is translated, sorted by path.
    pub files: Vec<File<'t>>,
}

/// A file of which little is translated.
pub struct File<'t> {
    /// The first of its missing messages, or the finding for the missing file.
    pub first: &'t Finding,
    /// The number of its messages that are translated or inherited.
    pub translated: usize,
    /// The number of messages that the reference has.
    pub total: usize,
}

impl<'t> Grouped<'t> {
    /// Groups the findings of a tree.
    pub fn new(tree: &Tree<'t>) -> Self {
        let mut by_path = BTreeMap::<&str, (&Finding, usize)>::new();
        for finding in tree.findings.iter().filter(|finding| finding.missing > 0) {
            by_path.entry(&finding.path).or_insert((finding, 0)).1 += finding.missing;
        }
        let files = by_path.into_values().filter_map(|(first, missing)| {
            let (_, name) = layout::split(&first.path)?;
            let total = tree.messages.get(name).copied().unwrap_or_default().max(missing);
            let is_little = first.id.is_none() || missing == total || missing > MAX_LISTED;
            is_little.then(|| File { first, translated: total - missing, total })
        });
        let files: Vec<_> = files.collect();
        let is_listed = |finding: &&Finding| {
            let path = finding.path.as_str();
            finding.missing == 0 || files.binary_search_by(|file| file.first.path.as_str().cmp(path)).is_err()
        };
        let mut listed: Vec<_> = tree.findings.iter().filter(is_listed).collect();
        listed.sort_by_key(|finding| finding.severity);
        Self { listed, files }
    }

    /// Returns the number of listed findings of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.listed.iter().filter(|finding| finding.severity == severity).count()
    }

    /// Returns a line for each locale with the files of which little is translated, or with their number if they are many.
    pub fn summary(&self) -> Vec<String> {
        let mut locales = BTreeMap::<&str, Vec<(&str, &File<'_>)>>::new();
        for file in &self.files {
            if let Some((locale, name)) = layout::split(&file.first.path) {
                locales.entry(locale).or_default().push((name, file));
            }
        }
        let line = |(locale, files): (&&str, &Vec<(&str, &File<'_>)>)| {
            if files.len() > MAX_NAMED {
                let translated: usize = files.iter().map(|(_, file)| file.translated).sum();
                let total: usize = files.iter().map(|(_, file)| file.total).sum();
                return format!("{locale}: {translated} of {total} in {} files", files.len());
            }
            let files = files.iter().map(|(name, File { translated, total, .. })| {
                let name = name.strip_suffix(".ftl").map_or(String::new(), |name| format!("{name} "));
                format!("{name}{translated} of {total}")
            });
            format!("{locale}: {}", files.collect::<Vec<_>>().join(", "))
        };
        locales.iter().map(line).collect()
    }

    /// Returns the number of messages that these files lack.
    pub fn missing(&self) -> usize {
        self.files.iter().map(|file| file.total - file.translated).sum()
    }
}

//! What a report is about.

use std::collections::BTreeMap;
use std::path::Path;

use crate::files::{Files, normalize};
use crate::finding::Finding;
use crate::rule::Rule;

/// A tree and its findings, for a report.
#[derive(Clone, Copy, Debug)]
pub struct Tree<'t> {
    /// The folder of the tree. Reports put it before the paths of files.
    pub folder: &'t Path,
    /// Where files are in the folder, by their path in the tree, if the tree is not stored as it is checked.
    pub places: Option<&'t BTreeMap<String, String>>,
    /// The files that were checked.
    pub files: &'t Files,
    /// What is wrong with them.
    pub findings: &'t [Finding],
    /// How many messages each file of the reference has, by its name in the locale.
    pub messages: &'t BTreeMap<String, usize>,
    /// Every rule that was checked, for SARIF.
    pub rules: &'t [&'static Rule],
    /// The name and the version of the program that reports, for SARIF.
    pub program: (&'t str, &'t str),
    /// The page that explains each rule, with the rule's name as a fragment, for SARIF.
    pub documentation: Option<&'t str>,
    /// What the tree was compared with, if it has no reference of its own. Reports for people mention it.
    pub compared_with: Option<&'t str>,
    /// Whether reports for people have colours.
    pub color: bool,
}

impl Tree<'_> {
    /// Returns the path of a finding's file, below `folder`.
    pub(super) fn path(&self, finding: &Finding) -> String {
        let place = self.places.and_then(|places| places.get(&finding.path)).unwrap_or(&finding.path);
        normalize(&self.folder.join(place)).display().to_string()
    }

    /// Returns the text of a finding's file, or nothing if the file is missing.
    pub(super) fn text(&self, finding: &Finding) -> String {
        let bytes = self.files.get(&finding.path).map_or(&[][..], Vec::as_slice);
        String::from_utf8_lossy(bytes).into_owned()
    }
}

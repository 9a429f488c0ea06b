//! What is wrong with the last edit of each locale, for translators.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_lint::{Files, Finding, NoReference, Position, lint, resource};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::catalog::{CatalogError, REFERENCE};
use super::lint_rules;
use super::locale_files::{Reading, Unreadable, of_locale, relatives};

/// Maximum number of mistakes that are kept of a file, so that a file of nothing but mistakes takes little memory.
const MAX_PER_FILE: usize = 20;

/// One reason why an edit is not served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The file or folder, relative to the folder of locales.
    pub path: String,
    /// The position in the file.
    pub position: Option<Position>,
    /// The name of the rule of `check`, if one found it.
    pub rule: Option<&'static str>,
    /// What is wrong, as a sentence without a full stop.
    pub reason: String,
    /// How to fix it, or nothing.
    pub help: String,
}

impl Refusal {
    /// Returns the refusal of an empty file.
    #[must_use]
    pub fn empty_file(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            position: Some(Position::START),
            rule: None,
            reason: "the file is empty".to_owned(),
            help: "write a message or a comment, or remove the file".to_owned(),
        }
    }
}

impl From<&Finding> for Refusal {
    fn from(finding: &Finding) -> Self {
        Self {
            path: finding.path.clone(),
            position: Some(finding.position),
            rule: Some(finding.rule.name),
            reason: finding.message.clone(),
            help: finding.help.clone(),
        }
    }
}

impl From<&Unreadable> for Refusal {
    fn from(Unreadable { path, error }: &Unreadable) -> Self {
        let (path, reason) = (path.clone(), format!("cannot be read: {error}"));
        Self { path, position: None, rule: None, reason, help: String::new() }
    }
}

impl From<CatalogError> for Refusal {
    fn from(error: CatalogError) -> Self {
        let (path, position) = error.place();
        Self { path: path.to_owned(), position, rule: None, reason: error.reason(), help: String::new() }
    }
}

impl From<NoReference> for Refusal {
    fn from(error: NoReference) -> Self {
        let (path, reason) = (error.reference.clone(), error.to_string());
        Self { path, position: None, rule: None, reason, help: String::new() }
    }
}

/// One line, such as `locales/fr/greeting.ftl:3:5: error[unknown-variable]: …`.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locales/{}", self.path)?;
        if let Some(position) = self.position {
            write!(f, ":{position}")?;
        }
        if let Some(rule) = self.rule {
            write!(f, ": error[{rule}]")?;
        }
        write!(f, ": {}", self.reason)?;
        if self.help.is_empty() { Ok(()) } else { write!(f, "; {}", self.help) }
    }
}

/// The first mistakes of some files.
#[derive(Clone, Debug)]
pub struct Mistakes<M> {
    /// Up to 20 of each file.
    pub first: Vec<M>,
    /// How many more there are.
    pub more: usize,
}

impl<M> Mistakes<M> {
    /// Keeps the first mistakes of each file.
    pub fn new(mistakes: impl IntoIterator<Item = M>, path: impl Fn(&M) -> &str) -> Self {
        let mut kept = Self { first: Vec::new(), more: 0 };
        for mistake in mistakes {
            if kept.first.iter().filter(|other| path(other) == path(&mistake)).count() < MAX_PER_FILE {
                kept.first.push(mistake);
            } else {
                kept.more += 1;
            }
        }
        kept
    }
}

/// The locales as they were last read and as they are served.
pub struct Review {
    read: Arc<Reading>,
    served: Arc<Files>,
    edited: BTreeSet<String>,
    refused: BTreeMap<String, Mistakes<Refusal>>,
    /// Why the folder could not be read, if that failed.
    pub unreadable: Option<String>,
    /// By folder. A locale is only checked if somebody looks at it.
    findings: BTreeMap<String, OnceLock<Mistakes<Finding>>>,
    comments: OnceLock<BTreeMap<String, String>>,
}

impl Review {
    /// Returns the review of a reading. `edited` are the paths in the folder of locales, and `refused` has the reasons of each
    /// locale whose reading is not served.
    #[must_use]
    pub fn new(
        read: Arc<Reading>,
        served: Arc<Files>,
        edited: BTreeSet<String>,
        refused: BTreeMap<String, Mistakes<Refusal>>,
    ) -> Self {
        let folders = read.files.keys().filter_map(|path| Some(path.split_once('/')?.0));
        let folders: BTreeSet<_> = folders.chain(refused.keys().map(String::as_str)).collect();
        let findings = folders.into_iter().map(|folder| (folder.to_owned(), OnceLock::new())).collect();
        Self { read, served, edited, refused, unreadable: None, findings, comments: OnceLock::new() }
    }

    /// Returns the names of all folders, sorted.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.findings.keys().map(String::as_str)
    }

    /// Returns whether a folder is in the folder of locales. Otherwise it is only embedded.
    #[must_use]
    pub fn is_edited(&self, folder: &str) -> bool {
        let folder = format!("{folder}/");
        self.edited.range(folder.clone()..).next().is_some_and(|path| path.starts_with(&folder))
    }

    /// Returns why the last edit of a locale is not served.
    #[must_use]
    pub fn refused(&self, folder: &str) -> Option<&Mistakes<Refusal>> {
        self.refused.get(folder)
    }

    /// Returns what the linter finds in the last edit of a locale. Missing messages are left out.
    ///
    /// The first call checks the locale, and later calls return the same.
    #[must_use]
    pub fn findings(&self, folder: &str) -> &[Finding] {
        let Some(findings) = self.findings.get(folder) else { return &[] };
        let findings = findings.get_or_init(|| {
            let folders: Vec<_> = self.folders().map(str::to_owned).collect();
            let relatives = relatives(&folders);
            let relatives = relatives.get(folder).map(Vec::as_slice).unwrap_or_default();
            let own = of_locale(&self.read.files, folder);
            let found = lint_beside(&self.served, relatives, folder, own).unwrap_or_default();
            let present = found.into_iter().filter(|finding| finding.missing == 0);
            Mistakes::new(present, |finding| &finding.path)
        });
        &findings.first
    }

    /// Returns the file of the folder of locales that has a message, and the position. For a message that is missing, it is
    /// where the file has it as a comment, or the end of the file that should have it.
    #[must_use]
    pub fn place(&self, folder: &str, file: &str, id: &str) -> Option<(&str, Position)> {
        let own = self.edited.iter().filter(|path| path.starts_with(&format!("{folder}/")));
        let sources =
            own.filter_map(|path| Some((path.as_str(), str::from_utf8(self.read.files.get(path)?).ok()?)));
        let sources: Vec<_> = sources.collect();
        let defines =
            |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        let find = |prefix: &str| {
            sources.iter().find_map(|(path, text)| {
                let line = text.lines().position(|line| line.strip_prefix(prefix).is_some_and(defines))?;
                Some((*path, Position { line: line + 1, column: 1 }))
            })
        };
        let end = || {
            let expected = format!("{folder}/{file}");
            let (path, text) = sources.iter().find(|(path, _)| *path == expected)?;
            Some((*path, Position { line: text.lines().count().max(1), column: 1 }))
        };
        find("").or_else(|| find("# ")).or_else(end)
    }

    /// Returns the comment above a message of the reference, or nothing.
    #[must_use]
    pub fn comment(&self, id: &str) -> &str {
        self.comments.get_or_init(|| comments(&self.served)).get(id).map_or("", String::as_str)
    }
}

/// Returns what the linter finds in a locale next to the served files of the reference and of its relatives.
pub(super) fn lint_beside(
    served: &Files,
    relatives: &[&str],
    locale: &str,
    own: Files,
) -> Result<Vec<Finding>, NoReference> {
    let beside = relatives.iter().chain([&REFERENCE]).filter(|relative| **relative != locale);
    let mut files: Files = beside.flat_map(|relative| of_locale(served, relative)).collect();
    files.extend(own);
    let mut findings = lint(&files, &lint_rules::options(false))?;
    findings.retain(|finding| finding.locale() == locale);
    Ok(findings)
}

/// Returns the comment of each message of the reference.
fn comments(files: &Files) -> BTreeMap<String, String> {
    let mut comments = BTreeMap::new();
    for text in of_locale(files, REFERENCE).values().filter_map(|bytes| resource::precheck(bytes).ok()) {
        let (Ok(parsed) | Err((parsed, _))) = parser::parse(text);
        for entry in parsed.body {
            if let Entry::Message(message) = entry
                && let Some(comment) = message.comment
            {
                comments.insert(message.id.name.to_owned(), comment.content.join("\n"));
            }
        }
    }
    comments
}

//! Edits of the files that are served: an edit is accepted once it is complete and valid.
//!
//! A locale is accepted or rejected as a whole, so that one translator's mistake does not delay the others.

use std::collections::{BTreeMap, BTreeSet};

use fluent_lint::{Files, Severity, lint};
use language_matching::{parent_locales, parse_identifier};

use super::catalog::{Catalog, CatalogError, REFERENCE};
use super::{lint_rules, pseudo};

/// The files that are served, and the ones that were last read.
pub struct Staging {
    served: Files,
    /// The last reading.
    read: Files,
    /// What was last accepted or rejected.
    decided: Files,
    pseudo: bool,
}

/// The result of a reading.
#[derive(Default)]
pub struct Update {
    /// Whether every locale is the same as in the previous reading. If not, somebody may still be writing, and the files
    /// must be read again.
    pub settled: bool,
    /// The locales that were accepted.
    pub accepted: Vec<String>,
    /// The errors in rejected locales, one line each.
    pub rejected: Vec<String>,
    /// The new catalog, if a locale was accepted.
    pub catalog: Option<Catalog>,
}

impl Staging {
    /// Starts with valid files. `pseudo` adds the [pseudo-locales](pseudo) to every catalog.
    #[must_use]
    pub fn new(files: Files, pseudo: bool) -> Self {
        Self { read: files.clone(), decided: files.clone(), served: files, pseudo }
    }

    /// Returns the catalog of the files that are served.
    ///
    /// # Errors
    ///
    /// See [`Catalog::new`].
    pub fn catalog(&self) -> Result<Catalog, CatalogError> {
        catalog(self.served.clone(), self.pseudo)
    }

    /// Compares a reading of all files with the one some moments before. A locale that is the same in both, but differs
    /// from the one last accepted or rejected, is accepted if it is valid. Otherwise the served one stays.
    pub fn update(&mut self, files: Files) -> Update {
        let mut update = Update { settled: true, ..Update::default() };
        if files == self.read && files == self.decided {
            return update;
        }
        let mut served = self.served.clone();
        let mut reference_changed = false;
        let locales = locales([&files, &self.read, &self.decided]);
        let relatives = relatives(&locales);
        for locale in &locales {
            let locale = locale.as_str();
            let candidate = of_locale(&files, locale);
            if candidate != of_locale(&self.read, locale) {
                update.settled = false;
                continue;
            }
            // With another reference, a rejected locale may be valid.
            let is_rejected = || candidate != of_locale(&served, locale);
            if candidate == of_locale(&self.decided, locale) && !(reference_changed && is_rejected()) {
                continue;
            }
            replace(&mut self.decided, locale, &candidate);
            let relatives = relatives.get(locale).into_iter().flatten();
            let mut beside: Files =
                relatives.chain([&REFERENCE]).flat_map(|relative| of_locale(&served, relative)).collect();
            replace(&mut beside, locale, &candidate);
            let errors = errors(&beside, locale);
            if errors.is_empty() {
                replace(&mut served, locale, &candidate);
                reference_changed |= locale == REFERENCE;
                update.accepted.push(locale.to_owned());
            }
            update.rejected.extend(errors);
        }
        self.read = files;
        if !update.accepted.is_empty() {
            match catalog(served.clone(), self.pseudo) {
                Ok(catalog) => {
                    update.catalog = Some(catalog);
                    self.served = served;
                }
                Err(error) => {
                    update.accepted.clear();
                    update.rejected.push(error.to_string());
                }
            }
        }
        update
    }
}

/// Returns the catalog of these files.
///
/// # Errors
///
/// See [`Catalog::new`].
pub fn catalog(mut files: Files, pseudo: bool) -> Result<Catalog, CatalogError> {
    if pseudo {
        pseudo::add(&mut files);
    }
    Catalog::new(files)
}

/// Returns the errors of a locale next to the reference and its parents, one line each.
fn errors(files: &Files, locale: &str) -> Vec<String> {
    let own = of_locale(files, locale);
    // Not an error by itself, but most editors empty a file before they write it.
    if let Some((path, _)) = own.iter().find(|(_, bytes)| bytes.is_empty()) {
        return vec![format!("locales/{path}:1:1: the file is empty")];
    }
    let findings = match lint(files, &lint_rules::options(false)) {
        Ok(findings) => findings,
        Err(error) => return vec![error.to_string()],
    };
    let errors =
        findings.iter().filter(|found| found.locale() == locale && found.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|finding| format!("locales/{finding}")).collect();
    if !errors.is_empty() {
        return errors;
    }
    // Beyond the linter: English has all messages, and every message can be formatted.
    let mut beside_reference = of_locale(files, REFERENCE);
    beside_reference.extend(own);
    Catalog::new(beside_reference).err().map(|error| error.to_string()).into_iter().collect()
}

/// Returns the names of all folders. The reference is first, because the others are compared with it.
fn locales(trees: [&Files; 3]) -> Vec<String> {
    let folders = trees.into_iter().flat_map(Files::keys).filter_map(|path| path.split_once('/'));
    let others: BTreeSet<_> =
        folders.map(|(folder, _)| folder).filter(|folder| *folder != REFERENCE).collect();
    [REFERENCE].into_iter().chain(others).map(str::to_owned).collect()
}

/// Returns the parents of each locale.
fn relatives(locales: &[String]) -> BTreeMap<&str, Vec<&str>> {
    let (names, tags): (Vec<_>, Vec<_>) =
        locales.iter().filter_map(|name| Some((name.as_str(), parse_identifier(name).ok()?))).unzip();
    let parents =
        parent_locales(&tags).into_iter().map(|chain| chain.into_iter().map(|index| names[index]).collect());
    names.iter().copied().zip(parents).collect()
}

fn of_locale(files: &Files, locale: &str) -> Files {
    let folder = format!("{locale}/");
    let from_there = files.range(folder.clone()..);
    let own = from_there.take_while(|(path, _)| path.starts_with(&folder));
    own.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
}

fn replace(files: &mut Files, locale: &str, candidate: &Files) {
    let folder = format!("{locale}/");
    files.retain(|path, _| !path.starts_with(&folder));
    files.extend(candidate.clone());
}

//! Edits of the files that are served: an edit is accepted once it is complete and valid.
//!
//! A locale is accepted or rejected as a whole, so that one translator's mistake does not delay the others.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_lint::{Files, Severity};

use super::catalog::{Catalog, CatalogError, REFERENCE, canonical_tag};
use super::locale_files::{Reading, of_locale, relatives, replace};
use super::pseudo;
use super::review::{Mistakes, Refusal, Review, lint_beside};

/// The files that are served, and the ones that were last read.
pub struct Staging {
    served: Arc<Files>,
    /// The last reading.
    read: Arc<Reading>,
    /// What was last accepted or rejected.
    decided: Reading,
    /// Why the last decision about a locale was to reject it.
    refused: BTreeMap<String, Mistakes<Refusal>>,
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
    /// The rejected locales, and the errors in each.
    pub rejected: Vec<(String, Mistakes<Refusal>)>,
    /// The new catalog, if a locale was accepted.
    pub catalog: Option<Catalog>,
}

impl Staging {
    /// Starts with valid files. `pseudo` adds the [pseudo-locales](pseudo) to every catalog.
    #[must_use]
    pub fn new(files: Files, pseudo: bool) -> Self {
        let decided = Reading::from(files.clone());
        let read = Arc::new(decided.clone());
        Self { served: Arc::new(files), read, decided, refused: BTreeMap::new(), pseudo }
    }

    /// Returns the catalog of the files that are served.
    ///
    /// # Errors
    ///
    /// See [`Catalog::new`].
    pub fn catalog(&self) -> Result<Catalog, CatalogError> {
        catalog(Files::clone(&self.served), self.pseudo)
    }

    /// Compares a reading of all files with the one some moments before. A locale that is the same in both, but differs
    /// from the one last accepted or rejected, is accepted if it is readable and valid. Otherwise the served one stays.
    pub fn update(&mut self, reading: Reading) -> Update {
        let mut update = Update { settled: true, ..Update::default() };
        if reading == *self.read && reading == self.decided {
            return update;
        }
        let mut served = Files::clone(&self.served);
        let mut reference_changed = false;
        let locales = locales([&reading, &self.read, &self.decided]);
        let relatives = relatives(&locales);
        for locale in &locales {
            let locale = locale.as_str();
            let candidate = reading.of(locale);
            if candidate != self.read.of(locale) {
                update.settled = false;
                continue;
            }
            // With another reference, a rejected locale may be valid.
            let is_rejected = || candidate.0 != of_locale(&served, locale);
            if candidate == self.decided.of(locale) && !(reference_changed && is_rejected()) {
                continue;
            }
            self.decided.replace(locale, &candidate);
            let relatives = relatives.get(locale).map(Vec::as_slice).unwrap_or_default();
            let (candidate, unreadable) = candidate;
            let refusals = match unreadable {
                Some(unreadable) => vec![unreadable.into()],
                None => refusals(&served, relatives, locale, &candidate),
            };
            if refusals.is_empty() {
                replace(&mut served, locale, &candidate);
                reference_changed |= locale == REFERENCE;
                update.accepted.push(locale.to_owned());
                self.refused.remove(locale);
            } else {
                let mistakes = Mistakes::new(refusals, |refusal| &refusal.path);
                self.refused.insert(locale.to_owned(), mistakes.clone());
                update.rejected.push((locale.to_owned(), mistakes));
            }
        }
        self.read = Arc::new(reading);
        if !update.accepted.is_empty() {
            match catalog(served.clone(), self.pseudo) {
                Ok(catalog) => {
                    update.catalog = Some(catalog);
                    self.served = Arc::new(served);
                }
                Err(error) => {
                    let folder = error.folder().unwrap_or(REFERENCE).to_owned();
                    let mistakes = Mistakes { first: vec![Refusal::from(error)], more: 0 };
                    self.refused.insert(folder.clone(), mistakes.clone());
                    update.accepted.clear();
                    update.rejected.push((folder, mistakes));
                }
            }
        }
        update
    }

    /// Returns the last reading as translators see it. `edited` are the paths in the folder of locales.
    #[must_use]
    pub fn review(&self, edited: BTreeSet<String>) -> Review {
        Review::new(Arc::clone(&self.read), Arc::clone(&self.served), edited, self.refused.clone())
    }

    /// Returns how many locales are served without their last edit, because it was rejected.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.refused.len()
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

/// Returns why a reading of a locale is not served, next to the reference and its relatives.
fn refusals(served: &Files, relatives: &[&str], locale: &str, own: &Files) -> Vec<Refusal> {
    // First, because checking costs much more, and thousands of folders may be strays.
    if let Err(error) = canonical_tag(locale) {
        return vec![error.into()];
    }
    // Not an error by itself, but most editors empty a file before they write it.
    if let Some((path, _)) = own.iter().find(|(_, bytes)| bytes.is_empty()) {
        return vec![Refusal::empty_file(path)];
    }
    let findings = match lint_beside(served, relatives, locale, own.clone()) {
        Ok(findings) => findings,
        Err(error) => return vec![error.into()],
    };
    let errors = findings.iter().filter(|found| found.severity == Severity::Error);
    let refusals: Vec<_> = errors.map(Refusal::from).collect();
    if !refusals.is_empty() {
        return refusals;
    }
    // Beyond the linter: English has all messages, and every message can be formatted.
    let mut beside_reference = of_locale(served, REFERENCE);
    replace(&mut beside_reference, locale, own);
    Catalog::new(beside_reference).err().map(Refusal::from).into_iter().collect()
}

/// Returns the names of all folders. The reference is first, because the others are compared with it.
fn locales(readings: [&Reading; 3]) -> Vec<String> {
    let paths = readings.into_iter().flat_map(|reading| reading.files.keys());
    let folders = paths.filter_map(|path| Some(path.split_once('/')?.0));
    let unreadable = readings.into_iter().flat_map(|reading| reading.unreadable.keys());
    let all = folders.chain(unreadable.map(String::as_str));
    let others: BTreeSet<_> = all.filter(|folder| *folder != REFERENCE).collect();
    [REFERENCE].into_iter().chain(others).map(str::to_owned).collect()
}

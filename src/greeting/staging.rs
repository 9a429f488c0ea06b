//! Files that people edit while they are served: an edit is taken once it is whole and right.
//!
//! What is taken or refused is a locale as a whole, so that a translator's mistake holds up no other translator.

use std::collections::{BTreeMap, BTreeSet};

use fluent_lint::{Files, Severity, lint};
use language_matching::{parent_locales, parse_identifier};

use super::catalog::{Catalog, CatalogError, REFERENCE};
use super::{lint_rules, pseudo};

/// The files that are served, beside the last ones that were read.
pub struct Staging {
    served: Files,
    /// The last reading.
    read: Files,
    /// What was last taken or refused.
    judged: Files,
    pseudo: bool,
}

/// What became of a reading.
#[derive(Default)]
pub struct Update {
    /// Whether every locale is as it was in the reading before; where not, it may be half written, and the next reading
    /// tells.
    pub settled: bool,
    /// The locales that were taken.
    pub taken: Vec<String>,
    /// What is wrong with the others: a line for each error.
    pub refused: Vec<String>,
    /// What is to be served from now on, where it changes.
    pub catalog: Option<Catalog>,
}

impl Staging {
    /// Begins with files that are right; `pseudo` adds the [pseudo-locales](pseudo) to every catalog.
    #[must_use]
    pub fn new(files: Files, pseudo: bool) -> Self {
        Self { read: files.clone(), judged: files.clone(), served: files, pseudo }
    }

    /// The catalog of the files that are served.
    ///
    /// # Errors
    ///
    /// See [`Catalog::new`].
    pub fn catalog(&self) -> Result<Catalog, CatalogError> {
        catalog(self.served.clone(), self.pseudo)
    }

    /// Takes in a reading of all files, some moments after the last one. A locale that is the same in both, and another
    /// than it was when it was last judged, is taken if it is right; otherwise what is served of it stays.
    pub fn update(&mut self, files: Files) -> Update {
        let mut update = Update { settled: true, ..Update::default() };
        if files == self.read && files == self.judged {
            return update;
        }
        let mut served = self.served.clone();
        let mut reference_changed = false;
        let locales = locales([&files, &self.read, &self.judged]);
        let relatives = relatives(&locales);
        for locale in &locales {
            let locale = locale.as_str();
            let candidate = of_locale(&files, locale);
            if candidate != of_locale(&self.read, locale) {
                update.settled = false;
                continue;
            }
            // Beside another reference, what was refused may be right.
            let is_refused = || candidate != of_locale(&served, locale);
            if candidate == of_locale(&self.judged, locale) && !(reference_changed && is_refused()) {
                continue;
            }
            replace(&mut self.judged, locale, &candidate);
            let relatives = relatives.get(locale).into_iter().flatten();
            let mut beside: Files =
                relatives.chain([&REFERENCE]).flat_map(|relative| of_locale(&served, relative)).collect();
            replace(&mut beside, locale, &candidate);
            let errors = errors(&beside, locale);
            if errors.is_empty() {
                replace(&mut served, locale, &candidate);
                reference_changed |= locale == REFERENCE;
                update.taken.push(locale.to_owned());
            }
            update.refused.extend(errors);
        }
        self.read = files;
        if !update.taken.is_empty() {
            match catalog(served.clone(), self.pseudo) {
                Ok(catalog) => {
                    update.catalog = Some(catalog);
                    self.served = served;
                }
                Err(error) => {
                    update.taken.clear();
                    update.refused.push(error.to_string());
                }
            }
        }
        update
    }
}

/// The catalog of these files.
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

/// What keeps a locale from being served beside the reference and its parents: a line for each error that [`lint`] finds
/// in it.
fn errors(files: &Files, locale: &str) -> Vec<String> {
    let own = of_locale(files, locale);
    // Nobody means it: most editors empty a file before they write it.
    if let Some((path, _)) = own.iter().find(|(_, bytes)| bytes.is_empty()) {
        return vec![format!("locales/{path}:1:1: the file is empty")];
    }
    let findings = match lint(files, &lint_rules::options(false)) {
        Ok(findings) => findings,
        Err(error) => return vec![error.to_string()],
    };
    let errors =
        findings.iter().filter(|found| found.locale() == locale && found.rule.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|finding| format!("locales/{finding}")).collect();
    if !errors.is_empty() {
        return errors;
    }
    // What the service itself asks: that English has all, and that everything can be formatted.
    let mut beside_reference = of_locale(files, REFERENCE);
    beside_reference.extend(own);
    Catalog::new(beside_reference).err().map(|error| error.to_string()).into_iter().collect()
}

/// The names of all folders, the reference's first: the others are compared with it.
fn locales(trees: [&Files; 3]) -> Vec<String> {
    let folders = trees.into_iter().flat_map(Files::keys).filter_map(|path| path.split_once('/'));
    let others: BTreeSet<_> =
        folders.map(|(folder, _)| folder).filter(|folder| *folder != REFERENCE).collect();
    [REFERENCE].into_iter().chain(others).map(str::to_owned).collect()
}

/// From what each locale inherits, by which it is judged too.
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

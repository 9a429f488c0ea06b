//! A project of Mozilla's layout: `l10n.toml` says where the files of the reference and of each locale are.
//!
//! The linter reads trees of locales. Each file of the project has a path in such a tree: the locale, and the path of the
//! reference's file below the folder that all of these share.

mod config;
mod disk;
mod locales;
mod pattern;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use language_matching::parse_identifier;

use self::config::{Configs, Paths};
use self::disk::Disk;
use self::locales::{exclusions, listed};

/// The files of a project.
pub struct Project {
    /// The locale of the reference.
    pub reference: String,
    /// Where each file is or should be, relative to the folder of the project, by its path in the tree.
    pub places: BTreeMap<String, String>,
    /// The files that exist: the path in the tree, and the path on disk.
    pub files: Vec<(String, PathBuf)>,
    /// The files that configure it.
    pub configs: Vec<PathBuf>,
    /// What is not supported.
    pub notes: Vec<String>,
}

/// Lists the files of a project. `reference` is the locale of its reference, if the command line has one.
///
/// # Errors
///
/// A file cannot be read, or is malformed, or the project has no file of Fluent.
pub fn list(file: &Path, reference: Option<&str>) -> Result<Project, String> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let failed = |why: &str| format!("{}: {why}", file.display());
    let configs = Configs::read(folder, &name)?;
    let mut disk = Disk::new(folder);
    let tables = || configs.included.iter().flat_map(|config| &config.paths);
    let mut originals = BTreeSet::new();
    for paths in tables() {
        originals.extend(disk.matching(&paths.reference)?);
    }
    if originals.is_empty() {
        return Err(failed("no .ftl file matches a `reference` in [[paths]]"));
    }
    let tag = reference.map_or_else(|| tag_of(&originals, tables), str::to_owned);
    let mut locales = listed(&configs.included);
    if locales.is_empty() {
        for paths in tables() {
            let found = disk.matching(&paths.l10n)?.into_iter().filter(|place| !originals.contains(place));
            locales.extend(found.filter_map(|place| paths.l10n.matches(&place)?.1));
        }
    }
    let mut translations = Translations { by_original: BTreeMap::new(), places: BTreeSet::new() };
    for locale in &locales {
        let exclusions = exclusions(&configs.excluded, locale);
        for paths in locales::tables(&configs.included, locale) {
            let l10n = paths.l10n.of_locale(locale);
            let existing = disk.matching(&l10n)?.into_iter().filter_map(|place| {
                let (wildcards, _) = l10n.matches(&place)?;
                Some((paths.reference.fill(locale, &wildcards), place))
            });
            let expected = originals.iter().filter_map(|original| {
                let (wildcards, _) = paths.reference.matches(original)?;
                Some((original.clone(), l10n.fill(locale, &wildcards)))
            });
            for (original, place) in existing.chain(expected) {
                let is_excluded = exclusions.iter().any(|pattern| pattern.matches(&place).is_some());
                if !is_excluded && !originals.contains(&place) {
                    translations.add(locale, original, place).map_err(|why| failed(&why))?;
                }
            }
        }
    }
    if translations.by_original.keys().any(|(locale, _)| *locale == tag) {
        let why = format!("{tag} is the reference, and also a locale with files of its own");
        return Err(failed(&format!("{why}; name the reference's locale with --reference")));
    }
    // A file that the reference does not have any more has a place too.
    originals.extend(translations.by_original.keys().map(|(_, original)| original.clone()));
    let originals = originals.into_iter().map(|original| ((tag.clone(), original.clone()), original));
    let by_original: Vec<_> = originals.chain(translations.by_original).collect();
    let shared = shared_folder(by_original.iter().map(|((_, original), _)| original.as_str()));
    let in_tree = |locale: &str, original: &str| format!("{locale}/{}", &original[shared..]);
    let places =
        by_original.iter().map(|((locale, original), place)| (in_tree(locale, original), place.clone()));
    let places: BTreeMap<_, _> = places.collect();
    let existing = places.iter().filter(|(_, place)| folder.join(place).is_file());
    let files = existing.map(|(path, place)| (path.clone(), folder.join(place))).collect();
    let read = configs.included.iter().chain(configs.excluded.iter().flatten());
    let read = read.map(|config| folder.join(&config.path)).collect();
    Ok(Project { reference: tag, places, files, configs: read, notes: configs.notes })
}

/// Where the translations are.
struct Translations {
    /// By the locale and the path of the reference's file.
    by_original: BTreeMap<(String, String), String>,
    places: BTreeSet<String>,
}

impl Translations {
    /// Adds a file, unless a previous one takes precedence.
    fn add(&mut self, locale: &str, original: String, place: String) -> Result<(), String> {
        let known = self.by_original.get(&(locale.to_owned(), original.clone()));
        match known {
            Some(known) if *known != place => {
                Err(format!("{known} and {place} are both translations of {original}"))
            }
            Some(_) => Ok(()),
            None if self.places.contains(&place) => Ok(()),
            None => {
                self.places.insert(place.clone());
                self.by_original.insert((locale.to_owned(), original), place);
                Ok(())
            }
        }
    }
}

/// Returns the locale of the reference: that of its path as a translation, or the English one in its path. Otherwise, `en`.
fn tag_of<'c, T: Iterator<Item = &'c Paths>>(originals: &BTreeSet<String>, tables: impl Fn() -> T) -> String {
    let is_tag = |name: &str| parse_identifier(name).is_ok_and(|tag| tag == name);
    let by_pattern = originals.iter().find_map(|original| {
        tables().filter_map(|paths| paths.l10n.matches(original)?.1).find(|locale| is_tag(locale))
    });
    let is_english = |name: &&str| is_tag(name) && (*name == "en" || name.starts_with("en-"));
    let by_name =
        || originals.iter().find_map(|original| original.split('/').find(is_english)).map(str::to_owned);
    by_pattern.or_else(by_name).unwrap_or_else(|| "en".to_owned())
}

/// Returns the number of bytes of the longest path of a folder that contains all of these files.
fn shared_folder<'p>(mut paths: impl Iterator<Item = &'p str>) -> usize {
    let first = paths.next().unwrap_or_default();
    let folder = first.rfind('/').map_or("", |slash| &first[..=slash]);
    let shared = paths.fold(folder, |shared, path| {
        let same = shared.bytes().zip(path.bytes()).take_while(|(one, other)| one == other).count();
        shared.as_bytes()[..same].iter().rposition(|byte| *byte == b'/').map_or("", |slash| &shared[..=slash])
    });
    shared.len()
}

//! A project of Mozilla's layout: `l10n.toml` says where the files of the reference and of each locale are.
//!
//! The linter reads trees of locales. Each file of the project has a path in such a tree: the locale, and the path of the
//! reference's file below the folder that all of these share.

mod config;
mod pattern;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use language_matching::parse_identifier;

use self::config::{Config, Configs, Paths};
use self::pattern::Pattern;
use crate::files::{self, right_name};

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
    let mut disk = Disk { folder, listed: BTreeMap::new() };
    // As in compare-locales, later tables take precedence.
    let tables = || {
        configs
            .included
            .iter()
            .rev()
            .flat_map(|config| config.paths.iter().rev().map(move |paths| (config, paths)))
    };
    let mut originals = BTreeSet::new();
    for (_, paths) in tables() {
        originals.extend(disk.matching(&paths.reference)?);
    }
    if originals.is_empty() {
        return Err(failed("no .ftl file matches a `reference` in [[paths]]"));
    }
    let tag = reference.map_or_else(|| tag_of(&originals, &configs.included), str::to_owned);
    let mut locales = listed(&configs.included);
    if locales.is_empty() {
        for (_, paths) in tables() {
            let found = disk.matching(&paths.l10n)?.into_iter().filter(|place| !originals.contains(place));
            locales.extend(found.filter_map(|place| paths.l10n.matches(&place)?.1));
        }
    }
    let mut translations = Translations { by_original: BTreeMap::new(), places: BTreeSet::new() };
    for locale in &locales {
        for (_, paths) in tables().filter(|(config, paths)| has_locale(config, paths, locale)) {
            let l10n = paths.l10n.of_locale(locale);
            let existing = disk.matching(&l10n)?.into_iter().filter_map(|place| {
                let (wildcards, _) = l10n.matches(&place)?;
                Some((paths.reference.fill(locale, &wildcards), place))
            });
            let expected = originals.iter().filter_map(|original| {
                let (wildcards, _) = paths.reference.matches(original)?;
                Some((original.clone(), l10n.fill(locale, &wildcards)))
            });
            let found = existing.chain(expected);
            for (original, place) in
                found.filter(|(_, place)| !originals.contains(place) && !is_excluded(&configs, locale, place))
            {
                translations.add(locale, original, place).map_err(|why| failed(&why))?;
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
    let places = by_original
        .into_iter()
        .map(|((locale, original), place)| (format!("{locale}/{}", &original[shared..]), place));
    let places: BTreeMap<_, _> = places.collect();
    let existing = places.iter().filter(|(_, place)| folder.join(place).is_file());
    Ok(Project {
        reference: tag,
        files: existing.map(|(path, place)| (path.clone(), folder.join(place))).collect(),
        places,
        configs: configs
            .included
            .iter()
            .chain(configs.excluded.iter().flatten())
            .map(|config| folder.join(&config.path))
            .collect(),
        notes: configs.notes,
    })
}

/// The files on disk.
struct Disk<'d> {
    folder: &'d Path,
    /// The files of each folder and depth that was read.
    listed: BTreeMap<(String, usize), Vec<String>>,
}

impl Disk<'_> {
    /// Returns the files that match a pattern.
    fn matching(&mut self, pattern: &Pattern) -> Result<Vec<String>, String> {
        let (folder, depth) = pattern.folder();
        if !self.listed.contains_key(&(folder.clone(), depth)) {
            let path = self.folder.join(&folder);
            let path = if path.as_os_str().is_empty() { Path::new(".") } else { &path };
            let found = if path.is_dir() {
                files::list(path, depth).map_err(|error| error.to_string())?
            } else {
                Vec::new()
            };
            let found = found.into_iter().filter(|(name, _)| right_name(name).is_none());
            let found = found.map(|(name, _)| format!("{folder}{name}")).collect();
            self.listed.insert((folder.clone(), depth), found);
        }
        let listed = self.listed.get(&(folder, depth)).into_iter().flatten();
        Ok(listed.filter(|path| pattern.matches(path).is_some()).cloned().collect())
    }
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

/// Returns the locales that some files list.
fn listed(configs: &[Config]) -> BTreeSet<String> {
    let of_paths =
        |config: &Config| config.paths.iter().filter_map(|paths| paths.locales.clone()).collect::<Vec<_>>();
    configs
        .iter()
        .flat_map(|config| config.locales.iter().cloned().chain(of_paths(config)))
        .flatten()
        .collect()
}

fn has_locale(config: &Config, paths: &Paths, locale: &str) -> bool {
    let lists = [config.locales.as_ref(), paths.locales.as_ref()];
    lists.into_iter().flatten().all(|locales| locales.iter().any(|other| other == locale))
}

/// Returns whether an excluded file has a file of a locale. As in compare-locales, a file that lists no locales excludes nothing.
fn is_excluded(configs: &Configs, locale: &str, place: &str) -> bool {
    configs.excluded.iter().any(|excluded| {
        let paths =
            || excluded.iter().flat_map(|config| config.paths.iter().map(move |paths| (config, paths)));
        listed(excluded).contains(locale)
            && paths().any(|(config, paths)| {
                has_locale(config, paths, locale) && paths.l10n.of_locale(locale).matches(place).is_some()
            })
    })
}

/// Returns the locale of the reference: that of its path as a translation, or the English one in its path. Otherwise, `en`.
fn tag_of(originals: &BTreeSet<String>, configs: &[Config]) -> String {
    let paths = || configs.iter().flat_map(|config| &config.paths);
    let is_tag = |name: &str| parse_identifier(name).is_ok_and(|tag| tag == name);
    let by_pattern = originals.iter().find_map(|original| {
        paths().filter_map(|paths| paths.l10n.matches(original)?.1).find(|locale| is_tag(locale))
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

//! Project configuration files: TOML that says which files of a project are translated.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::pattern::{Pattern, Variables, resolve};

/// Maximum number of files that include each other.
const MAX_DEPTH: usize = 16;

/// A file.
#[derive(Debug)]
pub struct Config {
    /// Its path, relative to the folder of the project.
    pub path: String,
    /// The locales of the file, if it lists them.
    pub locales: Option<Vec<String>>,
    pub paths: Vec<Paths>,
}

/// Files of the reference, and their translations.
#[derive(Debug)]
pub struct Paths {
    pub reference: Pattern,
    pub l10n: Pattern,
    /// The locales that have these files, if not all have.
    pub locales: Option<Vec<String>>,
}

/// The files of a project.
#[derive(Debug, Default)]
pub struct Configs {
    /// The main file, and those that it includes.
    pub included: Vec<Config>,
    /// For each file that the main file excludes: that file, and those that it includes.
    pub excluded: Vec<Vec<Config>>,
    /// What is not supported.
    pub notes: Vec<String>,
}

impl Configs {
    /// Reads the file of a name in a folder, and the files that it includes and excludes.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or is malformed.
    pub fn read(folder: &Path, name: &str) -> Result<Self, String> {
        let mut configs = Self::default();
        let mut included = Vec::new();
        for path in configs.read_file(folder, name, 0, &mut included)? {
            let mut others = Vec::new();
            if !configs.read_file(folder, &path, 1, &mut others)?.is_empty() {
                let path = folder.join(path);
                return Err(format!("{}: only the main file can have [[excludes]]", path.display()));
            }
            configs.excluded.push(others);
        }
        configs.included = included;
        Ok(configs)
    }

    /// Adds a file, and those that it includes. Returns the paths of those that it excludes.
    fn read_file(
        &mut self,
        folder: &Path,
        path: &str,
        depth: usize,
        configs: &mut Vec<Config>,
    ) -> Result<Vec<String>, String> {
        let shown = folder.join(path).display().to_string();
        let failed = |why: String| format!("{shown}: {why}");
        if depth > MAX_DEPTH {
            return Err(failed(format!("more than {MAX_DEPTH} files include each other")));
        }
        let text = fs::read_to_string(folder.join(path)).map_err(|error| failed(error.to_string()))?;
        let document: Document = toml::from_str(&text).map_err(|error| {
            let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
            format!("{shown}:{line}: {}", error.message().replace('\n', "; "))
        })?;
        self.notes.extend(
            document.other.keys().map(|key| failed(format!("`{key}` is not supported and has no effect"))),
        );
        let mut variables = document.env;
        // Pontoon has the translations in the same folder.
        variables.entry("l10n_base".to_owned()).or_insert_with(|| ".".to_owned());
        let above = path.rfind('/').map_or("", |slash| &path[..slash]);
        let root = resolve(above, &document.basepath.unwrap_or_default(), &variables).map_err(failed)?;
        let mut paths = Vec::new();
        for table in document.paths {
            let parse = |text: &str| Pattern::parse(&root, text, &variables).map_err(failed);
            // Other formats have variables of their own.
            if ![".ftl", "*", "}"].iter().any(|end| table.l10n.ends_with(end)) {
                continue;
            }
            let Some(reference) = table.reference else {
                self.notes.push(failed(format!("{} has no reference and is not checked", table.l10n)));
                continue;
            };
            let l10n = parse(&table.l10n)?;
            self.notes.extend(
                table
                    .other
                    .keys()
                    .map(|key| failed(format!("`{key}` in [[paths]] is not supported and has no effect"))),
            );
            paths.push(Paths { reference: parse(&reference)?, l10n, locales: table.locales });
        }
        configs.push(Config { path: path.to_owned(), locales: document.locales, paths });
        let resolve_all = |children: Vec<Child>| {
            let paths = children.iter().map(|child| resolve(&root, &child.path, &variables).map_err(failed));
            paths.collect::<Result<Vec<_>, _>>()
        };
        for include in resolve_all(document.includes)? {
            if !self.read_file(folder, &include, depth + 1, configs)?.is_empty() {
                return Err(failed(format!("{include} is included, so it cannot have [[excludes]]")));
            }
        }
        resolve_all(document.excludes)
    }
}

#[derive(Deserialize)]
struct Document {
    basepath: Option<String>,
    locales: Option<Vec<String>>,
    #[serde(default)]
    env: Variables,
    #[serde(default)]
    paths: Vec<PathsTable>,
    #[serde(default)]
    includes: Vec<Child>,
    #[serde(default)]
    excludes: Vec<Child>,
    #[serde(flatten)]
    other: BTreeMap<String, toml::Value>,
}

#[derive(Deserialize)]
struct PathsTable {
    reference: Option<String>,
    l10n: String,
    locales: Option<Vec<String>>,
    #[serde(flatten)]
    other: BTreeMap<String, toml::Value>,
}

#[derive(Deserialize)]
struct Child {
    path: String,
}

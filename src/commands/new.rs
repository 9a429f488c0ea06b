//! `greeting-api new`: creates the files of a language.

mod skeleton;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_lint::escape::escape_invisible;
use fluent_lint::{Files, files, resource};
use language_matching::{canonicalize, parse_identifier};
use unic_langid::LanguageIdentifier;

use self::skeleton::skeleton;
use super::{EXAMPLES, FOLDER, over_embedded, print, refuse};
use crate::greeting::catalog::{CatalogError, REFERENCE};
use crate::greeting::locale_files::{self, of_locale};

/// The command line of `new`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The language as a BCP 47 tag, such as fr, pt-PT or zh-Hant
    #[arg(value_name = "TAG")]
    tag: String,
    /// The folder of the locales; created if it does not exist
    #[arg(long, value_name = "DIR", default_value = FOLDER)]
    locales: PathBuf,
}

/// Writes a locale's folder and prints the next steps. If that fails, nothing is changed.
#[must_use]
pub fn run(arguments: &Arguments) -> ExitCode {
    match create(arguments) {
        Ok(next) => print(&next),
        Err(why) => refuse(&why),
    }
}

fn create(arguments: &Arguments) -> Result<String, String> {
    let (tag, tree) = (parse_tag(&arguments.tag)?, &arguments.locales);
    let folder = tree.join(&arguments.tag);
    if folder.symlink_metadata().is_ok() {
        return Err(format!("{} already exists; nothing was changed", folder.display()));
    }
    let built_in = of_locale(&locale_files::embedded(), &arguments.tag);
    let mut files = skeletons(tree, &tag)?;
    files.extend(built_in.iter().filter_map(|(path, bytes)| {
        Some((path.split_once('/')?.1.to_owned(), String::from_utf8_lossy(bytes).into_owned()))
    }));
    write(tree, &folder, &files).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(next_steps(&arguments.tag, tree, &files, !built_in.is_empty()))
}

/// Parses a tag that can be the name of a locale's folder.
fn parse_tag(text: &str) -> Result<LanguageIdentifier, String> {
    let tag = parse_identifier(text)
        .map_err(|error| format!("{text:?} is not a language tag: {error}; examples are {EXAMPLES}"))?;
    if tag.language.is_empty() {
        return Err(format!("{text:?} has no language; examples are {EXAMPLES}"));
    }
    let canonical = canonicalize(&tag);
    match canonical.to_string() {
        right if right == text => Ok(tag),
        right => Err(format!("{text:?} must be written {right}")),
    }
}

/// Returns the names and the contents of files without a translation.
fn skeletons(tree: &Path, tag: &LanguageIdentifier) -> Result<BTreeMap<String, String>, String> {
    let own =
        if tree.exists() { files::read(tree).map_err(|error| error.to_string())? } else { Files::new() };
    let mut skeletons = BTreeMap::new();
    for (path, bytes) in over_embedded(own) {
        if let Some((REFERENCE, name)) = path.split_once('/') {
            let reference = match resource::parse(&bytes) {
                Ok(reference) => reference,
                Err(error) => return Err(CatalogError::Resource { path, error }.to_string()),
            };
            skeletons.insert(name.to_owned(), skeleton(&reference, tag));
        }
    }
    Ok(skeletons)
}

/// Writes the files to a hidden folder, which no reader sees, and then renames it.
fn write(tree: &Path, folder: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    fs::create_dir_all(tree)?;
    let hidden = tree.join(format!(".new-{}", std::process::id()));
    fs::create_dir(&hidden)?;
    let written = files
        .iter()
        .try_for_each(|(name, text)| fs::write(hidden.join(name), text))
        .and_then(|()| fs::rename(&hidden, folder));
    if written.is_err() {
        // A hidden folder that stays has no effect.
        let _ = fs::remove_dir_all(&hidden);
    }
    written
}

/// Returns what to do with the new files.
fn next_steps(tag: &str, tree: &Path, files: &BTreeMap<String, String>, is_built_in: bool) -> String {
    let tree = escape_invisible(&tree.display().to_string());
    let named = |option| if tree == FOLDER { String::new() } else { format!("{option} {tree}") };
    let (folder, option) = (named(""), named(" --locales"));
    let (contents, translate) = if is_built_in {
        (
            "the translation that is built in",
            "Change the texts. Until then, people get those that are built in.",
        )
    } else {
        (
            "no translation yet",
            "Translate. Open the files and follow their first lines; greeting.ftl first.
   Until then, people get English, or the language that this one is a variety of.",
        )
    };
    let paths: Vec<_> = files.keys().map(|name| format!("  {tree}/{tag}/{name}\n")).collect();
    format!(
        "\
These files are new, and contain {contents}:

{}
Next:

1. Serve your files, and open the page that shows each message as people get it:

     ROCKET_LOCALES={tree} greeting-api
     http://localhost:8000/translate/{tag}

2. {translate}
   The page follows each save, and says what is wrong.
3. Find mistakes, and what is left to translate:

     greeting-api check{folder} --locale {tag}

4. See each message in the terminal:

     greeting-api preview {tag}{option}

5. Open a pull request. locales/README.md explains how.
",
        paths.concat()
    )
}

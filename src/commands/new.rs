//! `greeting-api new`: begins the files of a language.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_lint::escape::escape_invisible;
use fluent_lint::{Files, files, resource};
use language_matching::{canonicalize, parse_identifier};
use unic_langid::LanguageIdentifier;

use super::{EXAMPLES, FOLDER, over_embedded, print, refuse};
use crate::greeting::catalog::{CatalogError, REFERENCE};
use crate::greeting::skeleton::skeleton;

/// What `new` is told on the command line.
#[derive(clap::Args)]
pub struct Arguments {
    /// The language as a BCP 47 tag, such as fr, pt-PT or zh-Hant
    #[arg(value_name = "TAG")]
    tag: String,
    /// The folder of the locales, which is made where there is none
    #[arg(long, value_name = "DIR", default_value = FOLDER)]
    locales: PathBuf,
}

/// Writes a locale's folder and says what to do next. Where it cannot, all stays as it was.
#[must_use]
pub fn run(arguments: &Arguments) -> ExitCode {
    match begin(arguments) {
        Ok(next) => {
            print(&next);
            ExitCode::SUCCESS
        }
        Err(why) => refuse(&why),
    }
}

fn begin(arguments: &Arguments) -> Result<String, String> {
    let (tag, tree) = (parse_tag(&arguments.tag)?, &arguments.locales);
    let folder = tree.join(&arguments.tag);
    if folder.symlink_metadata().is_ok() {
        return Err(format!("{} is there already; nothing was changed", folder.display()));
    }
    let files = skeletons(tree, &tag)?;
    write(tree, &folder, &files).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(next_steps(&arguments.tag, tree, &files))
}

/// A tag that can be the name of a locale's folder.
fn parse_tag(text: &str) -> Result<LanguageIdentifier, String> {
    let tag = parse_identifier(text)
        .map_err(|error| format!("{text:?} is no language tag: {error}; right would be {EXAMPLES}"))?;
    if tag.language.is_empty() {
        return Err(format!("{text:?} names no language; right would be {EXAMPLES}"));
    }
    let canonical = canonicalize(&tag);
    match canonical.to_string() {
        right if right == text => Ok(tag),
        right => Err(format!("{text:?} is to be written {right}")),
    }
}

/// The names of the new files and what they hold.
fn skeletons(tree: &Path, tag: &LanguageIdentifier) -> Result<Vec<(String, String)>, String> {
    let own =
        if tree.exists() { files::read(tree).map_err(|error| error.to_string())? } else { Files::new() };
    let mut skeletons = Vec::new();
    for (path, bytes) in over_embedded(own) {
        if let Some((REFERENCE, name)) = path.split_once('/') {
            let reference = match resource::parse(&bytes) {
                Ok(reference) => reference,
                Err(error) => return Err(CatalogError::Resource { path, error }.to_string()),
            };
            skeletons.push((name.to_owned(), skeleton(&reference, tag)));
        }
    }
    Ok(skeletons)
}

/// Writes the files beside the folder, under a hidden name that nobody reads, and then gives it the folder's.
fn write(tree: &Path, folder: &Path, files: &[(String, String)]) -> io::Result<()> {
    fs::create_dir_all(tree)?;
    let hidden = tree.join(format!(".new-{}", std::process::id()));
    fs::create_dir(&hidden)?;
    let written = files
        .iter()
        .try_for_each(|(name, text)| fs::write(hidden.join(name), text))
        .and_then(|()| fs::rename(&hidden, folder));
    if written.is_err() {
        // What is wrong is said; that the hidden folder stays, should that fail too, harms nobody.
        let _ = fs::remove_dir_all(&hidden);
    }
    written
}

/// What to do with the new files.
fn next_steps(tag: &str, tree: &Path, files: &[(String, String)]) -> String {
    let tree = escape_invisible(&tree.display().to_string());
    let named = |option| if tree == FOLDER { String::new() } else { format!("{option} {tree}") };
    let (folder, option) = (named(""), named(" --locales"));
    let paths: Vec<_> = files.iter().map(|(name, _)| format!("  {tree}/{tag}/{name}\n")).collect();
    format!(
        "\
These files are new, and hold no translation yet:

{}
Next:

1. Translate. Open the files and do what their first lines say; greeting.ftl first.
   Until you do, English stands in, or the language that this one is a variety of.
2. See what is wrong and what is left:

     greeting-api check{folder} --locale {tag}

3. See each message as a person gets it:

     greeting-api preview {tag}{option}

4. Serve what you save, and ask for it:

     ROCKET_LOCALES={tree} greeting-api
     curl localhost:8000/greet/language/{tag}/Alice

5. Open a pull request. locales/README.md tells how.
",
        paths.concat()
    )
}

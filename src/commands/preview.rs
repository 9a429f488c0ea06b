//! `greeting-api preview`: every message as people get it, in tables on the terminal.

mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_lint::{Files, files};
use language_matching::LanguageTag;

use self::table::{cell, table};
use super::{EXAMPLES, FOLDER, WRONG, complain, folder_of, over_embedded, print, refuse};
use crate::greeting::catalog::{Catalog, CatalogError, ChosenLocale, Locale};
use crate::greeting::direction::Direction;
use crate::greeting::locale_files;
use crate::greeting::messages::{self, Message};
use crate::greeting::name::Name;
use crate::greeting::preview::{self, Addressee, FORMALITIES, Shown, situations};

/// The command line of `preview`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The locales to show, such as fr or pt-PT [default: all]
    #[arg(value_name = "TAG")]
    tags: Vec<String>,
    /// The name to greet; try one in another script, too
    #[arg(long, default_value = "Alice")]
    name: String,
    /// The folder of the locales [default: locales if it exists, otherwise the built-in ones]
    #[arg(long, value_name = "DIR")]
    locales: Option<PathBuf>,
}

/// Prints locales as the service has them when it serves the folder, and the errors of those that it would reject.
#[must_use]
pub fn run(arguments: &Arguments) -> ExitCode {
    let (pages, wrong) = match pages(arguments) {
        Ok(pages) => pages,
        Err(why) => return refuse(&why),
    };
    let printed = print(&pages);
    for error in wrong.values() {
        complain(&error.to_string());
    }
    if wrong.is_empty() { printed } else { ExitCode::from(WRONG) }
}

/// Errors by the name of the locale's folder.
type Wrong = BTreeMap<String, CatalogError>;

fn pages(arguments: &Arguments) -> Result<(String, Wrong), String> {
    let name = Name::parse(&arguments.name).map_err(|error| error.to_string())?;
    let here = Some(Path::new(FOLDER)).filter(|folder| folder.is_dir());
    let own = match arguments.locales.as_deref().or(here) {
        Some(folder) => files::read(folder).map_err(|error| error.to_string())?,
        None => locale_files::embedded(),
    };
    let folders: BTreeSet<_> = own.keys().map(|path| folder_of(path).to_owned()).collect();
    let (catalog, wrong) = build(over_embedded(own)).map_err(|error| error.to_string())?;
    let shown: Vec<_> = match &arguments.tags[..] {
        [] => catalog.locales().iter().filter(|locale| folders.contains(locale.language())).collect(),
        tags => {
            let valid = tags.iter().filter(|tag| !wrong.contains_key(*tag));
            valid.map(|tag| find(&catalog, tag)).collect::<Result<_, _>>()?
        }
    };
    if shown.is_empty() && wrong.is_empty() {
        return Err("the folder has no locale: no file such as fr/greeting.ftl".to_owned());
    }
    let shown = shown.into_iter().filter(|locale| !wrong.contains_key(locale.language()));
    let pages: Vec<_> = shown.map(|locale| page(&catalog, locale, name)).collect();
    Ok((pages.join("\n"), wrong))
}

/// Returns the catalog of all valid locales, and the errors of the others, which are replaced by the embedded ones.
fn build(mut files: Files) -> Result<(Catalog, Wrong), CatalogError> {
    let mut wrong = Wrong::new();
    loop {
        let error = match Catalog::new(files.clone()) {
            Ok(catalog) => return Ok((catalog, wrong)),
            Err(error) => error,
        };
        let folder = match error.folder() {
            Some(folder) if !wrong.contains_key(folder) => folder.to_owned(),
            _ => return Err(error),
        };
        files.retain(|path, _| folder_of(path) != folder);
        files.extend(locale_files::embedded().into_iter().filter(|(path, _)| folder_of(path) == folder));
        wrong.insert(folder, error);
    }
}

/// Returns the locale of a tag, in any spelling.
fn find<'c>(catalog: &'c Catalog, tag: &str) -> Result<&'c Locale, String> {
    let nearest = match catalog.lookup(tag) {
        Ok(chosen) => chosen,
        Err(error) => return Err(format!("{tag:?} is not a language tag: {error}; examples are {EXAMPLES}")),
    };
    let asked = LanguageTag::parse(tag).map(|tag| tag.to_identifier()).unwrap_or_default();
    if let Some(locale) = catalog.locales().iter().find(|locale| *locale.tag() == asked) {
        return Ok(locale);
    }
    let related = catalog.locales().iter().filter(|locale| locale.tag().language == asked.language);
    let mut near: Vec<_> = related.map(Locale::language).collect();
    if !nearest.fallback {
        near.retain(|language| *language != nearest.locale.language());
        near.insert(0, nearest.locale.language());
    }
    Err(match &near[..] {
        [] => format!("there is no locale {tag}, and none near it; `greeting-api new {tag}` creates one"),
        [only] => format!("there is no locale {tag}; the nearest is {only}"),
        _ => format!("there is no locale {tag}; the nearest are {}", near.join(", ")),
    })
}

/// Renders all messages of a locale.
fn page(catalog: &Catalog, locale: &Locale, name: Name<'_>) -> String {
    let direction = if locale.direction() == Direction::Rtl { "right to left" } else { "left to right" };
    let (greetings, others) = (greetings(catalog, locale, name), others(catalog, locale));
    format!("== {}, {direction}\n\n{}\n{}", locale.language(), table(&greetings), table(&others))
}

/// Returns a row for each situation, with a column for each formality.
fn greetings(catalog: &Catalog, locale: &Locale, name: Name<'_>) -> Vec<[String; 4]> {
    let chosen = ChosenLocale { locale, fallback: false };
    let [neutral, formal, casual] = FORMALITIES.map(|formality| formality.as_str().to_owned());
    let mut rows = vec![[String::new(), neutral, formal, casual]];
    for situation in situations(catalog, chosen, name) {
        let greetings = situation.greetings(catalog, chosen);
        let period = match (situation.time, greetings[0].period) {
            (Some(start), Some(period)) => format!("{period} {start}"),
            _ => "any time".to_owned(),
        };
        let addressee = match situation.addressee {
            Addressee::Named => "",
            Addressee::Nameless => "no name, ",
            Addressee::OwnHonorific => "own honorific, ",
        };
        let [neutral, formal, casual] =
            greetings.map(|greeting| cell(&greeting.message, greeting.direction, greeting.language, locale));
        rows.push([format!("{addressee}{period}"), neutral, formal, casual]);
    }
    rows
}

/// Returns the messages other than greetings: the id and the value, and below it the detail. Further forms follow.
fn others(catalog: &Catalog, locale: &Locale) -> Vec<[String; 2]> {
    let chosen = ChosenLocale { locale, fallback: false };
    let mut rows = Vec::new();
    // A language that lists no honorifics has none. Those of English are not its own.
    let is_shown = |message: &Message| *message != messages::HONORIFICS || locale.honorifics().is_some();
    for (message, forms) in preview::others(locale).filter(|(message, _)| is_shown(message)) {
        for (number, form) in forms.iter().enumerate() {
            let Shown { value, detail, locale: source } = form.show(catalog, chosen);
            let show = |part: &str| cell(part, source.direction(), source.language(), locale);
            let label = if number == 0 { message.id.to_owned() } else { format!("  {}", form.label) };
            rows.push([label, show(&value)]);
            if message.detailed {
                rows.push([String::new(), show(&detail)]);
            }
        }
    }
    rows
}

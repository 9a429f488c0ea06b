//! The languages that there are.

use rocket::get;
use serde::Serialize;

use crate::greeting::catalog::{Catalog, ChosenLocale, Locale};
use crate::greeting::direction::{Direction, Isolation};
use crate::greeting::messages;
use crate::web::catalog::CachedCatalog;
use crate::web::respond::content::Content;
use crate::web::respond::representation::Representation;

/// Every language that greetings are served in, sorted by its tag.
#[get("/languages")]
pub fn languages(cached: &CachedCatalog) -> Representation<'static> {
    let content = cached.languages.get_or_init(|| {
        let catalog = &cached.catalog;
        let languages: Vec<_> = catalog.locales().iter().map(|locale| Entry::of(catalog, locale)).collect();
        let json = serde_json::to_string(&languages).expect("texts and numbers have JSON");
        Content::new("application/json", None, json)
    });
    Representation::of(content.clone())
}

/// A language that greetings are served in.
#[derive(Serialize)]
pub struct Entry<'c> {
    /// Its BCP 47 tag.
    language: &'c str,
    /// Its name for itself.
    name: String,
    direction: Direction,
    messages: Messages,
}

/// How much of the service speaks it.
#[derive(Serialize)]
struct Messages {
    /// The part of the reference's messages that it has, with its CLDR parents: from 0 to 1.
    complete: f64,
}

impl<'c> Entry<'c> {
    /// A locale, as it is listed.
    pub fn of(catalog: &'c Catalog, locale: &'c Locale) -> Self {
        let choice = ChosenLocale { locale, fallback: false };
        let complete = (catalog.completeness(locale) * 1000.0).floor() / 1000.0;
        Self {
            language: locale.language(),
            name: catalog.message(choice, &messages::LANGUAGE_NAME, &[], Isolation::Auto).value,
            direction: locale.direction(),
            messages: Messages { complete },
        }
    }
}

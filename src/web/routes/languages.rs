//! The list of supported languages.

use rocket::get;
use serde::Serialize;

use crate::greeting::catalog::{Catalog, ChosenLocale, Locale};
use crate::greeting::direction::{Direction, Isolation};
use crate::greeting::messages;
use crate::web::catalog::CachedCatalog;
use crate::web::content::Content;
use crate::web::respond::representation::Representation;

/// Returns all supported languages, sorted by tag.
#[get("/languages")]
pub fn languages(cached: &CachedCatalog) -> Representation<'static> {
    let content = cached.languages.get_or_init(|| {
        let catalog = &cached.catalog;
        let languages: Vec<_> = catalog.locales().iter().map(|locale| Entry::of(catalog, locale)).collect();
        let mut json = serde_json::to_string(&languages).expect("texts and finite numbers can be JSON");
        json.push('\n');
        Content::new("application/json; charset=utf-8", None, json)
    });
    Representation::of(content.clone())
}

/// A supported language.
#[derive(Serialize)]
pub struct Entry<'c> {
    /// The BCP 47 tag.
    language: &'c str,
    /// The name of the language in the language itself.
    name: String,
    direction: Direction,
    messages: Messages,
}

/// How much of the service is translated.
#[derive(Serialize)]
struct Messages {
    /// The share of messages that the locale or one of its CLDR parents has, from 0 to 1.
    complete: f64,
}

impl<'c> Entry<'c> {
    /// Returns the entry of a locale.
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

//! The languages that there are.

use rocket::get;
use serde::Serialize;
use utoipa::ToSchema;

use super::cached::CachedCatalog;
use super::openapi::schemas;
use super::representation::{Content, Representation};
use crate::l10n::catalog::{Catalog, Choice, Locale};
use crate::l10n::direction::{Direction, Isolation};
use crate::l10n::messages;

/// Every language that greetings are served in, sorted by its tag.
#[utoipa::path(tag = "languages")]
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
#[derive(Serialize, ToSchema)]
pub struct Entry<'c> {
    /// Its BCP 47 tag.
    language: &'c str,
    /// Its name for itself.
    name: String,
    #[schema(value_type = schemas::Direction)]
    direction: Direction,
    #[schema(inline)]
    messages: Messages,
}

/// How much of the service speaks it.
#[derive(Serialize, ToSchema)]
struct Messages {
    /// The part of the reference's messages that it has, with its CLDR parents: from 0 to 1.
    #[schema(minimum = 0, maximum = 1)]
    complete: f64,
}

impl<'c> Entry<'c> {
    /// A locale, as it is listed.
    pub fn of(catalog: &'c Catalog, locale: &'c Locale) -> Self {
        let choice = Choice { locale, fallback: false };
        let complete = (catalog.completeness(locale) * 1000.0).floor() / 1000.0;
        Self {
            language: locale.language(),
            name: catalog.message(choice, &messages::LANGUAGE_NAME, &[], Isolation::Auto).value,
            direction: locale.direction(),
            messages: Messages { complete },
        }
    }
}

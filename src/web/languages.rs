//! The languages that there are.

use rocket::get;
use rocket::http::Status;
use serde::Serialize;

use super::representation::Representation;
use crate::l10n::catalog::{Catalog, Choice, Locale};
use crate::l10n::direction::{Direction, Isolation};
use crate::l10n::messages;

/// `GET /languages`: every locale, sorted by its tag.
#[get("/languages")]
pub fn languages(catalog: &Catalog) -> Result<Representation<'static>, Status> {
    let languages: Vec<_> = catalog.locales().iter().map(|locale| Entry::of(catalog, locale)).collect();
    let json = serde_json::to_string(&languages).map_err(|_| Status::InternalServerError)?;
    Ok(Representation {
        content_type: "application/json",
        language: None,
        vary: "",
        location: None,
        body: json,
    })
}

/// A language that greetings are served in.
#[derive(Serialize)]
struct Entry<'c> {
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
    fn of(catalog: &'c Catalog, locale: &'c Locale) -> Self {
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

//! The list of supported languages.

use rocket::get;
use rocket::request::Request;
use rocket::response::{self, Responder};

use crate::greeting::language::{Language, Table};
use crate::web::catalog::CachedCatalog;
use crate::web::content::Content;
use crate::web::guards::accept::Format;
use crate::web::respond::representation::{Representation, Vary};

/// Returns all supported languages, sorted by tag: as JSON, or as a table for clients that prefer plain text.
#[get("/languages")]
pub fn languages(cached: &CachedCatalog) -> Languages<'_> {
    Languages(cached)
}

/// The list of supported languages.
pub struct Languages<'r>(&'r CachedCatalog);

impl<'r> Responder<'r, 'r> for Languages<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let [json, text] = self.0.languages.get_or_init(|| {
            let catalog = &self.0.catalog;
            let languages: Vec<_> =
                catalog.locales().iter().map(|locale| Language::new(catalog, locale)).collect();
            let json = serde_json::to_string(&languages).expect("texts and finite numbers can be JSON");
            let text = Table(&languages).to_string();
            [
                Content::constant("application/json; charset=utf-8", None, json + "\n"),
                Content::constant("text/plain; charset=utf-8", None, text),
            ]
        });
        let content = match Format::negotiate(request, [Format::Json, Format::Text]) {
            Format::Json => json,
            _ => text,
        };
        Representation { vary: Vary::Format, ..Representation::of(content.clone()) }.respond_to(request)
    }
}

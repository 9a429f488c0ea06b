//! The description of the service for machines: `OpenAPI` 3.1, written by hand and held to the service by tests.

use std::sync::LazyLock;

use rocket::get;

use crate::web::respond::content::Content;
use crate::web::respond::representation::Representation;

/// `docs/openapi.json`.
#[get("/openapi.json")]
pub fn openapi() -> Representation<'static> {
    static DESCRIPTION: LazyLock<Content<'static>> =
        LazyLock::new(|| Content::new("application/json", None, include_str!("../../../docs/openapi.json")));
    Representation::of(DESCRIPTION.clone())
}

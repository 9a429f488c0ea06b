//! `docs/openapi.json`, which is written by hand. `tests/it/docs/openapi` compares it with the service.

use std::sync::LazyLock;

use rocket::get;

use crate::web::content::Content;
use crate::web::respond::representation::Representation;

/// Returns `docs/openapi.json`.
#[get("/openapi.json")]
pub fn openapi() -> Representation<'static> {
    static DESCRIPTION: LazyLock<Content<'static>> = LazyLock::new(|| {
        Content::constant("application/json; charset=utf-8", None, include_str!("../../../docs/openapi.json"))
    });
    Representation::of(DESCRIPTION.clone())
}

//! `docs/openapi.json`, which is written by hand. `tests/it/docs/openapi` compares it with the service.

use std::sync::LazyLock;

use rocket::get;

use crate::web::content::Content;
use crate::web::respond::representation::Representation;

/// Returns `docs/openapi.json`.
#[get("/openapi.json")]
pub fn openapi() -> Representation<'static> {
    static DESCRIPTION: LazyLock<Content<'static>> = LazyLock::new(|| {
        let gzip = include_bytes!(concat!(env!("OUT_DIR"), "/openapi.json.gz"));
        Content::from_gzip("application/json; charset=utf-8", gzip)
    });
    Representation::of(DESCRIPTION.clone())
}

//! Interactive documentation: Swagger UI for `/openapi.json`. All files are embedded, so that it works offline.

use std::sync::LazyLock;

use rocket::get;

use crate::web::content::Content;
use crate::web::page::assets::DOCS;
use crate::web::page::template::Template;
use crate::web::respond::asset::Asset;
use crate::web::respond::problem::ProblemResponse;
use crate::web::respond::representation::Representation;

/// Only files of the service, and no `eval` (Content Security Policy Level 3). Swagger UI's icons are `data:` URLs.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Returns Swagger UI, which shows `/openapi.json` and sends requests.
#[get("/docs")]
pub fn docs() -> Representation<'static> {
    static PAGE: LazyLock<Content<'static>> = LazyLock::new(|| {
        let page = Template::new(include_str!("docs/index.html"), |file| DOCS.address(file));
        Content::constant("text/html; charset=utf-8", Some("en"), page.fill(|_, _| {}))
    });
    Representation { policy: Some(POLICY), ..Representation::of(PAGE.clone()) }
}

/// Returns a script or a style sheet of the page.
#[get("/docs/<file>?<v>")]
pub fn asset<'r>(file: &'r str, v: Option<&'r str>) -> Result<Asset<'r>, ProblemResponse> {
    Asset::find(&DOCS, file, v)
}

//! The service described for machines: `OpenAPI` 3.1, made from the routes and the types that they answer with.
//!
//! utoipa reads paths, methods and parameters from the handlers; what a [parameter](parameters) means, what an
//! [answer](answers) has and which [problems] there are stands here, once. The examples are made by the service itself.

mod answers;
mod greetings;
mod parameters;
mod problems;
pub mod schemas;

use rocket::get;
use rocket::http::{ContentType, Status};
use utoipa::OpenApi;

use super::{docs, greet, health, help, languages};
use crate::l10n::catalog::Catalog;

/// This description, for programs.
#[utoipa::path(tag = "documentation")]
#[get("/openapi.json")]
pub fn openapi(catalog: &Catalog) -> Result<(ContentType, String), Status> {
    let json = document(catalog).to_pretty_json().map_err(|_| Status::InternalServerError)?;
    Ok((ContentType::JSON, json))
}

#[derive(OpenApi)]
#[openapi(
    info(
        description = include_str!("openapi/description.md"),
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    paths(
        greet::greet,
        greet::greet_in_language,
        languages::languages,
        help::help,
        docs::docs,
        docs::asset,
        openapi,
        health::livez,
        health::readyz,
    ),
    tags(
        (name = "greetings", description = "A person's name becomes a sentence in their own language."),
        (name = "languages", description = "What there is to choose from."),
        (name = "documentation", description = "How to call the service, for people and for programs."),
        (name = "health", description = "For those who run the service."),
    ),
)]
struct Document;

fn document(catalog: &Catalog) -> utoipa::openapi::OpenApi {
    let mut document = Document::openapi();
    for item in document.paths.paths.values_mut() {
        let operation = item.get.as_mut().expect("all there is here is read");
        parameters::describe(operation);
        answers::describe(operation);
    }
    document.components = Some(answers::components(catalog));
    document
}

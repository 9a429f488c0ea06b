//! The service described for machines: `OpenAPI` 3.1, made from the routes and the types that they answer with.
//!
//! utoipa reads paths, methods and parameters from the handlers; what a parameter means, what an answer has and which
//! problems there are stands in the files below, once. The examples are made by the service itself.

mod answers;
mod greetings;
mod headers;
mod parameters;
mod problems;
pub mod schemas;

use std::sync::LazyLock;

use rocket::get;
use utoipa::OpenApi;

use super::representation::{Content, Representation};
use super::{docs, greet, health, help, languages, metrics, page};
use crate::l10n::catalog::Catalog;

/// This description, for programs.
#[utoipa::path(tag = "documentation")]
#[get("/openapi.json")]
pub fn openapi() -> Representation<'static> {
    static DESCRIPTION: LazyLock<Content<'static>> =
        LazyLock::new(|| Content::new("application/json", None, include_str!("../../docs/openapi.json")));
    Representation::of(DESCRIPTION.clone())
}

/// The description, made from the code. A test holds that `docs/openapi.json` is the same, and that is what is served: so
/// none of what makes it has to be in the binary.
///
/// # Errors
///
/// When it cannot be written as JSON, which no description is known to cause.
pub fn description(catalog: &Catalog) -> serde_json::Result<String> {
    let mut document = Document::openapi();
    for operation in document.paths.paths.values_mut().filter_map(|item| item.get.as_mut()) {
        parameters::describe(operation);
        answers::describe(operation);
    }
    document.components = Some(answers::components(catalog));
    document.to_pretty_json()
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
        page::files::part,
        docs::docs,
        docs::asset,
        openapi,
        health::livez,
        health::readyz,
        metrics::metrics,
    ),
    tags(
        (name = "greetings", description = "A person's name becomes a sentence in their own language."),
        (name = "languages", description = "What there is to choose from."),
        (name = "documentation", description = "How to call the service, for people and for programs."),
        (name = "health", description = "For those who run the service."),
    ),
)]
struct Document;

//! What the service answers.

use std::fmt::Display;

use serde::Serialize;
use serde_json::{Value, json};
use utoipa::PartialSchema;
use utoipa::openapi::content::{Content, ContentBuilder};
use utoipa::openapi::example::ExampleBuilder;
use utoipa::openapi::path::Operation;
use utoipa::openapi::schema::{Array, Components, ComponentsBuilder, Object, ObjectBuilder, Type};
use utoipa::openapi::{Ref, RefOr, ResponseBuilder, Schema};

use super::headers::{self, LASTING, reference};
use super::{greetings, problems, schemas};
use crate::l10n::catalog::{Catalog, REFERENCE};
use crate::web::languages::Entry;
use crate::web::problem::{Details, Error};

/// Says what an operation answers, by its name. Any can also be a problem of the request as a whole.
pub fn describe(operation: &mut Operation) {
    let answers: &[_] = match operation.operation_id.as_deref().unwrap_or_default() {
        "greet" => &[("200", "NegotiatedGreeting"), ("304", "NotModified"), ("400", "GreetingProblem")],
        "greet_in_language" => &[("200", "Greeting"), ("304", "NotModified"), ("400", "GreetingProblem")],
        "languages" => &[("200", "Languages"), ("304", "NotModified")],
        "help" => &[("200", "Help"), ("304", "NotModified")],
        "openapi" => &[("200", "Description"), ("304", "NotModified")],
        "docs" => &[("200", "Page"), ("304", "NotModified")],
        "part" => &[("200", "Part"), ("304", "NotModified")],
        "asset" => &[("200", "Asset")],
        "livez" => &[("200", "Health")],
        "readyz" => &[("200", "Health"), ("503", "Stopping")],
        "metrics" => &[("200", "Metrics")],
        _ => &[],
    };
    for (status, name) in answers.iter().chain(&[("default", "Problem")]) {
        let answer = Ref::from_response_name(*name).into();
        operation.responses.responses.insert((*status).to_owned(), answer);
    }
}

/// The answers, and the schemas and headers of which they are made. English words the problems.
pub fn components(catalog: &Catalog) -> Components {
    let mut components = ComponentsBuilder::new()
        .schema("Greeting", schemas::Greeting::schema())
        .schema("Direction", schemas::Direction::schema())
        .schema("Language", Entry::schema())
        .schema("Problem", problem_schema())
        .build();
    components.headers = headers::components();
    let object = Object::with_type(Type::Object).into();
    let answers = [
        ("NegotiatedGreeting", greeting(catalog, true)),
        ("Greeting", greeting(catalog, false)),
        ("Languages", languages(catalog)),
        (
            "Help",
            text(
                "How to call the service, in lines to copy into a terminal; for browsers as a page.",
                LASTING,
                &[
                    (
                        "text/plain",
                        "The first line",
                        "greeting-api greets people by name in their own language.\n",
                    ),
                    ("text/html", "The first line", "<!doctype html>\n"),
                ],
            ),
        ),
        (
            "Description",
            answer("This description.", &["Cache-Control", "ETag"]).content(
                "application/json",
                content(object, [("Its beginning".to_owned(), json!({ "openapi": "3.1.0" }))]),
            ),
        ),
        (
            "Page",
            text(
                "A page to read this description, and to try it out.",
                &["Cache-Control", "Content-Language", "Content-Security-Policy", "ETag"],
                &[("text/html", "The first line", "<!doctype html>\n")],
            ),
        ),
        (
            "Asset",
            text(
                "The file.",
                &["Cache-Control", "Content-Encoding", "Vary"],
                &[
                    (
                        "text/javascript",
                        "The first line of start.js",
                        "// Shows the description that this very service gives of itself.\n",
                    ),
                    ("text/css", "The beginning of swagger-ui.css", ".swagger-ui{"),
                ],
            ),
        ),
        ("Part", part()),
        ("Health", text("It does.", &["Cache-Control"], &[("text/plain", "GET /livez", "ok\n")])),
        (
            "Metrics",
            text(
                "Every metric.",
                &["Cache-Control"],
                &[("application/openmetrics-text", "The end", "# EOF\n")],
            ),
        ),
        ("NotModified", answer("What the client has is what it would get: the answer has no body.", LASTING)),
        (
            "GreetingProblem",
            problem(
                "The name, the language, the time or the formality is refused.",
                catalog,
                problems::of_greetings(),
            ),
        ),
        (
            "Problem",
            problem(
                "The request as a whole is refused, or the service failed.",
                catalog,
                problems::of_requests(),
            )
            .header_ref("Allow", reference("Allow"))
            .header_ref("Retry-After", reference("Retry-After")),
        ),
        ("Stopping", problem("The service takes no new work.", catalog, problems::of_readiness())),
    ];
    components.responses = answers.map(|(name, answer)| (name.to_owned(), answer.into())).into();
    components
}

fn answer(description: &str, headers: &[&str]) -> ResponseBuilder {
    let answer = ResponseBuilder::new().description(description);
    headers.iter().fold(answer, |answer, name| answer.header_ref(*name, reference(name)))
}

/// An answer that is text in any of these media types, each with an example.
fn text(description: &str, headers: &[&str], bodies: &[(&str, &str, &str)]) -> ResponseBuilder {
    bodies.iter().fold(answer(description, headers), |answer, &(media_type, request, body)| {
        answer.content(media_type, content(string(), [(request.to_owned(), json!(body))]))
    })
}

fn part() -> ResponseBuilder {
    let script = "// Without this script the page is a form; with it, it answers while the visitor types.\n";
    let bodies = [
        ("text/javascript", "The first line of script.js", script),
        ("text/css", "The beginning of style.css", ":root {"),
        ("image/svg+xml", "The beginning of icon.svg", "<svg "),
    ];
    text("The file.", &["Cache-Control", "ETag"], &bodies)
}

fn greeting(catalog: &Catalog, negotiated: bool) -> ResponseBuilder {
    let examples = greetings::examples(catalog, negotiated);
    let answer = answer("The greeting.", LASTING);
    let answer = if negotiated {
        answer.header_ref("Content-Location", reference("Content-Location"))
    } else {
        answer
    };
    localized(answer, "Greeting", "application/json", &examples)
}

fn languages(catalog: &Catalog) -> ResponseBuilder {
    let english = catalog.locales().iter().filter(|locale| locale.language() == REFERENCE);
    let english: Vec<_> = english.map(|locale| Entry::of(catalog, locale)).collect();
    answer("Every language, sorted by its tag.", &["Cache-Control", "ETag"]).content(
        "application/json",
        content(
            Array::new(Ref::from_schema_name("Language")).into(),
            [("One of them".to_owned(), json!(english))],
        ),
    )
}

fn problem(description: &str, catalog: &Catalog, problems: Vec<(&str, Error)>) -> ResponseBuilder {
    let english = catalog.lookup(REFERENCE).expect("a tag");
    let examples: Vec<_> = problems
        .into_iter()
        .map(|(request, error)| (request.to_owned(), error.details(catalog, english).0))
        .collect();
    let answer = answer(description, &["Cache-Control", "Content-Language", "Vary"]);
    localized(answer, "Problem", "application/problem+json", &examples)
}

/// An answer in both representations, with examples of both.
fn localized<B: Serialize + Display>(
    answer: ResponseBuilder,
    schema: &str,
    media_type: &str,
    examples: &[(String, B)],
) -> ResponseBuilder {
    let json = examples.iter().map(|(request, body)| (request.clone(), json!(body)));
    let text = examples.iter().map(|(request, body)| (request.clone(), json!(format!("{body}\n"))));
    answer
        .content(media_type, content(Ref::from_schema_name(schema).into(), json))
        .content("text/plain", content(string(), text))
}

/// A body, with examples: each with the request that it answers.
fn content(schema: RefOr<Schema>, examples: impl IntoIterator<Item = (String, Value)>) -> Content {
    let examples =
        examples.into_iter().map(|(request, body)| (request, ExampleBuilder::new().value(Some(body))));
    ContentBuilder::new().schema(Some(schema)).examples_from_iter(examples).build()
}

fn string() -> RefOr<Schema> {
    Object::with_type(Type::String).into()
}

/// The schema of a problem, whose `type` is one of those that there are.
fn problem_schema() -> RefOr<Schema> {
    let mut schema = Details::schema();
    if let RefOr::T(Schema::Object(object)) = &mut schema {
        let kind = ObjectBuilder::new().schema_type(Type::String).enum_values(Some(problems::kinds()));
        object.properties.insert("type".to_owned(), kind.description(Some("What is wrong.")).into());
    }
    schema
}

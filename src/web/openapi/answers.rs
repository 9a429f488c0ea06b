//! What the service answers.

use std::fmt::Display;

use serde::Serialize;
use serde_json::{Value, json};
use utoipa::PartialSchema;
use utoipa::openapi::content::{Content, ContentBuilder};
use utoipa::openapi::example::ExampleBuilder;
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::path::Operation;
use utoipa::openapi::schema::{Array, Components, ComponentsBuilder, Object, ObjectBuilder, Type};
use utoipa::openapi::{Ref, RefOr, ResponseBuilder, Schema};

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
        "openapi" => &[("200", "Description")],
        "docs" => &[("200", "Page")],
        "asset" => &[("200", "Asset")],
        "livez" => &[("200", "Health")],
        "readyz" => &[("200", "Health"), ("503", "Stopping")],
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
    for (name, description, example) in HEADERS {
        let header =
            HeaderBuilder::new().description(Some(description)).example(Some(json!(example))).build();
        components.headers.insert(name.to_owned(), header.into());
    }
    let answers = [
        ("NegotiatedGreeting", greeting(catalog, true)),
        ("Greeting", greeting(catalog, false)),
        ("Languages", languages(catalog)),
        (
            "Help",
            answer(
                "How to call the service, in lines to copy into a terminal; for browsers as a page.",
                LASTING,
            )
            .content("text/plain", content(string(), []))
            .content("text/html", content(string(), [])),
        ),
        ("Description", answer("This description.", &[]).content("application/json", content(object(), []))),
        (
            "Page",
            answer(
                "A page to read this description, and to try it.",
                &["Content-Language", "Content-Security-Policy"],
            )
            .content("text/html", content(string(), [])),
        ),
        (
            "Asset",
            answer("The file.", &["Cache-Control", "Content-Encoding", "Vary"])
                .content("text/javascript", content(string(), []))
                .content("text/css", content(string(), [])),
        ),
        (
            "Health",
            answer("Yes.", &["Cache-Control"])
                .content("text/plain", content(string(), [("GET /livez".to_owned(), json!("ok\n"))])),
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
            .header_ref("Allow", reference("Allow")),
        ),
        ("Stopping", problem("The service takes no new work.", catalog, problems::of_readiness())),
    ];
    components.responses = answers.map(|(name, answer)| (name.to_owned(), answer.into())).into();
    components
}

/// Every header of an answer: its name, what it says, an example.
const HEADERS: [(&str, &str, &str); 8] = [
    ("Allow", "With status 405: the methods that every address takes.", "GET, HEAD, OPTIONS"),
    (
        "Cache-Control",
        "How long anybody may keep the answer: 300 seconds for a greeting, the languages and the help page. \
         `no-store` where nobody may, as with problems.",
        "public, max-age=300",
    ),
    ("Content-Encoding", "`gzip`, where `Accept-Encoding` takes it.", "gzip"),
    ("Content-Language", "The language of the words in the answer: a BCP 47 tag.", "fr"),
    (
        "Content-Location",
        "The address of the same greeting in the language chosen.",
        "/greet/language/fr/Alice",
    ),
    (
        "Content-Security-Policy",
        "What the page may load: nothing but what the service itself has.",
        "default-src 'none'",
    ),
    ("ETag", "A name for this very answer, for `If-None-Match`.", "\"0123456789abcdef\""),
    ("Vary", "The fields of the request that the answer depends on.", "Accept, Accept-Language"),
];

/// The headers of an answer that can be kept and asked for again.
const LASTING: &[&str] = &["Cache-Control", "Content-Language", "ETag", "Vary"];

fn answer(description: &str, headers: &[&str]) -> ResponseBuilder {
    let answer = ResponseBuilder::new().description(description);
    headers.iter().fold(answer, |answer, name| answer.header_ref(*name, reference(name)))
}

fn reference(header: &str) -> Ref {
    Ref::new(format!("#/components/headers/{header}"))
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

fn object() -> RefOr<Schema> {
    Object::with_type(Type::Object).into()
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

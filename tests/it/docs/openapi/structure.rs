//! The description is well-formed and complete: routes, problem types, references.

use std::collections::BTreeSet;

use greeting_api::greeting::messages;
use greeting_api::web;
use rocket::Route;
use rocket::http::Method;
use serde_json::Value;

use super::document::{DOCUMENT, TEXT, elements, entries, operations, resolve, text};
use crate::support::{catalog, get, service};

#[test]
fn the_description_is_served() {
    let served = get(&service(), "/openapi.json", &[]);
    assert_eq!(
        served,
        format!(
            "200\ncontent-type: application/json; charset=utf-8\nvary: Accept-Encoding\n\n{}",
            TEXT.trim_end()
        )
    );
    assert_eq!(DOCUMENT["info"]["version"], env!("CARGO_PKG_VERSION"));
}

#[test]
fn every_route_is_described_and_nothing_else() {
    // The files that pages load are not for clients.
    let is_public = |route: &&Route| route.name.as_deref() != Some("asset");
    let described: BTreeSet<_> = operations().map(|(template, _)| template.to_owned()).collect();
    let app = web::rocket(catalog());
    let routes = app.routes().filter(is_public).map(|route| {
        assert_eq!(route.method, Method::Get);
        route.uri.path().replace('<', "{").replace('>', "}")
    });
    assert_eq!(described, routes.collect());
}

#[test]
fn everything_has_a_description() {
    let tags: BTreeSet<_> = elements(&DOCUMENT["tags"]).map(|tag| text(&tag["name"])).collect();
    let mut described: Vec<_> = elements(&DOCUMENT["tags"]).collect();
    let mut ids = BTreeSet::new();
    for (template, operation) in operations() {
        assert!(tags.contains(text(&operation["tags"][0])), "{template}");
        assert!(!text(&operation["summary"]).is_empty(), "{template}");
        assert!(ids.insert(text(&operation["operationId"])), "{template}");
        assert!(operation["responses"]["200"].is_object(), "{template}");
        assert!(operation["responses"]["default"].is_object(), "{template}");
        described.extend(elements(&operation["parameters"]).map(resolve));
    }
    for kind in ["parameters", "headers", "responses", "schemas"] {
        described.extend(entries(&DOCUMENT["components"][kind]).map(|(_, component)| component));
    }
    for (_, schema) in entries(&DOCUMENT["components"]["schemas"]) {
        described.extend(entries(&schema["properties"]).map(|(_, schema)| resolve(schema)));
    }
    for value in described {
        let sentence = text(&value["description"]);
        assert!(sentence.ends_with('.'), "{value}");
    }
}

#[test]
fn every_problem_type_is_described_and_has_an_example() {
    let errors = messages::ALL.iter().filter(|message| message.detailed);
    let types: BTreeSet<_> = errors.map(|message| format!("/problems/{}", message.id)).collect();
    let described = &DOCUMENT["components"]["schemas"]["Problem"]["properties"]["type"]["enum"];
    assert_eq!(types, elements(described).map(|kind| text(kind).to_owned()).collect());
    let examples = entries(&DOCUMENT["components"]["examples"]).map(|(id, example)| {
        assert_eq!(example["value"]["type"], format!("/problems/{id}"));
        format!("/problems/{id}")
    });
    assert_eq!(types, examples.collect());
}

#[test]
fn every_reference_leads_somewhere_and_every_component_is_used() {
    fn references<'d>(value: &'d Value, found: &mut BTreeSet<&'d str>) {
        found.extend(value["$ref"].as_str());
        for value in entries(value).map(|(_, value)| value).chain(elements(value)) {
            references(value, found);
        }
    }
    let mut used = BTreeSet::new();
    references(&DOCUMENT, &mut used);
    let components = entries(&DOCUMENT["components"]).flat_map(|(kind, components)| {
        entries(components).map(move |(name, _)| format!("#/components/{kind}/{name}"))
    });
    assert_eq!(used.into_iter().map(ToOwned::to_owned).collect::<BTreeSet<_>>(), components.collect());
}

//! The description of the service for machines is true.

use std::collections::{BTreeMap, BTreeSet};

use greeting_api::greeting::messages;
use greeting_api::greeting::name::Name;
use greeting_api::web;
use language_matching::parse_identifier;
use proptest::prelude::*;
use proptest::string::string_regex;
use rocket::http::Method;
use serde_json::Value;

use crate::support::{ask, body, catalog, get, service};

const TEXT: &str = include_str!("../../../docs/openapi.json");

fn document() -> Value {
    serde_json::from_str(TEXT).expect("JSON")
}

/// The entries of an object, whose absence is an empty one.
fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// Every path with its one operation.
fn operations(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    entries(&document["paths"]).map(|(path, item)| {
        assert_eq!(entries(item).map(|(method, _)| method).collect::<Vec<_>>(), ["get"], "{path}");
        (path, &item["get"])
    })
}

/// What a `$ref` of an object leads to.
fn resolve<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    let Some(reference) = value["$ref"].as_str() else { return value };
    document.pointer(reference.strip_prefix('#').expect("a local one")).expect(reference)
}

#[test]
fn the_description_is_served() {
    let served = get(&service(), "/openapi.json", &[]);
    assert_eq!(served, format!("200\ncontent-type: application/json\n\n{TEXT}"));
}

#[test]
fn every_route_is_described() {
    let document = document();
    let described: BTreeSet<_> = operations(&document).map(|(path, _)| path.clone()).collect();
    let app = web::rocket(catalog());
    let routes = app.routes().map(|route| {
        assert_eq!(route.method, Method::Get);
        route.uri.path().replace('<', "{").replace('>', "}")
    });
    assert_eq!(described, routes.collect());
    for (path, operation) in operations(&document) {
        assert!(operation["summary"].is_string() && operation["tags"][0].is_string(), "{path}");
        assert_eq!(operation["responses"]["default"]["$ref"], "#/components/responses/Problem", "{path}");
        assert!(operation["responses"]["200"].is_object(), "{path}");
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let schema = &parameter["schema"];
            let examples = [&schema["examples"], &schema["oneOf"][0]["examples"]];
            assert!(
                parameter["description"].is_string() && examples.iter().any(|e| e.is_array()),
                "{parameter}"
            );
        }
    }
}

/// An example is named after the request that it answers, where one line can say it.
#[test]
fn every_example_is_what_the_service_answers() {
    let (service, document) = (service(), document());
    // What every answer says stands there once.
    let everywhere = document["info"]["description"].as_str().expect("a text").to_lowercase();
    let mut asked = 0;
    for (name, response) in entries(&document["components"]["responses"]) {
        for (media_type, content) in entries(&response["content"]) {
            for (request, example) in entries(&content["examples"]) {
                let (line, language) = request.split_once(", Accept-Language: ").unwrap_or((request, "en"));
                let (method, path) = match line.split_once(" /") {
                    Some(("GET", path)) => (Method::Get, format!("/{path}")),
                    Some(("POST", path)) => (Method::Post, format!("/{path}")),
                    _ => continue,
                };
                let headers = [("Accept", media_type.as_str()), ("Accept-Language", language)];
                let answer = ask(&service, method, &path, &headers);
                let value = &example["value"];
                match value.as_str() {
                    Some(text) => assert_eq!(body(&answer), text, "{request}"),
                    None => assert_eq!(
                        serde_json::from_str::<Value>(body(&answer)).ok().as_ref(),
                        Some(value),
                        "{request}"
                    ),
                }
                let lines: BTreeMap<_, _> =
                    answer.lines().skip(1).map_while(|line| line.split_once(": ")).collect();
                assert!(lines["content-type"].starts_with(media_type.as_str()), "{answer}");
                for header in lines.keys().filter(|header| **header != "content-type") {
                    let mut told = entries(&response["headers"]).map(|(header, _)| header.to_lowercase());
                    let is_told =
                        told.any(|told| told == **header) || everywhere.contains(&format!("`{header}: "));
                    assert!(is_told, "{name} does not tell {header}");
                }
                asked += 1;
            }
        }
    }
    assert!(asked >= 35, "{asked}");
}

/// The schemas mirror what serde writes: each property is in an example, and no other.
#[test]
fn every_schema_has_the_properties_of_its_examples() {
    let document = document();
    let mut seen = BTreeMap::<&str, Vec<BTreeSet<&String>>>::new();
    for (_, response) in entries(&document["components"]["responses"]) {
        for (_, content) in entries(&response["content"]) {
            for (_, example) in entries(&content["examples"]) {
                let (schema, value) = match example["value"].as_array() {
                    Some(list) => (&content["schema"]["items"], &list[0]),
                    None => (&content["schema"], &example["value"]),
                };
                if let Some(name) = schema["$ref"].as_str() {
                    seen.entry(name).or_default().push(entries(value).map(|(key, _)| key).collect());
                }
            }
        }
    }
    assert_eq!(seen.len(), 3, "greetings, languages, problems");
    for (name, examples) in seen {
        let schema = document.pointer(&name[1..]).expect(name);
        let required: BTreeSet<_> =
            schema["required"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
        let properties: BTreeSet<_> = entries(&schema["properties"]).map(|(key, _)| key).collect();
        assert_eq!(properties, examples.iter().flatten().copied().collect(), "{name}");
        let always =
            properties.into_iter().filter(|key| examples.iter().all(|example| example.contains(key)));
        assert_eq!(required, always.map(String::as_str).collect(), "{name}");
    }
}

#[test]
fn every_problem_is_described() {
    let document = document();
    let kinds = document["components"]["schemas"]["Problem"]["properties"]["type"]["enum"]
        .as_array()
        .expect("a list");
    let kinds: BTreeSet<_> = kinds.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect();
    let errors = messages::ALL.iter().filter(|message| message.file == "errors.ftl");
    assert_eq!(kinds, errors.map(|message| format!("/problems/{}", message.id)).collect());
}

#[test]
fn every_reference_leads_somewhere() {
    fn walk<'d>(document: &'d Value, value: &'d Value) {
        assert!(!resolve(document, value).is_null(), "{value}");
        for (_, value) in entries(value) {
            walk(document, value);
        }
    }
    let document = document();
    walk(&document, &document);
}

#[test]
fn what_fits_the_patterns_is_taken() {
    let document = document();
    let parameters =
        document["paths"]["/greet/language/{code}/{name}"]["get"]["parameters"].as_array().expect("a list");
    let pattern = |name| {
        let parameter = parameters.iter().find(|parameter| parameter["name"] == name).expect("a parameter");
        let pattern = parameter["schema"]["pattern"].as_str().expect("a pattern");
        // What stands for one character in JSON Schema, as Rust writes it; the ends are the whole text's.
        let pattern = pattern.trim_start_matches('^').trim_end_matches('$');
        let escaped = pattern.split("\\u").enumerate().map(|(index, part)| match index {
            0 => part.to_owned(),
            _ => format!("\\u{{{}}}{}", &part[..4], &part[4..]),
        });
        string_regex(&escaped.collect::<String>()).expect("a pattern")
    };
    proptest!(|(code in pattern("code"), name in pattern("name"))| {
        prop_assert!(parse_identifier(&code).is_ok(), "{}", code);
        prop_assume!(name.chars().count() <= Name::MAX_CHARACTERS);
        prop_assert!(Name::parse(&name).is_ok(), "{:?}", name);
    });
}

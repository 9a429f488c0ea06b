//! Every example is what the service really sends.

use std::collections::{BTreeMap, BTreeSet};

use greeting_api::greeting::problem::samples::REQUEST_ID;
use serde_json::Value;

use super::document::{DOCUMENT, component, elements, entries, operations, text};
use super::exchanges::EXAMPLES;
use crate::support::{body, get, service};

#[test]
fn every_example_is_a_real_response() {
    assert!(EXAMPLES.len() >= 35, "{}", EXAMPLES.len());
    for example in EXAMPLES.iter() {
        let (request, answer) = (&example.exchange.request, &example.exchange.answer);
        // Each request has another ID.
        let body = answer.text().replace(answer.header("x-request-id").expect("an ID"), REQUEST_ID);
        let sent: Value = match example.value {
            Value::String(_) => body.into(),
            _ => serde_json::from_str(&body).unwrap_or_default(),
        };
        assert_eq!(&sent, example.value, "{request}");
        let media_type = answer.header("content-type").expect("a body has a type");
        assert_eq!(media_type.trim_end_matches("; charset=utf-8"), example.media_type, "{request}");
    }
}

#[test]
fn every_example_has_the_status_that_it_is_listed_under() {
    let mut listed = BTreeMap::<_, BTreeSet<_>>::new();
    for (_, operation) in operations() {
        for (status, response) in entries(&operation["responses"]) {
            listed.entry(component(response)).or_default().insert(status);
        }
    }
    // `default` is every status that no operation lists.
    let explicit: BTreeSet<_> = listed.values().flatten().copied().collect();
    for exchange in EXAMPLES.iter().map(|example| &example.exchange) {
        let (status, listed) = (exchange.answer.status.to_string(), &listed[exchange.component]);
        let is_default = listed.contains("default") && !explicit.contains(status.as_str());
        assert!(is_default || listed.contains(status.as_str()), "{}: {status}", exchange.request);
    }
}

#[test]
fn every_schema_has_the_properties_of_its_examples() {
    let schemas = &DOCUMENT["components"]["schemas"];
    let mut examples = BTreeMap::<_, Vec<_>>::new();
    for example in EXAMPLES.iter().filter(|example| example.value.is_object()) {
        let response = &DOCUMENT["components"]["responses"][example.exchange.component];
        let schema = component(&response["content"][example.media_type]["schema"]);
        examples.entry(schema).or_default().push(example.value);
    }
    for (name, schema) in entries(schemas).filter(|(_, schema)| schema["type"] == "object") {
        examples.entry(name).or_default().extend(elements(&schema["examples"]));
    }
    assert_eq!(examples.keys().copied().collect::<Vec<_>>(), ["Greeting", "Language", "Problem"]);
    for (name, examples) in examples {
        let schema = &schemas[name];
        let keys: Vec<BTreeSet<_>> =
            examples.into_iter().map(|example| entries(example).map(|(key, _)| key).collect()).collect();
        let properties: BTreeSet<_> = entries(&schema["properties"]).map(|(key, _)| key).collect();
        assert_eq!(properties, keys.iter().flatten().copied().collect(), "{name}");
        let always = properties.into_iter().filter(|key| keys.iter().all(|keys| keys.contains(key)));
        let required: BTreeSet<_> = elements(&schema["required"]).map(text).collect();
        assert_eq!(required, always.collect(), "{name}");
    }
}

#[test]
fn the_example_of_a_language_is_listed() {
    let languages = get(&service(), "/languages", &[]);
    let languages: Value = serde_json::from_str(body(&languages)).expect("JSON");
    let example = &DOCUMENT["components"]["schemas"]["Language"]["examples"][0];
    assert!(elements(&languages).any(|language| language == example), "{example}");
}

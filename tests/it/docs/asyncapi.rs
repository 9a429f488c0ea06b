//! The `AsyncAPI` description says what the worker really does. `.ci/asyncapi` checks the document itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::Value;

use super::openapi::document::{DOCUMENT as OPENAPI, elements, entries, text};
use crate::worker::answers::answered;

static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../docs/asyncapi.json")).expect("JSON"));

/// The examples of a message, by name.
fn examples(message: &str) -> BTreeMap<&'static str, &'static Value> {
    let examples = elements(&DOCUMENT["components"]["messages"][message]["examples"]);
    examples.map(|example| (text(&example["name"]), example)).collect()
}

fn payload(example: &Value) -> Vec<u8> {
    example["payload"].to_string().into_bytes()
}

#[test]
fn every_example_of_an_event_has_its_real_answer() {
    let (ready, refused) = (examples("greetingReady"), examples("greetingRefused"));
    let events = examples("userRegistered");
    assert_eq!(events.len(), ready.len() + refused.len());
    for (name, event) in events {
        let answer = answered(&payload(event)).expect("it is read");
        let body: Value = serde_json::from_slice(&answer.body).expect("JSON");
        let examples = if answer.kind.as_str() == "greeting.ready" { &ready } else { &refused };
        assert_eq!(examples[name]["payload"], body, "{name}");
        assert_eq!(examples[name].get("headers"), event.get("headers"), "{name}");
    }
}

/// The page has an event and its answer.
#[test]
fn the_page_has_a_real_answer() {
    let page = include_str!("../../../docs/messages.md");
    let mut blocks = page.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next());
    let event = blocks.next().expect("an event");
    let answer = answered(event.as_bytes()).expect("it is read");
    let expected: Value = serde_json::from_str(blocks.next().expect("an answer")).expect("JSON");
    assert_eq!(serde_json::from_slice::<Value>(&answer.body).expect("JSON"), expected);
}

#[test]
fn every_example_of_a_dead_letter_has_its_real_reason() {
    for (name, example) in examples("deadLetter") {
        let reason = answered(&payload(example)).expect_err("it is not read").to_string();
        assert_eq!(example["headers"]["dead-letter-reason"], reason, "{name}");
    }
}

#[test]
fn the_data_is_that_of_the_http_side() {
    let schemas = &DOCUMENT["components"]["schemas"];
    let keys = |schema: &'static Value| -> BTreeSet<_> {
        entries(&schema["properties"]).map(|(key, _)| key).collect()
    };
    assert_eq!(keys(&schemas["Greeting"]), keys(&OPENAPI["components"]["schemas"]["Greeting"]));
    for name in ["Greeting", "Problem"] {
        assert_eq!(schemas[name]["required"], OPENAPI["components"]["schemas"][name]["required"], "{name}");
    }
}

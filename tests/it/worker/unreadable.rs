//! Every message that is no event of ours is refused with the reason.

use greeting_api::greeting::direction::Isolation;
use greeting_api::worker::answer::answer;
use greeting_api::worker::contract::MAX_BYTES;
use greeting_api::worker::event::Message;
use serde_json::{Value, json};

use crate::support::catalog;
use crate::worker::answers::{answered, event};

fn reason(body: &[u8]) -> String {
    answered(body).expect_err("it is refused").to_string()
}

/// The event with another value, or without it.
fn with(name: &str, value: Option<Value>) -> String {
    let mut event = event(&json!({"name": "Nemo"}));
    match value {
        Some(value) => event[name] = value,
        None => drop(event.as_object_mut().expect("an object").remove(name)),
    }
    event.to_string()
}

#[test]
fn what_is_not_an_event_is_refused_with_the_reason() {
    let large = format!("\"{}\"", "x".repeat(MAX_BYTES));
    let deep = "[".repeat(10_000);
    for (body, expected) in [
        ("", "the message is not JSON: line 1, column 0"),
        ("{\"specversion\":\n\"1.0\",}", "the message is not JSON: line 2, column 7"),
        ("{\"specversion\":\"1.0\"} {}", "the message is not JSON: line 1, column 23"),
        ("{\"id\":\"\\uD800\"}", "the message is not JSON: line 1, column 14"),
        (&deep, "the message is not JSON: line 1, column 128"),
        ("[]", "the event is not a JSON object"),
        ("null", "the event is not a JSON object"),
        (&large, "the message has 65538 bytes; the maximum is 65536"),
        ("{}", "specversion is missing"),
    ] {
        assert_eq!(reason(body.as_bytes()), expected, "{}", &body[..body.len().min(80)]);
    }
    assert_eq!(reason(b"{\"id\":\"\xFF\"}"), "the message is not JSON: line 1, column 8");
}

#[test]
fn an_event_with_a_wrong_attribute_is_refused_with_the_reason() {
    for (name, value, expected) in [
        ("specversion", json!("0.3"), "specversion is \"0.3\"; only 1.0 is supported"),
        ("specversion", json!(1.0), "specversion is not a text, or is empty"),
        ("type", json!("user.deleted"), "type is \"user.deleted\"; only user.registered is supported"),
        ("type", json!("a\u{202E}\n"), "type is \"a<U+202E><U+000A>\"; only user.registered is supported"),
        ("type", json!(""), "type is not a text, or is empty"),
        ("source", json!("two words"), "source is not a URI reference"),
        ("id", json!(4711), "id is not a text, or is empty"),
        ("id", json!("x".repeat(230)), "source and id together have 255 bytes; the maximum is 254"),
        ("subject", json!({}), "subject is not a text, or is empty"),
        ("datacontenttype", json!("text/xml"), "datacontenttype is \"text/xml\"; only JSON is supported"),
        ("data_base64", json!("e30="), "data_base64 is not supported; send data as JSON"),
        ("data", json!("Nemo"), "data is not an object"),
        ("data", json!(null), "data is not an object"),
        ("data", json!({"name": ["Nemo"]}), "name in data is not a text"),
        ("data", json!({"name": "Nemo", "tz": 1}), "tz in data is not a text"),
    ] {
        let shown = value.to_string();
        assert_eq!(reason(with(name, Some(value)).as_bytes()), expected, "{name}: {shown}");
    }
    for name in ["specversion", "type", "source", "id", "data"] {
        assert_eq!(reason(with(name, None).as_bytes()), format!("{name} is missing"));
    }
    let long = reason(with("type", Some(json!("x".repeat(10_000)))).as_bytes());
    assert_eq!(long, format!("type is \"{}…\"; only user.registered is supported", "x".repeat(80)));
}

#[test]
fn only_one_event_in_structured_mode_is_read() {
    let body = event(&json!({"name": "Nemo"})).to_string();
    let read = |content_type, has_attributes| {
        let message = Message { content_type, has_attributes, body: body.as_bytes() };
        answer(&catalog(), Isolation::Auto, message).map(drop).map_err(|why| why.to_string())
    };
    for (content_type, has_attributes, expected) in [
        (Some("application/cloudevents+json"), false, None),
        (Some("application/CloudEvents+JSON ; charset=utf-8"), true, None),
        (None, false, Some("the message has no content type; set application/cloudevents+json")),
        (
            Some("application/json"),
            false,
            Some("the content type is \"application/json\"; set application/cloudevents+json"),
        ),
        (
            Some("application/json"),
            true,
            Some("binary mode is not supported; send the event in structured mode"),
        ),
        (None, true, Some("binary mode is not supported; send the event in structured mode")),
        (
            Some("application/cloudevents-batch+json"),
            false,
            Some("batches are not supported; send each event in its own message"),
        ),
    ] {
        let result = read(content_type, has_attributes);
        assert_eq!(result.err().as_deref(), expected, "{content_type:?} {has_attributes}");
    }
}

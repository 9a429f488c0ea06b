//! Every event that can be read is answered as the same request over HTTP.

use std::fmt::Write;
use std::sync::LazyLock;

use greeting_api::greeting::catalog::Catalog;
use greeting_api::greeting::direction::Isolation;
use greeting_api::worker::answer::{Answer, Kind, answer};
use greeting_api::worker::contract::{MAX_BYTES, MAX_ID_BYTES, MEDIA_TYPE};
use greeting_api::worker::event::{Message, Unreadable};
use rocket::http::Method;
use serde_json::{Value, json};

use crate::support::{catalog, service};

static CATALOG: LazyLock<Catalog> = LazyLock::new(catalog);

/// What the worker makes of a payload with the content type of an event.
pub fn answered(body: &[u8]) -> Result<Answer, Unreadable> {
    let message = Message { content_type: Some(MEDIA_TYPE), has_attributes: false, body };
    answer(&CATALOG, Isolation::Auto, message)
}

/// An event with this data, as a producer sends it.
pub fn event(data: &Value) -> Value {
    json!({
        "specversion": "1.0",
        "type": "user.registered",
        "source": "https://users.example.org",
        "id": "4711",
        "data": data,
    })
}

fn body(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).expect("JSON")
}

fn percent_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        write!(encoded, "%{byte:02X}").expect("a string");
        encoded
    })
}

/// The response to the same request over HTTP, with the ID of the event as its request ID.
fn over_http(data: &Value) -> (u16, Value) {
    let text = |name: &str| data[name].as_str();
    let mut path = "/greet".to_owned();
    if let Some(name) = text("name") {
        path.extend(["/", &percent_encoded(name)]);
    }
    let parameters = ["lang", "time", "tz", "formality"].map(|name| (name, text(name)));
    for (index, (name, value)) in
        parameters.iter().filter_map(|(name, value)| Some((name, (*value)?))).enumerate()
    {
        path.extend([if index == 0 { "?" } else { "&" }, name, "=", &percent_encoded(value)]);
    }
    let accept_language = text("accept_language").unwrap_or_default();
    let answer = service().send(
        Method::Get,
        &path,
        &[("Accept-Language", accept_language), ("Accept", "application/json"), ("X-Request-Id", "4711")],
    );
    (answer.status, serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("{path}: no JSON")))
}

#[test]
fn an_event_is_answered_as_the_request_over_http() {
    for (data, kind) in [
        (json!({"name": "Zoé", "lang": "fr"}), Kind::Ready),
        (json!({"name": "Zoé", "accept_language": "tlh, fr;q=0.5, en;q=0.1"}), Kind::Ready),
        (json!({"name": "Zoé", "lang": "de", "accept_language": "fr"}), Kind::Ready),
        (json!({"name": "مريم", "lang": "ar"}), Kind::Ready),
        (json!({"name": "مريم", "lang": "fr"}), Kind::Ready),
        (json!({"name": "👩‍👩‍👧 Ada", "lang": "en"}), Kind::Ready),
        (json!({"name": " Ada ", "lang": "en"}), Kind::Ready),
        (json!({"name": "Worf", "lang": "tlh"}), Kind::Ready),
        (json!({"lang": "ja"}), Kind::Ready),
        (json!({"name": "田中", "lang": "ja", "formality": "formal", "time": "08:00"}), Kind::Ready),
        (
            json!({"name": "Ada", "lang": "pt-BR", "time": "2026-01-31T23:30:00Z", "tz": "Asia/Tokyo"}),
            Kind::Ready,
        ),
        (json!({"name": " ", "accept_language": "de"}), Kind::Refused),
        (json!({"name": " ", "lang": "pt_BR"}), Kind::Refused),
        (json!({"name": "a\u{202E}b", "accept_language": "ar"}), Kind::Refused),
        (json!({"name": "a\nb", "lang": "ja"}), Kind::Refused),
        (json!({"name": "a\u{0}b"}), Kind::Refused),
        (json!({"name": "x".repeat(1025), "lang": "fr"}), Kind::Refused),
        (json!({"name": "x\u{301}".replace('\u{301}', &"\u{301}".repeat(31))}), Kind::Refused),
        (json!({"name": "Ada", "lang": "en-", "accept_language": "fr"}), Kind::Refused),
        (json!({"name": "Ada", "lang": "fr", "time": "25:00"}), Kind::Refused),
        (json!({"name": "Ada", "lang": "fr", "time": "2026-01-31T13:30:00Z"}), Kind::Refused),
        (json!({"name": "Ada", "lang": "fr", "tz": "Mars/Olympus"}), Kind::Refused),
        (
            json!({"name": "Ada", "lang": "es", "time": "2026-01-31T14:30:00+05:00[Europe/Berlin]"}),
            Kind::Refused,
        ),
        (json!({"name": "Ada", "accept_language": "nl", "formality": "polite"}), Kind::Refused),
    ] {
        let event = event(&data);
        let answer = answered(event.to_string().as_bytes()).unwrap_or_else(|why| panic!("{data}: {why}"));
        let body = body(&answer);
        let (status, expected) = over_http(&data);
        assert_eq!(body["data"], expected, "{data}");
        assert_eq!((answer.kind, status < 400), (kind, kind == Kind::Ready), "{data}");
        assert_eq!(body["type"], kind.as_str(), "{data}");
    }
}

#[test]
fn an_answer_has_the_ids_and_the_trace_of_its_event() {
    let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let mut event = event(&json!({"name": "Ada", "lang": "fr"}));
    event["subject"] = json!("users/42");
    event["traceparent"] = json!(trace);
    event["tracestate"] = json!("a=1");
    // What other consumers need is ignored, and an absent attribute may be null.
    event["dataschema"] = json!("https://users.example.org/schema");
    event["datacontenttype"] = Value::Null;
    event["data"]["email"] = json!("ada@example.org");
    event["data"]["time"] = Value::Null;
    event["data"]["tz"] = json!("");
    let answer = answered(event.to_string().as_bytes()).expect("it is read");
    assert_eq!(answer.id, "https://users.example.org 4711");
    let expected = json!({
        "specversion": "1.0",
        "id": "https://users.example.org 4711",
        "source": "/greeting-api",
        "type": "greeting.ready",
        "subject": "users/42",
        "causationid": "4711",
        "traceparent": trace,
        "tracestate": "a=1",
        "datacontenttype": "application/json",
        "data": {"message": "Bonjour Ada\u{202F}!", "language": "fr", "direction": "ltr"},
    });
    assert_eq!(body(&answer), expected);
    // A duplicate is the same message.
    assert_eq!(answered(event.to_string().as_bytes()).expect("it is read").body, answer.body);
}

/// The ID of an event is any text, and `instance` is a URI reference.
#[test]
fn the_instance_of_a_problem_has_the_id_encoded() {
    let mut event = event(&json!({"name": ""}));
    event["id"] = json!("a b#ü");
    let answer = answered(event.to_string().as_bytes()).expect("it is read");
    assert_eq!(body(&answer)["data"]["instance"], "/problems/name-empty#a%20b%23%C3%BC");
}

#[test]
fn the_largest_message_and_the_longest_id_are_read() {
    let mut event = event(&json!({"name": "Ada"}));
    event["id"] = json!("x".repeat(MAX_ID_BYTES - "https://users.example.org".len()));
    let text = event.to_string();
    let padded = format!("{text}{}", " ".repeat(MAX_BYTES - text.len()));
    let answer = answered(padded.as_bytes()).expect("it is read");
    // AMQP's limit for a message ID.
    assert_eq!(answer.id.len(), 255);
}

//! What a producer and a consumer see when all goes well.

use std::fs;

use lapin::types::{AMQPValue, FieldTable};
use serde_json::json;

use super::client::{Client, header, json, properties};
use super::server::Server;
use super::worker::{Worker, wait_for};
use crate::cli::Folder;
use crate::worker::answers::event;

const TRACE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

pub fn events_and_requests_are_answered(server: &Server) {
    let worker = Worker::start(&server.url(), "flow");
    let client = Client::connect(&server.url());
    client.queue("flow.answers", "flow.events", &["greeting.#"]);
    let body = event(&json!({"name": "Zoé", "lang": "fr"})).to_string().into_bytes();

    // An event is answered with an event, in the same trace.
    let mut headers = FieldTable::default();
    headers.insert("traceparent".into(), AMQPValue::LongString(TRACE.into()));
    headers.insert("secret".into(), AMQPValue::LongString("theirs".into()));
    client.publish("flow.events", "user.registered", &body, properties().with_headers(headers));
    let answer = client.get("flow.answers");
    assert_eq!(answer.routing_key.as_str(), "greeting.ready");
    assert_eq!(json(&answer)["data"]["message"], "Bonjour Zoé\u{202F}!");
    assert_eq!(header(&answer, "traceparent").as_deref(), Some(TRACE));
    assert_eq!(header(&answer, "secret"), None);
    let text = |value: &Option<lapin::types::ShortString>| value.clone().map(|text| text.to_string());
    let answered = &answer.properties;
    assert_eq!(text(answered.content_type()).as_deref(), Some("application/cloudevents+json"));
    assert_eq!(text(answered.message_id()).as_deref(), Some("https://users.example.org 4711"));
    assert_eq!(text(answered.message_id()).as_deref(), json(&answer)["id"].as_str());
    assert_eq!(text(answered.kind()).as_deref(), Some("greeting.ready"));
    assert_eq!(*answered.delivery_mode(), Some(2));

    // A problem is an event, too.
    let invalid = event(&json!({"name": " ", "accept_language": "de"})).to_string();
    client.publish("flow.events", "user.registered", invalid.as_bytes(), properties());
    let refused = client.get("flow.answers");
    assert_eq!(refused.routing_key.as_str(), "greeting.refused");
    assert_eq!(json(&refused)["data"]["title"], "Name fehlt");

    // With `reply-to`, the answer is a reply, also to RabbitMQ's direct reply-to. The request goes straight to the queue.
    client.queue("flow.replies", "", &[]);
    for reply_to in ["flow.replies", "amq.rabbitmq.reply-to"] {
        let mut replies = client.consume(reply_to);
        let request = properties().with_reply_to(reply_to.into()).with_correlation_id("seven".into());
        client.publish("", "flow", &body, request);
        let reply = client.next(&mut replies);
        assert_eq!(reply.data, answer.data, "{reply_to}");
        assert_eq!(text(reply.properties.correlation_id()).as_deref(), Some("seven"));
    }
    assert_eq!(client.count("flow.answers"), 0, "a reply is no event");

    wait_for("the acknowledgements", || {
        worker.metric("greeting_worker_messages_total{outcome=\"ready\"}") == 3
    });
    assert_eq!(worker.metric("greeting_worker_messages_total{outcome=\"refused\"}"), 1);
    assert_eq!(worker.metric("greeting_worker_redelivered_messages_total"), 0);
    assert_eq!(client.count("flow.dead"), 0);
}

pub fn edited_locales_are_used(server: &Server) {
    let folder = Folder::new("edited-locales", &[]);
    fs::create_dir_all(folder.0.join("fr")).expect("a folder");
    let locales = folder.0.display().to_string();
    let worker = Worker::start_with(&server.url(), "edits", &[], &[("ROCKET_LOCALES", &locales)]);
    worker.wait_until_ready();
    let client = Client::connect(&server.url());
    client.queue("edits.answers", "edits.events", &["greeting.ready"]);
    fs::write(folder.0.join("fr/greeting.ftl"), "greeting = Salut, { $name } !\n").expect("a file");
    let body = event(&json!({"name": "Zoé", "lang": "fr"})).to_string().into_bytes();
    wait_for("the edit", || {
        client.publish("edits.events", "user.registered", &body, properties());
        json(&client.get("edits.answers"))["data"]["message"] == "Salut, Zoé !"
    });
}

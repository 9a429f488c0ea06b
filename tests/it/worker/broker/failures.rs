//! What becomes of messages that cannot be answered, and how the worker stops.

use std::collections::HashSet;
use std::thread::sleep;
use std::time::{Duration, Instant};

use lapin::options::{BasicGetOptions, BasicNackOptions, QueueDeclareOptions};
use lapin::types::{AMQPValue, FieldArray, FieldTable, ShortString};
use serde_json::json;

use super::client::{Client, header, json, numbered, properties};
use super::server::Server;
use super::worker::{Worker, wait_for};
use crate::worker::answers::event;

pub fn what_cannot_be_answered_is_dead_lettered(server: &Server) {
    let worker = Worker::start(&server.url(), "dead");
    let client = Client::connect(&server.url());
    let body = event(&json!({"name": "Nemo"})).to_string().into_bytes();

    // What cannot be read, with properties that would do harm if they were published again.
    client.queue("dead.copies", "", &[]);
    let copies = AMQPValue::FieldArray(FieldArray::from(vec![AMQPValue::LongString("dead.copies".into())]));
    let mut headers = FieldTable::default();
    headers.insert("CC".into(), copies);
    headers.insert("theirs".into(), AMQPValue::LongString("kept".into()));
    let poison =
        properties().with_headers(headers).with_user_id("guest".into()).with_message_id("one".into());
    client.publish("", "dead", b"{\"name\": \"Nemo\"", poison.with_expiration("60000".into()));
    let dead = client.get("dead.dead");
    assert_eq!(dead.data, b"{\"name\": \"Nemo\"");
    assert_eq!(
        header(&dead, "dead-letter-reason").as_deref(),
        Some("the message is not JSON: line 1, column 15")
    );
    assert_eq!(header(&dead, "theirs").as_deref(), Some("kept"));
    assert_eq!(dead.properties.message_id().as_ref().map(ShortString::as_str), Some("one"));
    assert_eq!((dead.properties.expiration(), dead.properties.user_id()), (&None, &None));
    assert_eq!(client.count("dead.copies"), 1, "only the producer's own copy");

    // An event whose answer no queue takes, and a request whose sender is gone.
    client.publish("dead.events", "user.registered", &body, properties());
    let dead = client.get("dead.dead");
    assert_eq!(dead.data, body);
    let reason = "no queue takes the answer: exchange dead.events, routing key greeting.ready";
    assert_eq!(header(&dead, "dead-letter-reason").as_deref(), Some(reason));
    client.publish("", "dead", &body, properties().with_reply_to("gone".into()));
    let reason = "no queue takes the answer: reply-to is gone";
    assert_eq!(header(&client.get("dead.dead"), "dead-letter-reason").as_deref(), Some(reason));

    // Among many whose answers are taken, exactly the others are returned.
    client.queue("dead.taken", "", &[]);
    for number in 0..400 {
        let reply_to = if number % 5 == 0 { "gone" } else { "dead.taken" };
        let id = number.to_string();
        client.publish(
            "",
            "dead",
            &body,
            properties().with_reply_to(reply_to.into()).with_message_id(id.as_str().into()),
        );
    }
    wait_for("the answers", || client.count("dead.taken") == 320 && client.count("dead.dead") == 80);
    for _ in 0..80 {
        let dead = client.get("dead.dead");
        let id = dead.properties.message_id().as_ref().expect("an ID").to_string();
        assert_eq!(id.parse::<u32>().expect("a number") % 5, 0);
    }
    assert_eq!(worker.metric("greeting_worker_messages_total{outcome=\"unreadable\"}"), 1);
    wait_for("the acknowledgements", || {
        worker.metric("greeting_worker_messages_total{outcome=\"unroutable\"}") == 82
    });
    assert_eq!(
        worker.metric("greeting_worker_connection_failures_total"),
        0,
        "no message ended the connection"
    );
    assert!(!worker.log().contains("Nemo"), "{}", worker.log());
}

/// A message is acknowledged only when the broker has confirmed its answer.
pub fn an_answer_that_the_broker_cannot_store_is_published_again(server: &Server) {
    let worker = Worker::start(&server.url(), "full");
    let client = Client::connect(&server.url());
    let mut limits = FieldTable::default();
    limits.insert("x-max-length".into(), AMQPValue::LongInt(1));
    limits.insert("x-overflow".into(), AMQPValue::LongString("reject-publish".into()));
    let options = QueueDeclareOptions { exclusive: true, ..QueueDeclareOptions::default() };
    client.block_on(client.channel.queue_declare("full.answers".into(), options, limits)).expect("a queue");
    client.publish("", "full.answers", b"full", properties());

    let body = event(&json!({"name": "Nemo", "lang": "fr"})).to_string().into_bytes();
    client.publish("", "full", &body, properties().with_reply_to("full.answers".into()));
    wait_for("a refusal", || worker.metric("greeting_worker_connection_failures_total") > 1);
    assert!(worker.log().contains("the broker could not store a message"), "{}", worker.log());
    assert_eq!(client.get("full.answers").data, b"full");
    assert_eq!(json(&client.get("full.answers"))["data"]["message"], "Bonjour Nemo\u{202F}!");
    assert_eq!(client.count("full.dead"), 0);
}

/// The broker counts deliveries, so that a message that always kills the worker does not come back for ever.
pub fn a_message_that_is_never_acknowledged_is_dead_lettered(server: &Server) {
    drop(Worker::start(&server.url(), "limit"));
    let client = Client::connect(&server.url());
    client.publish("", "limit", b"poison", properties());
    let mut deliveries = 0;
    client.block_on(async {
        let get = || client.channel.basic_get("limit".into(), BasicGetOptions::default());
        let again = BasicNackOptions { multiple: false, requeue: true };
        while let Some(message) = get().await.expect("a queue") {
            deliveries += 1;
            message.delivery.nack(again).await.expect("returned");
            // The broker returns it to the queue in the background.
            sleep(Duration::from_millis(20));
        }
    });
    assert_eq!(deliveries, 21, "the first delivery, and 20 more");
    assert_eq!(client.get("limit.dead").data, b"poison");
}

pub fn the_worker_stops_in_order(server: &Server) {
    // It answers what the broker has delivered, so that little comes twice.
    drop(Worker::start(&server.url(), "stop"));
    let client = Client::connect(&server.url());
    client.queue("stop.answers", "stop.events", &["greeting.ready"]);
    client.publish_all("stop", numbered(0, 3000));
    let mut worker = Worker::start(&server.url(), "stop");
    wait_for("some answers", || client.count("stop.answers") > 100);
    worker.signal("TERM");
    assert_eq!(worker.code(), Some(0));
    assert!(client.count("stop") > 0, "it stopped before all was done");
    let mut worker = Worker::start(&server.url(), "stop");
    wait_for("the rest", || client.count("stop") == 0 && client.count("stop.answers") >= 3000);
    // The broker delivers 256 ahead, which all come again if the worker finishes none. On a busy machine, many are on their
    // way when it cancels.
    let redelivered = worker.metric("greeting_worker_redelivered_messages_total");
    assert!(redelivered < 200, "{redelivered} were left");
    worker.signal("TERM");
    assert_eq!(worker.code(), Some(0));
    // Each event is answered, and none twice but those that the broker delivered again.
    let answers: Vec<_> = (0..client.count("stop.answers")).map(|_| client.get("stop.answers")).collect();
    let events: HashSet<_> = answers.iter().map(|answer| json(answer)["causationid"].to_string()).collect();
    assert_eq!(events.len(), 3000);
    assert!(answers.len() as u64 <= 3000 + redelivered, "{} answers", answers.len());

    // The broker confirms nothing, so the worker waits for it. A second signal ends it at once.
    let mut worker = Worker::start_with(&server.url(), "hold", &[], &[("ROCKET_SHUTDOWN", "{grace=60}")]);
    worker.wait_until_ready();
    server.signal("STOP");
    worker.signal("TERM");
    sleep(Duration::from_millis(500));
    assert!(worker.process.try_wait().expect("a state").is_none(), "it waits");
    assert_eq!(worker.get("/readyz"), (503, "stopping\n".to_owned()));
    let start = Instant::now();
    worker.signal("TERM");
    assert_eq!(worker.code(), Some(0));
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    server.signal("CONT");
}

pub fn the_password_is_not_logged(server: &Server) {
    let url = server.url().replace("guest:guest", "guest:opensesame");
    let variables = [("ROCKET_LOG_LEVEL", "debug")];
    let mut worker = Worker::start_with(&url, "password", &[], &variables);
    wait_for("a refusal", || worker.log().contains("connecting again"));
    assert_eq!(worker.get("/livez"), (200, "ok\n".to_owned()));
    assert_eq!(worker.get("/readyz"), (503, "not connected to the broker\n".to_owned()));
    worker.signal("INT");
    assert_eq!(worker.code(), Some(0));
    let log = worker.log();
    assert!(log.contains("ACCESS_REFUSED") && !log.contains("opensesame"), "{log}");
}

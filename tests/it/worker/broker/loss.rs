//! Nothing is lost, and what comes twice has the same ID.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use lapin::Consumer;
use lapin::options::{QueueBindOptions, QueueDeclareOptions};
use lapin::types::FieldTable;
use tokio::time::timeout;

use super::client::{Client, numbered};
use super::server::Server;
use super::worker::{Worker, wait_for};

/// How many messages are published.
const MESSAGES: usize = 30_000;

/// What a consumer has seen.
#[derive(Default)]
struct Seen {
    ids: HashSet<String>,
    duplicates: usize,
}

impl Seen {
    /// Takes answers until there are so many different ones.
    fn take(&mut self, client: &Client, answers: &mut Consumer, until: usize) {
        client.block_on(async {
            while self.ids.len() < until {
                let next = timeout(Duration::from_secs(20), answers.next()).await;
                let next = next.unwrap_or_else(|_| panic!("only {} of {until}", self.ids.len()));
                let answer = next.expect("a message").expect("a message");
                let id = answer.properties.message_id().as_ref().expect("an ID").to_string();
                if !self.ids.insert(id) {
                    self.duplicates += 1;
                }
            }
        });
    }
}

pub fn nothing_is_lost_when_the_worker_is_killed(server: &Server) {
    let mut worker = Worker::start(&server.url(), "loss");
    worker.signal("TERM");
    worker.code();
    let client = Client::connect(&server.url());
    client.queue("loss.answers", "loss.events", &["greeting.ready"]);
    client.publish_all("loss", numbered(0, MESSAGES));
    let mut answers = client.consume("loss.answers");
    let mut seen = Seen::default();
    for until in [MESSAGES / 4, MESSAGES / 2] {
        let worker = Worker::start(&server.url(), "loss");
        seen.take(&client, &mut answers, until);
        // SIGKILL.
        drop(worker);
    }
    let worker = Worker::start(&server.url(), "loss");
    let (start, before) = (Instant::now(), seen.ids.len());
    seen.take(&client, &mut answers, MESSAGES);
    #[expect(clippy::cast_precision_loss, reason = "there are some thousands")]
    let rate = (MESSAGES - before) as f64 / start.elapsed().as_secs_f64();
    println!("{MESSAGES} messages, 2 kills: 0 lost, {} came twice, {rate:.0} messages/s", seen.duplicates);
    wait_for("an empty queue", || client.count("loss") == 0);
    assert_eq!(client.count("loss.dead"), 0);
    assert!(worker.metric("greeting_worker_redelivered_messages_total") > 0, "the kills hit no message");
}

/// The events are published before and after, because a producer has its own means for that. The worker is in between.
pub fn nothing_is_lost_when_the_broker_restarts(server: &mut Server) {
    let worker = Worker::start(&server.url(), "restart");
    let client = Client::connect(&server.url());
    let declare = async {
        let (options, none) = (QueueDeclareOptions::durable(), FieldTable::default);
        client.channel.queue_declare("restart.answers".into(), options, none()).await.expect("a queue");
        let (exchange, options) = ("restart.events".into(), QueueBindOptions::default());
        let bind = client.channel.queue_bind(
            "restart.answers".into(),
            exchange,
            "greeting.#".into(),
            options,
            none(),
        );
        bind.await.expect("bound");
    };
    client.block_on(declare);
    client.publish_all("restart", numbered(0, 5000));
    assert!(client.count("restart") > 0, "messages flow");
    drop(client);
    let start = Instant::now();
    server.stop();
    wait_for("the disconnection", || worker.get("/readyz").0 == 503);
    assert_eq!(worker.get("/livez").0, 200);
    server.start_again();
    println!("the broker restarted in {:.1} s", start.elapsed().as_secs_f64());
    worker.wait_until_ready();
    assert!(worker.metric("greeting_worker_connection_failures_total") > 0, "the worker has noticed");
    let client = Client::connect(&server.url());
    client.publish_all("restart", numbered(5000, 6000));
    let mut seen = Seen::default();
    seen.take(&client, &mut client.consume("restart.answers"), 6000);
    println!("6000 messages, 1 restart: 0 lost, {} came twice", seen.duplicates);
    assert_eq!(client.count("restart.dead"), 0);
}

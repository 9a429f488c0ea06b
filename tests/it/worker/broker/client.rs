//! A producer and a consumer.

use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use lapin::message::Delivery;
use lapin::options::{
    BasicConsumeOptions, BasicGetOptions, BasicPublishOptions, ConfirmSelectOptions, QueueBindOptions,
    QueueDeclareOptions,
};
use lapin::types::{AMQPValue, FieldTable};
use lapin::{BasicProperties, Channel, Connection, ConnectionProperties, Consumer};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::time::{sleep, timeout};

use crate::worker::answers::event;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// A connection to the broker that blocks.
pub struct Client {
    runtime: Runtime,
    pub channel: Channel,
    _connection: Connection,
}

impl Client {
    pub fn connect(url: &str) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let (connection, channel) = runtime.block_on(async {
            let connection =
                Connection::connect(url, ConnectionProperties::default()).await.expect("a connection");
            let channel = connection.create_channel().await.expect("a channel");
            channel.confirm_select(ConfirmSelectOptions::default()).await.expect("confirmed");
            (connection, channel)
        });
        Self { runtime, channel, _connection: connection }
    }

    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// Declares a queue of this connection, and binds it to keys of an exchange.
    pub fn queue(&self, name: &str, exchange: &str, keys: &[&str]) {
        let options =
            QueueDeclareOptions { exclusive: true, auto_delete: true, ..QueueDeclareOptions::default() };
        self.block_on(async {
            let none = FieldTable::default;
            self.channel.queue_declare(name.into(), options, none()).await.expect("a queue");
            for key in keys {
                let (exchange, options) = (exchange.into(), QueueBindOptions::default());
                self.channel
                    .queue_bind(name.into(), exchange, (*key).into(), options, none())
                    .await
                    .expect("bound");
            }
        });
    }

    /// Consumes a queue without acknowledgements.
    pub fn consume(&self, queue: &str) -> Consumer {
        let options = BasicConsumeOptions { no_ack: true, ..BasicConsumeOptions::default() };
        let consume = self.channel.basic_consume(queue.into(), "".into(), options, FieldTable::default());
        self.block_on(consume).expect("a consumer")
    }

    pub fn next(&self, consumer: &mut Consumer) -> Delivery {
        let next = self.block_on(async { timeout(PATIENCE, consumer.next()).await });
        next.expect("a message in time").expect("a message").expect("a message")
    }

    /// Publishes a message, which a queue takes.
    pub fn publish(&self, exchange: &str, key: &str, body: &[u8], properties: BasicProperties) {
        let options = BasicPublishOptions { mandatory: true, immediate: false };
        let confirmation = self.block_on(async {
            let publish = self.channel.basic_publish(exchange.into(), key.into(), options, body, properties);
            publish.await.expect("published").await.expect("a confirmation")
        });
        assert_eq!(confirmation, lapin::Confirmation::Ack(None));
    }

    /// Publishes events to a queue, some hundred at a time.
    pub fn publish_all(&self, queue: &str, events: impl Iterator<Item = Vec<u8>>) {
        let publish = async |event: Vec<u8>| {
            let options = BasicPublishOptions { mandatory: true, immediate: false };
            let publish = self.channel.basic_publish("".into(), queue.into(), options, &event, properties());
            publish.await.expect("published").await.expect("a confirmation")
        };
        self.block_on(async {
            let mut pending = FuturesUnordered::new();
            for event in events {
                pending.push(publish(event));
                if pending.len() == 256 {
                    pending.next().await;
                }
            }
            while pending.next().await.is_some() {}
        });
    }

    /// Takes a message from a queue.
    pub fn get(&self, queue: &str) -> Delivery {
        self.block_on(async {
            let get = || self.channel.basic_get(queue.into(), BasicGetOptions { no_ack: true });
            let wait = async {
                loop {
                    if let Some(message) = get().await.expect("a queue") {
                        return message.delivery;
                    }
                    sleep(Duration::from_millis(10)).await;
                }
            };
            timeout(PATIENCE, wait).await.unwrap_or_else(|_| panic!("nothing is in {queue}"))
        })
    }

    /// The number of messages in a queue.
    pub fn count(&self, queue: &str) -> u32 {
        let options = QueueDeclareOptions { passive: true, ..QueueDeclareOptions::default() };
        let declare = self.channel.queue_declare(queue.into(), options, FieldTable::default());
        self.block_on(declare).expect("a queue").message_count()
    }
}

/// The events with these numbers as their IDs.
pub fn numbered(from: usize, to: usize) -> impl Iterator<Item = Vec<u8>> {
    (from..to).map(|number| {
        let mut event = event(&json!({"name": "Nemo", "accept_language": "fr"}));
        event["id"] = json!(number.to_string());
        event.to_string().into_bytes()
    })
}

/// The properties of an event.
pub fn properties() -> BasicProperties {
    BasicProperties::default().with_content_type("application/cloudevents+json".into()).with_delivery_mode(2)
}

/// The text of a header.
pub fn header(message: &Delivery, name: &str) -> Option<String> {
    match message.properties.headers().as_ref()?.inner().get(name)? {
        AMQPValue::LongString(text) => Some(text.to_string()),
        other => panic!("{name} is {other:?}"),
    }
}

pub fn json(message: &Delivery) -> Value {
    serde_json::from_slice(&message.data).expect("JSON")
}

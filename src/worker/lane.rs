//! A lane: one channel that handles one message after the other.
//!
//! The broker returns a message before it confirms it, but its confirmations may come in any order. With one message per
//! channel in progress, the returned message is always the confirmed one. Several lanes work at the same time.

use std::fmt;
use std::time::Instant;

use futures_util::StreamExt;
use lapin::message::Delivery;
use lapin::options::{
    BasicAckOptions, BasicCancelOptions, BasicConsumeOptions, BasicPublishOptions, BasicQosOptions,
    ConfirmSelectOptions,
};
use lapin::types::{FieldTable, ShortString};
use lapin::{BasicProperties, Channel, Confirmation};

use super::answer::{Answer, answer};
use super::event::Message;
use super::metrics::Outcome;
use super::properties;
use super::state::Worker;

/// How many messages the broker delivers to a lane ahead of their acknowledgement, so that the lane never waits for one.
const PREFETCH: u16 = 8;

/// The queues of "direct reply-to". The broker returns each mandatory message to them, even if it delivers it.
const DIRECT_REPLY_TO: &str = "amq.rabbitmq.reply-to.";

/// Handles messages until the channel fails. After the stop, takes no more messages, and returns when all that the broker has
/// delivered are handled.
pub async fn run(worker: &Worker, channel: Channel) -> Result<(), LaneError> {
    channel.confirm_select(ConfirmSelectOptions::default()).await?;
    channel.basic_qos(PREFETCH, BasicQosOptions::default()).await?;
    let (queue, options) = (worker.broker.queue.clone(), BasicConsumeOptions::default());
    let mut consumer = channel.basic_consume(queue, "".into(), options, FieldTable::default()).await?;
    let mut is_stopping = false;
    loop {
        let delivery = tokio::select! {
            delivery = consumer.next() => delivery,
            () = worker.stop.cancelled(), if !is_stopping => {
                is_stopping = true;
                channel.basic_cancel(consumer.tag(), BasicCancelOptions::default()).await?;
                continue;
            }
        };
        match delivery {
            Some(delivery) => handle(worker, &channel, &delivery?).await?,
            None if is_stopping => return Ok(()),
            // Somebody has deleted the queue.
            None => return Err(LaneError::Cancelled),
        }
    }
}

/// Answers or dead-letters a message. It is acknowledged only when the broker has confirmed that.
async fn handle(worker: &Worker, channel: &Channel, delivery: &Delivery) -> Result<(), LaneError> {
    let start = Instant::now();
    let content_type = delivery.properties.content_type().as_ref().map(ShortString::as_str);
    let has_attributes = properties::has_attributes(&delivery.properties);
    let message = Message { content_type, has_attributes, body: &delivery.data };
    let answered = answer(&worker.catalog.load_full(), worker.isolation, message);
    let outcome = match answered {
        Ok(answer) => match publish_answer(worker, channel, delivery, &answer).await? {
            Published::Routed => Outcome::from(answer.kind),
            Published::Returned(target) => {
                dead_letter(worker, channel, delivery, &format!("no queue takes the answer: {target}"))
                    .await?;
                Outcome::Unroutable
            }
        },
        Err(why) => {
            dead_letter(worker, channel, delivery, &why.to_string()).await?;
            Outcome::Unreadable
        }
    };
    delivery.ack(BasicAckOptions::default()).await?;
    worker.metrics.handled(outcome, delivery.redelivered, start.elapsed());
    Ok(())
}

/// What became of a message that was published.
enum Published {
    /// A queue has it.
    Routed,
    /// No queue takes it. This is the exchange or the queue that it was for.
    Returned(String),
}

/// Publishes an answer: to the queue of `reply-to`, or else to the exchange.
async fn publish_answer(
    worker: &Worker,
    channel: &Channel,
    delivery: &Delivery,
    answer: &Answer,
) -> Result<Published, LaneError> {
    let properties = properties::of_answer(&delivery.properties, answer);
    let reply_to = delivery.properties.reply_to().clone().filter(|queue| !queue.as_str().is_empty());
    let (exchange, key, target) = if let Some(queue) = reply_to {
        (ShortString::default(), queue.clone(), format!("reply-to is {queue}"))
    } else {
        let (exchange, key) = (worker.broker.exchange.clone(), answer.kind.as_str());
        (exchange.clone(), key.into(), format!("exchange {exchange}, routing key {key}"))
    };
    let is_returned = publish(channel, exchange, key, &answer.body, properties).await?;
    Ok(if is_returned { Published::Returned(target) } else { Published::Routed })
}

/// Moves a message to the dead-letter queue, with the reason in a header.
async fn dead_letter(
    worker: &Worker,
    channel: &Channel,
    delivery: &Delivery,
    reason: &str,
) -> Result<(), LaneError> {
    let properties = properties::of_dead_letter(&delivery.properties, reason);
    let queue = worker.broker.dead_letters.clone();
    if publish(channel, ShortString::default(), queue, &delivery.data, properties).await? {
        return Err(LaneError::NoDeadLetters);
    }
    tracing::warn!(target: "message", "dead-lettered: {reason}");
    Ok(())
}

/// Publishes a message, and waits until the broker has confirmed it. Returns whether no queue took it.
async fn publish(
    channel: &Channel,
    exchange: ShortString,
    key: ShortString,
    body: &[u8],
    properties: BasicProperties,
) -> Result<bool, LaneError> {
    let mandatory = !key.as_str().starts_with(DIRECT_REPLY_TO);
    let options = BasicPublishOptions { mandatory, immediate: false };
    match channel.basic_publish(exchange, key, options, body, properties).await?.await? {
        Confirmation::Ack(returned) => Ok(returned.is_some()),
        Confirmation::Nack(_) | Confirmation::NotRequested => Err(LaneError::NotConfirmed),
    }
}

/// Why a lane ended.
#[derive(Debug)]
pub enum LaneError {
    /// The connection or the channel failed.
    Channel(lapin::Error),
    /// The broker cancelled the consumer.
    Cancelled,
    /// The broker could not store a message.
    NotConfirmed,
    /// The dead-letter queue does not exist.
    NoDeadLetters,
}

impl From<lapin::Error> for LaneError {
    fn from(error: lapin::Error) -> Self {
        Self::Channel(error)
    }
}

impl fmt::Display for LaneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Channel(error) => write!(f, "{error}"),
            Self::Cancelled => write!(f, "the queue is deleted"),
            Self::NotConfirmed => write!(f, "the broker could not store a message"),
            Self::NoDeadLetters => write!(f, "the dead-letter queue does not exist"),
        }
    }
}

impl std::error::Error for LaneError {}

//! The properties of the messages that the worker publishes.

use lapin::BasicProperties;
use lapin::types::{AMQPValue, FieldTable, ShortString};

use super::answer::Answer;
use super::contract::{MEDIA_TYPE, REASON};

/// The headers of a trace (W3C Trace Context), which an answer has from its event.
const TRACE: [&str; 2] = ["traceparent", "tracestate"];
/// Maximum length of such a header in bytes (W3C Trace Context, section 3.3.1.5).
const MAX_TRACE: usize = 512;

/// The message is stored on disk.
const PERSISTENT: u8 = 2;

/// Returns whether a message has attributes of `CloudEvents` as headers, as in binary mode (AMQP binding, section 3.1.3.1).
pub fn has_attributes(properties: &BasicProperties) -> bool {
    let is_attribute = |name: &str| name.starts_with("cloudEvents:") || name.starts_with("cloudEvents_");
    headers(properties).any(|(name, _)| is_attribute(name.as_str()))
}

/// Returns the properties of the answer to a message.
pub fn of_answer(asked: &BasicProperties, answer: &Answer) -> BasicProperties {
    let mut trace = FieldTable::default();
    for (name, value) in headers(asked).filter(|(name, _)| TRACE.contains(&name.as_str())) {
        if let AMQPValue::LongString(text) = value
            && text.as_bytes().len() <= MAX_TRACE
        {
            trace.insert(name.clone(), value.clone());
        }
    }
    let properties = BasicProperties::default()
        .with_content_type(MEDIA_TYPE.into())
        .with_delivery_mode(PERSISTENT)
        .with_message_id(answer.id.as_str().into())
        .with_type(answer.kind.as_str().into())
        .with_app_id("greeting-api".into())
        .with_headers(trace);
    with(properties, asked.correlation_id().as_ref(), BasicProperties::with_correlation_id)
}

/// Returns the properties of a message for the dead-letter queue.
///
/// Without `expiration`, with which the dead letter would disappear; without `user-id`, which only its own user may
/// publish; and without the header `CC`, which would publish it to other queues again.
pub fn of_dead_letter(original: &BasicProperties, reason: &str) -> BasicProperties {
    let mut kept = FieldTable::default();
    for (name, value) in headers(original).filter(|(name, _)| name.as_str() != "CC") {
        kept.insert(name.clone(), value.clone());
    }
    kept.insert(REASON.into(), AMQPValue::LongString(reason.into()));
    let mut properties = BasicProperties::default().with_delivery_mode(PERSISTENT).with_headers(kept);
    properties = with(properties, original.content_type().as_ref(), BasicProperties::with_content_type);
    properties =
        with(properties, original.content_encoding().as_ref(), BasicProperties::with_content_encoding);
    properties = with(properties, original.message_id().as_ref(), BasicProperties::with_message_id);
    properties = with(properties, original.correlation_id().as_ref(), BasicProperties::with_correlation_id);
    properties = with(properties, original.reply_to().as_ref(), BasicProperties::with_reply_to);
    properties = with(properties, original.kind().as_ref(), BasicProperties::with_type);
    properties = with(properties, original.app_id().as_ref(), BasicProperties::with_app_id);
    match original.timestamp() {
        Some(timestamp) => properties.with_timestamp(*timestamp),
        None => properties,
    }
}

fn headers(properties: &BasicProperties) -> impl Iterator<Item = (&ShortString, &AMQPValue)> {
    properties.headers().iter().flatten()
}

/// Sets a property if the original has it.
fn with(
    properties: BasicProperties,
    original: Option<&ShortString>,
    set: fn(BasicProperties, ShortString) -> BasicProperties,
) -> BasicProperties {
    match original {
        Some(value) => set(properties, value.clone()),
        None => properties,
    }
}

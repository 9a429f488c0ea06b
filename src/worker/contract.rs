//! What producers and consumers rely on: the type of the events, their media type and their limits.

/// The media type of an event.
pub const MEDIA_TYPE: &str = "application/cloudevents+json";
/// The only type of event that the worker reads. It is also the routing key.
pub const REGISTERED: &str = "user.registered";
/// Maximum size of a message in bytes. Every intermediary must forward events of this size (`CloudEvents`, section 4).
pub const MAX_BYTES: usize = 64 * 1024;
/// Maximum size of `source` and `id` together, in bytes. Both are in the answer's message ID, which AMQP limits to 255 bytes.
pub const MAX_ID_BYTES: usize = 254;
/// The header with the reason of a dead letter.
pub const REASON: &str = "dead-letter-reason";

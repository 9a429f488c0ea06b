//! Greetings as messages: a worker that reads events from `RabbitMQ` and answers each of them.
//!
//! One message goes through three steps, in a `lane`:
//!
//! 1. [`event`]: the message becomes an event, or is dead-lettered with the reason.
//! 2. [`answer`]: the event becomes a greeting or a problem, with the same words as over HTTP.
//! 3. The answer is published. When the broker has confirmed it, the message is acknowledged.
//!
//! So a message is answered at least once. If the worker or the connection fails before the acknowledgement, the message is
//! delivered again, and its answer has the same ID.
//!
//! [`run`] keeps the connection to the [`broker`]. [`admin`] serves health checks and [`metrics`].

pub mod admin;
pub mod answer;
pub mod broker;
pub mod contract;
pub mod event;
mod lane;
pub mod metrics;
mod properties;
pub mod run;
pub mod state;
mod transport;

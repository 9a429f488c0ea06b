//! The worker: what becomes of each message, without a broker and with one.

mod admin;
pub mod answers;
pub mod broker;
mod settings;
mod unreadable;

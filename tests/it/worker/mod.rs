//! The worker: what becomes of each message, without a broker and with one.

mod admin;
pub mod answers;
mod broker;
mod settings;
mod unreadable;

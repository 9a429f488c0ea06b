//! What the documents say is true.

mod asyncapi;
mod monitoring;
pub mod openapi;
mod operating;
mod promql;
mod readme;
mod swagger_ui;
mod translators;
mod versions;

//! What the documents say is true.

mod asyncapi;
pub mod openapi;
mod operating;
mod readme;
mod swagger_ui;
mod translators;

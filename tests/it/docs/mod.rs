//! What the documents say is true.

pub mod openapi;
mod operating;
mod readme;
mod swagger_ui;
mod translators;

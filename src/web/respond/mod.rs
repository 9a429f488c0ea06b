//! Responses: representations of content, texts in a language, and problems.

pub mod catcher;
pub mod conditional;
pub mod localized;
pub mod problem;
pub mod representation;

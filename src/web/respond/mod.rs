//! Responses: representations of content, texts in a language, files of pages, and problems.

pub mod asset;
pub mod catcher;
pub mod conditional;
pub mod explanation;
pub mod localized;
pub mod problem;
pub mod representation;

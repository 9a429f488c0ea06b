//! The page for browsers, as far as it does not depend on a request: files, template, and text from the catalog.

pub mod assets;
pub mod cache;
pub mod languages;
pub mod lists;
pub mod template;

//! The page for a browser, without the request: its files, its template, and what of it depends on the catalog alone.

pub mod assets;
pub mod cache;
pub mod lists;
pub mod template;

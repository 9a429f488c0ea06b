//! The routes. `greet` has the two endpoints.

pub mod docs;
pub mod greet;
pub mod health;
pub mod help;
pub mod languages;
pub mod metrics;
pub mod openapi;
pub mod page;
pub mod problems;
pub mod translate;

//! The rules of `greeting-api check`: those of the service, and the page that explains all of them.

mod rule_docs;
mod rules;

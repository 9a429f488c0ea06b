//! What `check` finds.

mod laws;
mod plurals;
mod rule_docs;
mod rules;

//! Properties that hold for any input, one for each fuzz target.
//!
//! `tests/it/code/fuzz.rs` includes this file and checks the properties with every seed.

pub mod accept_language;
pub mod check;
pub mod connection;
pub mod name;
pub mod tag;

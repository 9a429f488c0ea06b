//! What holds for whatever people send: a law for each target of the fuzzer.
//!
//! `tests/it/code/fuzz.rs` includes this file, and tries the laws on every seed.

pub mod accept_language;
pub mod check;
pub mod connection;
pub mod name;
pub mod tag;

//! `docs/openapi.json` is written by hand. These tests compare it with the service.

pub mod document;
mod examples;
mod exchanges;
mod limits;
mod parameters;
mod responses;
mod structure;

//! The service as its users see it: whole responses, from outside.

mod support;

mod cli;
mod code;
mod deploy;
mod docs;
mod http;
mod lint;
mod locales;
mod matching;
mod traces;
mod wire;
mod worker;

//! Greets people by name in their own language, over HTTP.
//!
//! A client sends a name and gets back a greeting in the language that suits the reader best. One request goes through
//! five steps, and never back:
//!
//! 1. **route**, [`web`]: a handler makes a [`Name`](greeting::name::Name) of the path. A guard reads the language: the
//!    ranges of `Accept-Language`, unless the path has a language code.
//! 2. **match**, [`language_matching`]: the best available locale, or English if none matches.
//! 3. **catalog**, [`greeting::catalog`]: the message, and the locale that has it.
//! 4. **greet**, [`greeting::greet`]: the text, its language, its direction.
//! 5. **respond**, [`web`]: the representation that `Accept` prefers, and its headers.
//!
//! Where things are:
//!
//! - [`serve`] starts and stops the service, with its [`settings`]. [`web`] has the list of routes.
//! - [`greeting`] is the core. It does not name Rocket or HTTP.
//! - [`traces`] sends spans of requests to an OpenTelemetry collector, if the setting `traces` is set.
//! - [`worker`] answers messages from `RabbitMQ` with the same core. It is a binary of its own, `greeting-worker`.
//! - [`fluent_lint`] parses and checks the files of translators, with the rules of [`greeting::lint_rules`].
//! - [`commands`] are for translators, over the same core, and so is the page `/translate` of [`web`].
//! - The messages are Fluent files under `locales/`, embedded in the binary.

#![forbid(unsafe_code)]

mod accept;
pub mod commands;
mod embedded;
mod exposition;
pub mod greeting;
mod log;
mod nearest;
mod reload;
mod same_origin;
pub mod serve;
pub mod settings;
pub mod traces;
pub mod web;
pub mod worker;

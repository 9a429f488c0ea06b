//! Greets people by name in their own language, over HTTP.
//!
//! A person sends a name and gets back a greeting in the language that suits them best. One request is a walk
//! through five rooms, and never goes back:
//!
//! 1. **route**, [`web`]: make a [`Name`](greeting::name::Name); read the language code of the path, or the ranges
//!    of `Accept-Language`.
//! 2. **match**, [`language_matching`]: those ranges to one available locale; English if none matches.
//! 3. **catalog**, [`greeting::catalog`]: the message, and the locale that it really came from.
//! 4. **greeting**, [`greeting::greet`]: the text, its language, its direction.
//! 5. **respond**, [`web`]: the body that `Accept` asks for, and its headers.
//!
//! [`greeting`] knows no HTTP, and [`web`] is the only module that names Rocket. [`commands`] is what translators run,
//! over the same core. The messages themselves are not here: they are the Fluent files under `locales/`, embedded when
//! the binary is built. [`fluent_lint`] parses and checks them.

#![forbid(unsafe_code)]

pub mod commands;
pub mod greeting;
mod log;
mod reload;
pub mod serve;
pub mod settings;
pub mod web;

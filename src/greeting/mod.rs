//! The core, without HTTP: names, languages, messages, greetings and problems.
//!
//! In reading order: text from outside becomes a [`name`] or a time of the [`day`]; [`language_matching`] finds the locale;
//! the [`catalog`] has its [`messages`]; and [`greet`] makes the greeting, with the name in the right [`direction`].
//! [`problem`] is everything that can go wrong with that.
//!
//! The [`locale_files`] are embedded in the binary. [`staging`] accepts edits of them while they are served, and [`pseudo`]
//! makes test locales out of English. For translators, [`preview`] shows every message in each of its forms, and [`review`]
//! what is wrong with their last edit. [`fluent_lint`] parses and checks the files, with the [`lint_rules`] of the service.

pub mod catalog;
pub mod day;
pub mod direction;
pub mod greet;
pub mod health;
pub mod honorifics;
pub mod language;
pub mod lint_rules;
pub mod local_time;
pub mod locale_files;
pub mod messages;
pub mod name;
pub mod preview;
pub mod problem;
pub mod pseudo;
pub mod review;
pub mod staging;
pub mod uri_component;

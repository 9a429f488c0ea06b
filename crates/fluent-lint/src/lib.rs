#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod command;
mod context;
mod documented;
pub mod escape;
pub mod files;
mod finding;
mod ignored;
pub mod language_server;
mod layout;
mod line_index;
mod lint;
mod locale_files;
mod options;
mod pattern;
pub mod plurals;
mod position;
mod reachable;
pub mod report;
pub mod resource;
mod rule;
pub mod rules;
mod source_file;
mod undefined;
mod words;

pub use self::files::Files;
pub use self::finding::Finding;
pub use self::lint::{Checked, NoReference, check, lint};
pub use self::options::{DataError, DataMessage, DataSelection, Options};
pub use self::position::Position;
pub use self::rule::{Rule, Severity};

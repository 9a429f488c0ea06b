#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod by_file;
pub mod command;
mod compare;
mod context;
mod documented;
mod edit;
pub mod escape;
mod extent;
pub mod files;
mod finding;
mod fix;
mod ignored;
pub mod language_server;
mod layout;
mod line_index;
mod lint;
mod local_values;
mod locale_files;
mod options;
mod other_locales;
mod parallel;
mod pattern;
mod plural_categories;
pub mod plurals;
mod position;
mod reachable;
pub mod report;
pub mod resource;
mod rule;
pub mod rules;
mod scanner;
mod source_file;
mod tree;
mod unbroken;
mod undefined;
mod words;

pub use self::edit::Edit;
pub use self::files::Files;
pub use self::finding::Finding;
pub use self::fix::apply_safe_edits;
pub use self::lint::{Checked, NoReference, check, check_locales, lint};
pub use self::options::{DataError, DataMessage, DataSelection, Options};
pub use self::other_locales::OtherLocales;
pub use self::position::Position;
pub use self::rule::{Rule, Severity};

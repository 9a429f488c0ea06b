//! `greeting-api check`: reports what is wrong with translations, and where.

use std::path::Path;
use std::process::ExitCode;

pub use fluent_lint::command::Arguments;
use fluent_lint::command::{self, Own, Program};

use super::{FOLDER, folder_of};
use crate::greeting::catalog::REFERENCE;
use crate::greeting::{lint_rules, locale_files};

/// Checks a tree. Exits with 0 if there are no errors, with 1 if there are errors, and with 2 if it cannot be checked.
#[must_use]
pub fn run(arguments: &Arguments) -> ExitCode {
    let mut reference = locale_files::embedded();
    reference.retain(|path, _| folder_of(path) == REFERENCE);
    let own = Own {
        reference: &reference,
        description: "the built-in English",
        options: lint_rules::options(false),
    };
    let program = Program {
        name: (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")),
        folder: Path::new(FOLDER),
        documentation: Some("docs/check.md"),
        own: Some(own),
    };
    command::run(arguments, &program)
}

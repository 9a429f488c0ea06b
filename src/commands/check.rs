//! `greeting-api check`: reports what is wrong with translations, and where.

use std::process::ExitCode;

use fluent_lint::command;
pub use fluent_lint::command::Arguments;

use super::linted::with_program;

/// Checks a tree. Exits with 0 if there are no errors, with 1 if there are errors, and with 2 if it cannot be checked.
#[must_use]
pub fn run(arguments: &Arguments) -> ExitCode {
    with_program(|program| command::run(arguments, program))
}

//! `greeting-api lsp`: a language server, which shows editors what `check` finds, and more.

use std::process::ExitCode;

use fluent_lint::language_server;
pub use fluent_lint::language_server::Arguments;

use super::linted::with_program;

/// Serves an editor over standard input and output. Exits with 0 if the editor sent `shutdown` before `exit`, and otherwise
/// with 1.
#[must_use]
pub fn run(arguments: &Arguments) -> ExitCode {
    with_program(|program| language_server::run(arguments, program))
}

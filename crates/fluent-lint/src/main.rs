//! The binary: checks a tree of Fluent files, and prints what is wrong.

#![forbid(unsafe_code)]

use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use fluent_lint::command::{self, Arguments, Program};
use fluent_lint::language_server;

/// Reports what is wrong in a tree of Fluent translations, and where
///
/// Exits with 0 if there are no errors, with 1 if there are errors, and with 2 if the folder cannot be checked.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct CommandLine {
    #[command(flatten)]
    arguments: Arguments,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve an editor over standard input and output, by the Language Server Protocol
    Lsp(language_server::Arguments),
}

fn main() -> ExitCode {
    let program = Program {
        name: (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")),
        folder: Path::new("."),
        documentation: None,
        own: None,
    };
    let CommandLine { arguments, command } = CommandLine::parse();
    match command {
        None => command::run(&arguments, &program),
        Some(Command::Lsp(arguments)) => language_server::run(&arguments, &program),
    }
}

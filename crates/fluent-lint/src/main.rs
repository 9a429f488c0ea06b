//! The binary: checks a tree of Fluent files, and prints what is wrong.

#![forbid(unsafe_code)]

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use fluent_lint::command::{self, Arguments, Program};

/// Reports what is wrong in a tree of Fluent translations, and where
///
/// Exits with 0 if there are no errors, with 1 if there are errors, and with 2 if the folder cannot be checked.
#[derive(Parser)]
#[command(version)]
struct CommandLine {
    #[command(flatten)]
    arguments: Arguments,
}

fn main() -> ExitCode {
    let program = Program {
        name: (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")),
        folder: Path::new("."),
        documentation: None,
        own: None,
    };
    command::run(&CommandLine::parse().arguments, &program)
}

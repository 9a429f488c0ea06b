//! The binary: serves greetings until a signal stops it, or runs one of the commands for translators.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use greeting_api::commands::{check, licenses, lsp, new, preview};
use greeting_api::serve::serve;
use rustix::thread::disable_transparent_huge_pages;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Greets people by name in their own language, over HTTP.
///
/// Without a command, it serves. Rocket.toml explains the settings. The commands are for translators; locales/README.md
/// explains them.
#[derive(Parser)]
#[command(version = concat!(env!("CARGO_PKG_VERSION"), " (", env!("GREETING_REVISION"), ")"), args_conflicts_with_subcommands = true)]
struct CommandLine {
    /// Print the licences of the crates and data in this binary
    #[arg(long)]
    licenses: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

/// The commands: one for each file of `src/commands`.
#[derive(Subcommand)]
enum Command {
    /// Find mistakes in translations
    Check(check::Arguments),
    /// Serve an editor over standard input and output, by the Language Server Protocol
    Lsp(lsp::Arguments),
    /// Show every message as people get it
    ///
    /// Invisible characters are shown as code points, such as <U+00A0>. A message that is missing in the locale is
    /// followed by the locale that it comes from, such as (from en).
    Preview(preview::Arguments),
    /// Create the files of a new language
    ///
    /// They contain each message of the English files as a comment, so nothing is served in the new language until it is
    /// translated. Existing files are never changed.
    New(new::Arguments),
}

fn main() -> ExitCode {
    let arguments = CommandLine::parse();
    if arguments.licenses {
        return licenses::run();
    }
    match arguments.command {
        None => run_service(),
        Some(Command::Check(arguments)) => check::run(&arguments),
        Some(Command::Lsp(arguments)) => lsp::run(&arguments),
        Some(Command::Preview(arguments)) => preview::run(&arguments),
        Some(Command::New(arguments)) => new::run(&arguments),
    }
}

fn run_service() -> ExitCode {
    // The memory is many small pieces, and huge pages would double it. The service also works with them.
    let _ = disable_transparent_huge_pages(true);
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("greeting-api: {error}");
            ExitCode::FAILURE
        }
    }
}

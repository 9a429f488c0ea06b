//! The binary: serves greetings until it is told to stop, or runs one of the translators' commands.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use greeting_api::commands::{check, new, preview};
use greeting_api::serve::serve;
use rustix::thread::disable_transparent_huge_pages;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Greets people by name in their own language, over HTTP.
///
/// Without a command it serves, with the settings that Rocket.toml explains. The commands are for translators, to whom
/// locales/README.md speaks.
#[derive(Parser)]
#[command(version)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
}

/// One for each file of `src/commands`.
#[derive(Subcommand)]
enum Command {
    /// Find what is wrong with translations, and where
    Check(check::Arguments),
    /// Show every message as a person gets it
    ///
    /// A character that cannot be seen is shown as its code point, such as <U+00A0>, and a message that the locale
    /// lacks is followed by the one that it comes from, such as (from en).
    Preview(preview::Arguments),
    /// Begin the files of a language
    ///
    /// They hold each message of the English files as a comment, so nothing is served in the new language until it is
    /// translated. Files that are there already are never touched.
    New(new::Arguments),
}

fn main() -> ExitCode {
    match CommandLine::parse().command {
        None => run_service(),
        Some(Command::Check(arguments)) => check::run(&arguments),
        Some(Command::Preview(arguments)) => preview::run(&arguments),
        Some(Command::New(arguments)) => new::run(&arguments),
    }
}

fn run_service() -> ExitCode {
    // What is resident is many small pieces: huge pages would double it. Where they cannot be refused, so be it.
    let _ = disable_transparent_huge_pages(true);
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("greeting-api: {error}");
            ExitCode::FAILURE
        }
    }
}

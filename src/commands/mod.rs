//! The commands for translators, one file each: printing and exit codes over the core.
//!
//! The exit code is 0 on success, 1 if messages are wrong, and 2 if the command line is wrong or a file cannot be read or
//! written.

pub mod check;
pub mod licenses;
mod linted;
pub mod lsp;
pub mod new;
pub mod preview;

use std::process::ExitCode;

use fluent_lint::{Files, command};

use crate::greeting::locale_files;

/// Messages are wrong.
const WRONG: u8 = 1;
/// The command line is wrong, or a file cannot be read or written.
const UNUSABLE: u8 = 2;

/// The folder that translators edit, below the current one.
const FOLDER: &str = "locales";

/// Examples of language tags, for error messages.
const EXAMPLES: &str = "fr, pt-BR or zh-Hant";

/// Returns the embedded files, overridden by these, as the service does with the setting `locales`.
fn over_embedded(own: Files) -> Files {
    let mut files = locale_files::embedded();
    files.extend(own);
    files
}

/// Returns the folder of a file, which has the name of its locale.
fn folder_of(path: &str) -> &str {
    path.split_once('/').map_or(path, |(folder, _)| folder)
}

/// Prints to standard output, and returns the exit code. A reader that stops early (`| head`) is not an error.
fn print(text: &str) -> ExitCode {
    match command::print(text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&format!("standard output: {error}")),
    }
}

/// Prints an error.
fn complain(what: &str) {
    command::complain(env!("CARGO_PKG_NAME"), what);
}

/// Prints why the command did nothing.
fn refuse(why: &str) -> ExitCode {
    complain(why);
    ExitCode::from(UNUSABLE)
}

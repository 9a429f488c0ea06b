//! The commands of those who translate, a file each: printing and exit codes over the core.
//!
//! Each ends with 0 when all is well, with 1 when messages are wrong, and with 2 when the command line is wrong or a file
//! could be neither read nor written.

pub mod check;
pub mod new;
pub mod preview;

use std::io::{self, Write};
use std::process::ExitCode;

use fluent_lint::Files;
use fluent_lint::escape::escape_invisible;

use crate::greeting::locale_files;

/// Messages are wrong.
const WRONG: u8 = 1;
/// The command line is wrong, or a file could be neither read nor written.
const UNUSABLE: u8 = 2;

/// The folder that translators edit, in the current one.
const FOLDER: &str = "locales";

/// What would be right, for who wrote something that is no language tag.
const EXAMPLES: &str = "fr, pt-BR or zh-Hant";

/// The embedded files with these laid over them: what the service has that serves these.
fn over_embedded(own: Files) -> Files {
    let mut files = locale_files::embedded();
    files.extend(own);
    files
}

/// The folder of a file of a tree, which is named after its locale.
fn folder_of(path: &str) -> &str {
    path.split_once('/').map_or(path, |(folder, _)| folder)
}

/// Prints what was asked for. Who stops reading (`| head`) has had enough, and that is no error.
fn print(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes());
}

/// Prints a line about what is wrong.
fn complain(what: &str) {
    let _ = writeln!(io::stderr(), "greeting-api: {}", escape_invisible(what));
}

/// Prints why nothing is done.
fn refuse(why: &str) -> ExitCode {
    complain(why);
    ExitCode::from(UNUSABLE)
}

//! The binary: checks a tree of Fluent files, and prints what is wrong.

#![forbid(unsafe_code)]

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use fluent_lint::escape::escape_invisible;
use fluent_lint::report::{Format, Tree};
use fluent_lint::{Finding, Options, Severity, files, lint, rules};

/// A file has an error.
const WRONG: u8 = 1;
/// The command line is wrong, or the tree cannot be read.
const UNUSABLE: u8 = 2;

/// Reports what is wrong in a tree of Fluent translations, and where
///
/// Exits with 0 if there are no errors, with 1 if there are errors, and with 2 if the folder cannot be checked.
#[derive(Parser)]
#[command(version)]
struct CommandLine {
    /// The folder of the translations, which has a folder for each language: FOLDER/fr/main.ftl
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// The language that all others are translated from
    #[arg(long, value_name = "TAG", default_value = "en")]
    reference: String,
    /// The format of the report
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Check typography too: straight quotation marks, three dots
    #[arg(long)]
    style: bool,
    /// Exit with 1 if there are warnings
    #[arg(long)]
    deny_warnings: bool,
}

fn main() -> ExitCode {
    check(&CommandLine::parse()).unwrap_or_else(|error| {
        let _ = writeln!(io::stderr(), "fluent-lint: {}", escape_invisible(&error));
        ExitCode::from(UNUSABLE)
    })
}

/// Checks the tree, and prints the report.
fn check(arguments: &CommandLine) -> Result<ExitCode, String> {
    let folder = arguments.folder.as_path();
    let options = Options { reference: &arguments.reference, style: arguments.style, ..Options::default() };
    let files = files::read(folder).map_err(|error| error.to_string())?;
    let findings = lint(&files, &options).map_err(|error| format!("{}: {error}", folder.display()))?;
    let rules: Vec<_> = rules::all(&options).collect();
    let tree = Tree {
        folder,
        files: &files,
        findings: &findings,
        rules: &rules,
        program: (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")),
        documentation: None,
        compared_with: None,
        color: io::stdout().is_terminal()
            && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    };
    // If the reader stops early, as `head` does, that is not an error.
    let _ = io::stdout().write_all(arguments.format.report(&tree).as_bytes());
    let is_wrong = |finding: &Finding| arguments.deny_warnings || finding.severity == Severity::Error;
    Ok(if findings.iter().any(is_wrong) { ExitCode::from(WRONG) } else { ExitCode::SUCCESS })
}

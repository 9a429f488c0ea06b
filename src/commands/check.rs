//! `greeting-api check`: what is wrong with translations, and where.

mod human;
mod sarif;
mod tree;

use std::path::PathBuf;
use std::process::ExitCode;

use serde::Serialize;

use self::tree::Tree;
use super::{FOLDER, WRONG, print, refuse};
use crate::greeting::check::{Finding, Severity};

/// What `check` is told on the command line.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder of the locales
    #[arg(value_name = "DIR", default_value = FOLDER)]
    folder: PathBuf,
    /// Only what is wrong in this locale; can be given several times
    #[arg(long = "locale", value_name = "TAG")]
    locales: Vec<String>,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// End with 1 for warnings, too
    #[arg(long)]
    deny_warnings: bool,
    /// Matters of typographic taste, too: straight quotation marks, three dots
    #[arg(long)]
    style: bool,
}

/// For whom findings are printed.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// People, with the line and the place underlined
    Human,
    /// Programs: an array of {path, line, column, rule, severity, message, help}
    Json,
    /// GitHub, which shows them beside the changed lines
    Github,
    /// SARIF 2.1.0, for tools that collect findings
    Sarif,
}

/// Checks a tree: 0 when no error is in it, 1 when one is, 2 when it cannot be checked.
#[must_use]
pub fn run(arguments: &Arguments) -> ExitCode {
    let tree = match Tree::read(&arguments.folder, &arguments.locales, arguments.style) {
        Ok(tree) => tree,
        Err(why) => return refuse(&why),
    };
    match arguments.format {
        Format::Human => print(&human::report(&tree)),
        Format::Json => print(&json(&tree)),
        Format::Github => print(&github(&tree)),
        Format::Sarif => print(&sarif::report(&tree)),
    }
    let wrong = |finding: &Finding| arguments.deny_warnings || finding.rule.severity() == Severity::Error;
    if tree.findings.iter().any(wrong) { ExitCode::from(WRONG) } else { ExitCode::SUCCESS }
}

/// A finding as programs read it.
#[derive(Serialize)]
struct Row<'f> {
    path: String,
    /// From 1.
    line: usize,
    /// In Unicode scalar values, from 1.
    column: usize,
    rule: &'static str,
    severity: String,
    message: &'f str,
    help: &'f str,
}

fn json(tree: &Tree<'_>) -> String {
    let rows = tree.findings.iter().map(|finding| Row {
        path: tree.path(finding),
        line: finding.place.line,
        column: finding.place.column,
        rule: finding.rule.name(),
        severity: finding.rule.severity().to_string(),
        message: &finding.message,
        help: &finding.help,
    });
    let rows: Vec<_> = rows.collect();
    serde_json::to_string_pretty(&rows).expect("rows are texts and numbers") + "\n"
}

/// Workflow commands, a line each.
fn github(tree: &Tree<'_>) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let lines = tree.findings.iter().map(|finding| {
        let Finding { place, rule, message, help, .. } = finding;
        let path = property(&tree.path(finding));
        let text = escape(&format!("{message}; {help}"));
        format!(
            "::{} file={path},line={},col={},title={rule}::{text}\n",
            rule.severity(),
            place.line,
            place.column
        )
    });
    lines.collect()
}

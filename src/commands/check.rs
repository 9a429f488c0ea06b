//! `greeting-api check`: what is wrong with translations, and where.

mod human;
mod sarif;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde::Serialize;

use super::{FOLDER, WRONG, folder_of, print, refuse};
use crate::greeting::catalog::REFERENCE;
use crate::greeting::check::{Finding, Severity, check};
use crate::greeting::locale_files::{self, Files};

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
    let tree = match Tree::read(arguments) {
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

/// A tree of locales, and what is wrong with it.
struct Tree<'a> {
    folder: &'a Path,
    files: Files,
    /// Whether the tree has no reference of its own, so that it is compared with the embedded one.
    is_part: bool,
    findings: Vec<Finding>,
}

impl<'a> Tree<'a> {
    fn read(arguments: &'a Arguments) -> Result<Self, String> {
        let folder = arguments.folder.as_path();
        let refused =
            |why: &str| format!("{}: {why}; name the folder that holds {REFERENCE}/", folder.display());
        let mut files = locale_files::read(folder)
            .map_err(|error| format!("{error}; name the folder that holds {REFERENCE}/"))?;
        if files.is_empty() {
            return Err(refused("no locale is in it, such as fr/greeting.ftl"));
        }
        let locales: BTreeSet<_> = files.keys().map(|path| folder_of(path).to_owned()).collect();
        if let Some(unknown) = arguments.locales.iter().find(|locale| !locales.contains(*locale)) {
            return Err(format!("{} has no folder {unknown} with .ftl files", folder.display()));
        }
        let is_part = !locales.contains(REFERENCE);
        if is_part {
            files.extend(
                locale_files::embedded().into_iter().filter(|(path, _)| folder_of(path) == REFERENCE),
            );
        }
        let mut findings = check(&files, arguments.style).map_err(|error| refused(&error.to_string()))?;
        let chosen =
            if arguments.locales.is_empty() { locales } else { arguments.locales.iter().cloned().collect() };
        findings.retain(|finding| chosen.contains(finding.locale()));
        files.retain(|path, _| chosen.contains(folder_of(path)));
        Ok(Self { folder, files, is_part, findings })
    }

    /// The path of a finding's file as it can be opened from the current folder.
    fn path(&self, finding: &Finding) -> String {
        self.folder.join(&finding.path).display().to_string()
    }
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

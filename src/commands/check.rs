//! `greeting-api check`: reports what is wrong with translations, and where.

use std::collections::BTreeSet;
use std::io::{IsTerminal, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use fluent_lint::report::{Format, Tree};
use fluent_lint::{Files, Finding, Severity, files, lint, rules};

use super::{FOLDER, WRONG, folder_of, print, refuse};
use crate::greeting::catalog::REFERENCE;
use crate::greeting::{lint_rules, locale_files};

/// The arguments of `check`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder of the locales
    #[arg(value_name = "DIR", default_value = FOLDER)]
    folder: PathBuf,
    /// Report only this locale; can be repeated
    #[arg(long = "locale", value_name = "TAG")]
    locales: Vec<String>,
    /// The format of the report
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Exit with 1 if there are warnings
    #[arg(long)]
    deny_warnings: bool,
    /// Check typography too: straight quotation marks, three dots
    #[arg(long)]
    style: bool,
}

/// Checks a tree. Exits with 0 if there are no errors, with 1 if there are errors, and with 2 if it cannot be checked.
#[must_use]
pub fn run(arguments: &Arguments) -> ExitCode {
    let checked = match Checked::read(arguments) {
        Ok(checked) => checked,
        Err(why) => return refuse(&why),
    };
    print(&checked.report(arguments));
    let wrong = |finding: &Finding| arguments.deny_warnings || finding.severity == Severity::Error;
    if checked.findings.iter().any(wrong) { ExitCode::from(WRONG) } else { ExitCode::SUCCESS }
}

/// The chosen locales of a tree, and what is wrong with them.
struct Checked {
    files: Files,
    findings: Vec<Finding>,
    /// Whether the tree has no reference, so that it was compared with the embedded one.
    is_part: bool,
}

impl Checked {
    fn read(arguments: &Arguments) -> Result<Self, String> {
        let folder = arguments.folder.as_path();
        let refused =
            |why: &str| format!("{}: {why}; name the folder that holds {REFERENCE}/", folder.display());
        let mut files = files::read(folder)
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
        let mut findings = lint(&files, &lint_rules::options(arguments.style))
            .map_err(|error| refused(&error.to_string()))?;
        let chosen =
            if arguments.locales.is_empty() { locales } else { arguments.locales.iter().cloned().collect() };
        findings.retain(|finding| chosen.contains(finding.locale()));
        files.retain(|path, _| chosen.contains(folder_of(path)));
        Ok(Self { files, findings, is_part })
    }

    fn report(&self, arguments: &Arguments) -> String {
        let rules: Vec<_> = rules::all(&lint_rules::options(arguments.style)).collect();
        arguments.format.report(&Tree {
            folder: &arguments.folder,
            files: &self.files,
            findings: &self.findings,
            rules: &rules,
            program: (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")),
            documentation: Some("docs/check.md"),
            compared_with: self.is_part.then_some("the built-in English"),
            color: stdout().is_terminal()
                && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        })
    }
}

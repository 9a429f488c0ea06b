//! The command `check`, which the binary of this crate and other programs offer: arguments, report, exit code.

pub(crate) mod baseline;
mod chosen;
mod input;
mod output;

use std::io::{IsTerminal, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use self::chosen::Chosen;
use self::input::Input;
pub use self::input::is_locale_file;
pub(crate) use self::input::{is_part_of, name_in, tree_of};
pub use self::output::{complain, print};
use crate::files::Files;
use crate::finding::Finding;
use crate::lint::{self, Checked};
use crate::options::Options;
use crate::report::{Format, Tree};
use crate::rule::Severity;
use crate::rules;

/// A file has an error.
const WRONG: u8 = 1;
/// The command line is wrong, or a file cannot be read or written.
const UNUSABLE: u8 = 2;

/// The arguments of the command.
#[derive(clap::Args, Debug)]
pub struct Arguments {
    /// The folder of the locales; or files in it, of which only the findings are reported; - is standard input
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Check standard input in place of this file, such as fr/main.ftl
    #[arg(long = "as", value_name = "FILE")]
    stands_for: Option<PathBuf>,
    /// The locale that all others are translated from [default: en]
    #[arg(long, value_name = "TAG")]
    reference: Option<String>,
    /// Report only this locale; can be repeated
    #[arg(long = "locale", value_name = "TAG")]
    locales: Vec<String>,
    /// Do not report the findings that this file lists
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write all findings to the baseline instead of reporting them
    #[arg(long, requires = "baseline", conflicts_with_all = ["locales", "stands_for"])]
    write_baseline: bool,
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

/// The program that offers the command.
#[derive(Clone, Copy, Debug)]
pub struct Program<'p> {
    /// Its name and version.
    pub name: (&'p str, &'p str),
    /// The folder that is checked by default.
    pub folder: &'p Path,
    /// The page that explains each rule.
    pub documentation: Option<&'p str>,
    /// The program's own messages, if it has some.
    pub own: Option<Own<'p>>,
}

/// The messages of a program. A tree of them may lack the reference.
#[derive(Clone, Copy, Debug)]
pub struct Own<'p> {
    /// The files of the reference that is built in.
    pub reference: &'p Files,
    /// What the reference is called in reports, such as `the built-in English`.
    pub description: &'p str,
    /// How to check a tree of them.
    pub options: Options<'p>,
}

/// Checks a tree and prints the report. Exits with 0 if there are no errors, with 1 if there are errors, and with 2 if the
/// tree cannot be checked or the report cannot be written.
#[must_use]
pub fn run(arguments: &Arguments, program: &Program<'_>) -> ExitCode {
    check(arguments, program).unwrap_or_else(|why| {
        complain(program.name.0, &why);
        ExitCode::from(UNUSABLE)
    })
}

fn check(arguments: &Arguments, program: &Program<'_>) -> Result<ExitCode, String> {
    let reference = arguments.reference.as_deref().unwrap_or(Options::default().reference);
    let mut input =
        Input::read(&arguments.paths, arguments.stands_for.as_deref(), reference, program.folder)?;
    let chosen = input.choose(&arguments.locales)?;
    let own = program
        .own
        .filter(|own| own.options.reference == reference && is_part_of(&input.files, own.reference));
    let options = own.map_or_else(Options::default, |own| own.options);
    let options = Options { reference, style: arguments.style, ..options };
    let is_part = !input.has_locale(reference);
    match own {
        Some(own) if is_part => {
            input.files.extend(own.reference.iter().map(|(path, text)| (path.clone(), text.clone())));
        }
        _ if is_part => return Err(input.no_reference(reference)),
        _ => {}
    }
    let Checked { mut findings, messages } =
        lint::check(&input.files, &options).map_err(|error| input.refused(&error.to_string()))?;
    findings.retain(|finding| chosen.contains(&finding.path));
    match &arguments.baseline {
        Some(_) if arguments.write_baseline && matches!(chosen, Chosen::Files(_)) => {
            return Err("a baseline is of the whole tree: name only its folder".to_owned());
        }
        Some(path) if arguments.write_baseline => {
            return baseline::write(path, &findings).map(|()| ExitCode::SUCCESS);
        }
        Some(path) => baseline::remove(path, &mut findings)?,
        None => {}
    }
    input.files.retain(|path, _| chosen.contains(path));
    let rules: Vec<_> = rules::all(&options).collect();
    let report = arguments.format.report(&Tree {
        folder: &input.folder,
        files: &input.files,
        findings: &findings,
        messages: &messages,
        rules: &rules,
        program: program.name,
        documentation: program.documentation,
        compared_with: own.filter(|_| is_part).map(|own| own.description),
        color: stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    });
    print(&report).map_err(|error| format!("standard output: {error}"))?;
    let is_wrong = |finding: &Finding| arguments.deny_warnings || finding.severity == Severity::Error;
    Ok(if findings.iter().any(is_wrong) { ExitCode::from(WRONG) } else { ExitCode::SUCCESS })
}

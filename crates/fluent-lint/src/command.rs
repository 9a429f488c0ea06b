//! The command `check`, which the binary of this crate and other programs offer: arguments, report, exit code.

pub(crate) mod baseline;
mod changed;
mod chosen;
mod documentation;
mod fix;
mod input;
mod output;
mod project;
mod target;
mod watch;

use std::io::{IsTerminal, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use self::chosen::Chosen;
pub use self::documentation::Documentation;
pub use self::input::is_locale_file;
pub(crate) use self::input::{Input, Listing, is_part_of};
use self::output::write;
pub use self::output::{complain, print};
pub(crate) use self::target::{Root, roots_above};
use self::watch::watch;
use crate::files::Files;
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
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub struct Arguments {
    /// The folder of the locales, or an l10n.toml; or files and folders in it, to report only their findings; - is standard input
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
    /// Report only the files that were changed since this commit or branch, according to Git
    #[arg(long, value_name = "REV", conflicts_with = "write_baseline")]
    only_changed: Option<String>,
    /// Check again after each change, until you press Ctrl-C
    #[arg(long, conflicts_with_all = ["stands_for", "write_baseline"])]
    watch: bool,
    /// Correct the files as far as that is safe, and report the other findings
    #[arg(long, conflicts_with_all = ["stands_for", "write_baseline"])]
    fix: bool,
}

/// The program that offers the command.
#[derive(Clone, Copy, Debug)]
pub struct Program<'p> {
    /// Its name and version.
    pub name: (&'p str, &'p str),
    /// The folder that is checked by default.
    pub folder: &'p Path,
    /// The page that explains each rule.
    pub documentation: Option<Documentation<'p>>,
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
    let refuse = |why: String| {
        complain(program.name.0, &why);
        ExitCode::from(UNUSABLE)
    };
    if !arguments.watch {
        let code =
            |checked: Reported| if checked.is_wrong { ExitCode::from(WRONG) } else { ExitCode::SUCCESS };
        return check(arguments, program).map_or_else(refuse, code);
    }
    let list = || arguments.list(program).map(|listing| listing.files_on_disk(arguments.baseline.as_deref()));
    watch(list, |change| {
        let is_first = change.is_none();
        if let Some(change) = change {
            complain(program.name.0, &change);
        }
        match check(arguments, program) {
            Ok(Reported { is_read: true, .. }) => None,
            Ok(_) => Some(ExitCode::SUCCESS),
            Err(why) => Some(refuse(why)).filter(|_| is_first),
        }
    })
}

/// How a report ended.
struct Reported {
    /// Whether something still reads the output.
    is_read: bool,
    is_wrong: bool,
}

fn check(arguments: &Arguments, program: &Program<'_>) -> Result<Reported, String> {
    let mut input = arguments.list(program)?.read_with(arguments.stands_for.as_deref())?;
    let mut notes = std::mem::take(&mut input.notes);
    let chosen = Chosen::new(&input, &arguments.locales, arguments.only_changed.as_deref())?;
    let reference = input.reference.clone();
    let own = program
        .own
        .filter(|own| own.options.reference == reference && is_part_of(&input.files, own.reference));
    let options = own.map_or_else(Options::default, |own| own.options);
    let options = Options { reference: &reference, style: arguments.style, ..options };
    let is_part = !input.has_locale(&reference);
    match own {
        Some(own) if is_part => {
            input.files.extend(own.reference.iter().map(|(path, text)| (path.clone(), text.clone())));
        }
        _ if is_part => return Err(input.no_reference()),
        _ => {}
    }
    if arguments.write_baseline && !chosen.is_everything(&input) {
        return Err("a baseline is of the whole tree: name only its folder".to_owned());
    }
    let mut files = std::mem::take(&mut input.files);
    let find = |files: &Files| {
        let mut checked = lint::check(files, &options).map_err(|error| input.refused(&error.to_string()))?;
        let findings = &mut checked.findings;
        findings.retain(|finding| input.expects(&finding.path) && chosen.contains(&input, &finding.path));
        let mut unmatched = Vec::new();
        if let Some(path) = arguments.baseline.as_ref().filter(|_| !arguments.write_baseline) {
            unmatched = baseline::remove(path, findings, input.places.as_ref())?;
        }
        Ok::<_, String>((checked, unmatched))
    };
    if arguments.fix {
        fix::fix(&input, &mut files, program.name.0, |files| {
            find(files).map(|(checked, _)| checked.findings)
        })?;
    }
    let (Checked { findings, messages }, mut unmatched) = find(&files)?;
    // Without --style, the findings about style are not known.
    unmatched.retain(|name| options.style || rules::STYLE.iter().all(|rule| rule.name != name));
    let mut is_wrong = false;
    if let Some(path) = arguments.baseline.as_ref().filter(|_| !unmatched.is_empty())
        && chosen.is_everything(&input)
    {
        notes.push(baseline::unmatched(path, unmatched.len()));
        is_wrong = arguments.deny_warnings;
    }
    for note in &notes {
        complain(program.name.0, note);
    }
    if let Some(path) = arguments.baseline.as_ref().filter(|_| arguments.write_baseline) {
        baseline::write(path, &findings, input.places.as_ref())?;
        return Ok(Reported { is_read: true, is_wrong: false });
    }
    files.retain(|path, _| chosen.contains(&input, path));
    let rules: Vec<_> = rules::all(&options).collect();
    let report = arguments.format.report(&Tree {
        folder: &input.folder,
        places: input.places.as_ref(),
        files: &files,
        findings: &findings,
        messages: &messages,
        rules: &rules,
        program: program.name,
        documentation: program.documentation.map(|page| page.path),
        compared_with: own.filter(|_| is_part).map(|own| own.description),
        color: stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    });
    let is_read = write(&report).map_err(|error| format!("standard output: {error}"))?;
    is_wrong |= findings.iter().any(|finding| arguments.deny_warnings || finding.severity == Severity::Error);
    Ok(Reported { is_read, is_wrong })
}

impl Arguments {
    /// Lists the files to check.
    fn list(&self, program: &Program<'_>) -> Result<Listing, String> {
        let has_stdin = self.paths.iter().any(|path| path.as_os_str() == "-");
        match (has_stdin, &self.stands_for) {
            (true, None) => {
                return Err("standard input needs the name of its file: - --as fr/main.ftl".to_owned());
            }
            (false, Some(_)) => return Err("--as names the file of standard input: write - too".to_owned()),
            _ => {}
        }
        Listing::new(&self.paths, self.stands_for.as_deref(), self.reference.as_deref(), program.folder)
    }
}

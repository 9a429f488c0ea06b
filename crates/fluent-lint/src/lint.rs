//! What is wrong with translations, and where: a linter for trees of Fluent files.
//!
//! It takes any tree of `<tag>/<name>.ftl` with `en` as its reference. Each file becomes a `source`, each folder a
//! `locale`; then every kind of mistake has a module of its own, in the order in which a translator would mend them:
//! `syntax`, `duplicates`, `coverage`, `untranslated`, `references`, `variables`, `selectors`, `text`, `markup`,
//! `comments`; and `contract`, what this service asks of its own messages. A [`Rule`] names each kind.

mod comments;
mod contract;
mod coverage;
mod cycles;
mod duplicates;
mod locale;
mod markup;
mod numbers;
mod places;
mod references;
mod rule;
mod selectors;
mod source;
mod syntax;
mod text;
mod untranslated;
mod variables;
mod walk;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use language_matching::{parent_locales, parse_identifier};

use self::locale::Locale;
pub use self::rule::{Rule, Severity};
use self::source::Source;
use super::catalog::REFERENCE;
use super::locale_files::Files;
use super::resource::Place;

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, below the tree's folder. Where a whole file is missing, its path all the same.
    pub path: String,
    /// The bytes of the file that are wrong; empty where something is missing.
    pub span: Range<usize>,
    /// Where they begin.
    pub place: Place,
    /// The kind of mistake.
    pub rule: Rule,
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

impl Finding {
    /// The locale whose file is wrong.
    #[must_use]
    pub fn locale(&self) -> &str {
        self.path.split_once('/').map_or("", |(folder, _)| folder)
    }
}

/// One line: `fr/greeting.ftl:3:5: error[unknown-variable]: …`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, place, rule, message, help, .. } = self;
        write!(f, "{path}:{place}: {}[{rule}]: {message}; {help}", rule.severity())
    }
}

/// Finds what is wrong in a tree, sorted by path and place.
///
/// With `style`, matters of typographic taste too.
///
/// # Errors
///
/// When the tree has no [`REFERENCE`] to compare with.
pub fn check(files: &Files, style: bool) -> Result<Vec<Finding>, NoReference> {
    let mut findings = Vec::new();
    let mut sources = BTreeMap::<&str, Vec<Source<'_>>>::new();
    for (path, bytes) in files {
        let Some((folder, name)) = path.split_once('/') else { continue };
        let folder = sources.entry(folder).or_default();
        match Source::parse(path, name, bytes) {
            Ok(source) => folder.push(source),
            Err(finding) => findings.push(finding),
        }
    }
    let (locales, tags): (Vec<_>, Vec<_>) = sources
        .iter()
        .filter_map(|(folder, sources)| {
            let tag = parse_identifier(folder).ok().filter(|tag| *tag == *folder);
            if tag.is_none() {
                findings.push(misnamed(folder, files));
            }
            let tag = tag?;
            Some((Locale::new(folder, tag.clone(), sources), tag))
        })
        .unzip();
    let reference = locales.iter().find(|locale| locale.name == REFERENCE).ok_or(NoReference)?;
    for (locale, parents) in locales.iter().zip(parent_locales(&tags)) {
        let chain: Vec<_> = parents.into_iter().map(|index| &locales[index]).collect();
        let findings = &mut findings;
        syntax::check(locale, findings);
        duplicates::check(locale, findings);
        references::check(locale, reference, findings);
        cycles::check(locale, findings);
        text::check(locale, style, findings);
        selectors::check(locale, reference, &chain, findings);
        contract::check(locale, reference, findings);
        if locale.name == REFERENCE {
            comments::check(locale, findings);
        } else {
            coverage::check(locale, reference, &chain, files, findings);
            variables::check(locale, reference, findings);
            untranslated::check(locale, reference, findings);
            markup::check(locale, reference, findings);
        }
    }
    findings.sort_by(|a, b| (&a.path, a.span.start, a.rule).cmp(&(&b.path, b.span.start, b.rule)));
    findings.dedup();
    Ok(findings)
}

/// A tree has no [`REFERENCE`], or it is not named in its canonical form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoReference;

impl fmt::Display for NoReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no folder {REFERENCE} with .ftl files, which every translation is compared with")
    }
}

impl std::error::Error for NoReference {}

fn misnamed(folder: &str, files: &Files) -> Finding {
    let path = files.keys().find(|path| path.split_once('/').is_some_and(|(of, _)| of == folder));
    let (message, help) = match parse_identifier(folder) {
        Ok(tag) => (
            format!("the folder `{folder}` is not named as language tags are written"),
            format!("rename it to `{tag}`"),
        ),
        Err(error) => (
            format!("the folder `{folder}` is named after no language: {error}"),
            "name it with a BCP 47 language tag, such as fr, pt-BR or zh-Hant".to_owned(),
        ),
    };
    Finding {
        path: path.cloned().unwrap_or_default(),
        span: 0..0,
        place: Place { line: 1, column: 1 },
        rule: Rule::LocaleFolder,
        message,
        help,
    }
}

/// The most candidates that a misspelt word is compared with, and the most names of a list that are written out.
const MAX_CANDIDATES: usize = 100;
const MAX_LISTED: usize = 12;

/// The candidate that a misspelt word most probably means, if there is one.
fn nearest<'w>(word: &str, candidates: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let lowercase = word.to_lowercase();
    let distance = |other: &str| strsim::osa_distance(&lowercase, &other.to_lowercase());
    let similar = candidates.into_iter().filter(|other| other.len().abs_diff(word.len()) <= 6);
    let nearest = similar.take(MAX_CANDIDATES).map(|other| (distance(other), other)).min()?;
    let close = word.chars().count().max(nearest.1.chars().count()).div_ceil(3).min(3);
    (nearest.0 <= close && nearest.0 < word.chars().count()).then_some(nearest.1)
}

/// A list for a reader: `a`, `b` and `c`.
fn list(words: &[impl fmt::Display]) -> String {
    let mut quoted: Vec<_> = words.iter().take(MAX_LISTED).map(|word| format!("`{word}`")).collect();
    if let more @ 1.. = words.len() - quoted.len() {
        quoted.push(format!("{more} more"));
    }
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => "none".to_owned(),
    }
}

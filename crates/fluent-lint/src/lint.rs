//! A tree of files -> what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use language_matching::{parent_locales, parse_identifier};

use crate::context::{Context, TreeFacts};
use crate::files::{Files, right_name};
use crate::finding::Finding;
use crate::ignored::remove_ignored;
use crate::layout;
use crate::local_values::LocalValues;
use crate::locale_files::{Entry, LocaleFiles};
use crate::options::Options;
use crate::rule::Rule;
use crate::rules::{self, markup, unreadable};
use crate::source_file::SourceFile;
use crate::undefined::Undefined;

/// Returns what is wrong with a tree, sorted by path and position.
///
/// # Errors
///
/// The tree does not have the reference.
pub fn lint(files: &Files, options: &Options<'_>) -> Result<Vec<Finding>, NoReference> {
    check(files, options).map(|checked| checked.findings)
}

/// What is wrong with a tree, and how much there is to translate.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What is wrong, sorted by path and position.
    pub findings: Vec<Finding>,
    /// How many messages each file of the reference has, by its name in the locale. Without data messages.
    pub messages: BTreeMap<String, usize>,
}

/// Does the same as [`lint`], and also counts the messages of the reference.
///
/// # Errors
///
/// The tree does not have the reference.
pub fn check(files: &Files, options: &Options<'_>) -> Result<Checked, NoReference> {
    let mut findings = Vec::new();
    let mut folders = BTreeMap::<&str, Vec<SourceFile<'_>>>::new();
    for (path, bytes) in files {
        if right_name(path).is_some() {
            findings.push(unreadable::file_name(path));
            continue;
        }
        let Some((folder, name)) = layout::split(path) else { continue };
        let folder = folders.entry(folder).or_default();
        match SourceFile::parse(path, name, bytes) {
            Ok(source) => folder.push(source),
            Err(error) => findings.push(unreadable::file(path, &error)),
        }
    }
    let (mut locales, mut tags) = (Vec::new(), Vec::new());
    for (folder, sources) in &folders {
        match parse_identifier(folder) {
            Ok(tag) if tag == *folder => {
                locales.push(LocaleFiles::new(folder, tag.clone(), sources));
                tags.push(tag);
            }
            tag => findings.push(unreadable::folder(folder, tag, files)),
        }
    }
    let reference = locales.iter().find(|locale| locale.name == options.reference);
    let reference = reference.ok_or_else(|| NoReference { reference: options.reference.to_owned() })?;
    let tree = TreeFacts {
        undefined: Undefined::of(reference),
        local_values: LocalValues::of(&locales, reference),
        emphasized: markup::emphasized(reference),
    };
    let by_file = !options.unique_ids && reference.has_repeated_ids();
    for (locale, parents) in locales.iter().zip(parent_locales(&tags)) {
        let chain = parents.into_iter().map(|index| &locales[index]).collect();
        let context = Context { locale, reference, chain, tree: &tree, files, options };
        if by_file {
            check_files(&context, &mut findings);
        } else {
            rules::check_locale(&context, &mut findings);
        }
        rules::check_whole_locale(locale, by_file, &mut findings);
    }
    rules::check_tree(&locales, reference, options, &mut findings);
    let is_checked = |rule: &Rule| options.style || !rules::STYLE.contains(&rule);
    let checked: BTreeMap<_, _> = rules::all(options).map(|rule| (rule.name, is_checked(rule))).collect();
    remove_ignored(&locales, &checked, &mut findings);
    // Of several at one position, the first rule of the documentation comes first.
    let order = |rule: &Rule| rules::all(options).position(|other| other == rule);
    findings.sort_by(|a, b| {
        let by_position = (&a.path, a.span.start).cmp(&(&b.path, b.span.start));
        by_position.then_with(|| order(a.rule).cmp(&order(b.rule)))
    });
    findings.dedup();
    let mut messages = BTreeMap::new();
    let shown = |entry: &&Entry<'_>| !entry.is_term && !options.is_data(entry.id);
    for entry in reference.entries.iter().filter(shown) {
        *messages.entry(entry.source.name.to_owned()).or_default() += 1;
    }
    Ok(Checked { findings, messages })
}

/// Compares each file of a locale with the file of the same name in the reference, because the reference has the same
/// identifiers in several files.
fn check_files(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Context { locale, reference, tree, files, options, .. } = *context;
    let names = [locale, reference].into_iter().flat_map(|locale| locale.sources.iter());
    let names: BTreeSet<_> = names.map(|source| source.name).collect();
    for name in names {
        let original = LocaleFiles::file(reference, name);
        let chain: Vec<_> = context.chain.iter().map(|locale| LocaleFiles::file(locale, name)).collect();
        let context = Context {
            locale: &LocaleFiles::file(locale, name),
            reference: &original,
            chain: chain.iter().collect(),
            tree,
            files,
            options,
        };
        rules::check_locale(&context, findings);
    }
}

/// A tree does not have the reference, or its folder is not named with a canonical language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoReference {
    /// The name of the missing folder.
    pub reference: String,
}

impl fmt::Display for NoReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no folder {} with .ftl files to compare with", self.reference)
    }
}

impl std::error::Error for NoReference {}

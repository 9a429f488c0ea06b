//! A tree of files -> what is wrong with it.

use std::collections::BTreeMap;
use std::fmt;

use language_matching::{parent_locales, parse_identifier};

use crate::context::Context;
use crate::files::Files;
use crate::finding::Finding;
use crate::locale_files::LocaleFiles;
use crate::options::Options;
use crate::rule::Rule;
use crate::rules::{self, unreadable};
use crate::source_file::SourceFile;

/// Returns what is wrong with a tree, sorted by path and position.
///
/// # Errors
///
/// The tree does not have the reference.
pub fn lint(files: &Files, options: &Options<'_>) -> Result<Vec<Finding>, NoReference> {
    let mut findings = Vec::new();
    let mut folders = BTreeMap::<&str, Vec<SourceFile<'_>>>::new();
    for (path, bytes) in files {
        let Some((folder, name)) = path.split_once('/') else { continue };
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
    for (locale, parents) in locales.iter().zip(parent_locales(&tags)) {
        let chain = parents.into_iter().map(|index| &locales[index]).collect();
        rules::check_locale(&Context { locale, reference, chain, files, options }, &mut findings);
    }
    rules::check_tree(&locales, reference, options, &mut findings);
    // Of several at one position, the first rule of the documentation comes first.
    let order = |rule: &Rule| rules::all(options).position(|other| other == rule);
    findings.sort_by(|a, b| {
        let by_position = (&a.path, a.span.start).cmp(&(&b.path, b.span.start));
        by_position.then_with(|| order(a.rule).cmp(&order(b.rule)))
    });
    findings.dedup();
    Ok(findings)
}

/// A tree does not have the reference, or its folder is not named with a canonical language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoReference {
    /// The name of the missing folder.
    pub reference: String,
}

impl fmt::Display for NoReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no folder {} with .ftl files", self.reference)
    }
}

impl std::error::Error for NoReference {}

//! One locale of a tree -> what is wrong with it by itself, and in comparison with the reference and its parents.

use std::collections::{BTreeMap, BTreeSet};

use crate::by_file::ByFile;
use crate::context::{Context, TreeFacts};
use crate::files::Files;
use crate::finding::Finding;
use crate::local_values::LocalValues;
use crate::locale_files::LocaleFiles;
use crate::options::Options;
use crate::rules::{self, coverage, markup};
use crate::undefined::Undefined;

/// What locales are compared with.
pub struct Compared<'t> {
    /// The index of the reference.
    reference: usize,
    /// The reference and the parents of other locales, by index.
    locales: &'t BTreeMap<usize, LocaleFiles<'t>>,
    /// Their files, if files are compared one by one.
    by_file: Option<BTreeMap<usize, ByFile<'t>>>,
    tree: TreeFacts<'t>,
    files: &'t Files,
    options: &'t Options<'t>,
}

impl<'t> Compared<'t> {
    pub fn new(
        reference: usize,
        locales: &'t BTreeMap<usize, LocaleFiles<'t>>,
        local_values: LocalValues,
        files: &'t Files,
        options: &'t Options<'t>,
    ) -> Self {
        let by_file = || locales.iter().map(|(&index, locale)| (index, ByFile::new(locale))).collect();
        let is_by_file = !options.unique_ids && locales[&reference].has_repeated_ids();
        let tree = TreeFacts {
            undefined: Undefined::of(&locales[&reference]),
            local_values,
            emphasized: markup::emphasized(&locales[&reference]),
        };
        Self { reference, locales, by_file: is_by_file.then(by_file), tree, files, options }
    }

    /// Finds what is wrong with a locale. `parents` are the indices of its parents, nearest first.
    pub fn check(&self, locale: &LocaleFiles<'_>, parents: &[usize], findings: &mut Vec<Finding>) {
        let parents_of = parents.iter().map(|index| &self.locales[index]);
        let context = Context {
            locale,
            reference: &self.locales[&self.reference],
            chain: [locale].into_iter().chain(parents_of).collect(),
            misnamed_files: &BTreeSet::new(),
            tree: &self.tree,
            files: self.files,
            options: self.options,
        };
        let context = Context { misnamed_files: &coverage::misnamed_files(&context), ..context };
        rules::check_folder(&context, self.by_file.is_some(), findings);
        let Some(by_file) = &self.by_file else {
            rules::check_locale(&context, findings);
            return;
        };
        let (own, reference) = (ByFile::new(locale), &by_file[&self.reference]);
        let parents: Vec<_> = parents.iter().map(|index| &by_file[index]).collect();
        let names: BTreeSet<_> = own.names().chain(reference.names()).collect();
        for name in names {
            let locale = own.file(name);
            let chain = [locale].into_iter().chain(parents.iter().map(|parent| parent.file(name))).collect();
            let context = Context { locale, reference: reference.file(name), chain, ..context };
            rules::check_locale(&context, findings);
        }
    }
}

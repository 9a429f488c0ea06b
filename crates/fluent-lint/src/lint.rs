//! A tree of files -> what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use language_matching::parent_locales;

use crate::compare::Compared;
use crate::files::Files;
use crate::finding::Finding;
use crate::ignored::Ignored;
use crate::local_values::{LocalValues, Selected, WordSelections};
use crate::locale_files::{Entry, LocaleFiles};
use crate::options::Options;
use crate::other_locales::OtherLocales;
use crate::parallel::in_parallel;
use crate::rule::Rule;
use crate::rules;
use crate::rules::untranslated::{Untranslated, sizes};
use crate::rules::variants::habits::merge_habits;
use crate::tree::{self, Folder};

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
    check_chosen(files, options, &|_| true, &mut OtherLocales::default())
}

/// Returns the findings of some locales of a tree, as an editor needs them after each change.
///
/// The other locales are parsed only if `others` lacks them. This function updates it: keep it for the next call. When another
/// locale changes, check it too. When the reference changes, start with an empty one.
///
/// # Errors
///
/// The tree does not have the reference.
pub fn check_locales(
    files: &Files,
    options: &Options<'_>,
    locales: &[&str],
    others: &mut OtherLocales,
) -> Result<Vec<Finding>, NoReference> {
    check_chosen(files, options, &|locale| locales.contains(&locale), others).map(|checked| checked.findings)
}

fn check_chosen(
    files: &Files,
    options: &Options<'_>,
    is_chosen: &(dyn Fn(&str) -> bool + Sync),
    others: &mut OtherLocales,
) -> Result<Checked, NoReference> {
    let mut findings = Vec::new();
    let folders = tree::folders(files, &mut findings);
    let reference = folders.iter().position(|folder| folder.name == options.reference);
    let reference = reference.ok_or_else(|| NoReference { reference: options.reference.to_owned() })?;
    let tags: Vec<_> = folders.iter().map(|folder| folder.tag.clone()).collect();
    let parents = parent_locales(&tags);

    // What several locales are compared with is parsed once. Each other locale is dropped when it has been checked.
    let chosen = folders.iter().zip(&parents).filter(|(folder, _)| is_chosen(folder.name));
    let shared: BTreeSet<_> = chosen.flat_map(|(_, chain)| &chain[1..]).chain([&reference]).collect();
    let sources = shared.into_iter().map(|&index| (index, folders[index].parse(&mut findings)));
    let sources: BTreeMap<_, _> = sources.collect();
    let shared = sources.iter().map(|(&index, sources)| (index, folders[index].locale(sources)));
    let shared: BTreeMap<_, _> = shared.collect();
    let local_values = local_values(&folders, &shared[&reference], is_chosen, &mut others.selected);
    let compared = Compared::new(reference, &shared, local_values, files, options);
    let (reference, same_texts) = (&shared[&reference], &mut others.same_texts);
    let sizes = sizes(reference, options);
    let is_checked = |rule: &Rule| options.style || !rules::STYLE.contains(&rule);
    let checked: BTreeMap<_, _> = rules::all(options).map(|rule| (rule.name, is_checked(rule))).collect();

    let needed = folders.iter().enumerate();
    let needed = needed.filter(|(_, folder)| is_chosen(folder.name) || !same_texts.contains(folder.name));
    let needed: Vec<_> = needed.collect();
    let parsed = in_parallel(&needed, |&(index, folder)| {
        let mut found = Vec::new();
        let sources = if shared.contains_key(&index) { Vec::new() } else { folder.parse(&mut found) };
        let own = folder.locale(&sources);
        let locale = shared.get(&index).unwrap_or(&own);
        let untranslated = Untranslated::new(locale, reference, &sizes, options);
        let ignored = is_chosen(folder.name).then(|| {
            compared.check(locale, &parents[index][1..], &mut found);
            merge_habits(locale, reference, &mut found);
            Ignored::new(locale, &checked)
        });
        (found, untranslated, ignored)
    });
    let mut unsettled = Vec::new();
    for (found, mut untranslated, ignored) in parsed {
        untranslated.remember(same_texts);
        unsettled.extend(ignored.map(|ignored| (found, untranslated, ignored)));
    }
    same_texts.retain(|locale| folders.iter().any(|folder| folder.name == locale));
    for (mut found, untranslated, ignored) in unsettled {
        found.extend(untranslated.findings(same_texts));
        ignored.remove(&mut found);
        findings.append(&mut found);
    }
    findings.retain(|finding| is_chosen(finding.locale()));
    sort(&mut findings, options);
    Ok(Checked { findings, messages: messages(reference, options) })
}

/// Returns the variables whose values the locales define. Only the files that the reference needs for it are parsed.
fn local_values(
    folders: &[Folder<'_>],
    reference: &LocaleFiles<'_>,
    is_chosen: &dyn Fn(&str) -> bool,
    selected: &mut BTreeMap<String, Selected>,
) -> LocalValues {
    let selections = WordSelections::of(reference);
    selected.retain(|locale, _| folders.iter().any(|folder| folder.name == locale));
    for folder in folders.iter().filter(|folder| folder.name != reference.name) {
        if is_chosen(folder.name) || !selected.contains_key(folder.name) {
            let sources = folder.parse_named(|name| selections.has_file(name));
            selected.insert(folder.name.to_owned(), selections.of_locale(&sources));
        }
    }
    LocalValues::of(selected.values())
}

fn sort(findings: &mut Vec<Finding>, options: &Options<'_>) {
    // Of several at one position, the first rule of the documentation comes first.
    let order = |rule: &Rule| rules::all(options).position(|other| other == rule);
    findings.sort_by(|a, b| {
        let by_position = (&a.path, a.span.start).cmp(&(&b.path, b.span.start));
        by_position.then_with(|| order(a.rule).cmp(&order(b.rule)))
    });
    findings.dedup();
}

/// Returns how many messages each file of the reference has.
fn messages(reference: &LocaleFiles<'_>, options: &Options<'_>) -> BTreeMap<String, usize> {
    let mut messages = BTreeMap::new();
    let shown = |entry: &&Entry<'_>| !entry.is_term && !options.is_data(entry.id);
    for entry in reference.entries.iter().filter(shown) {
        *messages.entry(entry.source.name.to_owned()).or_default() += 1;
    }
    messages
}

/// A tree does not have the reference, or its folder is not named with a language tag.
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

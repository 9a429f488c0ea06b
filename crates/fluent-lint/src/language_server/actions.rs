//! What the editor offers to do about a finding.

use std::ops::Range;

use super::source_text::{attribute_text, entry_span, entry_text, pattern_span};
use super::tree::{self, Tree};
use crate::finding::Finding;
use crate::ignored::MARKER;
use crate::layout;
use crate::locale_files::{Entry, LocaleFiles, entries};
use crate::pattern::{Part, key, selected_variable, walk};
use crate::plurals;
use crate::source_file::SourceFile;

/// A change of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    pub title: String,
    /// The bytes that are replaced, and by what.
    pub edits: Vec<(Range<usize>, String)>,
    /// Whether it is the correction to try first.
    pub is_preferred: bool,
}

/// Returns what can be done about each finding of a file, the best first.
pub fn actions<'f>(tree: &Tree<'_>, file: &str, findings: impl Iterator<Item = &'f Finding>) -> Vec<Action> {
    let (Some((folder, name)), reference) = (layout::split(file), tree.reference()) else {
        return Vec::new();
    };
    // Parsed once, because a selection can have hundreds of findings.
    let (sources, originals) = (tree.sources(folder), tree.sources(reference));
    let locale = tree::locale(folder, &sources);
    let reference = tree::locale(reference, &originals);
    let Some(source) = locale.source(name) else { return Vec::new() };
    let of_finding = |finding| {
        [
            correct(finding),
            add_plural_categories(source, &locale, finding),
            copy(source, &locale, &reference, finding),
            ignore(source, finding),
        ]
    };
    findings.flat_map(of_finding).flatten().collect()
}

/// Returns the edit of the finding. It is preferred if `--fix` makes it too.
fn correct(finding: &Finding) -> Option<Action> {
    let edit = finding.edit.as_ref()?;
    let edits = vec![(edit.span.clone(), edit.text.clone())];
    Some(Action { title: edit.title.clone(), edits, is_preferred: edit.is_safe })
}

/// Returns the action that adds the plural categories that a selection lacks, with the text of its default variant.
fn add_plural_categories(
    source: &SourceFile<'_>,
    locale: &LocaleFiles<'_>,
    finding: &Finding,
) -> Option<Action> {
    let entry = source_entry(source, finding.id.as_deref()?)?;
    let mut found = None;
    for pattern in entry.patterns() {
        walk(pattern, &mut |part| {
            if let Part::Select { selector, variants } = part
                && finding.rule.name == "plural-missing"
                && selected_variable(selector).is_some_and(|name| source.span(name) == finding.span)
            {
                found = Some((plurals::kind(selector), variants));
            }
        });
    }
    let (kind, variants) = found?;
    let default = variants.iter().find(|variant| variant.default)?;
    let has = |category: &&str| variants.iter().any(|variant| key(variant) == *category);
    let lacking: Vec<_> =
        locale.categories(kind).demanded.iter().copied().filter(|name| !has(name)).collect();
    // A variant is indented as the default is, and the star is not part of it.
    let star = source.text[..source.span(key(default)).start].rfind('*')?;
    let line = source.text[..star].rfind('\n')? + 1;
    let indent = " ".repeat(star + 1 - line);
    let text = source.text.get(source.span(key(default)).end..pattern_span(source, &default.value)?.end)?;
    let variants: Vec<_> = lacking.iter().map(|name| format!("{indent}[{name}{text}\n")).collect();
    let title = format!("Add the plural categories {}", lacking.join(", "));
    Some(Action { title, edits: vec![(line..line, variants.concat())], is_preferred: false })
}

/// Returns a message or a term of a file by its name.
fn source_entry<'s>(source: &'s SourceFile<'s>, name: &str) -> Option<Entry<'s>> {
    entries(source).find(|entry| entry.name() == name)
}

/// Returns the action that copies what is missing or broken from the reference.
fn copy(
    source: &SourceFile<'_>,
    locale: &LocaleFiles<'_>,
    reference: &LocaleFiles<'_>,
    finding: &Finding,
) -> Option<Action> {
    let id = finding.id.as_deref()?;
    if locale.name == reference.name {
        return None;
    }
    let (is_term, id) = id.strip_prefix('-').map_or((false, id), |id| (true, id));
    let original = reference.entry(is_term, id)?;
    let own = locale.entry(is_term, id).filter(|own| own.source.path == finding.path);
    let mut what = format!("`{}`", original.name());
    let edit = match (finding.rule.name, own) {
        ("missing-message", _) => {
            let at = finding.span.start;
            let newline = if at > 0 && !source.text[..at].ends_with('\n') { "\n" } else { "" };
            (at..at, format!("{newline}{}\n", entry_text(original)))
        }
        ("missing-attribute", Some(own)) => {
            let missing = original.attributes.iter().map(|attribute| attribute.id.name);
            let missing = missing.filter(|name| own.attribute(name).is_none());
            let missing = missing.map(|name| format!("\n    .{}", attribute_text(original, name)));
            what = format!("the missing attributes of {what}");
            let end = entry_span(own).end;
            (end..end, missing.collect())
        }
        (_, Some(own)) => (entry_span(own), entry_text(original).to_owned()),
        _ => return None,
    };
    let title = format!("Copy {what} from {}", reference.name);
    Some(Action { title, edits: vec![edit], is_preferred: false })
}

/// Returns the action that ignores the rule for this message.
fn ignore(source: &SourceFile<'_>, finding: &Finding) -> Option<Action> {
    let (rule, id) = (finding.rule.name, finding.id.as_deref()?);
    let (_, span) = source.entry_spans().find(|(name, _)| *name == id)?;
    let entry = &source.text[span.clone()];
    let marker = format!("# {MARKER}");
    let comment = entry.split_inclusive('\n').take_while(|line| line.starts_with('#'));
    let edit = if let Some(line) = comment.clone().find(|line| line.starts_with(&marker)) {
        let end = source.span(line.trim_end()).end;
        (end..end, format!(", {rule}"))
    } else {
        let start = span.start + comment.map(str::len).sum::<usize>();
        (start..start, format!("{marker}{rule}\n"))
    };
    Some(Action { title: format!("Ignore {rule} in `{id}`"), edits: vec![edit], is_preferred: false })
}

//! What the editor shows for a name: the message as people get it, the reference, and its comment.

use std::fmt::Write as _;
use std::ops::Range;

use super::forms::forms;
use super::symbols::{Occurrence, Symbol, at};
use super::tree::{self, Tree};
use crate::command::Program;
use crate::documented::documented_variable;
use crate::escape::escape_invisible;
use crate::finding::Finding;
use crate::layout;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{is_number, selected_variable};
use crate::plurals::{CATEGORIES, examples, kind};

/// What the functions and options of Fluent do.
const BUILT_IN: [(&str, &str); 3] = [
    (
        "NUMBER",
        "Formats a number, or selects by its plural category: `NUMBER($count, minimumFractionDigits: 2)`.",
    ),
    ("minimumFractionDigits", "The number of decimals that are shown at least."),
    ("type", "`\"ordinal\"` selects by the categories of 1st, 2nd and 3rd instead of those of 1, 2 and 3."),
];

/// Returns what stands at an offset, in Markdown, and the bytes of the name.
pub fn hover(tree: &Tree<'_>, file: &str, offset: usize) -> Option<(String, Range<usize>)> {
    let (folder, name) = layout::split(file)?;
    let (sources, originals) = (tree.sources(folder), tree.sources(tree.reference()));
    let locale = tree::locale(folder, &sources);
    let reference = tree::locale(tree.reference(), &originals);
    let Occurrence { symbol, span, .. } = at(locale.source(name)?, offset)?;
    let text = match symbol {
        Symbol::Message(id) => message(tree, &locale, &reference, (false, id), None)?,
        Symbol::Term(id) => message(tree, &locale, &reference, (true, id), None)?,
        Symbol::Attribute { is_term, id, name } => {
            message(tree, &locale, &reference, (is_term, id), Some(name))?
        }
        Symbol::Variable { is_term, id, name } => {
            let original = reference.entry(is_term, id).or_else(|| locale.entry(is_term, id))?;
            variable(original, name)
        }
        Symbol::Function(name) | Symbol::Argument(name) => {
            BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, what)| (*what).to_owned())?
        }
        Symbol::Key { key, selector } if CATEGORIES.contains(&key) => {
            let numbers = examples(&locale.tag, kind(selector));
            let number = numbers.iter().find(|(category, _)| *category == key);
            let example =
                number.map_or(", for no number".to_owned(), |(_, number)| format!(", such as for {number}"));
            format!("The plural category `{key}` of {folder}{example}.")
        }
        Symbol::Key { key, selector } => {
            let variable = selected_variable(selector)?;
            let what = if is_number(key) { "exactly " } else { "" };
            format!("If `${variable}` is {what}`{key}`.")
        }
    };
    Some((text, span))
}

/// Returns what the rules of the findings at an offset mean, and where the first one is.
pub fn rules<'f>(
    findings: impl Iterator<Item = &'f Finding>,
    offset: usize,
    program: &Program<'_>,
) -> Option<(String, Range<usize>)> {
    let here: Vec<_> =
        findings.filter(|finding| finding.span.start <= offset && offset <= finding.span.end).collect();
    let explained = here.iter().map(|finding| {
        let rule = finding.rule;
        match program.documentation.and_then(|page| page.explanation(rule.name)) {
            Some(text) => format!("**{rule}**: {}.\n\n{text}", rule.summary),
            None => format!("**{rule}**: {}.", rule.summary),
        }
    });
    let mut explained: Vec<_> = explained.collect();
    explained.dedup();
    Some((explained.join("\n\n"), here.first()?.span.clone()))
}

/// Returns the forms of a message or a term, or of an attribute, and below them the reference with its comment.
fn message(
    tree: &Tree<'_>,
    locale: &LocaleFiles<'_>,
    reference: &LocaleFiles<'_>,
    (is_term, id): (bool, &str),
    attribute: Option<&str>,
) -> Option<String> {
    let original = reference.entry(is_term, id);
    let entry = locale.entry(is_term, id).or(original)?;
    let mut text = String::new();
    for form in forms(tree, locale, reference, entry, attribute) {
        let shown = code(&form.text);
        match form.when.as_str() {
            "" => writeln!(text, "{shown}\n").ok()?,
            when => writeln!(text, "- {when}: {shown}").ok()?,
        }
    }
    if text.starts_with('-') {
        text.push('\n');
    }
    if let Some(original) = original {
        let source = original.source;
        if locale.name != reference.name {
            write!(
                text,
                "{}:\n\n```ftl\n{}\n```\n",
                reference.name,
                source.text.get(source.entry_span(source.span(original.id).start))?
            )
            .ok()?;
        } else if let Some(comment) = original.comment {
            writeln!(text, "{}", comment.content.join("\n")).ok()?;
        }
    }
    Some(text.trim().to_owned())
}

/// Returns what the comment of a message says about a variable.
fn variable(original: &Entry<'_>, name: &str) -> String {
    let lines = original.comment.into_iter().flat_map(|comment| &comment.content);
    let marked = format!("${name}");
    let line = lines
        .into_iter()
        .find(|line| line.contains(&marked))
        .filter(|_| documented_variable(original, name).is_some());
    line.map_or(format!("`${name}`, which no comment explains."), |line| (*line).to_owned())
}

/// Returns a text as code in Markdown, with invisible characters as code points.
fn code(text: &str) -> String {
    let lines = text.lines().map(escape_invisible).collect::<Vec<_>>().join(" ⏎ ");
    let fence = if lines.contains('`') { "``" } else { "`" };
    format!("{fence}{lines}{fence}")
}

//! What the reference's comments tell translators about variables.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry as Parsed;

use super::locale::{Entry, Locale};
use super::references::variables;
use super::source::Source;
use super::walk::{Part, walk};
use super::{Finding, Rule};

/// A variable that a comment names: `$count (Number) - how many there are`.
pub struct Documented<'s> {
    /// Its name, without the `$`.
    pub name: &'s str,
    /// What it holds, if the comment says so in parentheses.
    pub kind: Option<Kind>,
    /// The words between quotation marks that follow it, up to the next variable: what it can be.
    pub words: Vec<&'s str>,
}

/// What a variable holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Number,
    Text,
}

/// The variables that a message's own comment names.
pub fn documented<'s>(entry: &Entry<'s>) -> Vec<Documented<'s>> {
    let lines = entry.comment.into_iter().flat_map(|comment| comment.content.iter().copied());
    let mut documented = Vec::<Documented<'s>>::new();
    for line in lines {
        for (name, rest) in named(line) {
            documented.push(Documented { name, kind: kind(rest), words: quoted(rest).collect() });
        }
        if let (0, Some(last)) = (line.matches('$').count(), documented.last_mut()) {
            last.words.extend(quoted(line));
        }
    }
    documented
}

pub fn check(reference: &Locale<'_>, findings: &mut Vec<Finding>) {
    let above: Vec<_> = reference.sources.iter().map(documented_above).collect();
    for entry in reference.messages() {
        let own = documented(entry);
        let above =
            reference.sources.iter().zip(&above).find(|(source, _)| std::ptr::eq(*source, entry.source));
        let known = |id: &str| {
            own.iter().any(|variable| variable.name == id)
                || above.is_some_and(|(_, above)| above.contains(id))
        };
        let used = variables(entry);
        let (mut undocumented, mut seen) = (Vec::new(), BTreeSet::new());
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                if let Part::Variable { id, .. } = part
                    && !known(id)
                    && seen.insert(id)
                {
                    undocumented.push(id);
                }
            });
        }
        // A comment may explain what the reference itself does not use, but not instead of what it uses.
        let mut unused = own.iter().map(|variable| variable.name).filter(|name| !used.contains(name));
        for id in undocumented {
            findings.push(if let Some(name) = unused.next() {
                let message = format!("the comment explains ${name}, and the message uses ${id}");
                let help = format!("write ${id} in the comment, or ${name} in the message");
                entry.source.finding(Rule::CommentVariable, name, message, help)
            } else {
                let message = format!("no comment explains ${id}");
                let help = format!("write above `{}`: # ${id} (String) - what it is", entry.id);
                entry.source.finding(Rule::UndocumentedVariable, id, message, help)
            });
        }
    }
}

/// The variables that the comments on a file and on its groups of messages name.
fn documented_above<'s>(source: &Source<'s>) -> BTreeSet<&'s str> {
    let comments = source.resource.body.iter().filter_map(|parsed| match parsed {
        Parsed::GroupComment(comment) | Parsed::ResourceComment(comment) => Some(comment),
        _ => None,
    });
    comments.flat_map(|comment| &comment.content).flat_map(|line| named(line)).map(|(name, _)| name).collect()
}

/// The variables that a line of a comment names, each with the text up to the next one.
fn named(line: &str) -> impl Iterator<Item = (&str, &str)> {
    line.split('$').skip(1).filter_map(|text| {
        let end =
            text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')).unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some((name.trim_end_matches('-'), rest))
    })
}

fn kind(rest: &str) -> Option<Kind> {
    let (word, _) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
    match word.split(|c: char| !c.is_ascii_alphabetic()).next()?.to_ascii_lowercase().as_str() {
        "number" | "integer" | "int" | "float" | "count" => Some(Kind::Number),
        "string" | "text" | "str" | "keyword" => Some(Kind::Text),
        _ => None,
    }
}

fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

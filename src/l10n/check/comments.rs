//! What the reference's comments tell translators about variables.

use fluent_syntax::ast::Entry as Parsed;

use super::locale::{Entry, Locale};
use super::references::variables;
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
    for entry in reference.messages() {
        let own = documented(entry);
        let known = |id: &str| own.iter().any(|variable| variable.name == id) || documented_above(entry, id);
        let (used, mut undocumented) = (variables(entry), Vec::new());
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                if let Part::Variable { id, .. } = part
                    && !known(id)
                    && !undocumented.contains(&id)
                {
                    undocumented.push(id);
                    let message = format!("no comment explains ${id}");
                    let help = format!("write above `{}`: # ${id} (String) - what it is", entry.id);
                    findings.push(entry.source.finding(Rule::UndocumentedVariable, id, message, help));
                }
            });
        }
        // A comment may explain what the reference itself does not use, but not instead of what it uses.
        for variable in own.iter().filter(|variable| !used.contains(variable.name)) {
            if let Some(meant) = undocumented.first() {
                let message =
                    format!("the comment explains ${}, and the message uses ${meant}", variable.name);
                let help = format!("write ${meant} in the comment, or ${} in the message", variable.name);
                findings.push(entry.source.finding(Rule::CommentVariable, variable.name, message, help));
            }
        }
    }
}

/// Whether a comment on the file or on a group of messages names a variable.
fn documented_above(entry: &Entry<'_>, id: &str) -> bool {
    entry.source.resource.body.iter().any(|parsed| match parsed {
        Parsed::GroupComment(comment) | Parsed::ResourceComment(comment) => {
            comment.content.iter().flat_map(|line| named(line)).any(|(name, _)| name == id)
        }
        _ => false,
    })
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

//! The variables that comments document, such as `$count (Number) - how many there are`.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry as Parsed;

use crate::locale_files::Entry;
use crate::source_file::SourceFile;

/// A variable that a comment documents.
pub struct Documented<'s> {
    /// Its name, without the `$`.
    pub name: &'s str,
    /// Its type and the word for it, if the comment has one in parentheses.
    pub kind_word: Option<(Kind, &'s str)>,
    /// Its possible values: the quoted words between this variable and the next.
    pub words: Vec<&'s str>,
}

/// The type of a variable.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Number,
    Text,
}

/// Returns the variables that the comment of a message documents.
pub fn documented<'s>(entry: &Entry<'s>) -> Vec<Documented<'s>> {
    let lines = entry.comment.into_iter().flat_map(|comment| comment.content.iter().copied());
    let mut documented = Vec::<Documented<'s>>::new();
    for line in lines {
        for (name, rest) in variables(line) {
            documented.push(Documented { name, kind_word: kind(rest), words: quoted(rest).collect() });
        }
        if let (0, Some(last)) = (line.matches('$').count(), documented.last_mut()) {
            last.words.extend(quoted(line));
        }
    }
    documented
}

impl Documented<'_> {
    /// Returns its type, if the comment says so.
    pub fn kind(&self) -> Option<Kind> {
        self.kind_word.map(|(kind, _)| kind)
    }
}

/// Returns a variable that the comment of a message documents.
pub fn documented_variable<'s>(entry: &Entry<'s>, name: &str) -> Option<Documented<'s>> {
    documented(entry).into_iter().find(|variable| variable.name == name)
}

/// Returns the variables that the group comments and resource comments of a file document.
pub fn documented_for_all<'s>(source: &SourceFile<'s>) -> BTreeSet<&'s str> {
    let comments = source.resource.body.iter().filter_map(|parsed| match parsed {
        Parsed::GroupComment(comment) | Parsed::ResourceComment(comment) => Some(comment),
        _ => None,
    });
    let lines = comments.flat_map(|comment| &comment.content);
    lines.flat_map(|line| variables(line)).map(|(name, _)| name).collect()
}

/// Returns the names of the variables in a line of a comment.
pub fn names(line: &str) -> impl Iterator<Item = &str> {
    variables(line).map(|(name, _)| name)
}

/// Returns the variables in a line of a comment, each with the text up to the next one.
fn variables(line: &str) -> impl Iterator<Item = (&str, &str)> {
    line.split('$').skip(1).filter_map(|text| {
        let end =
            text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')).unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some((name.trim_end_matches('-'), rest))
    })
}

fn kind(rest: &str) -> Option<(Kind, &str)> {
    let (word, _) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
    let word = word.split(|c: char| !c.is_ascii_alphabetic()).next()?;
    match word.to_ascii_lowercase().as_str() {
        "number" | "integer" | "int" | "float" | "count" => Some((Kind::Number, word)),
        "string" | "text" | "str" | "keyword" => Some((Kind::Text, word)),
        _ => None,
    }
}

fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

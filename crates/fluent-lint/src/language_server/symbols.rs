//! The names in a file: where they are defined, and where they are used.

use std::ops::Range;

use fluent_syntax::ast::{CallArguments, InlineExpression};

use crate::documented;
use crate::locale_files::{Entry, entries};
use crate::pattern::{Part, key, walk};
use crate::source_file::SourceFile;

/// What a name stands for. Names of messages and terms are without hyphen.
#[derive(Clone, Copy, Debug)]
pub enum Symbol<'s> {
    Message(&'s str),
    Term(&'s str),
    /// An attribute of a message or, if `is_term`, of a term.
    Attribute {
        is_term: bool,
        id: &'s str,
        name: &'s str,
    },
    /// A variable of a message or, if `is_term`, of a term.
    Variable {
        is_term: bool,
        id: &'s str,
        name: &'s str,
    },
    Function(&'s str),
    /// An option of a function or an argument of a term.
    Argument(&'s str),
    /// The key of a variant, and the selector.
    Key {
        key: &'s str,
        selector: &'s InlineExpression<&'s str>,
    },
}

/// A name in a file.
#[derive(Clone, Debug)]
pub struct Occurrence<'s> {
    pub symbol: Symbol<'s>,
    /// The bytes of the name, without a sigil.
    pub span: Range<usize>,
    /// Whether the name is defined here: the variable in the comment of its message, any other where it has its text.
    pub is_definition: bool,
}

/// Returns the names in a file, in the order of the file. Junk has none.
pub fn occurrences<'s>(source: &'s SourceFile<'s>) -> Vec<Occurrence<'s>> {
    let mut names = Names { source, found: Vec::new() };
    entries(source).for_each(|entry| names.of_entry(&entry));
    names.found.sort_by_key(|occurrence| occurrence.span.start);
    names.found
}

/// Returns the name at an offset, or directly before it.
pub fn at<'s>(source: &'s SourceFile<'s>, offset: usize) -> Option<Occurrence<'s>> {
    let touches = |span: &Range<usize>| span.start <= offset && offset <= span.end;
    let sigil = |occurrence: &Occurrence<'_>| {
        let before = source.text[..occurrence.span.start].chars().next_back();
        usize::from(matches!(before, Some('$' | '-' | '.')))
    };
    occurrences(source)
        .into_iter()
        .rev()
        .find(|occurrence| touches(&occurrence.span) || offset + sigil(occurrence) == occurrence.span.start)
}

struct Names<'s> {
    source: &'s SourceFile<'s>,
    found: Vec<Occurrence<'s>>,
}

impl<'s> Names<'s> {
    fn add(&mut self, symbol: Symbol<'s>, at: &'s str, is_definition: bool) {
        self.found.push(Occurrence { symbol, span: self.source.span(at), is_definition });
    }

    fn of_entry(&mut self, entry: &Entry<'s>) {
        let (id, is_term) = (entry.id, entry.is_term);
        self.add(if is_term { Symbol::Term(id) } else { Symbol::Message(id) }, id, true);
        for line in entry.comment.into_iter().flat_map(|comment| &comment.content) {
            for name in documented::names(line) {
                self.add(Symbol::Variable { is_term, id, name }, name, true);
            }
        }
        for attribute in entry.attributes {
            let name = attribute.id.name;
            self.add(Symbol::Attribute { is_term, id, name }, name, true);
        }
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| self.of_part(entry, part));
        }
    }

    fn of_part(&mut self, entry: &Entry<'s>, part: Part<'s>) {
        match part {
            Part::Text(_) | Part::Literal(_) => {}
            Part::Variable { id: name, .. } => {
                self.add(Symbol::Variable { is_term: entry.is_term, id: entry.id, name }, name, false);
            }
            Part::Message { id, attribute } => self.reference(false, id, attribute),
            Part::Term { id, attribute, arguments } => {
                self.reference(true, id, attribute);
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            Part::Function { id, arguments } => {
                self.add(Symbol::Function(id), id, false);
                self.arguments(arguments);
            }
            Part::Select { selector, variants } => {
                for variant in variants {
                    let key = key(variant);
                    self.add(Symbol::Key { key, selector }, key, false);
                }
            }
        }
    }

    fn reference(&mut self, is_term: bool, id: &'s str, attribute: Option<&'s str>) {
        self.add(if is_term { Symbol::Term(id) } else { Symbol::Message(id) }, id, false);
        if let Some(name) = attribute {
            self.add(Symbol::Attribute { is_term, id, name }, name, false);
        }
    }

    fn arguments(&mut self, arguments: &'s CallArguments<&'s str>) {
        for argument in &arguments.named {
            self.add(Symbol::Argument(argument.name.name), argument.name.name, false);
        }
    }
}

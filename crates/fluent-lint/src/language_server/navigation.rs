//! Where names are defined and used, across all locales, and how to rename them everywhere.

use std::ops::Range;

use super::symbols::{Occurrence, Symbol, at, occurrences};
use super::tree::Tree;
use crate::layout::{self, locale};
use crate::position::Position;
use crate::source_file::SourceFile;

/// A name in a file of the tree.
#[derive(Clone, Debug)]
pub struct Place {
    pub file: String,
    pub span: Range<usize>,
    pub is_definition: bool,
    /// Whether a message or a term is defined here.
    is_entry: bool,
}

/// A name that several files have.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    Message(String),
    Term(String),
    Attribute { is_term: bool, id: String, name: String },
    Variable { is_term: bool, id: String, name: String },
}

impl Name {
    fn of(symbol: &Symbol<'_>) -> Option<Self> {
        Some(match *symbol {
            Symbol::Message(id) => Self::Message(id.to_owned()),
            Symbol::Term(id) => Self::Term(id.to_owned()),
            Symbol::Attribute { is_term, id, name } => {
                Self::Attribute { is_term, id: id.to_owned(), name: name.to_owned() }
            }
            Symbol::Variable { is_term, id, name } => {
                Self::Variable { is_term, id: id.to_owned(), name: name.to_owned() }
            }
            Symbol::Function(_) | Symbol::Argument(_) | Symbol::Key { .. } => return None,
        })
    }

    /// Returns the same kind of name with another text.
    fn renamed(&self, to: &str) -> Self {
        let to = to.to_owned();
        match self {
            Self::Message(_) => Self::Message(to),
            Self::Term(_) => Self::Term(to),
            Self::Attribute { is_term, id, .. } => {
                Self::Attribute { is_term: *is_term, id: id.clone(), name: to }
            }
            Self::Variable { is_term, id, .. } => {
                Self::Variable { is_term: *is_term, id: id.clone(), name: to }
            }
        }
    }

    /// Returns the message or term that it belongs to.
    fn entry(&self) -> (bool, &str) {
        match self {
            Self::Message(id) => (false, id),
            Self::Term(id) => (true, id),
            Self::Attribute { is_term, id, .. } | Self::Variable { is_term, id, .. } => (*is_term, id),
        }
    }
}

/// Returns every place of the name at an offset, in all locales. If several files of the reference define it, they are
/// lists of their own, and only the places of the same one are returned.
pub fn places(tree: &Tree<'_>, file: &str, offset: usize) -> Vec<Place> {
    let name = tree.source(file).and_then(|source| Name::of(&at(&source, offset)?.symbol));
    let Some(name) = name else { return Vec::new() };
    let files: Vec<_> = tree.files_with(name.entry().1).collect();
    let found: Vec<_> = files.iter().map(|source| of_name(source, &name)).collect();
    let defines = |index: usize| found[index].iter().any(|place| place.is_entry);
    let in_reference: Vec<_> = (0..files.len())
        .filter(|index| defines(*index) && locale(files[*index].path) == tree.reference())
        .map(|index| files[index].name)
        .collect();
    // The list of a file: the one that has the message, or else the first one.
    let list = |folder: &str, file_name: &str| {
        let own = (0..files.len()).filter(|index| locale(files[*index].path) == folder && defines(*index));
        let lists: Vec<_> = own.map(|index| files[index].name).chain(in_reference.iter().copied()).collect();
        lists.iter().find(|name| **name == file_name).or(lists.first()).map(|name| (*name).to_owned())
    };
    let wanted = layout::split(file).and_then(|(folder, name)| list(folder, name));
    let is_same =
        |source: &SourceFile<'_>| in_reference.len() < 2 || list(locale(source.path), source.name) == wanted;
    let same = files.iter().zip(&found).filter(|(source, _)| is_same(source));
    same.flat_map(|(_, places)| places.iter().cloned()).collect()
}

/// Returns where the name at an offset is defined: a message and the like in its own locale and in the reference, and a
/// variable in the comment of the reference.
pub fn definitions(tree: &Tree<'_>, file: &str, offset: usize) -> Vec<Place> {
    let mut places = places(tree, file, offset);
    let here = locale(file);
    places.retain(|place| {
        let of = locale(&place.file);
        place.is_definition && (of == here || of == tree.reference())
    });
    places.sort_by_key(|place| locale(&place.file) != here);
    places
}

/// Returns the places of a name in a file.
fn of_name(source: &SourceFile<'_>, name: &Name) -> Vec<Place> {
    let same = occurrences(source).into_iter().filter(|found| Name::of(&found.symbol).as_ref() == Some(name));
    let places = same.map(|Occurrence { symbol, span, is_definition }| Place {
        file: source.path.to_owned(),
        span,
        is_definition,
        is_entry: is_definition && matches!(symbol, Symbol::Message(_) | Symbol::Term(_)),
    });
    places.collect()
}

/// Returns the edits that rename what stands at an offset: the places, and the new name without a hyphen.
///
/// # Errors
///
/// Why it cannot have that name.
pub fn rename(tree: &Tree<'_>, file: &str, offset: usize, to: &str) -> Result<(Vec<Place>, String), String> {
    let symbol = renamed(tree, file, offset)?;
    let to = if symbol.0 { to.strip_prefix('-').unwrap_or(to) } else { to };
    let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !to.starts_with(|c: char| c.is_ascii_alphabetic()) || !to.chars().all(is_letter) {
        return Err(format!(
            "`{to}` is not a name: it starts with a letter a to z, and has only letters, digits, - and _"
        ));
    }
    let places = places(tree, file, offset);
    match clash(tree, locale(file), &places, &symbol.1.renamed(to), to) {
        Some(place) => Err(format!("{place} already has `{to}`")),
        None => Ok((places, to.to_owned())),
    }
}

/// Returns where a name is defined already: in any file of any locale, because a locale has it only once. If files are compared
/// one by one, only in files of the same name.
fn clash(tree: &Tree<'_>, here: &str, places: &[Place], name: &Name, text: &str) -> Option<String> {
    let is_by_file = tree.is_by_file();
    let defines = |file_name: &str| {
        let mut files = places.iter().filter(|place| place.is_definition);
        files.any(|place| layout::split(&place.file).is_some_and(|(_, name)| name == file_name))
    };
    let concerned = tree.files_with(text).filter(|source| !is_by_file || defines(source.name));
    let clashes = concerned.filter_map(|source| {
        let place = of_name(&source, name).into_iter().find(|place| place.is_definition)?;
        let line = Position::of(source.text, place.span.start).line;
        Some((place.file, line))
    });
    // The one in the locale of the editor is the easiest to understand, and then the one in the reference.
    let first = clashes.min_by_key(|(file, _)| (locale(file) != here, locale(file) != tree.reference()));
    first.map(|(file, line)| format!("line {line} of {}", tree.place(&file)))
}

/// Returns the bytes of the name at an offset, if it can be renamed.
///
/// # Errors
///
/// Why it cannot be renamed.
pub fn renamable(tree: &Tree<'_>, file: &str, offset: usize) -> Result<Range<usize>, String> {
    renamed(tree, file, offset)?;
    let source = tree.source(file).ok_or("the file cannot be parsed")?;
    at(&source, offset).map(|found| found.span).ok_or_else(|| "no name is here".to_owned())
}

/// Returns whether the name at an offset is that of a term, and the name.
fn renamed(tree: &Tree<'_>, file: &str, offset: usize) -> Result<(bool, Name), String> {
    let source = tree.source(file).ok_or("the file cannot be parsed")?;
    let found = at(&source, offset).ok_or("no name of a message, term or attribute is here")?;
    match Name::of(&found.symbol) {
        Some(Name::Variable { name, .. }) => {
            Err(format!("the program defines ${name}, so that only it can rename it"))
        }
        Some(name) => Ok((matches!(name, Name::Term(_)), name)),
        None => Err("only messages, terms and attributes can be renamed".to_owned()),
    }
}

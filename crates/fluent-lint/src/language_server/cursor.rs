//! What the cursor is in, in a text that is not Fluent yet because someone is typing.

use std::ops::Range;

/// What the cursor is in.
#[derive(Debug, PartialEq, Eq)]
pub enum Place<'t> {
    /// The start of a line.
    Entry,
    /// The name of an attribute, after the dot at the start of an indented line.
    Attribute,
    /// A variable, after its dollar sign.
    Variable,
    /// A term, after its hyphen.
    Term,
    /// A placeable, without a sigil.
    Placeable,
    /// An attribute of a message or a term, after the dot.
    AttributeOf { is_term: bool, id: &'t str },
    /// The key of a variant, with the selector of its selection.
    Key { selector: &'t str },
    /// An argument of a function.
    Option,
}

/// Returns the name of the message or term that an offset is in.
pub fn entry(text: &str, offset: usize) -> (bool, &str) {
    let lines = text[..offset].split_inclusive('\n').rev();
    let entry = lines.map(|line| line.strip_prefix('-').map_or((false, line), |line| (true, line)));
    let names =
        entry.map(|(is_term, line)| (is_term, &line[..line.find(|c| !is_name(c)).unwrap_or(line.len())]));
    names
        .into_iter()
        .find(|(_, name)| name.starts_with(|c: char| c.is_ascii_alphabetic()))
        .unwrap_or_default()
}

/// Returns what the cursor is in, and where the name at the cursor starts.
pub fn place(text: &str, offset: usize) -> Option<(Place<'_>, usize)> {
    let before = &text[..offset];
    let start = before
        .rfind(|c| !is_name(c))
        .map_or(0, |index| index + before[index..].chars().next().map_or(1, char::len_utf8));
    // A hyphen is part of a name, but not at its start.
    let hyphens = before[start..].len() - before[start..].trim_start_matches('-').len();
    let (start, has_hyphen) = (start + hyphens, hyphens > 0);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    if start - hyphens == line_start {
        return Some((Place::Entry, line_start));
    }
    let line = &text[line_start..start];
    let entry_start = text[..line_start]
        .rmatch_indices('\n')
        .map(|(newline, _)| newline + 1)
        .chain([0])
        .find(|start| text[*start..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'));
    let from = if line.starts_with(' ') { entry_start.unwrap_or(line_start) } else { line_start };
    let open = open_placeables(&text[from..start])?.pop();
    match (open, line.trim_start()) {
        (None | Some(Open { is_select: true, .. }), ".") => Some((Place::Attribute, start)),
        (Some(Open { is_select: true, selector }), "[" | "*[") => {
            Some((Place::Key { selector: &text[from + selector.start..from + selector.end] }, start))
        }
        (None | Some(Open { is_select: true, .. }), _) => None,
        (Some(Open { selector, .. }), _) => {
            let inside = &text[from + selector.start..start];
            let place = if inside.ends_with('$') {
                Place::Variable
            } else if has_hyphen {
                Place::Term
            } else if let Some(owner) = inside.strip_suffix('.') {
                let id = &owner[owner.rfind(|c| !is_name(c)).map_or(0, |index| index + 1)..];
                let is_term = id.starts_with('-');
                Place::AttributeOf { is_term, id: id.trim_start_matches('-') }
            } else if inside.contains('(') && inside.trim_end().ends_with(',') {
                Place::Option
            } else {
                Place::Placeable
            };
            Some((place, start))
        }
    }
}

pub fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// The innermost placeable that is open.
struct Open {
    /// Whether its selector is complete, so that a variant or its text follows.
    is_select: bool,
    /// The bytes after the brace, up to the arrow if there is one.
    selector: Range<usize>,
}

/// Returns the placeables that are open at the end of a text, the innermost last, or nothing in a string literal.
fn open_placeables(text: &str) -> Option<Vec<Open>> {
    let mut open = Vec::<Open>::new();
    let mut quoted = false;
    let mut previous = ' ';
    for (index, c) in text.char_indices() {
        let in_expression = open.last().is_some_and(|open| !open.is_select);
        match c {
            '"' if in_expression && previous != '\\' => quoted = !quoted,
            '\n' => quoted = false,
            _ if quoted => {}
            '{' => open.push(Open { is_select: false, selector: index + 1..text.len() }),
            '}' => {
                open.pop();
            }
            '>' if in_expression && previous == '-' => {
                if let Some(open) = open.last_mut() {
                    *open = Open { is_select: true, selector: open.selector.start..index - 1 };
                }
            }
            _ => {}
        }
        previous = c;
    }
    (!quoted).then_some(open)
}

#[cfg(test)]
mod tests {
    use super::{Place, place};

    #[test]
    fn the_place_of_the_cursor_is_known_in_broken_text() {
        for (text, expected) in [
            ("hel|", Some(Place::Entry)),
            ("a = b\n|", Some(Place::Entry)),
            ("a = b\n-br|", Some(Place::Entry)),
            ("a = b|", None),
            ("a = { $n|", Some(Place::Variable)),
            ("a = { -b|", Some(Place::Term)),
            ("a = { b|", Some(Place::Placeable)),
            ("a = {|", Some(Place::Placeable)),
            ("a = { \"x|", None),
            ("a = { \"x\" } b|", None),
            ("a = b\n    .t|", Some(Place::Attribute)),
            ("a = { b.t|", Some(Place::AttributeOf { is_term: false, id: "b" })),
            ("a = { -b.t|", Some(Place::AttributeOf { is_term: true, id: "b" })),
            ("a = { NUMBER($n, m|", Some(Place::Option)),
            ("a = { $n ->\n    [o|", Some(Place::Key { selector: " $n " })),
            ("a = { $n ->\n   *[o|", Some(Place::Key { selector: " $n " })),
            ("a = { $n ->\n    [one] text|", None),
            ("a = { $n ->\n    [one] { $x|", Some(Place::Variable)),
            ("a = { $n ->\n   *[b] b\n    }\n    .t|", Some(Place::Attribute)),
        ] {
            let offset = text.find('|').expect("a cursor");
            let text = text.replace('|', "");
            let found = place(&text, offset).map(|(place, _)| place);
            assert_eq!(found, expected, "{text}");
        }
    }
}

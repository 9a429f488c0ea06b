//! The tags of a text.

use std::ops::Range;

use super::texts::{PLACEABLE, Text};

/// Elements that need no pair to be recognized. Elements with an English word for a name, such as `<code>` and `<input>`, are not
/// among them, because texts have such words as placeholders: `FILE <input>`.
const ELEMENTS: [&str; 34] = [
    "a", "abbr", "b", "bdi", "bdo", "dd", "del", "dfn", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "i",
    "img", "ins", "kbd", "li", "ol", "p", "pre", "q", "s", "samp", "span", "strong", "sub", "sup", "u", "ul",
    "td",
];
/// Elements that only break lines. Translations have them where their own lines break.
const LINE_BREAKS: [&str; 3] = ["br", "hr", "wbr"];
/// Elements without content.
const VOID: [&str; 4] = ["img", "input", "embed", "source"];
/// Elements whose end tag may be omitted.
const OPTIONAL_END: [&str; 8] = ["dd", "dt", "li", "option", "p", "td", "th", "tr"];

/// The attribute by which programs with Fluent's DOM overlays find an element.
pub const L10N_NAME: &str = "data-l10n-name";
/// What a typographic quotation mark around a value looks like. HTML takes it for a part of the value.
const TYPOGRAPHIC_VALUES: [&str; 5] = ["=“", "=”", "=„", "=«", "=»"];

/// A tag of a text.
#[derive(Clone, Debug)]
pub struct Tag<'s> {
    /// The name of its element in lowercase. `b` is `strong`, and `i` is `em`.
    pub element: String,
    pub is_end: bool,
    /// From `<` to the end of its name, as the file has it.
    pub slice: &'s str,
    /// The value of its attribute [`L10N_NAME`].
    pub l10n_name: Option<&'s str>,
    pub fault: Option<Fault>,
    /// Whether it is a tag even if it has no pair: it has attributes, closes itself, or is an end tag.
    is_certain: bool,
}

/// What keeps a tag from being one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A space, as in `</ a>`.
    Space,
    /// Its end is missing or its attributes are malformed, as in `</a?`. It may also be a word, so it matters only if this tag
    /// is missing.
    Malformed,
}

impl Tag<'_> {
    /// Returns what it is compared by.
    pub fn key(&self) -> (&str, bool) {
        (&self.element, self.is_end)
    }

    pub fn has_end(&self) -> bool {
        !VOID.contains(&self.element.as_str()) && !OPTIONAL_END.contains(&self.element.as_str())
    }

    /// Returns how it is written, without attributes.
    pub fn name(&self) -> String {
        format!("{}>", self.slice)
    }

    /// Returns how its end or its start is written, if it is the other one.
    pub fn partner(&self) -> String {
        let name = self.slice.trim_start_matches(['<', '/', ' ']);
        format!("<{}{name}>", if self.is_end { "" } else { "/" })
    }
}

/// Returns the tags of a text, and what may be tags: words such as `<file>`, and tags without an end.
pub fn possible_tags<'s>(text: &Text<'s>) -> Vec<Tag<'s>> {
    let mut tags = Vec::new();
    for (at, _) in text.text.match_indices('<') {
        let Some((tag, closes_itself)) = tag(text, at) else { continue };
        if LINE_BREAKS.contains(&tag.element.as_str()) {
            continue;
        }
        // `<a/>` is a pair.
        let end =
            (closes_itself && tag.has_end()).then(|| Tag { is_end: true, l10n_name: None, ..tag.clone() });
        tags.push(tag);
        tags.extend(end);
    }
    tags
}

/// Returns the names of elements that certainly are markup in one of some texts: they are known, have attributes, close
/// themselves, or end.
pub fn elements<'t>(texts: impl IntoIterator<Item = &'t [Tag<'t>]>) -> Vec<&'t str> {
    let mut elements = Vec::new();
    for tags in texts {
        let tags = tags.iter().filter(|tag| tag.fault != Some(Fault::Malformed));
        let is_known = |tag: &Tag<'_>| {
            let name = tag.slice.trim_start_matches(['<', '/', ' ']).to_ascii_lowercase();
            ELEMENTS.contains(&name.as_str())
        };
        let are_certain = tags.filter(|tag| tag.is_certain || is_known(tag));
        elements.extend(are_certain.map(|tag| tag.element.as_str()));
    }
    elements.sort_unstable();
    elements.dedup();
    elements
}

/// Returns the tag at an offset of a text, and whether it closes itself.
fn tag<'s>(text: &Text<'s>, at: usize) -> Option<(Tag<'s>, bool)> {
    let rest = &text.text[at + 1..];
    let blank = |text: &str| text.len() - text.trim_start_matches(' ').len();
    let before_slash = blank(rest);
    let slash = usize::from(rest[before_slash..].starts_with('/'));
    let after_slash = blank(&rest[before_slash + slash..]);
    let start = before_slash + slash + after_slash;
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let end = start + rest[start..].find(|c| !is_name(c)).unwrap_or(rest.len() - start);
    let name = &rest[start..end];
    let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
    if !name.starts_with(|c: char| c.is_ascii_alphanumeric())
        || (name.starts_with(|c: char| c.is_ascii_digit()) && !is_number)
    {
        return None;
    }
    let element = match name.to_ascii_lowercase().as_str() {
        "b" => "strong".to_owned(),
        "i" => "em".to_owned(),
        other => other.to_owned(),
    };
    let has_space = before_slash + after_slash > 0;
    let slice = text.slice(at..at + 1 + end)?;
    let mut tag = Tag {
        element,
        is_end: slash > 0,
        slice,
        l10n_name: None,
        fault: Some(Fault::Malformed),
        is_certain: false,
    };
    let inside = close(&rest[end..]).map(|close| &rest[end..end + close]);
    let closes_itself = inside.is_some_and(|inside| inside.ends_with('/'));
    if let Some(inside) = inside {
        let attributes = inside.trim_end_matches('/').trim();
        // A variable may be all the attributes: `<a { $attributes }>`.
        let has_attributes = inside.starts_with(char::is_whitespace)
            && (attributes.contains('=') || attributes.contains(PLACEABLE))
            && !TYPOGRAPHIC_VALUES.iter().any(|value| attributes.contains(value));
        // `a < b > c` and `<name of a file>` are texts, and so is an address in angle brackets.
        let is_plain = attributes.is_empty() && !(has_space && slash == 0 && inside.starts_with(' '));
        if is_plain || (has_attributes && slash == 0 && !has_space && !is_number) {
            tag.fault = has_space.then_some(Fault::Space);
            tag.is_certain = has_attributes || closes_itself || slash > 0;
            tag.l10n_name = l10n_name(inside).and_then(|name| {
                let start = at + 1 + end + name.start;
                text.slice(start..start + name.len())
            });
        }
    }
    let closes_itself = closes_itself && slash == 0 && tag.fault != Some(Fault::Malformed);
    Some((tag, closes_itself))
}

/// Returns the offset of the `>` that ends a tag. The values of attributes are in quotation marks.
fn close(rest: &str) -> Option<usize> {
    let mut quoted = false;
    for (at, c) in rest.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return Some(at),
            '<' if !quoted => return None,
            _ => {}
        }
    }
    None
}

/// Returns where the attributes of a tag have the value of [`L10N_NAME`].
fn l10n_name(attributes: &str) -> Option<Range<usize>> {
    let after = attributes.find(L10N_NAME)? + L10N_NAME.len();
    let value = attributes[after..].trim_start().strip_prefix('=')?.trim_start().strip_prefix('"')?;
    let start = attributes.len() - value.len();
    Some(start..start + value.find('"')?)
}

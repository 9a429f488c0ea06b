//! Markup in texts, which must be well-formed in the reference, and the same in its translations.

mod counts;
mod emphasis;
mod names;
mod tags;
mod texts;

use fluent_syntax::ast::Pattern;

use self::counts::{Counts, all_tags, count, excess, has_markup};
use self::emphasis::different_emphasis;
pub use self::emphasis::{EMPHASIS, emphasized};
use self::names::different_name;
use self::tags::{Fault, Tag, elements};
use crate::context::Context;
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::rule::Rule;
use crate::words::list;

pub static MARKUP: Rule = Rule::error("markup", "Markup that is malformed, or differs from the reference");

/// What is wrong with a pattern: the rule, the tag that is wrong, unless one is missing, a message and its help, and what is
/// certainly meant instead of the tag.
type Mistake<'s> = (&'static Rule, Option<&'s str>, String, String, Option<String>);

/// Finds tags of the reference that are malformed, not closed or not opened.
pub fn find_malformed_markup(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for entry in context.locale.messages() {
        for (attribute, pattern) in entry.named_patterns().filter(|(_, pattern)| has_markup(pattern)) {
            let mistake = all_tags(pattern).and_then(|texts| {
                let elements = elements(texts.iter().map(Vec::as_slice));
                texts.iter().find_map(|tags| malformed(&only(tags, &elements), tags))
            });
            if let Some(mistake) = mistake {
                findings.push(finding(entry, attribute, mistake));
            }
        }
    }
}

/// Finds patterns that have other markup than the reference, for some combination of variants.
pub fn find_different_markup(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let emphasized = |element: &str| context.tree.emphasized.contains(&element);
    for entry in context.locale.messages() {
        let Some(original) = context.reference.message(entry.id) else { continue };
        for (attribute, pattern) in entry.named_patterns() {
            if let Some(original) = original.pattern(attribute)
                && (has_markup(pattern) || has_markup(original))
                && let Some(mistake) = difference(pattern, original, &emphasized)
            {
                findings.push(finding(entry, attribute, mistake));
            }
        }
    }
}

fn finding(entry: &Entry<'_>, attribute: Option<&str>, mistake: Mistake<'_>) -> Finding {
    let (rule, tag, message, help, meant) = mistake;
    let at = tag.unwrap_or(attribute.unwrap_or(entry.id));
    let edit = meant.map(|meant| entry.source.edit(entry.source.span(at), meant).safe_if(true));
    entry.source.finding(rule, at, message, help).with_edit(edit)
}

/// Returns the tags of some elements.
fn only<'t, 's>(tags: &'t [Tag<'s>], elements: &[&str]) -> Vec<&'t Tag<'s>> {
    let finished = tags.iter().filter(|tag| tag.fault != Some(Fault::Malformed));
    finished.filter(|tag| elements.contains(&tag.element.as_str())).collect()
}

/// Returns how the markup of a pattern differs from that of its reference.
fn difference<'s>(
    pattern: &'s Pattern<&'s str>,
    original: &Pattern<&str>,
    emphasized: &dyn Fn(&str) -> bool,
) -> Option<Mistake<'s>> {
    let (texts, originals) = (all_tags(pattern)?, all_tags(original)?);
    let mut elements_of_both = elements(texts.iter().map(Vec::as_slice));
    elements_of_both.extend(elements(originals.iter().map(Vec::as_slice)));
    let originals: Vec<_> = originals.iter().map(|tags| only(tags, &elements_of_both)).collect();
    let is_malformed = originals.iter().any(|tags| malformed(tags, &[]).is_some());
    texts.iter().find_map(|all| {
        let tags = only(all, &elements_of_both);
        if let Some(tag) = tags.iter().find(|tag| tag.fault == Some(Fault::Space)) {
            return Some(space(tag));
        }
        let counts = count(&tags);
        let same: Vec<_> = originals.iter().filter(|original| count(original) == counts).collect();
        if !same.is_empty() {
            let itself = malformed(&tags, all).filter(|_| !is_malformed);
            return itself.or_else(|| {
                let (at, message, help) = different_name(&tags, &same)?;
                Some((&MARKUP, Some(at), message, help, None))
            });
        }
        // A translation may correct the reference.
        if is_malformed && malformed(&tags, &[]).is_none() {
            return None;
        }
        let distance = |original: &&Vec<&Tag<'_>>| {
            excess(&counts, &count(original)).len() + excess(&count(original), &counts).len()
        };
        let nearest = originals.iter().min_by_key(distance)?;
        let only_emphasis = different_emphasis(&counts, &count(nearest));
        // Each language emphasizes words of its own, such as foreign ones.
        match only_emphasis {
            Some(missing) if !missing.is_empty() => Some(lacking(&EMPHASIS, &missing, nearest)),
            Some(_) if excess(&counts, &count(nearest)).iter().all(|(element, _)| emphasized(element)) => {
                None
            }
            _ => Some(explain(&tags, nearest, all)),
        }
    })
}

/// Explains that tags of the reference are missing.
fn lacking<'s>(rule: &'static Rule, missing: &[(&str, bool)], original: &[&Tag<'_>]) -> Mistake<'s> {
    let names = list(&names(missing, original));
    let help = "add it around the same words as in the reference".to_owned();
    (rule, None, format!("the translation lacks the markup {names}"), help, None)
}

/// Returns how some tags are written in the reference.
fn names(keys: &[(&str, bool)], original: &[&Tag<'_>]) -> Vec<String> {
    let tags = keys.iter().filter_map(|key| original.iter().find(|tag| tag.key() == *key));
    let mut names: Vec<_> = tags.map(|tag| tag.name()).collect();
    // `<a/>` is a pair.
    names.dedup();
    names
}

/// Explains how the tags of a text differ from those of its reference.
fn explain<'s>(tags: &[&Tag<'s>], original: &[&Tag<'_>], all: &[Tag<'s>]) -> Mistake<'s> {
    let (counts, expected) = (count(tags), count(original));
    let (extra, missing) = (excess(&counts, &expected), excess(&expected, &counts));
    let Some(tag) = first_extra(tags, &extra, &expected) else {
        let mut unfinished = missing.iter().filter_map(|key| unfinished(all, *key));
        return unfinished.next().unwrap_or_else(|| lacking(&MARKUP, &missing, original));
    };
    if missing.contains(&(tag.element.as_str(), !tag.is_end)) {
        let right = tag.partner();
        let message = format!("the reference has `{right}` here, not `{}`", tag.name());
        // If nothing else is wrong, the markup is that of the reference then.
        let is_certain = (extra.len(), missing.len()) == (1, 1) && tags.len() == original.len();
        let meant = is_certain.then(|| right.trim_end_matches('>').to_owned());
        return (&MARKUP, Some(tag.slice), message, format!("write {right}"), meant);
    }
    let help = if missing.is_empty() {
        "delete it: markup must be the same as in the reference".to_owned()
    } else {
        format!("the reference has {}: markup is not translated", list(&names(&missing, original)))
    };
    (&MARKUP, Some(tag.slice), format!("the reference has no `{}` here", tag.name()), help, None)
}

/// Returns the tag that is too many: the first that cannot be where it is, or else the first that the reference does not have.
fn first_extra<'t, 's>(
    tags: &[&'t Tag<'s>],
    extra: &[(&str, bool)],
    expected: &Counts<'_>,
) -> Option<&'t Tag<'s>> {
    let (mut seen, mut surplus) = (Counts::new(), None);
    for tag in tags {
        let open = seen.get(&(tag.element.as_str(), false)) > seen.get(&(tag.element.as_str(), true));
        if extra.contains(&tag.key()) && open != tag.is_end && tag.has_end() {
            return Some(tag);
        }
        let count = seen.entry(tag.key()).or_default();
        *count += 1;
        if *count > expected.get(&tag.key()).copied().unwrap_or_default() {
            surplus = surplus.or(Some(*tag));
        }
    }
    surplus
}

/// Returns what is wrong with the tags of a text by themselves. `all` also has what may be tags.
fn malformed<'s>(tags: &[&Tag<'s>], all: &[Tag<'s>]) -> Option<Mistake<'s>> {
    if let Some(tag) = tags.iter().find(|tag| tag.fault == Some(Fault::Space)) {
        return Some(space(tag));
    }
    let mut open = Vec::<&Tag<'s>>::new();
    for tag in tags.iter().filter(|tag| tag.has_end()) {
        let opened = open.iter().rposition(|other| other.element == tag.element);
        match (tag.is_end, opened) {
            (false, _) => open.push(tag),
            (true, Some(index)) => drop(open.remove(index)),
            (true, None) => {
                let help = "delete it, or open the element before it".to_owned();
                let message = format!("`{}` closes an element that is not open", tag.name());
                let not_open = (&MARKUP, Some(tag.slice), message, help, None);
                return unfinished(all, (&tag.element, false)).or(Some(not_open));
            }
        }
    }
    let tag = open.last()?;
    let help = format!("write {} after its text", tag.partner());
    let not_closed = (&MARKUP, Some(tag.slice), format!("`{}` is not closed", tag.name()), help, None);
    unfinished(all, (&tag.element, true)).or(Some(not_closed))
}

/// Explains that a tag is missing because it is malformed.
fn unfinished<'s>(all: &[Tag<'s>], key: (&str, bool)) -> Option<Mistake<'s>> {
    let tag = all.iter().find(|tag| tag.fault == Some(Fault::Malformed) && tag.key() == key)?;
    let help = if tag.is_end {
        format!("write {}", tag.name())
    } else {
        "write a space before each attribute, quotation marks around its value, and > at the end".to_owned()
    };
    let message = format!("`{}` starts a tag, but is malformed", tag.slice);
    Some((&MARKUP, Some(tag.slice), message, help, None))
}

fn space<'s>(tag: &Tag<'s>) -> Mistake<'s> {
    let right: String = tag.slice.chars().filter(|c| *c != ' ').collect();
    let message = format!("`{}` is not a tag, because of the space", tag.name());
    let help = format!("write {right}>");
    (&MARKUP, Some(tag.slice), message, help, Some(right))
}

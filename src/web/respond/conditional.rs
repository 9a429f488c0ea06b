//! Conditional requests: `If-Match` and `If-None-Match` (RFC 9110, section 13).

use hyper::header;
use rocket::request::Request;
use rocket_listener::fields;

/// The result of a request's preconditions.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The response has the content.
    Proceed,
    /// The client already has the content: 304.
    NotModified,
    /// The client requires another version: 412.
    Failed,
}

/// Evaluates the preconditions for content with this entity tag, in the order of RFC 9110, section 13.2.2.
pub fn evaluate(request: &Request<'_>, entity_tag: &[u8]) -> Outcome {
    let mut if_match = fields(request, &header::IF_MATCH).peekable();
    if if_match.peek().is_some() && !matches(if_match, entity_tag, Comparison::Strong) {
        return Outcome::Failed;
    }
    if matches(fields(request, &header::IF_NONE_MATCH), entity_tag, Comparison::Weak) {
        return Outcome::NotModified;
    }
    Outcome::Proceed
}

/// How entity tags are compared (RFC 9110, section 8.8.3.2).
#[derive(Clone, Copy)]
enum Comparison {
    Strong,
    Weak,
}

/// Returns whether a list of entity tags, on one line or several, has this one. `*` has all.
fn matches<'h>(lines: impl Iterator<Item = &'h str>, entity_tag: &[u8], comparison: Comparison) -> bool {
    let mut lines = lines.map(str::trim);
    lines.any(|line| {
        line == "*"
            || entity_tags(line).any(|(is_weak, tag)| {
                tag.as_bytes() == entity_tag
                    && matches!((comparison, is_weak), (Comparison::Weak, _) | (_, false))
            })
    })
}

/// Returns the entity tags of a list, with their quotes, and whether each is weak. The list ends at a malformed tag: a tag
/// may contain a comma, so nothing after it is certain.
fn entity_tags(list: &str) -> impl Iterator<Item = (bool, &str)> {
    let mut rest = list;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches([',', ' ', '\t']);
        let (is_weak, quoted) = match rest.strip_prefix("W/") {
            Some(quoted) => (true, quoted),
            None => (false, rest),
        };
        let end = quoted.strip_prefix('"')?.find('"')? + 2;
        let (tag, after) = quoted.split_at(end);
        rest = after.trim_start();
        let is_whole = rest.is_empty() || rest.starts_with(',');
        if !is_whole {
            rest = "";
        }
        is_whole.then_some((is_weak, tag))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_an_entity_tag_or_not() {
        for (lines, weakly, strongly) in [
            (&[][..], false, false),
            (&["*"], true, true),
            (&[" * "], true, true),
            (&["\"a\""], true, true),
            (&["\"b\",\"a\""], true, true),
            (&["\"b\" ,\t\"a\" "], true, true),
            (&["\"b\"", "\"a\""], true, true),
            (&["W/\"a\""], true, false),
            (&["w/\"a\""], false, false),
            (&["\"x,*,y\""], false, false),
            (&["\"x,\"a\",y\""], false, false),
            (&["\"b\", *"], false, false),
            (&["a"], false, false),
            (&["\"a"], false, false),
            (&["\"b\"x, \"a\""], false, false),
            (&["\"A\""], false, false),
            (&["\"\""], false, false),
            (&[", ,\"a\""], true, true),
        ] {
            let found = |comparison| matches(lines.iter().copied(), b"\"a\"", comparison);
            assert_eq!((found(Comparison::Weak), found(Comparison::Strong)), (weakly, strongly), "{lines:?}");
        }
    }
}

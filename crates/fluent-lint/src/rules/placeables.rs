//! Messages with more placeables than Fluent's runtime resolves.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::context::Context;
use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, has_placeables, walk};
use crate::rule::Rule;

pub static TOO_MANY_PLACEABLES: Rule =
    Rule::error("too-many-placeables", "More than 100 placeables, including those of other messages");

/// Maximum number of placeables in a message and all that it refers to. fluent-bundle stops at the next one.
const MAX_PLACEABLES: usize = 100;

/// A value or an attribute: whether it belongs to a term, the identifier of the entry, and the name of the attribute.
type Node<'s> = (bool, &'s str, Option<&'s str>);

pub fn find_too_many_placeables(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut counts = Counts { locale: context.locale, known: BTreeMap::new() };
    for entry in &context.locale.entries {
        for (attribute, pattern) in entry.named_patterns().filter(|(_, pattern)| has_placeables(pattern)) {
            let node = (entry.is_term, entry.id, attribute);
            let count = counts.count(node);
            // If a message that it refers to has too many by itself, that is the one to change.
            let is_first = references(pattern).into_iter().all(|node| counts.count(node) <= MAX_PLACEABLES);
            if count > MAX_PLACEABLES && is_first {
                findings.push(finding(entry, attribute, count));
            }
        }
    }
}

fn finding(entry: &Entry<'_>, attribute: Option<&str>, count: usize) -> Finding {
    let count = if count > 1000 { "more than 1,000".to_owned() } else { count.to_string() };
    let message = format!(
        "the text has {count} placeables with those of the messages that it refers to, but at most {MAX_PLACEABLES} are shown"
    );
    let help = "write some of the texts themselves instead of references to them".to_owned();
    entry.source.finding(&TOO_MANY_PLACEABLES, attribute.unwrap_or(entry.id), message, help)
}

/// The number of placeables of each node.
struct Counts<'l, 's> {
    locale: &'l LocaleFiles<'s>,
    /// A node without a count is being counted.
    known: BTreeMap<Node<'s>, Option<usize>>,
}

impl<'s> Counts<'_, 's> {
    /// Returns the number of placeables of a node, for the variants that have most. A cycle counts as nothing, because it is
    /// another mistake.
    fn count(&mut self, node: Node<'s>) -> usize {
        // It has its own stack, because a chain of references may have thousands of nodes.
        let mut open = vec![node];
        while let Some(&node) = open.last() {
            let counted = matches!(self.known.get(&node), Some(Some(_)));
            let pattern = if counted { None } else { self.pattern(node) };
            if let Some(pattern) = pattern {
                self.known.insert(node, None);
                let height = open.len();
                open.extend(references(pattern).into_iter().filter(|node| !self.known.contains_key(node)));
                if open.len() > height {
                    continue;
                }
                let count = self.of_pattern(pattern);
                self.known.insert(node, Some(count));
            } else {
                self.known.entry(node).or_insert(Some(0));
            }
            open.pop();
        }
        self.of_node(node)
    }

    fn pattern(&self, (is_term, id, attribute): Node<'s>) -> Option<&'s Pattern<&'s str>> {
        let entry = if is_term { self.locale.term(id) } else { self.locale.message(id) };
        entry?.pattern(attribute)
    }

    fn of_node(&self, node: Node<'_>) -> usize {
        self.known.get(&node).copied().flatten().unwrap_or_default()
    }

    fn of_pattern(&self, pattern: &Pattern<&str>) -> usize {
        let placeables = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { .. } => 0,
            PatternElement::Placeable { expression } => self.of_expression(expression).saturating_add(1),
        });
        placeables.fold(0, usize::saturating_add)
    }

    fn of_expression(&self, expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => self.of_inline(inline),
            Expression::Select { selector, variants } => {
                let most = variants.iter().map(|variant| self.of_pattern(&variant.value)).max();
                self.of_inline(selector).saturating_add(most.unwrap_or_default())
            }
        }
    }

    fn of_inline(&self, inline: &InlineExpression<&str>) -> usize {
        match inline {
            InlineExpression::MessageReference { id, attribute } => {
                self.of_node((false, id.name, attribute.as_ref().map(|attribute| attribute.name)))
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                self.of_node((true, id.name, attribute.as_ref().map(|attribute| attribute.name)))
            }
            InlineExpression::Placeable { expression } => self.of_expression(expression),
            _ => 0,
        }
    }
}

fn references<'s>(pattern: &'s Pattern<&'s str>) -> Vec<Node<'s>> {
    let mut references = Vec::new();
    walk(pattern, &mut |part| match part {
        Part::Message { id, attribute } => references.push((false, id, attribute)),
        Part::Term { id, attribute, .. } => references.push((true, id, attribute)),
        _ => {}
    });
    references
}

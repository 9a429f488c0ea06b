//! Messages that contain themselves.

use std::collections::BTreeMap;

use fluent_syntax::ast::Pattern;

use crate::context::Context;
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::pattern::{Part, has_placeables, walk};
use crate::rule::Rule;

pub static CYCLE: Rule = Rule::error("cycle", "A message that contains itself");

/// Maximum number of names in a message about a cycle.
const MAX_NAMES: usize = 8;

/// A value or an attribute: whether it belongs to a term, the identifier of the entry, and the name of the attribute.
type Node<'s> = (bool, &'s str, Option<&'s str>);

/// The contents of a node that refers to others.
struct Contents<'l, 's> {
    entry: &'l Entry<'s>,
    /// The nodes that it contains, each with the slice of the text that refers to it.
    references: Vec<(Node<'s>, &'s str)>,
}

pub fn find_cycles(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut graph = BTreeMap::new();
    for entry in &context.locale.entries {
        for (attribute, pattern) in entry.named_patterns().filter(|(_, pattern)| has_placeables(pattern)) {
            let references = references(pattern);
            // Fluent shows the first duplicate.
            let shown = || context.locale.counterpart(entry)?.pattern(attribute);
            if !references.is_empty() && shown().is_some_and(|shown| std::ptr::eq(shown, pattern)) {
                graph.insert((entry.is_term, entry.id, attribute), Contents { entry, references });
            }
        }
    }
    // A depth-first search. It has its own stack, because a chain of references may have thousands of nodes.
    // For each node that was seen: its index in the stack while it is open.
    let (mut seen, mut open) = (BTreeMap::<Node<'_>, Option<usize>>::new(), Vec::<(Node<'_>, usize)>::new());
    for &start in graph.keys() {
        if seen.contains_key(&start) {
            continue;
        }
        seen.insert(start, Some(0));
        open.push((start, 0));
        while let Some((node, next)) = open.last_mut() {
            let contents = &graph[node];
            let Some(&(target, id)) = contents.references.get(*next) else {
                seen.insert(*node, None);
                open.pop();
                continue;
            };
            *next += 1;
            match seen.get(&target) {
                None if graph.contains_key(&target) => {
                    seen.insert(target, Some(open.len()));
                    open.push((target, 0));
                }
                Some(Some(start)) => {
                    let (cycle, itself) = (&open[*start..], name(target));
                    let mut names: Vec<_> =
                        cycle.iter().take(MAX_NAMES).map(|(node, _)| name(*node)).collect();
                    if cycle.len() > MAX_NAMES {
                        names.push("…".to_owned());
                    }
                    let message = format!("`{itself}` contains itself: {} → {itself}", names.join(" → "));
                    let help = "remove one of these references".to_owned();
                    findings.push(contents.entry.source.finding(&CYCLE, id, message, help));
                }
                _ => {}
            }
        }
    }
}

fn references<'s>(pattern: &'s Pattern<&'s str>) -> Vec<(Node<'s>, &'s str)> {
    let mut references = Vec::new();
    walk(pattern, &mut |part| match part {
        Part::Message { id, attribute } => references.push(((false, id, attribute), id)),
        Part::Term { id, attribute, .. } => references.push(((true, id, attribute), id)),
        _ => {}
    });
    references
}

fn name((is_term, id, attribute): Node<'_>) -> String {
    let hyphen = if is_term { "-" } else { "" };
    let attribute = attribute.map_or(String::new(), |name| format!(".{name}"));
    format!("{hyphen}{id}{attribute}")
}

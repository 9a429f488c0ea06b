//! Messages that contain themselves.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, has_placeables, walk};
use crate::rule::Rule;

pub static CYCLE: Rule = Rule::error("cycle", "A message that contains itself");

/// Maximum number of names in a message about a cycle.
const MAX_NAMES: usize = 8;

/// A value (`None`) or an attribute of an entry, by the index of the entry.
type Node<'s> = (usize, Option<&'s str>);

/// A node whose contents are searched.
struct Open<'s> {
    node: Node<'s>,
    /// The nodes that it contains, each with the slice of the text that refers to it.
    references: Vec<(Node<'s>, &'s str)>,
    next: usize,
}

/// Finds cycles in all files of a locale. If the files repeat identifiers, a reference means the entry of its own file.
pub fn find_cycles(locale: &LocaleFiles<'_>, repeats_ids: bool, findings: &mut Vec<Finding>) {
    let graph = Graph::new(locale, repeats_ids);
    // A depth-first search. It has its own stack, because a chain of references may have thousands of nodes.
    // For each node that was seen: its index in the stack while it is open.
    let (mut seen, mut open) = (BTreeMap::<Node<'_>, Option<usize>>::new(), Vec::<Open<'_>>::new());
    for start in graph.nodes() {
        if seen.contains_key(&start) {
            continue;
        }
        seen.insert(start, Some(0));
        open.push(graph.open(start));
        while let Some(Open { node, references, next }) = open.last_mut() {
            let node = *node;
            let Some(&(target, id)) = references.get(*next) else {
                seen.insert(node, None);
                open.pop();
                continue;
            };
            *next += 1;
            match seen.get(&target) {
                None => {
                    seen.insert(target, Some(open.len()));
                    open.push(graph.open(target));
                }
                Some(Some(start)) => {
                    let cycle: Vec<_> = open[*start..].iter().map(|open| open.node).collect();
                    findings.push(graph.finding(&cycle, target, id));
                }
                Some(None) => {}
            }
        }
    }
}

/// The entries of a locale and their references.
struct Graph<'l, 's> {
    entries: &'l [Entry<'s>],
    /// The index of each message and term, by whether it is a term, its identifier, and its file. Without the file, the first.
    indices: BTreeMap<(bool, &'s str, Option<&'s str>), usize>,
}

impl<'l, 's> Graph<'l, 's> {
    fn new(locale: &'l LocaleFiles<'s>, repeats_ids: bool) -> Self {
        let mut indices = BTreeMap::new();
        for (index, entry) in locale.entries.iter().enumerate() {
            let file = repeats_ids.then_some(entry.source.name);
            for file in [None, file] {
                indices.entry((entry.is_term, entry.id, file)).or_insert(index);
            }
        }
        Self { entries: &locale.entries, indices }
    }

    /// Returns all values and attributes that references find, sorted by name.
    fn nodes(&self) -> Vec<Node<'s>> {
        let mut nodes = Vec::new();
        for &index in self.indices.values() {
            nodes.extend(self.entries[index].named_patterns().map(|(attribute, _)| (index, attribute)));
        }
        nodes
    }

    /// Returns a node whose contents are not searched yet.
    fn open(&self, node: Node<'s>) -> Open<'s> {
        let (index, attribute) = node;
        let entry = &self.entries[index];
        let mut references = Vec::new();
        if let Some(pattern) = entry.pattern(attribute).filter(|pattern| has_placeables(pattern)) {
            walk(pattern, &mut |part| {
                let (is_term, id, attribute) = match part {
                    Part::Message { id, attribute } => (false, id, attribute),
                    Part::Term { id, attribute, .. } => (true, id, attribute),
                    _ => return,
                };
                let find = |file| self.indices.get(&(is_term, id, file));
                if let Some(&index) = find(Some(entry.source.name)).or_else(|| find(None)) {
                    references.push(((index, attribute), id));
                }
            });
        }
        Open { node, references, next: 0 }
    }

    /// Returns the finding for a cycle, at the reference to its first node.
    fn finding(&self, cycle: &[Node<'s>], first: Node<'s>, reference: &str) -> Finding {
        let itself = self.name(first);
        let mut names: Vec<_> = cycle.iter().take(MAX_NAMES).map(|node| self.name(*node)).collect();
        if cycle.len() > MAX_NAMES {
            names.push("…".to_owned());
        }
        let message = format!("`{itself}` contains itself: {} → {itself}", names.join(" → "));
        let last = cycle.last().unwrap_or(&first);
        let help = "remove one of these references".to_owned();
        self.entries[last.0].source.finding(&CYCLE, reference, message, help)
    }

    fn name(&self, (index, attribute): Node<'_>) -> String {
        let attribute = attribute.map_or(String::new(), |name| format!(".{name}"));
        format!("{}{attribute}", self.entries[index].name())
    }
}

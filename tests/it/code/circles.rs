//! Circles: files that import each other, directly or through others.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::code::imports::Imports;

/// The files that each file imports.
type Edges<'e> = BTreeMap<&'e str, Vec<&'e str>>;

/// Returns the circles of a package: for each file in one, the shortest. A line tells which paths tie a file to the next.
pub fn circles(imports: &Imports) -> Vec<String> {
    let mut edges = Edges::new();
    for (from, to) in imports.edges.keys() {
        edges.entry(from).or_default().push(to);
    }
    let mut seen = BTreeSet::new();
    let circles = edges.keys().filter_map(|file| shortest_circle(&edges, file));
    let circles = circles.filter(|circle| seen.insert(circle.iter().copied().collect::<BTreeSet<_>>()));
    circles.map(|circle| circle.windows(2).map(|step| line(imports, step[0], step[1])).collect()).collect()
}

/// Returns the files on the shortest way from a file back to itself. The first one is also the last.
fn shortest_circle<'e>(edges: &Edges<'e>, start: &'e str) -> Option<Vec<&'e str>> {
    let mut came_from = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(file) = queue.pop_front() {
        for next in edges.get(file).into_iter().flatten() {
            if *next == start {
                let mut circle = vec![start, file];
                while let Some(before) = came_from.get(circle[circle.len() - 1]) {
                    circle.push(*before);
                }
                circle.reverse();
                return Some(circle);
            }
            if !came_from.contains_key(next) {
                came_from.insert(*next, file);
                queue.push_back(next);
            }
        }
    }
    None
}

fn line(imports: &Imports, from: &str, to: &str) -> String {
    let paths = &imports.edges[&(from.to_owned(), to.to_owned())];
    let paths: Vec<_> = paths.iter().map(String::as_str).collect();
    format!("\n    {from} imports {} from {to}", paths.join(", "))
}

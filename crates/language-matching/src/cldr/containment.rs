//! `territoryContainment.json`: the countries of each region.

use std::collections::HashMap;

use super::json;
use crate::packed_subtag::PackedSubtag;

/// The regions in each region (UTS #35 Part 2, "Territory Containment").
pub(crate) struct Containment(HashMap<&'static str, Vec<&'static str>>);

impl Containment {
    /// Reads the embedded file.
    pub(crate) fn read() -> Self {
        let mut children: HashMap<&str, Vec<&str>> = HashMap::new();
        let all = json::territory_containment().into_iter();
        // Without deprecated regions, because aliases replace them before the lookup.
        for (key, contained) in all.filter(|(key, _)| !key.ends_with("-deprecated")) {
            // `019-status-grouping` has additional regions of `019`.
            let parent = key.split('-').next().unwrap_or(key);
            children.entry(parent).or_default().extend(contained.contains);
        }
        Self(children)
    }

    /// Returns the regions that contain others, such as `419`.
    pub(crate) fn macroregions(&self) -> impl Iterator<Item = &'static str> {
        self.0.keys().copied()
    }

    /// Returns the countries in a region, in which some may be repeated. A country contains itself.
    pub(crate) fn countries(&self, region: &str) -> Vec<PackedSubtag> {
        match self.0.get(region) {
            None => vec![PackedSubtag::of(region)],
            Some(children) => children.iter().flat_map(|child| self.countries(child)).collect(),
        }
    }
}

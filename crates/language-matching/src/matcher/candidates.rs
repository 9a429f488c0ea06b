//! The available locales, grouped by language, and the desired languages that can match them.

use std::iter;

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Variant;

use super::maximize::{Maximized, Subtags, maximize};
use super::regions::{RegionClass, RegionClasses, RegionTable};
use crate::cldr::{Containment, Distance, LanguageMatching, ScriptRow};
use crate::packed_subtag::{PackedSubtag, SubtagMap};

/// The available locales, with everything that can be computed before a request.
pub(super) struct Candidates {
    pub(super) classes: RegionClasses,
    pub(super) default_script: Distance,
    pub(super) default_region: Distance,
    /// Only distances below this one are a match.
    pub(super) threshold: Distance,
    /// The locales of each language, by rank.
    pub(super) clusters: Vec<Vec<Candidate>>,
    /// By desired language, if a locale is near enough to it.
    pub(super) neighbourhoods: SubtagMap<Neighbourhood>,
}

/// An available locale.
pub(super) struct Candidate {
    /// Its index in the list that was given.
    pub(super) index: usize,
    /// Its position in the order that decides ties: default, paradigm locales, the rest.
    pub(super) rank: usize,
    pub(super) maximized: Maximized,
    /// Its subtags, which may be deprecated.
    pub(super) subtags: Subtags,
    pub(super) variants: Vec<Variant>,
    pub(super) class: RegionClass,
    /// Whether its script is the likely one of its language.
    likely_script: bool,
    /// Whether its region is the likely one of its language.
    pub(super) likely_region: bool,
}

/// The clusters that a desired language can match.
pub(super) struct Neighbourhood {
    /// The language alone, maximized.
    pub(super) bare: Maximized,
    /// The locales of the language itself are first, if there are any.
    pub(super) neighbours: Vec<Neighbour>,
}

/// A cluster of locales that a desired language can match.
pub(super) struct Neighbour {
    pub(super) cluster: usize,
    pub(super) distance: Distance,
    /// The rows about scripts between the two languages.
    pub(super) scripts: Vec<ScriptRow>,
    /// The distances between regions. Empty for different languages.
    pub(super) regions: Vec<RegionTable>,
}

impl Candidates {
    pub(super) fn new(available: &[LanguageIdentifier], default: Option<usize>, threshold: Distance) -> Self {
        let containment = Containment::read();
        let data = LanguageMatching::read(&containment);
        let mut candidates = Self {
            classes: RegionClasses::new(&data, &containment),
            default_script: data.default_script,
            default_region: data.default_region,
            // With a greater threshold, any language would match any other.
            threshold: threshold.min(data.default_language),
            clusters: Vec::new(),
            neighbourhoods: SubtagMap::default(),
        };
        let mut clusters: SubtagMap<usize> = SubtagMap::default();
        let maximized: Vec<Maximized> = available.iter().map(meaning).collect();
        for (rank, index) in order(&maximized, default, &data).into_iter().enumerate() {
            let likely = bare(maximized[index].language);
            let candidate = Candidate {
                index,
                rank,
                maximized: maximized[index],
                subtags: Subtags::from(&available[index]),
                variants: available[index].variants().copied().collect(),
                class: candidates.classes.of(maximized[index].region),
                likely_script: maximized[index].script == likely.script,
                likely_region: maximized[index].region == likely.region,
            };
            let cluster = *clusters.entry(candidate.maximized.language).or_insert(candidates.clusters.len());
            if cluster == candidates.clusters.len() {
                candidates.add_neighbours(&candidate, &data);
                candidates.clusters.push(Vec::new());
            }
            candidates.clusters[cluster].push(candidate);
        }
        candidates
    }

    /// Returns the locale with the first rank: the default, if there is one.
    pub(super) fn first(&self) -> Option<&Candidate> {
        self.clusters.first()?.first()
    }

    /// Returns all locales, in no particular order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Candidate> {
        self.clusters.iter().flatten()
    }

    /// Adds every language that can match the next cluster. `first` is the first locale of that cluster.
    fn add_neighbours(&mut self, first: &Candidate, data: &LanguageMatching) {
        let cluster = self.clusters.len();
        let supported = first.maximized.language;
        let scripts = |desired: PackedSubtag| {
            let rows = data.scripts.get(&(desired, supported));
            rows.cloned().unwrap_or_default()
        };
        let itself = Neighbour {
            cluster,
            distance: 0,
            scripts: scripts(supported),
            regions: RegionTable::all(data, &self.classes, supported),
        };
        self.add_neighbour(supported, itself);
        let threshold = self.threshold;
        let rows = data.languages.get(&supported).into_iter().flatten();
        for row in rows.filter(|row| row.distance < threshold) {
            // A few rows are for deprecated languages (`sh`, `bh`), which no canonical tag has.
            if bare(row.desired).language == row.desired {
                let neighbour = Neighbour {
                    cluster,
                    distance: row.distance,
                    scripts: scripts(row.desired),
                    regions: Vec::new(),
                };
                self.add_neighbour(row.desired, neighbour);
            }
        }
    }

    fn add_neighbour(&mut self, desired: PackedSubtag, neighbour: Neighbour) {
        let new = || Neighbourhood { bare: bare(desired), neighbours: Vec::new() };
        let neighbours = &mut self.neighbourhoods.entry(desired).or_insert_with(new).neighbours;
        let index = if neighbour.distance == 0 { 0 } else { neighbours.len() };
        neighbours.insert(index, neighbour);
    }
}

impl Candidate {
    /// Returns whether this locale is likelier for its language than another one of the same
    /// language. As in ICU, the likely region is that of the language alone, for any script.
    pub(super) fn likelier_than(&self, other: &Self) -> bool {
        if self.maximized.script != other.maximized.script {
            self.likely_script
        } else if self.maximized.region != other.maximized.region {
            self.likely_region
        } else {
            false
        }
    }
}

/// Returns the indices of the locales by rank: the default, locales with the same maximized form,
/// CLDR's paradigm locales, and the rest. Within each group, the order of the list is kept.
fn order(maximized: &[Maximized], default: Option<usize>, data: &LanguageMatching) -> Vec<usize> {
    let paradigms = data.paradigm_locales.iter().filter_map(|text| text.parse().ok());
    let paradigms: Vec<Maximized> = paradigms.map(|id| meaning(&id)).collect();
    let mut order: Vec<usize> = (0..maximized.len()).collect();
    order.sort_by_cached_key(|&index| {
        let means = |other: &Maximized| maximized[index].means(other);
        let means_default = default.is_some_and(|default| means(&maximized[default]));
        let is_paradigm = paradigms.iter().any(means);
        (default != Some(index), !means_default, !is_paradigm)
    });
    order
}

fn meaning(id: &LanguageIdentifier) -> Maximized {
    let variants: Vec<Variant> = id.variants().copied().collect();
    maximize(id.into(), variants.into_iter())
}

/// Maximizes a language without script and region.
fn bare(language: PackedSubtag) -> Maximized {
    maximize(Subtags::bare(language), iter::empty())
}

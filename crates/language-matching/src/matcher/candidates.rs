//! The available locales, grouped by language, and which desired languages can reach them.

use std::iter;

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Variant;

use super::maximize::{Maximized, Subtags, maximize};
use super::regions::{RegionClass, RegionClasses, RegionTable};
use crate::cldr::{Containment, Distance, LanguageMatching, ScriptRow};
use crate::packed_subtag::{Code, CodeMap};

/// The available locales with all that can be worked out before a request.
pub(super) struct Locales {
    pub(super) classes: RegionClasses,
    pub(super) default_script: Distance,
    pub(super) default_region: Distance,
    /// Only distances below it are a match.
    pub(super) threshold: Distance,
    /// The locales of one language each, by rank.
    pub(super) clusters: Vec<Vec<Locale>>,
    /// By desired language, for each from which some locale is near enough.
    pub(super) neighbourhoods: CodeMap<Neighbourhood>,
}

/// An available locale.
pub(super) struct Locale {
    /// Its place in the list that was given.
    pub(super) index: usize,
    /// Its place in the order that settles ties: default, paradigm locales, the rest.
    pub(super) rank: usize,
    pub(super) maximized: Maximized,
    pub(super) variants: Vec<Variant>,
    pub(super) class: RegionClass,
    /// Whether its script is the likely one of its language.
    likely_script: bool,
    /// Whether its region is the likely one of its language.
    likely_region: bool,
}

/// What a desired language can reach.
pub(super) struct Neighbourhood {
    /// The language alone, maximized.
    pub(super) bare: Maximized,
    pub(super) neighbours: Vec<Neighbour>,
}

/// A cluster of locales that a desired language can reach.
pub(super) struct Neighbour {
    pub(super) cluster: usize,
    pub(super) distance: Distance,
    /// What is said of scripts between the two languages.
    pub(super) scripts: Vec<ScriptRow>,
    /// What is said of regions: nothing between different languages.
    pub(super) regions: Vec<RegionTable>,
}

impl Locales {
    pub(super) fn new(available: &[LanguageIdentifier], default: Option<usize>, threshold: Distance) -> Self {
        let containment = Containment::read();
        let data = LanguageMatching::read(&containment);
        let mut locales = Self {
            classes: RegionClasses::new(&data, &containment),
            default_script: data.default_script,
            default_region: data.default_region,
            // From this distance on, any language would match any other.
            threshold: threshold.min(data.default_language),
            clusters: Vec::new(),
            neighbourhoods: CodeMap::default(),
        };
        let mut clusters: CodeMap<usize> = CodeMap::default();
        let maximized: Vec<Maximized> = available.iter().map(meaning).collect();
        for (rank, index) in order(&maximized, default, &data).into_iter().enumerate() {
            let likely = bare(maximized[index].language);
            let locale = Locale {
                index,
                rank,
                maximized: maximized[index],
                variants: available[index].variants().copied().collect(),
                class: locales.classes.of(maximized[index].region),
                likely_script: maximized[index].script == likely.script,
                likely_region: maximized[index].region == likely.region,
            };
            let place = *clusters.entry(locale.maximized.language).or_insert(locales.clusters.len());
            if place == locales.clusters.len() {
                locales.add_neighbours(&locale, &data);
                locales.clusters.push(Vec::new());
            }
            locales.clusters[place].push(locale);
        }
        locales
    }

    /// The locale that wins all ties: the default, if there is one.
    pub(super) fn first(&self) -> Option<&Locale> {
        self.clusters.first()?.first()
    }

    /// All locales, in no particular order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.clusters.iter().flatten()
    }

    /// Notes every language that reaches the next cluster, of which the first locale is given.
    fn add_neighbours(&mut self, first: &Locale, data: &LanguageMatching) {
        let cluster = self.clusters.len();
        let supported = first.maximized.language;
        let scripts = |desired: Code| {
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
            // A few rows name deprecated languages (`sh`, `bh`): no canonical tag has those.
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

    fn add_neighbour(&mut self, desired: Code, neighbour: Neighbour) {
        let new = || Neighbourhood { bare: bare(desired), neighbours: Vec::new() };
        self.neighbourhoods.entry(desired).or_insert_with(new).neighbours.push(neighbour);
    }
}

impl Locale {
    /// Whether it is more typical of its language than another locale of the same language. The
    /// region is compared with that of the language alone, whatever the script, as ICU does.
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

/// The places of the locales in the order that settles ties: the default, what means the same,
/// CLDR's paradigm locales, and the rest, each as they were given.
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

/// A language alone, maximized.
fn bare(language: Code) -> Maximized {
    maximize(Subtags::bare(language), iter::empty())
}

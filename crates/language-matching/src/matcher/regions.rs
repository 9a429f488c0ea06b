//! Distances between regions, precomputed for every class of regions.

use crate::cldr::{Containment, Distance, LanguageMatching, RegionRow, RegionSet};
use crate::packed_subtag::{PackedSubtag, SubtagMap};

/// A class of regions that the data does not distinguish.
///
/// The class of a country depends on the rows that it is in. The class of a region such as `419`
/// depends on all its countries. The distance between two such regions is the greatest between
/// their countries.
pub(super) type RegionClass = usize;

/// The class of every region that CLDR has.
pub(super) struct RegionClasses {
    of: SubtagMap<RegionClass>,
    /// For each class, the sides of its countries.
    sides: Vec<Vec<Sides>>,
}

/// The sides of rows that a country is on. Each row in [`LanguageMatching::regions`] has a bit for
/// the left (desired) side and one for the right.
type Sides = u64;

impl RegionClasses {
    /// The class of regions that CLDR does not have. Only `*` matches them.
    const UNKNOWN: RegionClass = 0;

    pub(super) fn new(data: &LanguageMatching, containment: &Containment) -> Self {
        assert!(data.regions.len() <= 32, "CLDR has more rows about regions than `Sides` has bits");
        let mut unknown: Sides = 0;
        let world = containment.countries("001");
        let mut countries: SubtagMap<Sides> = world.into_iter().map(|country| (country, 0)).collect();
        let sets = data.regions.iter().flat_map(|row| [&row.desired, &row.supported]);
        for (index, set) in sets.enumerate() {
            let bit = 1 << index;
            let (some, others) = match set {
                RegionSet::Any => (&[][..], true),
                RegionSet::In(some) => (&some[..], false),
                RegionSet::NotIn(some) => (&some[..], true),
            };
            if matches!(set, RegionSet::Any) {
                unknown |= bit;
            }
            if others {
                for sides in countries.values_mut() {
                    *sides |= bit;
                }
            }
            for country in some {
                let sides = countries.entry(*country);
                sides.and_modify(|sides| *sides = if others { *sides & !bit } else { *sides | bit });
            }
        }
        let mut classes = Self { of: SubtagMap::default(), sides: vec![vec![unknown]] };
        for macroregion in containment.macroregions() {
            let members = containment.countries(macroregion);
            let mut sides: Vec<Sides> =
                members.iter().filter_map(|country| countries.get(country).copied()).collect();
            sides.sort_unstable();
            sides.dedup();
            classes.add(PackedSubtag::of(macroregion), sides);
        }
        for (country, sides) in countries {
            classes.add(country, vec![sides]);
        }
        classes
    }

    /// Returns the class of a region.
    pub(super) fn of(&self, region: PackedSubtag) -> RegionClass {
        self.of.get(&region).copied().unwrap_or(Self::UNKNOWN)
    }

    /// Returns whether CLDR has a region that is not deprecated.
    pub(super) fn contains(&self, region: PackedSubtag) -> bool {
        self.of.contains_key(&region)
    }

    fn add(&mut self, region: PackedSubtag, sides: Vec<Sides>) {
        let class = self.sides.iter().position(|known| *known == sides).unwrap_or_else(|| {
            self.sides.push(sides);
            self.sides.len() - 1
        });
        self.of.insert(region, class);
    }
}

/// The distances between regions within one language, and optionally one script.
pub(super) struct RegionTable {
    /// The script to which the table applies, or `None` for all.
    pub(super) script: Option<PackedSubtag>,
    /// By desired class, then by supported class.
    distances: Vec<Vec<Distance>>,
}

impl RegionTable {
    /// Returns the tables of a language. There are none if all its regions have the same distance.
    pub(super) fn all(data: &LanguageMatching, classes: &RegionClasses, language: PackedSubtag) -> Vec<Self> {
        let mut scripts: Vec<Option<PackedSubtag>> = Vec::new();
        for row in data.regions.iter().filter(|row| row.language == language) {
            if !scripts.contains(&row.script) {
                scripts.push(row.script);
            }
        }
        let table = |script| Self::new(data, classes, language, script);
        scripts.into_iter().map(table).collect()
    }

    fn new(
        data: &LanguageMatching,
        classes: &RegionClasses,
        language: PackedSubtag,
        script: Option<PackedSubtag>,
    ) -> Self {
        let rows: Vec<(usize, &RegionRow)> = data
            .regions
            .iter()
            .enumerate()
            .filter(|(_, row)| row.language == language && row.script == script)
            .collect();
        let distance = |desired: Sides, supported: Sides| {
            let row = rows.iter().find(|(index, row)| {
                let (left, right) = (1 << (2 * index), 2 << (2 * index));
                let there = desired & left != 0 && supported & right != 0;
                let back = desired & right != 0 && supported & left != 0;
                there || (row.two_way && back)
            });
            row.map_or(data.default_region, |(_, row)| row.distance)
        };
        let farthest = |desired: &[Sides], supported: &[Sides]| {
            let pairs = desired.iter().flat_map(|d| supported.iter().map(|s| (*d, *s)));
            pairs.map(|(desired, supported)| distance(desired, supported)).max()
        };
        let from = |desired: &Vec<Sides>| {
            let to = |supported: &Vec<Sides>| farthest(desired, supported);
            classes.sides.iter().map(|class| to(class).unwrap_or(data.default_region)).collect()
        };
        let distances = classes.sides.iter().map(from).collect();
        Self { script, distances }
    }

    /// Returns the distances from a desired class to each supported one.
    pub(super) fn row(&self, desired: RegionClass) -> &[Distance] {
        &self.distances[desired]
    }
}

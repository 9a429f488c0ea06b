//! `languageMatching.json`: the distances between languages, scripts and regions.

use std::collections::HashMap;

use super::containment::Containment;
use super::json::{self, Distance};
use super::supplement;
use crate::packed_subtag::PackedSubtag;

/// The rows of `languageMatching.json` by what they compare. A two-way row is there twice.
pub(crate) struct LanguageMatching {
    /// Locales for many regions, such as `en-GB`. They come before others among equals.
    pub(crate) paradigm_locales: Vec<&'static str>,
    /// The distance between two languages that no row compares.
    pub(crate) default_language: Distance,
    /// The distance between two scripts that no row compares.
    pub(crate) default_script: Distance,
    /// The distance between two regions that no row compares.
    pub(crate) default_region: Distance,
    /// By supported language.
    pub(crate) languages: HashMap<PackedSubtag, Vec<LanguageRow>>,
    /// By desired and supported language.
    pub(crate) scripts: HashMap<(PackedSubtag, PackedSubtag), Vec<ScriptRow>>,
    /// In the order of the file. The first row that fits applies.
    pub(crate) regions: Vec<RegionRow>,
}

/// The distance of a language from the supported one.
#[derive(Clone, Copy)]
pub(crate) struct LanguageRow {
    pub(crate) desired: PackedSubtag,
    pub(crate) distance: Distance,
}

/// The distance between two scripts, for two languages.
#[derive(Clone, Copy)]
pub(crate) struct ScriptRow {
    pub(crate) desired: PackedSubtag,
    pub(crate) supported: PackedSubtag,
    pub(crate) distance: Distance,
}

/// The distance between two sets of regions, within a language.
pub(crate) struct RegionRow {
    pub(crate) language: PackedSubtag,
    /// The script to which the row applies, or `None` for all.
    pub(crate) script: Option<PackedSubtag>,
    pub(crate) desired: RegionSet,
    pub(crate) supported: RegionSet,
    pub(crate) two_way: bool,
    pub(crate) distance: Distance,
}

/// The regions on one side of a row.
pub(crate) enum RegionSet {
    /// `*`
    Any,
    /// A region, or the countries of a `matchVariable`: `$enUS`.
    In(Vec<PackedSubtag>),
    /// All countries except those of a variable: `$!enUS`.
    NotIn(Vec<PackedSubtag>),
}

impl LanguageMatching {
    /// Reads the embedded file and the supplement.
    pub(crate) fn read(containment: &Containment) -> Self {
        let data = json::language_matching();
        let mut matching = Self {
            paradigm_locales: data.paradigm_locales.locales,
            default_language: 0,
            default_script: 0,
            default_region: 0,
            languages: HashMap::new(),
            scripts: HashMap::new(),
            regions: Vec::new(),
        };
        for row in data.rows {
            matching.add(&row, |pattern| RegionSet::of(pattern, &data.match_variables, containment));
        }
        for (desired, supported, distance) in supplement::LANGUAGE_DISTANCES {
            matching.add_languages(desired, supported, distance);
        }
        matching
    }

    fn add(&mut self, row: &json::Row<'_>, region_set: impl Fn(&str) -> RegionSet) {
        let desired: Vec<&str> = row.desired.split('-').collect();
        let supported: Vec<&str> = row.supported.split('-').collect();
        match (&*desired, &*supported) {
            (["*"], _) => self.default_language = row.distance,
            (["*", _], _) => self.default_script = row.distance,
            (["*", ..], _) => self.default_region = row.distance,
            ([desired], [supported]) => {
                self.add_languages(desired, supported, row.distance);
                if !row.one_way {
                    self.add_languages(supported, desired, row.distance);
                }
            }
            (&[desired, desired_script], &[supported, supported_script]) => {
                let left = (PackedSubtag::of(desired), PackedSubtag::of(desired_script));
                let right = (PackedSubtag::of(supported), PackedSubtag::of(supported_script));
                self.add_scripts(left, right, row.distance);
                if !row.one_way {
                    self.add_scripts(right, left, row.distance);
                }
            }
            // Rows for regions have the same language and script on both sides.
            ([language, script, desired], [.., supported]) => self.regions.push(RegionRow {
                language: PackedSubtag::of(language),
                script: (*script != "*").then(|| PackedSubtag::of(script)),
                desired: region_set(desired),
                supported: region_set(supported),
                two_way: !row.one_way,
                distance: row.distance,
            }),
            _ => unreachable!("CLDR compares {} with {}", row.desired, row.supported),
        }
    }

    fn add_languages(&mut self, desired: &str, supported: &str, distance: Distance) {
        let desired = PackedSubtag::of(desired);
        let rows = self.languages.entry(PackedSubtag::of(supported)).or_default();
        rows.push(LanguageRow { desired, distance });
    }

    /// Adds a row. Each side is a language and a script.
    fn add_scripts(
        &mut self,
        desired: (PackedSubtag, PackedSubtag),
        supported: (PackedSubtag, PackedSubtag),
        distance: Distance,
    ) {
        self.scripts.entry((desired.0, supported.0)).or_default().push(ScriptRow {
            desired: desired.1,
            supported: supported.1,
            distance,
        });
    }
}

impl RegionSet {
    fn of(pattern: &str, variables: &json::MatchVariables<'_>, containment: &Containment) -> Self {
        let Some(name) = pattern.strip_prefix('$') else {
            return match pattern {
                "*" => Self::Any,
                _ => Self::In(containment.countries(pattern)),
            };
        };
        let variable = format!("${}", name.trim_start_matches('!'));
        let regions = variables[&*variable].value.split('+');
        let countries = regions.flat_map(|region| containment.countries(region)).collect();
        if name.starts_with('!') { Self::NotIn(countries) } else { Self::In(countries) }
    }
}

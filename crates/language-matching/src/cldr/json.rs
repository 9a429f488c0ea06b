//! The structure of CLDR's JSON files. Strings are borrowed from the embedded files.

use std::collections::HashMap;

use serde::Deserialize;

/// The distance between two languages, scripts or regions, from 0 to 100.
pub(crate) type Distance = u16;

pub(super) type MatchVariables<'a> = HashMap<&'a str, MatchVariable<'a>>;

#[derive(Deserialize)]
pub(super) struct LanguageMatchingData<'a> {
    #[serde(rename = "paradigmLocales", borrow)]
    pub(super) paradigm_locales: ParadigmLocales<'a>,
    #[serde(rename = "matchVariables", borrow)]
    pub(super) match_variables: MatchVariables<'a>,
    #[serde(rename = "languageMatch", borrow)]
    pub(super) rows: Vec<Row<'a>>,
}

#[derive(Deserialize)]
pub(super) struct ParadigmLocales<'a> {
    #[serde(rename = "_locales", borrow)]
    pub(super) locales: Vec<&'a str>,
}

#[derive(Deserialize)]
pub(super) struct MatchVariable<'a> {
    /// Regions, separated by `+`.
    #[serde(rename = "_value")]
    pub(super) value: &'a str,
}

#[derive(Deserialize)]
pub(super) struct Row<'a> {
    #[serde(rename = "_desired")]
    pub(super) desired: &'a str,
    #[serde(rename = "_supported")]
    pub(super) supported: &'a str,
    #[serde(rename = "_distance")]
    pub(super) distance: Distance,
    #[serde(rename = "_oneway", default)]
    pub(super) one_way: bool,
}

#[derive(Deserialize)]
pub(super) struct Contained<'a> {
    #[serde(rename = "_contains", borrow)]
    pub(super) contains: Vec<&'a str>,
}

/// Parses `languageMatching.json`.
pub(super) fn language_matching() -> LanguageMatchingData<'static> {
    let file: File<Matching> = serde_json::from_str(include_str!("languageMatching.json"))
        .expect("languageMatching.json is as CLDR publishes it");
    file.supplemental.language_matching.written_new
}

/// Parses `territoryContainment.json`: for each region, the regions in it.
pub(super) fn territory_containment() -> HashMap<&'static str, Contained<'static>> {
    let file: File<Containment> = serde_json::from_str(include_str!("territoryContainment.json"))
        .expect("territoryContainment.json is as CLDR publishes it");
    file.supplemental.territory_containment
}

#[derive(Deserialize)]
struct File<T> {
    supplemental: T,
}

#[derive(Deserialize)]
struct Matching<'a> {
    #[serde(rename = "languageMatching", borrow)]
    language_matching: LanguageMatchingKinds<'a>,
}

#[derive(Deserialize)]
struct LanguageMatchingKinds<'a> {
    #[serde(rename = "written-new", borrow)]
    written_new: LanguageMatchingData<'a>,
}

#[derive(Deserialize)]
struct Containment<'a> {
    #[serde(rename = "territoryContainment", borrow)]
    territory_containment: HashMap<&'a str, Contained<'a>>,
}

//! A reader's own language comes before another one, in every region.

use serde_json::Value;

use crate::support::{catalog, locales};

/// CLDR's regions, from the crate.
const REGIONS: &str = include_str!("../../../crates/language-matching/src/cldr/territoryContainment.json");

/// Returns all regions of two letters.
fn regions() -> Vec<String> {
    let data: Value = serde_json::from_str(REGIONS).expect("JSON");
    let containment = data["supplemental"]["territoryContainment"].as_object().expect("an object");
    let contained = containment.values().filter_map(|region| region["_contains"].as_array()).flatten();
    let mut regions: Vec<_> =
        contained.filter_map(Value::as_str).filter(|code| code.len() == 2).map(ToOwned::to_owned).collect();
    regions.sort();
    regions.dedup();
    regions
}

/// By ICU's rules, three pairs get another language: hr-BA Bosnian, lb-CH and lb-DE German.
#[test]
fn no_region_changes_the_language() {
    let (catalog, regions) = (catalog(), regions());
    assert!(regions.len() > 240, "{}", regions.len());
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    // `fr-CA` and `es-419` have a region already.
    let has_region = |tag: &str| tag.split('-').skip(1).any(|subtag| subtag.len() < 4);
    let mut changed = Vec::new();
    for locale in locales().into_iter().filter(|tag| !has_region(tag)) {
        for region in &regions {
            let tag = format!("{locale}-{region}");
            let chosen = catalog.reader(&tag).chosen;
            // Where the language has another script, no locale may fit: Punjabi in Pakistan.
            if !chosen.fallback && language(chosen.locale.language()) != language(&locale) {
                changed.push(format!("{tag} is served in {}", chosen.locale.language()));
            }
        }
    }
    assert_eq!(changed, IN_ANOTHER_SCRIPT);
}

/// In these regions, the language has a script in which there is no locale. Windows calls Central Kurdish `ku-Arab`, and
/// CLDR's next language of Azerbaijani and Uzbek is Russian.
const IN_ANOTHER_SCRIPT: [&str; 4] =
    ["az-RU is served in ru", "ku-IQ is served in ckb", "ku-IR is served in ckb", "ku-LB is served in ckb"];

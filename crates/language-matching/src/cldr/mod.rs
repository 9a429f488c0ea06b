//! CLDR's language matching data (UTS #35 Part 1, "Language Matching"), as tables.
//!
//! The JSON files in this folder are CLDR's own. Each [`LocaleMatcher`](crate::LocaleMatcher) reads them once.
//! `alpha3.tsv` is an extract that the tag parser searches, so that parsing allocates nothing.

pub(crate) mod alpha3;
mod containment;
mod json;
mod language_matching;
pub(crate) mod supplement;

pub(crate) use self::containment::Containment;
pub(crate) use self::json::Distance;
pub(crate) use self::language_matching::{LanguageMatching, RegionRow, RegionSet, ScriptRow};

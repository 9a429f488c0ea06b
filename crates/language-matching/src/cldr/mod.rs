//! CLDR's language matching data (UTS #35 Part 1, "Language Matching"), as tables.
//!
//! The JSON files in this folder are CLDR's own. Each [`LocaleMatcher`](crate::LocaleMatcher) reads them once.

mod containment;
mod json;
mod language_matching;
pub(crate) mod supplement;

pub(crate) use self::containment::Containment;
pub(crate) use self::json::Distance;
pub(crate) use self::language_matching::{LanguageMatching, RegionRow, RegionSet, ScriptRow};

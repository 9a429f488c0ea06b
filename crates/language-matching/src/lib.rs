#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod accept_language;
mod cldr;
mod matcher;
mod packed_subtag;
mod parents;
pub mod quality;
mod range;
mod tag;

pub use self::accept_language::{AcceptLanguage, WeightedRange};
pub use self::matcher::{LocaleMatcher, Match};
pub use self::parents::parent_locales;
pub use self::range::LanguageRange;
pub use self::tag::{LanguageTag, TagError, canonicalize, parse_identifier};

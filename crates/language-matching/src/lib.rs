//! BCP 47 tags, `Accept-Language`, and UTS #35 matching on CLDR's data, as ICU answers.

#![forbid(unsafe_code)]

pub mod accept_language;
mod cldr;
pub mod matcher;
mod packed_subtag;
pub mod parents;
pub mod tag;

//! The core: languages, names, messages. It knows no HTTP.
//!
//! In reading order: text from outside becomes a language [`tag`] or a [`name`]; an [`accept_language`] field
//! becomes weighted ranges; [`negotiate`] finds the locale; the [`catalog`] gives its [`messages`], read from
//! [`resource`]s, with the parts of the [`day`] and the [`direction`] kept in order; and [`greeting`] puts it all together.
//!
//! The [`files`] of the locales are embedded; they can be laid over while they are served ([`live`]), and disguised
//! ([`pseudo`]).

pub mod accept_language;
pub mod catalog;
mod cldr;
mod code;
pub mod day;
pub mod direction;
pub mod files;
pub mod greeting;
pub mod live;
pub mod messages;
pub mod name;
pub mod negotiate;
pub mod pseudo;
pub mod resource;
pub mod tag;

//! The core: languages, names, messages. It knows no HTTP.
//!
//! In reading order: text from outside becomes a [`name`]; [`language_matching`] finds the locale; the [`catalog`] gives
//! its [`messages`], read from [`resource`]s, with the parts of the [`day`] and the [`direction`] kept in order; and
//! [`greeting`] puts it all together.
//!
//! The [`files`] of the locales are embedded; others can be laid over them while they are served ([`live`]), and English
//! can be disguised ([`pseudo`]). For those who translate, [`check`] finds what is wrong, [`skeleton`] begins a file with
//! the [`plurals`] of its language, and [`visible`] shows what cannot be seen.

pub mod catalog;
pub mod check;
pub mod day;
pub mod direction;
pub mod files;
pub mod greeting;
pub mod live;
pub mod messages;
pub mod name;
pub mod plurals;
pub mod pseudo;
pub mod resource;
pub mod skeleton;
pub mod visible;

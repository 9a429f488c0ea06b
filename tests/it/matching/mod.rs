//! Which language is served.

mod headers;
mod languages;
mod own_language;

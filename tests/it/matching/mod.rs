//! Which language is served.

mod headers;
mod languages;
mod next_language;
mod own_language;

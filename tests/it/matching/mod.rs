//! Which language is served.

mod languages;

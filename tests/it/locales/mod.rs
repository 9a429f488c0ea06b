//! The locales themselves, and how they become a catalog.

mod catalog;
mod embedded;
mod numbers;
mod pseudo;
pub mod translations;

//! The service as its users see it: whole answers, from outside.

mod support;

mod catalog;
mod check;
mod check_docs;
mod check_laws;
mod endurance;
mod formats;
mod greet;
mod languages;
mod matching;
mod names;
mod occasion;
mod plurals;
mod problems;
mod readme;
mod settings;
mod shape;
mod tags;
mod translations;
mod wire;

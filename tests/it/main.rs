//! The service as its users see it: whole answers, from outside.

mod support;

mod catalog;
mod endurance;
mod formats;
mod greet;
mod languages;
mod live;
mod matching;
mod names;
mod occasion;
mod problems;
mod pseudo;
mod readme;
mod settings;
mod shape;
mod tags;
mod translations;
mod wire;

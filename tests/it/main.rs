//! The service as its users see it: whole answers, from outside.

mod shell;
mod support;

mod browser;
mod catalog;
mod check;
mod check_cli;
mod check_docs;
mod check_laws;
mod docs;
mod endurance;
mod formats;
mod fuzz;
mod greet;
mod languages;
mod live;
mod matching;
mod names;
mod new;
mod observe;
mod occasion;
mod openapi;
mod page;
mod plurals;
mod preview;
mod problems;
mod pseudo;
mod readme;
mod settings;
mod shape;
mod sharing;
mod tags;
mod translations;
mod translators;
mod wire;

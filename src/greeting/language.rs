//! A supported language, as a picker needs it.

use std::fmt;

use serde::Serialize;

use super::catalog::{Catalog, ChosenLocale, Locale};
use super::day::{DayPeriods, TimeOfDay};
use super::direction::{Direction, Isolation};
use super::greet::{Formality, Occasion, greet};
use super::messages;
use super::name::Name;

/// A supported language.
#[derive(Serialize)]
pub struct Language<'c> {
    /// The BCP 47 tag.
    #[serde(rename = "language")]
    tag: &'c str,
    /// The name of the language in the language itself.
    name: String,
    /// The name of the language in English, if the locale has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    english_name: Option<String>,
    /// The direction of its script.
    direction: Direction,
    /// Whether some greetings depend on the formality.
    formality: bool,
    /// The parts of its day, in the order of their starts.
    periods: Vec<Period<'c>>,
    /// How much of the service is translated.
    complete: Complete,
}

/// A part of the day.
#[derive(Serialize)]
struct Period<'c> {
    name: &'c str,
    /// When it starts, `HH:MM`. It lasts until the next one starts.
    start: String,
}

/// The shares of the messages that the locale or one of its CLDR parents has, each from 0 to 1.
#[derive(Serialize)]
struct Complete {
    greetings: f64,
    errors: f64,
    page: f64,
}

impl<'c> Language<'c> {
    /// Returns the language of a locale.
    #[must_use]
    pub fn new(catalog: &'c Catalog, locale: &'c Locale) -> Self {
        let chosen = ChosenLocale { locale, fallback: false };
        let text = |message| catalog.message(chosen, message, &[], Isolation::Never);
        let english_name = text(&messages::LANGUAGE_NAME_ENGLISH);
        let share = |file| (catalog.completeness(locale, file) * 1000.0).floor() / 1000.0;
        let periods = catalog.day_periods(locale);
        Self {
            tag: locale.language(),
            name: text(&messages::LANGUAGE_NAME).value,
            english_name: (!english_name.fallback).then_some(english_name.value),
            direction: locale.direction(),
            formality: depends_on_formality(catalog, chosen, periods),
            periods: periods.iter().map(|(start, name)| Period { name, start: start.to_string() }).collect(),
            complete: Complete {
                greetings: share("greeting.ftl"),
                errors: share("errors.ftl"),
                page: share("page.ftl"),
            },
        }
    }
}

/// Returns whether a locale has a greeting that depends on the formality.
fn depends_on_formality(catalog: &Catalog, chosen: ChosenLocale<'_>, periods: &DayPeriods) -> bool {
    let greeting = |time: Option<TimeOfDay>, name, formality| {
        greet(catalog, chosen, name, Occasion { time, formality }, Isolation::Never).message
    };
    let name = Name::parse("A").ok();
    let times = periods.iter().map(|(start, _)| Some(start)).chain([None]);
    times.flat_map(|time| [(time, name), (time, None)]).any(|(time, name)| {
        let neutral = greeting(time, name, Formality::Neutral);
        [Formality::Formal, Formality::Casual].iter().any(|other| greeting(time, name, *other) != neutral)
    })
}

/// A list of languages as a table. A language's own name is last, because it can run from right to left.
pub struct Table<'l>(pub &'l [Language<'l>]);

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = |share: f64| format!("{:.0} %", (share * 100.0).floor());
        let row = |f: &mut fmt::Formatter<'_>, cells: [&str; 8]| {
            let [tag, english, direction, formality, greetings, errors, page, name] = cells;
            writeln!(
                f,
                "{tag:<11} {english:<38} {direction:<9} {formality:<9} {greetings:>9} {errors:>6} {page:>6}  {name}"
            )
        };
        let titles =
            ["language", "english_name", "direction", "formality", "greetings", "errors", "page", "name"];
        row(f, titles)?;
        for language in self.0 {
            let Complete { greetings, errors, page } = language.complete;
            let cells = [
                language.tag,
                language.english_name.as_deref().unwrap_or("-"),
                language.direction.as_str(),
                if language.formality { "yes" } else { "no" },
                &percent(greetings),
                &percent(errors),
                &percent(page),
                &language.name,
            ];
            row(f, cells)?;
        }
        Ok(())
    }
}

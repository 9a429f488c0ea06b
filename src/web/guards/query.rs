//! The query of a greeting: the time of day and the formality.

use std::borrow::Cow;

use rocket::FromForm;

use crate::greeting::day::TimeOfDay;
use crate::greeting::greet::{Formality, Occasion};
use crate::greeting::problem::Problem;

/// The query parameters `time` and `formality`. Lists, because a client may repeat a parameter.
#[derive(FromForm)]
pub struct Query<'r> {
    time: Vec<&'r str>,
    formality: Vec<&'r str>,
}

impl<'r> Query<'r> {
    /// Returns a query with each parameter once, or not at all.
    pub fn new(time: Option<&'r str>, formality: Option<&'r str>) -> Self {
        Self { time: time.into_iter().collect(), formality: formality.into_iter().collect() }
    }

    /// Returns the parameter `time`. A blank in it was a `+` before the query was decoded, because few clients encode the
    /// `+` of an offset.
    pub fn time(&self) -> Option<Cow<'r, str>> {
        let time = join_repeated(&self.time)?;
        Some(if time.contains(' ') { time.replace(' ', "+").into() } else { time })
    }

    /// Returns the parameter `formality`.
    pub fn formality(&self) -> Option<Cow<'r, str>> {
        join_repeated(&self.formality)
    }

    /// Parses both parameters.
    ///
    /// # Errors
    ///
    /// The first parameter that is malformed.
    pub fn occasion(&self) -> Result<Occasion, Problem> {
        let time = match self.time() {
            Some(text) => Some(TimeOfDay::parse(&text).ok_or_else(|| Problem::Time(text.into_owned()))?),
            None => None,
        };
        let formality = match self.formality().as_deref() {
            Some("formal") => Formality::Formal,
            Some("casual") => Formality::Casual,
            Some(text) => return Err(Problem::Formality(text.to_owned())),
            None => Formality::Neutral,
        };
        Ok(Occasion { time, formality })
    }
}

/// Joins the values of a repeated parameter, so that none is ignored: together, they are neither a time nor a formality.
fn join_repeated<'r>(values: &[&'r str]) -> Option<Cow<'r, str>> {
    match values {
        [] => None,
        [value] => Some((*value).into()),
        _ => Some(values.join(",").into()),
    }
}

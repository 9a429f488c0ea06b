//! The two endpoints.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use rocket::{State, get};

use super::Settings;
use super::localized::Localized;
use super::metrics::Metrics;
use super::problem::{Error, Problem};
use crate::l10n::catalog::{Catalog, Choice};
use crate::l10n::day::TimeOfDay;
use crate::l10n::greeting::{self, Formality, Greeting, Occasion};
use crate::l10n::name::Name;

/// Greets in the language that suits the reader best, by `Accept-Language`.
#[utoipa::path(tag = "greetings")]
#[get("/greet/<name>?<time>&<formality>")]
pub fn greet<'r>(
    name: &str,
    time: Vec<&str>,
    formality: Vec<&str>,
    choice: Choice<'r>,
    catalog: &'r Catalog,
    settings: &State<Settings>,
    metrics: &State<Metrics>,
) -> Result<Localized<'r, Greeting<'r>>, Problem<'r>> {
    let name = Name::parse(name)?;
    let (time, formality) = (given(time).map(plus), given(formality));
    let occasion = occasion(time.as_deref(), formality.as_deref())?;
    let greeting = greeting::greet(catalog, choice, name, occasion, settings.isolation);
    metrics.greeted(choice, occasion.message(), &greeting);
    let address = address(choice.locale.language(), name.as_str(), time.as_deref(), formality.as_deref());
    Ok(Localized::negotiated(greeting.language, greeting).at(address))
}

/// Greets in the language of the path.
#[utoipa::path(tag = "greetings")]
#[get("/greet/language/<code>/<name>?<time>&<formality>")]
pub fn greet_in_language<'r>(
    code: &str,
    name: &str,
    time: Vec<&str>,
    formality: Vec<&str>,
    catalog: &'r Catalog,
    settings: &State<Settings>,
    metrics: &State<Metrics>,
) -> Result<Localized<'r, Greeting<'r>>, Problem<'r>> {
    let (time, formality) = (given(time), given(formality));
    let greeting =
        in_language(code, name, time.as_deref(), formality.as_deref(), catalog, settings, metrics)?;
    Ok(Localized::in_language(greeting.language, greeting))
}

/// A greeting in the language of a code, made of what a request holds.
pub fn in_language<'r>(
    code: &str,
    name: &str,
    time: Option<&str>,
    formality: Option<&str>,
    catalog: &'r Catalog,
    settings: &Settings,
    metrics: &Metrics,
) -> Result<Greeting<'r>, Problem<'r>> {
    let choice = catalog.lookup(code).map_err(|_| Error::Language(code.to_owned()))?;
    let name = Name::parse(name).map_err(|error| Problem::from(error).for_reader_of(choice))?;
    let time = time.map(|time| plus(time.into()));
    let occasion =
        occasion(time.as_deref(), formality).map_err(|error| Problem::from(error).for_reader_of(choice))?;
    let greeting = greeting::greet(catalog, choice, name, occasion, settings.isolation);
    metrics.greeted(choice, occasion.message(), &greeting);
    Ok(greeting)
}

/// The address of a greeting in the language of a code.
pub fn address(code: &str, name: &str, time: Option<&str>, formality: Option<&str>) -> String {
    let mut address = String::with_capacity(64);
    let mut add = |before: &str, part: &str| {
        address.push_str(before);
        address.extend(utf8_percent_encode(part, &COMPONENT));
    };
    add("/greet/language/", code);
    add("/", name);
    if let Some(time) = time {
        add("?time=", time);
    }
    if let Some(formality) = formality {
        add(if time.is_some() { "&formality=" } else { "?formality=" }, formality);
    }
    address
}

/// What the query gives as a parameter. Given more than once it is all of that, which is no time and no formality.
fn given(values: Vec<&str>) -> Option<Cow<'_, str>> {
    values.into_iter().map(Cow::from).reduce(|all, next| format!("{all},{next}").into())
}

/// A time as it was written: a `+` in a query is a blank once it is decoded, and few encode the one before an offset.
fn plus(time: Cow<'_, str>) -> Cow<'_, str> {
    if time.contains(' ') { time.replace(' ', "+").into() } else { time }
}

/// What the query says that the greeting is to fit.
fn occasion(time: Option<&str>, formality: Option<&str>) -> Result<Occasion, Error> {
    let time = match time {
        Some(text) => Some(TimeOfDay::parse(text).ok_or_else(|| Error::Time(text.to_owned()))?),
        None => None,
    };
    let formality = match formality {
        Some("formal") => Formality::Formal,
        Some("casual") => Formality::Casual,
        Some(text) => return Err(Error::Formality(text.to_owned())),
        None => Formality::Neutral,
    };
    Ok(Occasion { time, formality })
}

/// What is percent-encoded in a path's segment and in a query's value: all but the unreserved characters (RFC 3986,
/// section 2.3).
const COMPONENT: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

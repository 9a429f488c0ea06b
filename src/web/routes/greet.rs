//! The two endpoints, each with a name and without.

#![expect(clippy::needless_pass_by_value, reason = "Rocket gives handlers their guards by value")]

use jiff::Zoned;
use rocket::get;

use crate::greeting::day::TimeOfDay;
use crate::greeting::greet::Greeting;
use crate::greeting::name::Name;
use crate::greeting::problem::Problem;
use crate::greeting::uri_component::encode;
use crate::web::guards::greeter::Greeter;
use crate::web::guards::nameless::Nameless;
use crate::web::guards::query::Query;
use crate::web::respond::localized::Localized;
use crate::web::respond::problem::ProblemResponse;

type Answer<'r> = Result<Localized<'r, Greeting<'r>>, ProblemResponse>;

/// Greets in the language that suits the reader best, by `lang` or by `Accept-Language`.
#[get("/greet/<name>")]
pub fn greet<'r>(name: &str, query: Query<'_>, greeter: Greeter<'r>) -> Answer<'r> {
    negotiated(Some(name), &query, &greeter)
}

/// The same, for a visitor without a name.
#[get("/greet")]
pub fn greet_visitor<'r>(_nameless: Nameless, query: Query<'_>, greeter: Greeter<'r>) -> Answer<'r> {
    negotiated(None, &query, &greeter)
}

/// Greets in the language of the path.
#[get("/greet/language/<code>/<name>")]
pub fn greet_in_language<'r>(code: &str, name: &str, query: Query<'_>, greeter: Greeter<'r>) -> Answer<'r> {
    in_path(code, Some(name), &query, &greeter)
}

/// The same, for a visitor without a name.
#[get("/greet/language/<code>")]
pub fn greet_visitor_in_language<'r>(
    _nameless: Nameless,
    code: &str,
    query: Query<'_>,
    greeter: Greeter<'r>,
) -> Answer<'r> {
    in_path(code, None, &query, &greeter)
}

fn negotiated<'r>(name: Option<&str>, query: &Query<'_>, greeter: &Greeter<'r>) -> Answer<'r> {
    if let Some(tag) = query.lang() {
        let (greeting, now) = in_language(("lang", tag), name, query, greeter)?;
        return Ok(answer(greeting, now.as_ref(), Localized::in_language));
    }
    let (occasion, now) = query.occasion()?;
    let name = name.map(|name| parse_name(name, || "/greet".to_owned())).transpose()?;
    let greeting = greeter.greet(greeter.reader(), name, occasion);
    // English as a fallback has no address of its own: at its address, it is no fallback.
    let location = (!greeting.fallback).then(|| {
        let mut path = greeting_path(greeting.heir, name.map(Name::as_str));
        if let Some(query) = query.raw() {
            path.extend(["?", query]);
        }
        path
    });
    Ok(answer(greeting, now.as_ref(), Localized::negotiated).at(location))
}

fn in_path<'r>(code: &str, name: Option<&str>, query: &Query<'_>, greeter: &Greeter<'r>) -> Answer<'r> {
    if query.lang().is_some() {
        return Err(Problem::LanguageRepeated("lang").into());
    }
    let (greeting, now) = in_language(("code", code), name, query, greeter)?;
    Ok(answer(greeting, now.as_ref(), Localized::in_language))
}

/// Greets in the language of a parameter, which has a name and a tag. Also returns the present time, if the time of day is
/// taken from it.
pub fn in_language<'r>(
    (parameter, tag): (&'static str, &str),
    name: Option<&str>,
    query: &Query<'_>,
    greeter: &Greeter<'r>,
) -> Result<(Greeting<'r>, Option<Zoned>), Problem> {
    let chosen = greeter.lookup(tag).map_err(|_| Problem::Language { parameter, value: tag.to_owned() })?;
    let (occasion, now) = query.occasion()?;
    let name = name.map(|name| parse_name(name, || greeting_path(tag, None))).transpose()?;
    Ok((greeter.greet(chosen, name, occasion), now))
}

fn parse_name(name: &str, nameless: impl Fn() -> String) -> Result<Name<'_>, Problem> {
    Name::parse(name).map_err(|error| Problem::Name { error, nameless: nameless() })
}

/// A greeting as a response. Caches may keep one that depends on the present time until the next part of the day starts.
fn answer<'r>(
    greeting: Greeting<'r>,
    now: Option<&Zoned>,
    localized: impl Fn(&'r str, Greeting<'r>) -> Localized<'r, Greeting<'r>>,
) -> Localized<'r, Greeting<'r>> {
    let fresh_for = now.zip(greeting.period_end).map(|(now, end)| seconds_until(end, now));
    localized(greeting.language, greeting).fresh_for(fresh_for)
}

/// Returns the seconds until a clock shows a time. 0 if they cannot be told.
fn seconds_until(end: TimeOfDay, now: &Zoned) -> u32 {
    let today = now.date().to_datetime(end.into());
    let next = if today > now.datetime() { Ok(today) } else { today.checked_add(jiff::Span::new().days(1)) };
    let next = next.and_then(|next| next.to_zoned(now.time_zone().clone()));
    let seconds = next.map_or(0, |next| next.duration_since(now).as_secs());
    u32::try_from(seconds).unwrap_or_default()
}

/// Returns the path of a greeting in the language of a tag.
pub fn greeting_path(tag: &str, name: Option<&str>) -> String {
    let mut path = String::with_capacity(64);
    for (before, part) in [("/greet/language/", Some(tag)), ("/", name)] {
        if let Some(part) = part {
            path.push_str(before);
            path.extend(encode(part));
        }
    }
    path
}

//! The two endpoints.

#![expect(clippy::needless_pass_by_value, reason = "Rocket gives handlers their guards by value")]

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use rocket::get;

use crate::greeting::catalog::ChosenLocale;
use crate::greeting::greet::Greeting;
use crate::greeting::name::Name;
use crate::greeting::problem::Problem;
use crate::web::guards::greeter::Greeter;
use crate::web::guards::query::Query;
use crate::web::respond::localized::Localized;
use crate::web::respond::problem::ProblemResponse;

/// Greets in the language that suits the reader best, by `Accept-Language`.
#[get("/greet/<name>?<query..>")]
pub fn greet<'r>(
    name: &str,
    query: Query<'_>,
    chosen: ChosenLocale<'r>,
    greeter: Greeter<'r>,
) -> Result<Localized<'r, Greeting<'r>>, ProblemResponse<'r>> {
    let name = Name::parse(name)?;
    let greeting = greeter.greet(chosen, name, query.occasion()?);
    let path = greeting_path(chosen.locale.language(), name.as_str(), &query);
    Ok(Localized::negotiated(greeting.language, greeting).at(path))
}

/// Greets in the language of the path.
#[get("/greet/language/<code>/<name>?<query..>")]
pub fn greet_in_language<'r>(
    code: &str,
    name: &str,
    query: Query<'_>,
    greeter: Greeter<'r>,
) -> Result<Localized<'r, Greeting<'r>>, ProblemResponse<'r>> {
    let greeting = in_language(code, name, &query, &greeter)?;
    Ok(Localized::in_language(greeting.language, greeting))
}

/// Greets in the language of a tag. What is wrong with the rest is worded in that language, too.
pub fn in_language<'r>(
    tag: &str,
    name: &str,
    query: &Query<'_>,
    greeter: &Greeter<'r>,
) -> Result<Greeting<'r>, ProblemResponse<'r>> {
    let chosen = greeter.catalog.lookup(tag).map_err(|_| Problem::Language(tag.to_owned()))?;
    let for_reader = |problem: Problem| ProblemResponse::from(problem).for_reader_of(chosen);
    let name = Name::parse(name).map_err(|error| for_reader(error.into()))?;
    let occasion = query.occasion().map_err(for_reader)?;
    Ok(greeter.greet(chosen, name, occasion))
}

/// Returns the path and the query of a greeting in the language of a tag.
pub fn greeting_path(tag: &str, name: &str, query: &Query<'_>) -> String {
    let mut path = String::with_capacity(64);
    let mut add = |before: &str, part: &str| {
        path.push_str(before);
        path.extend(utf8_percent_encode(part, &COMPONENT));
    };
    add("/greet/language/", tag);
    add("/", name);
    let mut separator = "?";
    for (parameter, value) in [("time=", query.time()), ("formality=", query.formality())] {
        if let Some(value) = value {
            add(separator, "");
            add(parameter, &value);
            separator = "&";
        }
    }
    path
}

/// What is percent-encoded in a path segment and in a query value: all but the unreserved characters (RFC 3986,
/// section 2.3).
const COMPONENT: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

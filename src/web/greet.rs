//! The two endpoints.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use rocket::{State, get};

use super::Settings;
use super::localized::Localized;
use super::problem::Problem;
use crate::l10n::catalog::{Catalog, Choice};
use crate::l10n::greeting::{self, Greeting};
use crate::l10n::name::Name;

/// What is percent-encoded in a segment of a path: all but the unreserved characters (RFC 3986, section 2.3).
const SEGMENT: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `GET /greet/<name>`: in the language that suits the reader best, by `Accept-Language`.
#[get("/greet/<name>")]
pub fn greet<'r>(
    name: &str,
    choice: Choice<'r>,
    catalog: &'r State<Catalog>,
    settings: &State<Settings>,
) -> Result<Localized<'r, Greeting<'r>>, Problem<'r>> {
    let name = Name::parse(name)?;
    let greeting = greeting::greet(catalog, choice, name, settings.isolation);
    let segment = utf8_percent_encode(name.as_str(), &SEGMENT);
    let address = format!("/greet/language/{}/{segment}", choice.locale.language());
    Ok(Localized::negotiated(greeting.language, greeting).at(address))
}

/// `GET /greet/language/<code>/<name>`: in the language of the path.
#[get("/greet/language/<code>/<name>")]
pub fn greet_in_language<'r>(
    code: &str,
    name: &str,
    catalog: &'r State<Catalog>,
    settings: &State<Settings>,
) -> Result<Localized<'r, Greeting<'r>>, Problem<'r>> {
    let choice = catalog.lookup(code).map_err(|_| Problem::language(code))?;
    let name = Name::parse(name).map_err(|error| Problem::from(error).for_reader_of(choice))?;
    let greeting = greeting::greet(catalog, choice, name, settings.isolation);
    Ok(Localized::in_language(greeting.language, greeting))
}

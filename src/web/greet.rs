//! The two endpoints.

use rocket::{State, get, uri};

use super::Settings;
use super::localized::Localized;
use super::problem::Problem;
use crate::l10n::catalog::{Catalog, Choice};
use crate::l10n::greeting::{self, Greeting};
use crate::l10n::name::Name;

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
    let address = uri!(greet_in_language(choice.locale.language(), name.as_str()));
    Ok(Localized::negotiated(greeting.language, greeting).at(address.to_string()))
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

//! The HTTP side: the only module that names Rocket.

mod accept;
mod greet;
mod health;
mod help;
mod localized;
mod problem;
mod settings;

use rocket::fairing::AdHoc;
use rocket::{Build, Rocket, catchers, routes};

use crate::l10n::catalog::Catalog;

pub use self::settings::{Settings, SettingsError};

/// The service as a Rocket app: every route, catcher and fairing there is.
#[must_use]
pub fn rocket(catalog: Catalog) -> Rocket<Build> {
    rocket::custom(settings::figment())
        .manage(catalog)
        .attach(AdHoc::config::<Settings>())
        .mount(
            "/",
            routes![greet::greet, greet::greet_in_language, help::help, health::livez, health::readyz],
        )
        .register("/", catchers![problem::catch])
}

/// Serves until a signal ends it.
///
/// # Errors
///
/// When a setting is wrong, or the address cannot be listened on.
pub fn serve(catalog: Catalog) -> Result<(), SettingsError> {
    let rocket = rocket(catalog);
    settings::check(rocket.figment())?;
    rocket::execute(rocket.launch()).map(|_| ()).map_err(|error| SettingsError::Launch(error.to_string()))
}

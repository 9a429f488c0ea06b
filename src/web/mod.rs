//! The HTTP side: the only module that names Rocket.

mod accept;
mod catcher;
mod greet;
mod health;
mod help;
mod languages;
mod localized;
mod log;
mod problem;
mod server;
mod settings;

use std::fmt;

use rocket::fairing::AdHoc;
use rocket::figment::Figment;
use rocket::{Build, Rocket, catchers, routes};

use crate::l10n::catalog::Catalog;

pub use self::server::ServeError;
pub use self::settings::{Settings, SettingsError};

/// The service as a Rocket app: every route, catcher and fairing there is.
#[must_use]
pub fn rocket(catalog: Catalog) -> Rocket<Build> {
    app(settings::figment(), catalog)
}

fn app(settings: Figment, catalog: Catalog) -> Rocket<Build> {
    rocket::custom(settings)
        .manage(catalog)
        .manage(health::Readiness::default())
        .attach(AdHoc::config::<Settings>())
        .mount(
            "/",
            routes![
                greet::greet,
                greet::greet_in_language,
                languages::languages,
                help::help,
                health::livez,
                health::readyz
            ],
        )
        .register("/", catchers![catcher::catch])
}

/// Serves until a signal ends it.
///
/// # Errors
///
/// When a setting is wrong, or the service cannot serve.
pub fn serve(catalog: Catalog) -> Result<(), StartError> {
    let figment = settings::figment();
    let (config, settings) = settings::check(&figment)?;
    // Before Rocket would start a log of its own.
    let log = log::start(config.log_level);
    Ok(server::serve(app(figment, catalog), &config, &settings, &log)?)
}

/// Why the service ended before it was told to.
#[derive(Debug)]
pub enum StartError {
    /// A setting is wrong.
    Settings(SettingsError),
    /// It cannot serve.
    Serve(ServeError),
}

impl From<SettingsError> for StartError {
    fn from(error: SettingsError) -> Self {
        Self::Settings(error)
    }
}

impl From<ServeError> for StartError {
    fn from(error: ServeError) -> Self {
        Self::Serve(error)
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settings(error) => write!(f, "{error}"),
            Self::Serve(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for StartError {}

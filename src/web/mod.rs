//! The HTTP side: the only module that names Rocket.

mod accept;
mod catcher;
mod cors;
mod docs;
mod greet;
mod health;
mod help;
mod languages;
mod live;
mod localized;
mod log;
mod metrics;
mod observe;
mod openapi;
mod page;
mod problem;
mod representation;
mod server;
mod settings;

use std::fmt;
use std::io;

use rocket::fairing::AdHoc;
use rocket::figment::Figment;
use rocket::{Build, Rocket, catchers, routes};

use self::live::Served;
use self::metrics::Metrics;
use self::observe::Observe;
use crate::l10n::catalog::{Catalog, CatalogError};
use crate::l10n::files::ReadError;

pub use self::openapi::description;
pub use self::server::{ServeError, carry};
pub use self::settings::{Settings, SettingsError, Watch};

/// The service as a Rocket app: every route, catcher and fairing there is.
#[must_use]
pub fn rocket(catalog: Catalog) -> Rocket<Build> {
    app(settings::figment(), Served::Fixed(catalog), Metrics::new(None))
}

fn app(settings: Figment, served: Served, metrics: Metrics) -> Rocket<Build> {
    rocket::custom(settings)
        .manage(served)
        .manage(metrics)
        .manage(health::Readiness::default())
        .attach(AdHoc::config::<Settings>())
        .attach(cors::Cors)
        .attach(Observe::new())
        .mount(
            "/",
            routes![
                greet::greet,
                greet::greet_in_language,
                languages::languages,
                page::page,
                page::files::part,
                help::help,
                docs::docs,
                docs::asset,
                openapi::openapi,
                health::livez,
                health::readyz,
                metrics::metrics
            ],
        )
        .register("/", catchers![catcher::catch])
}

/// Serves until a signal ends it: the locales that are embedded, and those that the setting `locales` lays over them.
///
/// # Errors
///
/// When a setting or an embedded locale is wrong, or the service cannot serve.
pub fn serve() -> Result<(), StartError> {
    let figment = settings::figment();
    let (config, settings) = settings::check(&figment)?;
    // Before Rocket would start a log of its own.
    let log = log::start(config.log_level, settings.log_format);
    let metrics = Metrics::new(Some(log.dropped_lines()));
    let served = Served::start(&settings, &metrics)?;
    Ok(server::serve(app(figment, served, metrics), &config, &settings, &log)?)
}

/// Why the service ended before it was told to.
#[derive(Debug)]
pub enum StartError {
    /// A setting is wrong.
    Settings(SettingsError),
    /// A locale is wrong.
    Catalog(CatalogError),
    /// The folder that `locales` names cannot be read.
    Locales(ReadError),
    /// It cannot serve.
    Serve(ServeError),
}

impl From<SettingsError> for StartError {
    fn from(error: SettingsError) -> Self {
        Self::Settings(error)
    }
}

impl From<CatalogError> for StartError {
    fn from(error: CatalogError) -> Self {
        Self::Catalog(error)
    }
}

impl From<ReadError> for StartError {
    fn from(error: ReadError) -> Self {
        Self::Locales(error)
    }
}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self::Serve(error.into())
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
            Self::Catalog(error) => write!(f, "{error}"),
            Self::Locales(error) => {
                write!(f, "the setting \"locales\" names a folder that cannot be read: {error}")
            }
            Self::Serve(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for StartError {}

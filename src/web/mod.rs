//! The HTTP side: the only module that names Rocket.

mod accept;
mod cached;
mod catcher;
mod conditional;
mod cors;
mod docs;
mod greet;
mod health;
mod help;
mod hex;
mod languages;
mod live;
mod localized;
mod log;
mod method;
mod metrics;
mod observe;
mod openapi;
mod page;
mod problem;
mod rate_limit;
mod representation;
mod serve;
mod settings;

use std::fmt;
use std::io;

use rocket::fairing::AdHoc;
use rocket::figment::Figment;
use rocket::{Build, Rocket, Route, catchers, routes};

use self::health::Readiness;
use self::live::Served;
use self::metrics::Metrics;
use self::observe::Observe;
use self::rate_limit::RateLimit;
use self::serve::Apps;
use crate::l10n::catalog::{Catalog, CatalogError};
use crate::l10n::files::ReadError;

pub use self::openapi::description;
pub use self::serve::{ServeError, server};
pub use self::settings::{Settings, SettingsError, Watch};

/// The service as a Rocket app: every route, catcher and fairing there is.
#[must_use]
pub fn rocket(catalog: Catalog) -> Rocket<Build> {
    let state = State::new(catalog.into(), Metrics::new(None));
    public(settings::figment(), state).mount("/", operational())
}

/// What everybody may ask for, as often as the setting `rate_limit` lets them.
fn public(settings: Figment, state: State) -> Rocket<Build> {
    let routes = routes![
        greet::greet,
        greet::greet_in_language,
        languages::languages,
        page::page,
        page::files::part,
        help::help,
        docs::docs,
        docs::asset,
        openapi::openapi
    ];
    app(settings, state).mount("/", routes).attach(AdHoc::on_ignite("rate limit", |app| async {
        match app.state::<Settings>().and_then(|settings| settings.rate_limit) {
            Some(rate) => app.attach(RateLimit::new(rate)),
            None => app,
        }
    }))
}

/// What is for those who run the service, and may have an address of its own: the setting `admin`.
fn operational() -> Vec<Route> {
    routes![health::livez, health::readyz, metrics::metrics]
}

fn app(settings: Figment, state: State) -> Rocket<Build> {
    let observe = Observe::new(state.metrics.clone());
    rocket::custom(settings::for_rocket(settings))
        .manage(state.served)
        .manage(state.metrics)
        .manage(state.readiness)
        .attach(AdHoc::config::<Settings>())
        .attach(cors::Cors)
        .attach(observe)
        .register("/", catchers![catcher::catch])
}

/// What an app works on. Its clones share it.
#[derive(Clone)]
struct State {
    served: Served,
    metrics: Metrics,
    readiness: Readiness,
}

impl State {
    fn new(served: Served, metrics: Metrics) -> Self {
        Self { served, metrics, readiness: Readiness::default() }
    }
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
    let state = State::new(served, metrics);
    let readiness = state.readiness.clone();
    let apps = if settings.admin.is_some() {
        let admin = app(figment.clone(), state.clone()).mount("/", operational());
        Apps { public: public(figment, state), admin: Some(admin) }
    } else {
        Apps { public: public(figment, state).mount("/", operational()), admin: None }
    };
    serve::serve(apps, &config, &settings, &readiness)?;
    tracing::info!("stopped; {} lines of the log were dropped", log.dropped());
    log.finish();
    Ok(())
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

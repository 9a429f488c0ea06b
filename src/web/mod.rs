//! The HTTP side: the only folder that names Rocket.
//!
//! This file has THE list of routes, catchers and fairings. A request meets the `fairings`, then one of the `routes`,
//! which takes what it needs through `guards` and answers through `respond`.

mod catalog;
mod client_address;
mod content;
mod fairings;
mod guards;
mod headers;
mod hex;
mod metrics;
mod page;
mod preflight;
mod request_start;
mod respond;
mod review;
mod routes;
mod scheme;
mod server;

use rocket::fairing::{AdHoc, Fairing};
use rocket::figment::Figment;
use rocket::figment::providers::Serialized;
use rocket::{Build, Rocket, Route, catchers, routes};

use self::fairings::cors::Cors;
use self::fairings::rate_limit::RateLimit;
use self::fairings::request_log::RequestLog;
use self::fairings::same_origin::SameOrigin;
use self::respond::catcher;
use self::routes::{docs, greet, health, help, languages, openapi, problems, translate};
use crate::greeting::catalog::Catalog;
use crate::greeting::health::Readiness;
use crate::settings::{self, Settings};
use crate::traces::Tracer;

pub use self::catalog::CatalogHandle;
pub use self::metrics::Metrics;
pub use self::review::Reviews;
pub use self::server::{Listener, ServerError, server, server_with};

/// The rank of greetings: before every other route, because Rocket compares a request with one route after the other.
const FIRST: isize = -100;

/// The routes for everybody.
fn public_routes() -> Vec<Route> {
    let mut greetings = routes![
        greet::greet,
        greet::greet_visitor,
        greet::greet_in_language,
        greet::greet_visitor_in_language
    ];
    for route in &mut greetings {
        route.rank = FIRST;
    }
    let others = routes![
        languages::languages,
        routes::page::page,
        routes::page::asset,
        help::help,
        problems::problem,
        docs::docs,
        docs::asset,
        openapi::openapi
    ];
    [greetings, others].concat()
}

/// The routes for operators. The setting `admin` gives them an address of their own, and `rate_limit` does not apply.
fn operational_routes() -> Vec<Route> {
    routes![health::livez, health::readyz, routes::metrics::metrics]
}

/// The page for translators, which exists only with the setting `locales`. The setting `admin` moves it, too.
fn translation_routes() -> Vec<Route> {
    routes![translate::list, translate::show, translate::generation, translate::asset]
}

/// What the apps share. Its clones share it too.
#[derive(Clone)]
pub struct Shared {
    /// The catalog that is served.
    pub catalog: CatalogHandle,
    /// The metrics.
    pub metrics: Metrics,
    /// Whether the service accepts new work.
    pub readiness: Readiness,
    /// What translators see, with the setting `locales`.
    pub reviews: Option<Reviews>,
    /// Samples requests, with the setting `traces`.
    pub tracer: Option<Tracer>,
}

/// Returns the service as a Rocket app with every route, for one catalog that never changes.
#[must_use]
pub fn rocket(catalog: Catalog) -> Rocket<Build> {
    let shared = Shared {
        catalog: CatalogHandle::fixed(catalog),
        metrics: Metrics::new(None),
        readiness: Readiness::default(),
        reviews: None,
        tracer: None,
    };
    whole(settings::figment(), shared)
}

/// Returns the app with every route.
#[must_use]
pub fn whole(settings: Figment, shared: Shared) -> Rocket<Build> {
    let reviews = shared.reviews.clone();
    for_operators(public(settings, shared), reviews)
}

/// Returns the app with the routes for everybody.
#[must_use]
pub fn public(settings: Figment, shared: Shared) -> Rocket<Build> {
    let rate_limit = AdHoc::on_ignite("rate limit", |app| async {
        match app.state::<Settings>().and_then(|settings| settings.rate_limit) {
            Some(rate) => app.attach(RateLimit::new(rate, &operational_routes())),
            None => app,
        }
    });
    mount(app(settings, shared, Cors), public_routes()).attach(rate_limit)
}

/// Returns the app with the routes for operators and translators, for the setting `admin`.
#[must_use]
pub fn operational(settings: Figment, shared: Shared) -> Rocket<Build> {
    let reviews = shared.reviews.clone();
    // Its address stays plain.
    let settings = settings.merge(Serialized::global("tls", None::<()>));
    // Problems are pages there, too.
    let app = mount(app(settings, shared, SameOrigin), routes![routes::page::asset]);
    for_operators(app, reviews)
}

fn for_operators(app: Rocket<Build>, reviews: Option<Reviews>) -> Rocket<Build> {
    let app = mount(app, operational_routes());
    match reviews {
        Some(reviews) => mount(app.manage(reviews), translation_routes()),
        None => app,
    }
}

fn mount(app: Rocket<Build>, routes: Vec<Route>) -> Rocket<Build> {
    if let Some(metrics) = app.state::<Metrics>() {
        metrics.mounted(routes.iter().map(|route| route.uri.path()));
    }
    app.mount("/", routes)
}

/// Returns an app without routes. `origins` decides which pages may read its responses.
fn app(settings: Figment, shared: Shared, origins: impl Fairing) -> Rocket<Build> {
    let request_log = RequestLog::new(shared.metrics.clone(), shared.tracer, &operational_routes());
    rocket::custom(settings::for_rocket(settings))
        .manage(shared.catalog)
        .manage(shared.metrics)
        .manage(shared.readiness)
        .attach(AdHoc::config::<Settings>())
        .attach(origins)
        .attach(request_log)
        .register("/", catchers![catcher::catch])
}

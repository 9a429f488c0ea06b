//! Greets with the catalog and the settings of a request, and counts greetings.

use std::convert::Infallible;

use rocket::request::{FromRequest, Outcome, Request};

use crate::greeting::catalog::{Catalog, Reader};
use crate::greeting::direction::Isolation;
use crate::greeting::greet::{self, Greeting, Occasion};
use crate::greeting::name::Name;
use crate::settings::Settings;
use crate::web::catalog;
use crate::web::guards::accept_language::{field, negotiate};
use crate::web::metrics::Metrics;

/// Everything that a greeting needs besides the path and the query.
pub struct Greeter<'r> {
    pub catalog: &'r Catalog,
    isolation: Isolation,
    metrics: &'r Metrics,
    accept_language: &'r str,
}

impl<'r> Greeter<'r> {
    /// Returns the reader by `Accept-Language`.
    pub fn reader(&self) -> Reader<'r> {
        negotiate(self.catalog, self.accept_language)
    }

    /// Greets a person in the language of the reader.
    pub fn greet(
        &self,
        reader: impl Into<Reader<'r>>,
        name: Option<Name<'_>>,
        occasion: Occasion,
    ) -> Greeting<'r> {
        let reader = reader.into();
        let greeting = greet::greet(self.catalog, reader, name, occasion, self.isolation);
        self.metrics.greeted(reader.chosen, occasion.message(name.is_some()), &greeting);
        greeting
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Greeter<'r> {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        let app = request.rocket();
        let settings: &Settings = app.state().expect("the app manages it");
        let metrics = app.state().expect("the app manages it");
        Outcome::Success(Self {
            catalog: catalog::of(request),
            isolation: settings.isolation,
            metrics,
            accept_language: field(request),
        })
    }
}

//! Greets with the catalog and the settings of a request, counts greetings, and traces their two steps.

use std::convert::Infallible;

use language_matching::TagError;
use rocket::request::{FromRequest, Outcome, Request};

use crate::greeting::catalog::{Catalog, ChosenLocale, Reader};
use crate::greeting::direction::Isolation;
use crate::greeting::greet::{self, Greeting, Occasion};
use crate::greeting::name::Name;
use crate::settings::Settings;
use crate::traces::{KeyValue, Trace, attribute, traced};
use crate::web::catalog;
use crate::web::guards::accept_language::field;
use crate::web::metrics::Metrics;
use crate::web::request_start;

/// Everything that a greeting needs besides the path and the query.
pub struct Greeter<'r> {
    catalog: &'r Catalog,
    isolation: Isolation,
    metrics: &'r Metrics,
    accept_language: &'r str,
    trace: Option<&'r Trace>,
}

/// The name of the span in which a locale is chosen.
const MATCH: &str = "match language";
/// The name of the span in which a message is formatted.
const FORMAT: &str = "format message";
/// The attribute with the language of a locale.
const LANGUAGE: &str = "greeting.language";

impl<'r> Greeter<'r> {
    /// Returns the reader by `Accept-Language`.
    pub fn reader(&self) -> Reader<'r> {
        traced(
            self.trace,
            MATCH,
            || self.catalog.reader(self.accept_language),
            |reader| matched(reader.chosen),
        )
    }

    /// Returns the locale that suits a language code best.
    ///
    /// # Errors
    ///
    /// If the code is not a well-formed language tag.
    pub fn lookup(&self, code: &str) -> Result<ChosenLocale<'r>, TagError> {
        let attributes =
            |chosen: &Result<_, _>| chosen.as_ref().map_or_else(|_| Vec::new(), |chosen| matched(*chosen));
        traced(self.trace, MATCH, || self.catalog.lookup(code), attributes)
    }

    /// Greets a person in the language of the reader.
    pub fn greet(
        &self,
        reader: impl Into<Reader<'r>>,
        name: Option<Name<'_>>,
        occasion: Occasion,
    ) -> Greeting<'r> {
        let reader = reader.into();
        let message = occasion.message(name.is_some());
        let greeting = traced(
            self.trace,
            FORMAT,
            || greet::greet(self.catalog, reader, name, occasion, self.isolation),
            |greeting| {
                vec![attribute("greeting.message", message.id), attribute(LANGUAGE, greeting.language)]
            },
        );
        self.metrics.greeted(reader.chosen, message, &greeting);
        greeting
    }
}

/// Returns the attributes of a locale that was chosen.
fn matched(chosen: ChosenLocale<'_>) -> Vec<KeyValue> {
    let language = attribute(LANGUAGE, chosen.locale.language());
    vec![language, attribute("greeting.fallback", chosen.fallback)]
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
            trace: settings.traces.as_ref().and_then(|_| request_start::trace(request)),
        })
    }
}

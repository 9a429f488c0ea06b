//! The header fields that say what a reader wants: `Accept` and `Accept-Language` (RFC 9110, section 12.5).

use std::convert::Infallible;

use rocket::request::{FromRequest, Outcome, Request};

use super::live;
use crate::l10n::accept_language::{AcceptLanguage, MAX_WEIGHT, Weight, elements, weight};
use crate::l10n::catalog::{Catalog, Choice};

/// The locale that suits the reader best, by `Accept-Language`.
#[rocket::async_trait]
impl<'r> FromRequest<'r> for Choice<'r> {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(negotiate(live::catalog(request), request))
    }
}

/// The locale that suits the reader best, by `Accept-Language`.
pub fn negotiate<'r>(catalog: &'r Catalog, request: &Request<'_>) -> Choice<'r> {
    catalog.negotiate(&AcceptLanguage::parse(request.headers().get("Accept-Language")))
}

/// A representation that every greeting and every problem has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// The text alone.
    Text,
}

impl Format {
    /// Plain text where `Accept` prefers it, by its weight or, among equals, by naming it more precisely; JSON
    /// for everything else.
    pub fn of(request: &Request<'_>) -> Self {
        let (mut json, mut text) = (Preference::default(), Preference::default());
        for element in request.headers().get("Accept").flat_map(elements) {
            let mut parts = element.split(';').map(str::trim);
            let range = parts.next().unwrap_or_default();
            let weight = match parts.find(|part| part.starts_with(['q', 'Q'])) {
                Some(parameter) => weight(parameter),
                None => Some(MAX_WEIGHT),
            };
            if let Some(weight) = weight {
                json.consider(range, weight, "application", "json");
                text.consider(range, weight, "text", "plain");
            }
        }
        let preferred = (text.weight, text.precision) > (json.weight, json.precision);
        if preferred && text.weight > 0 { Self::Text } else { Self::Json }
    }
}

/// How much a media type is wanted, by the most precise range that covers it.
#[derive(Default)]
struct Preference {
    /// 1 for `*/*`, 2 for `type/*`, 3 for `type/subtype`; 0 where no range covers it.
    precision: u8,
    weight: Weight,
}

impl Preference {
    fn consider(&mut self, range: &str, weight: Weight, main: &str, sub: &str) {
        let Some((range_main, range_sub)) = range.split_once('/') else { return };
        let precision = match (range_main, range_sub) {
            ("*", "*") => 1,
            (range_main, "*") if range_main.eq_ignore_ascii_case(main) => 2,
            (range_main, range_sub)
                if range_main.eq_ignore_ascii_case(main) && range_sub.eq_ignore_ascii_case(sub) =>
            {
                3
            }
            _ => return,
        };
        if precision > self.precision {
            *self = Self { precision, weight };
        }
    }
}

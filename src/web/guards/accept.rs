//! The representation that a reader wants: `Accept` (RFC 9110, section 12.5.1).

use std::cmp::Reverse;
use std::convert::Infallible;

use language_matching::quality::{Weight, elements, split_weight};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};

use crate::web::metrics::TextFormat;

/// A representation of greetings, problems and pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// Only the text.
    Text,
    /// A page.
    Html,
}

impl Format {
    /// Returns the format that `Accept` prefers: by its weight, then by the more precise range, then by the order of the
    /// ranges. If these do not decide, it is the first one offered.
    pub fn negotiate<const N: usize>(request: &Request<'_>, offered: [Self; N]) -> Self {
        let precision = |format: Self, _: &str, range: &str| {
            let (main, sub) = match format {
                Self::Json => ("application", "json"),
                Self::Text => ("text", "plain"),
                Self::Html => ("text", "html"),
            };
            precision(range, main, sub)
        };
        negotiate(request, offered, precision)
    }
}

/// Returns the representation that `Accept` prefers, by how precisely an element and its media range cover each of them.
#[inline]
fn negotiate<F: Copy, const N: usize>(
    request: &Request<'_>,
    offered: [F; N],
    precision: impl Fn(F, &str, &str) -> u8,
) -> F {
    let mut preferences = [Preference::default(); N];
    for (index, element) in request.headers().get("Accept").flat_map(elements).enumerate() {
        let (range, weight) = split_weight(element);
        for (preference, format) in preferences.iter_mut().zip(offered) {
            let precision = precision(format, element, range);
            if precision > preference.precision {
                *preference = Preference { weight, precision, order: Reverse(index) };
            }
        }
    }
    let acceptable = offered.into_iter().zip(preferences).filter(|(_, preference)| preference.weight > 0);
    // `max_by_key` returns the last of several.
    acceptable.rev().max_by_key(|(_, preference)| *preference).map_or(offered[0], |(format, _)| format)
}

/// Returns how precisely a range covers a media type: 1 for `*/*`, 2 for `type/*`, 3 for `type/subtype`, or else 0.
#[inline]
fn precision(range: &str, main: &str, sub: &str) -> u8 {
    let Some((range_main, range_sub)) = range.split_once('/') else { return 0 };
    match (range_main, range_sub) {
        ("*", "*") => 1,
        (range_main, _) if !range_main.eq_ignore_ascii_case(main) => 0,
        (_, "*") => 2,
        (_, range_sub) if range_sub.eq_ignore_ascii_case(sub) => 3,
        _ => 0,
    }
}

/// The preference for a format, by the most precise range that covers it. The order of the fields decides.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Preference {
    weight: Weight,
    precision: u8,
    order: Reverse<usize>,
}

/// A guard for the text format of metrics that `Accept` prefers. A range with another version does not cover a format.
pub struct Exposition(pub TextFormat);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Exposition {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        let precision = |format, element: &str, range: &str| {
            let (main, sub, version) = match format {
                TextFormat::Plain => ("text", "plain", "0.0.4"),
                TextFormat::OpenMetrics => ("application", "openmetrics-text", "1.0.0"),
            };
            let mut parameters = element.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
            let is_other = |(name, value): (&str, &str)| {
                name.trim().eq_ignore_ascii_case("version") && value.trim().trim_matches('"') != version
            };
            if parameters.any(is_other) { 0 } else { precision(range, main, sub) }
        };
        Outcome::Success(Self(negotiate(request, [TextFormat::Plain, TextFormat::OpenMetrics], precision)))
    }
}

/// A guard for requests that prefer HTML to plain text, as browsers do and curl does not.
pub struct Html;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Html {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        match Format::negotiate(request, [Format::Text, Format::Html]) {
            Format::Html => Outcome::Success(Self),
            _ => Outcome::Forward(Status::NotAcceptable),
        }
    }
}

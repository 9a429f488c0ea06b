//! The representation that a reader wants: `Accept` (RFC 9110, section 12.5.1).

use std::cmp::Reverse;
use std::convert::Infallible;

use language_matching::quality::{Weight, elements, split_weight};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};

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
        let mut preferences = [Preference::default(); N];
        let ranges = request.headers().get("Accept").flat_map(elements).map(split_weight);
        for (index, (range, weight)) in ranges.enumerate() {
            let Some((main, sub)) = range.split_once('/') else { continue };
            for (preference, format) in preferences.iter_mut().zip(offered) {
                let precision = format.precision(main, sub);
                if precision > preference.precision {
                    *preference = Preference { weight, precision, order: Reverse(index) };
                }
            }
        }
        let acceptable = offered.into_iter().zip(preferences).filter(|(_, preference)| preference.weight > 0);
        // `max_by_key` returns the last of several.
        acceptable.rev().max_by_key(|(_, preference)| *preference).map_or(offered[0], |(format, _)| format)
    }

    /// Returns how precisely a range covers the format: 1 for `*/*`, 2 for `type/*`, 3 for `type/subtype`, or else 0.
    fn precision(self, range_main: &str, range_sub: &str) -> u8 {
        let (main, sub) = match self {
            Self::Json => ("application", "json"),
            Self::Text => ("text", "plain"),
            Self::Html => ("text", "html"),
        };
        match (range_main, range_sub) {
            ("*", "*") => 1,
            (range_main, _) if !range_main.eq_ignore_ascii_case(main) => 0,
            (_, "*") => 2,
            (_, range_sub) if range_sub.eq_ignore_ascii_case(sub) => 3,
            _ => 0,
        }
    }
}

/// The preference for a format, by the most precise range that covers it. The order of the fields decides.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Preference {
    weight: Weight,
    precision: u8,
    order: Reverse<usize>,
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

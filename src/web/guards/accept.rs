//! The representation that a reader wants: `Accept` (RFC 9110, section 12.5.1).

use std::convert::Infallible;

use language_matching::quality::{Weight, elements, split_weight};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};

/// A representation of greetings and problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// Only the text.
    Text,
}

impl Format {
    /// Returns plain text if `Accept` prefers it, and otherwise JSON.
    pub fn of(request: &Request<'_>) -> Self {
        if prefers(request, ("text", "plain"), ("application", "json")) { Self::Text } else { Self::Json }
    }
}

/// A guard for requests that prefer HTML to plain text, as browsers do and curl does not.
pub struct Html;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Html {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        if prefers(request, ("text", "html"), ("text", "plain")) {
            Outcome::Success(Self)
        } else {
            Outcome::Forward(Status::NotAcceptable)
        }
    }
}

/// Returns whether `Accept` prefers one media type to another: by its weight or, if the weights are equal, by the more
/// precise range.
fn prefers(request: &Request<'_>, one: (&str, &str), other: (&str, &str)) -> bool {
    let mut preferences = [Preference::default(), Preference::default()];
    for (range, weight) in request.headers().get("Accept").flat_map(elements).map(split_weight) {
        for (preference, (main, sub)) in preferences.iter_mut().zip([one, other]) {
            preference.consider(range, weight, main, sub);
        }
    }
    let [one, other] = preferences;
    one.weight > 0 && (one.weight, one.precision) > (other.weight, other.precision)
}

/// The preference for a media type, by the most precise range that covers it.
#[derive(Default)]
struct Preference {
    /// 1 for `*/*`, 2 for `type/*`, 3 for `type/subtype`; 0 if no range covers it.
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

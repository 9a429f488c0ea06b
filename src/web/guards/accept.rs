//! The representation that a reader wants: `Accept` (RFC 9110, section 12.5.1).

use std::convert::Infallible;

use hyper::header;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};
use rocket_listener::fields;

use crate::accept::{negotiate, precision};
use crate::exposition::TextFormat;

/// Maximum length of `Accept`, all lines together, in bytes. Lines after that are ignored, which means `*/*` if there are no
/// others.
const MAX_ACCEPT: usize = 1024;

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
    /// Returns the format that `Accept` prefers. If it prefers none, it is the first one offered.
    pub fn negotiate<const N: usize>(request: &Request<'_>, offered: [Self; N]) -> Self {
        let precision = |format: Self, _: &str, range: &str| {
            let (main, sub) = match format {
                Self::Json => ("application", "json"),
                Self::Text => ("text", "plain"),
                Self::Html => ("text", "html"),
            };
            precision(range, main, sub)
        };
        negotiate(lines(request), offered, precision)
    }
}

/// Returns the lines of `Accept` up to [`MAX_ACCEPT`].
fn lines<'r>(request: &'r Request<'_>) -> impl Iterator<Item = &'r str> {
    let mut length = 0;
    fields(request, &header::ACCEPT).take_while(move |line| {
        length += line.len();
        length <= MAX_ACCEPT
    })
}

/// A guard for the text format of metrics that `Accept` prefers.
pub struct Exposition(pub TextFormat);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Exposition {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(Self(TextFormat::negotiate(lines(request))))
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

//! A path without a name.

use std::convert::Infallible;

use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};

/// A guard for paths without empty segments. Rocket ignores these, but `/greet/` has an empty name rather than none.
pub struct Nameless;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Nameless {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        let mut segments = request.uri().path().as_str().split('/').skip(1);
        if segments.any(str::is_empty) { Outcome::Forward(Status::NotFound) } else { Outcome::Success(Self) }
    }
}

//! The method of a request. Rocket serves `HEAD` as `GET`, and does not remember.

use std::convert::Infallible;

use rocket::http::Method;
use rocket::request::{FromRequest, Outcome, Request};

/// The method that the client sent.
#[derive(Clone, Copy)]
pub struct Sent(pub Method);

/// Returns the method that the client sent. The fairing that sees a request first asks for it, before Rocket changes it.
pub fn sent(request: &Request<'_>) -> Sent {
    *request.local_cache(|| Sent(request.method()))
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Sent {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(sent(request))
    }
}

//! The method that the client sent. Rocket changes `HEAD` to `GET`.

use std::convert::Infallible;

use rocket::http::Method;
use rocket::request::{FromRequest, Outcome, Request};

use crate::web::request_start;

/// The method that the client sent.
#[derive(Clone, Copy)]
pub struct SentMethod(pub Method);

/// Returns the method that the client sent.
pub fn sent_method(request: &Request<'_>) -> SentMethod {
    SentMethod(request_start::of(request).map_or(request.method(), |start| start.method))
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for SentMethod {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(sent_method(request))
    }
}

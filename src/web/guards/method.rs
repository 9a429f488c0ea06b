//! The method that the client sent. Rocket changes `HEAD` to `GET`.

use std::convert::Infallible;

use rocket::http::Method;
use rocket::request::{FromRequest, Outcome, Request};

/// The method that the client sent.
#[derive(Clone, Copy)]
pub struct SentMethod(pub Method);

/// Returns the method that the client sent. The first fairing calls this before Rocket changes the method.
pub fn sent_method(request: &Request<'_>) -> SentMethod {
    *request.local_cache(|| SentMethod(request.method()))
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for SentMethod {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(sent_method(request))
    }
}

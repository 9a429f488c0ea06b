//! The language that a reader wants: `Accept-Language` (RFC 9110, section 12.5.4).

use std::convert::Infallible;

use language_matching::AcceptLanguage;
use rocket::http::HeaderMap;
use rocket::request::{FromRequest, Outcome, Request};

use crate::greeting::catalog::{Catalog, ChosenLocale};
use crate::web::catalog;

/// The locale that suits the reader best, by `Accept-Language`.
#[rocket::async_trait]
impl<'r> FromRequest<'r> for ChosenLocale<'r> {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(negotiate(catalog::of(request), request.headers()))
    }
}

/// Returns the locale that suits the reader best, by `Accept-Language`.
pub fn negotiate<'r>(catalog: &'r Catalog, headers: &HeaderMap<'_>) -> ChosenLocale<'r> {
    catalog.negotiate(&AcceptLanguage::parse(headers.get("Accept-Language")))
}

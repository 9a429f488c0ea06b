//! The languages that a reader wants: `Accept-Language` (RFC 9110, section 12.5.4).

use std::convert::Infallible;

use hyper::header;
use language_matching::{AcceptLanguage, LanguageRange};
use rocket::request::{FromRequest, Outcome, Request};
use rocket_listener::fields;

use crate::greeting::catalog::Reader;
use crate::web::catalog;

/// The reader by `Accept-Language`.
#[rocket::async_trait]
impl<'r> FromRequest<'r> for Reader<'r> {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(catalog::of(request).reader(field(request)))
    }
}

/// Returns whether `Accept-Language` names a language. `*` alone, which some HTTP clients send by default, names none.
pub fn names_language(request: &Request<'_>) -> bool {
    let languages = AcceptLanguage::parse([field(request)]);
    languages.ranges().iter().any(|range| range.range != LanguageRange::Any)
}

/// Returns the value of the header field. Several field lines are one list (RFC 9110, section 5.3).
pub fn field<'r>(request: &'r Request<'_>) -> &'r str {
    struct Joined(String);
    let mut lines = fields(request, &header::ACCEPT_LANGUAGE);
    match (lines.next(), lines.next()) {
        (Some(first), None) => first,
        (None, _) => "",
        (Some(first), Some(second)) => {
            let all = [first, second].into_iter().chain(lines);
            &request.local_cache(|| Joined(all.collect::<Vec<_>>().join(", "))).0
        }
    }
}

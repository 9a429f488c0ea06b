//! Only pages of the same origin get responses: for the address of the setting `admin`.
//!
//! Browsers send requests for any page to any address that the person can reach, even one that is not public.

use hyper::header::{self, HeaderName};
use rocket::Data;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Status;
use rocket::http::uri::Origin;
use rocket::request::Request;
use rocket::response::Response;
use rocket_listener::{REFUSED_PATH, ResponseParts, field, host};

use crate::web::headers::{SEC_FETCH_MODE, SEC_FETCH_SITE};

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Refuses requests of pages of other origins with 403, except links.
pub struct SameOrigin;

/// Whether a request is refused.
struct IsRefused(bool);

#[rocket::async_trait]
impl Fairing for SameOrigin {
    fn info(&self) -> Info {
        Info { name: "same origin", kind: Kind::Request | Kind::Response }
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let is_refused = is_foreign(request);
        if is_refused && let Ok(refused) = Origin::parse(REFUSED_PATH) {
            request.set_uri(refused);
        }
        request.local_cache(|| IsRefused(is_refused));
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        if request.local_cache(|| IsRefused(false)).0 {
            // Nobody could read a problem.
            rocket_listener::clear(request);
            *response = Response::build().status(Status::Forbidden).finalize();
            ResponseParts::of(request, response).set(header::CACHE_CONTROL, "no-store");
        }
        // Browsers do not load responses into pages of other origins, even if such a page sends no `Origin`.
        ResponseParts::of(request, response).set(RESOURCE_POLICY, "same-origin");
    }
}

/// Returns whether a page of another origin sends the request (Fetch Metadata, section 2.3). Older browsers send only
/// `Origin`, and other clients neither.
fn is_foreign(request: &Request<'_>) -> bool {
    match field(request, &SEC_FETCH_SITE) {
        Some("same-origin" | "none") => false,
        Some(_) => field(request, &SEC_FETCH_MODE) != Some("navigate"),
        None => field(request, &header::ORIGIN).is_some_and(|origin| {
            let host = host(request).map(|host| host.to_string());
            origin.split_once("://").map(|(_, origin)| origin) != host.as_deref()
        }),
    }
}

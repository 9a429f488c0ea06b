//! Only pages of the same origin get responses: for the address of the setting `admin`.

use hyper::header;
use rocket::Data;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Status;
use rocket::http::uri::Origin;
use rocket::request::Request;
use rocket::response::Response;
use rocket_listener::{REFUSED_PATH, ResponseParts, field, host};

use crate::same_origin::{RESOURCE_POLICY, is_foreign};

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
        let host = host(request).map(|host| host.to_string());
        let is_refused = is_foreign(|name| field(request, name), host.as_deref());
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
        let (name, value) = RESOURCE_POLICY;
        ResponseParts::of(request, response).set(name, value);
    }
}

//! Whether the service lives, and whether it can take requests.

use rocket::get;
use rocket::http::Header;
use rocket::response::Responder;

/// A state, which nobody may cache.
#[derive(Responder)]
#[response(content_type = "text/plain; charset=utf-8")]
pub struct Health {
    body: &'static str,
    cache_control: Header<'static>,
}

/// `GET /livez`: the process answers.
#[get("/livez")]
pub fn livez() -> Health {
    Health { body: "ok\n", cache_control: Header::new("Cache-Control", "no-store") }
}

/// `GET /readyz`: the locales are loaded and requests are taken.
#[get("/readyz")]
pub fn readyz() -> Health {
    livez()
}

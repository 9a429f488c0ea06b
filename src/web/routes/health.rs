//! Whether the service lives, and whether it can take requests.

use rocket::http::Header;
use rocket::response::Responder;
use rocket::{State, get};

use crate::greeting::health::Readiness;
use crate::greeting::problem::Problem;
use crate::web::respond::problem::ProblemResponse;

/// A state, which nobody may cache.
#[derive(Responder)]
#[response(content_type = "text/plain; charset=utf-8")]
pub struct Health {
    body: &'static str,
    cache_control: Header<'static>,
}

/// Whether the process answers.
#[get("/livez")]
pub fn livez() -> Health {
    Health { body: "ok\n", cache_control: Header::new("Cache-Control", "no-store") }
}

/// Whether the locales are loaded and requests are taken.
#[get("/readyz")]
pub fn readyz<'r>(readiness: &State<Readiness>) -> Result<Health, ProblemResponse<'r>> {
    if readiness.is_stopping() { Err(Problem::ShuttingDown.into()) } else { Ok(livez()) }
}

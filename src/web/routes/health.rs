//! The liveness and readiness probes.

use rocket::http::Header;
use rocket::response::Responder;
use rocket::{State, get};

use crate::greeting::health::Readiness;
use crate::greeting::problem::Problem;
use crate::web::respond::problem::ProblemResponse;

/// A state that caches must not store.
#[derive(Responder)]
#[response(content_type = "text/plain; charset=utf-8")]
pub struct Health {
    body: &'static str,
    cache_control: Header<'static>,
}

/// The liveness probe: succeeds if the process responds.
#[get("/livez")]
pub fn livez() -> Health {
    Health { body: "ok\n", cache_control: Header::new("Cache-Control", "no-store") }
}

/// The readiness probe: succeeds if the service accepts new work.
#[get("/readyz")]
pub fn readyz(readiness: &State<Readiness>) -> Result<Health, ProblemResponse> {
    if readiness.is_stopping() { Err(Problem::ShuttingDown.into()) } else { Ok(livez()) }
}

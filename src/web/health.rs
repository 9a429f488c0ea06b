//! Whether the service lives, and whether it can take requests.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rocket::http::Header;
use rocket::response::Responder;
use rocket::{State, get};

use super::problem::{Error, Problem};

/// A state, which nobody may cache.
#[derive(Responder)]
#[response(content_type = "text/plain; charset=utf-8")]
pub struct Health {
    body: &'static str,
    cache_control: Header<'static>,
}

/// Whether the process answers.
#[utoipa::path(tag = "health")]
#[get("/livez")]
pub fn livez() -> Health {
    Health { body: "ok\n", cache_control: Header::new("Cache-Control", "no-store") }
}

/// Whether the locales are loaded and requests are taken.
#[utoipa::path(tag = "health")]
#[get("/readyz")]
pub fn readyz<'r>(readiness: &State<Readiness>) -> Result<Health, Problem<'r>> {
    if readiness.is_stopping() { Err(Error::ShuttingDown.into()) } else { Ok(livez()) }
}

/// Whether the service takes new work. Its clones say the same.
#[derive(Clone, Default)]
pub struct Readiness {
    stopping: Arc<AtomicBool>,
}

impl Readiness {
    /// From now on the service takes no new work.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::SeqCst);
    }

    /// Whether the service is stopping.
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }
}

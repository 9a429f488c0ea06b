//! The metrics, for Prometheus.

use hyper::body::Bytes;
use hyper::header;
use rocket::http::{Method, Status};
use rocket::request::Request;
use rocket::response::{self, Responder, Response};
use rocket::{State, get};
use rocket_listener::ResponseParts;

use crate::web::guards::method::SentMethod;
use crate::web::metrics::Metrics;

/// All metrics, in the text format of `OpenMetrics`, which Prometheus reads.
#[get("/metrics")]
pub async fn metrics(method: SentMethod, metrics: &State<Metrics>) -> Result<Exposition, Status> {
    // Without the text, the length is unknown, and HEAD need not wait for it (RFC 9110, section 9.3.2).
    if method.0 == Method::Head {
        return Ok(Exposition(None));
    }
    metrics.text().await.map(|text| Exposition(Some(text))).map_err(|_| Status::InternalServerError)
}

/// The state of all metrics, or no content for `HEAD`.
pub struct Exposition(Option<Bytes>);

impl<'r> Responder<'r, 'r> for Exposition {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let mut response = Response::new();
        let mut parts = ResponseParts::of(request, &mut response);
        parts.set(header::CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8");
        parts.set(header::CACHE_CONTROL, "no-store");
        if let Some(text) = self.0 {
            parts.set_body(text);
        }
        Ok(response)
    }
}

//! The metrics, for Prometheus.

use hyper::body::Bytes;
use hyper::header;
use rocket::http::{Method, Status};
use rocket::request::Request;
use rocket::response::{self, Responder, Response};
use rocket::{State, get};
use rocket_listener::ResponseParts;

use crate::exposition::TextFormat;
use crate::web::guards::accept::Exposition;
use crate::web::guards::method::SentMethod;
use crate::web::metrics::Metrics;

/// All metrics, in the text format that the client prefers.
#[get("/metrics")]
pub async fn metrics(
    method: SentMethod,
    exposition: Exposition,
    metrics: &State<Metrics>,
) -> Result<MetricsText, Status> {
    let Exposition(format) = exposition;
    // Without the text, the length is unknown, and HEAD need not wait for it (RFC 9110, section 9.3.2).
    if method.0 == Method::Head {
        return Ok(MetricsText { format, text: None });
    }
    let text = metrics.text(format).await.map_err(|_| Status::InternalServerError)?;
    Ok(MetricsText { format, text: Some(text) })
}

/// The state of all metrics, or no content for `HEAD`.
pub struct MetricsText {
    format: TextFormat,
    text: Option<Bytes>,
}

impl<'r> Responder<'r, 'r> for MetricsText {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let mut response = Response::new();
        let mut parts = ResponseParts::of(request, &mut response);
        parts.set(header::CONTENT_TYPE, self.format.content_type());
        parts.set(header::CACHE_CONTROL, "no-store");
        if let Some(text) = self.text {
            parts.set_body(text);
        }
        Ok(response)
    }
}

//! The request log: measures and logs each request, and gives it a request ID.

use hyper::header;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Method;
use rocket::request::Request;
use rocket::response::Response;
use rocket::{Data, Route};
use rocket_listener::{Refused, ResponseParts};
use tracing::Level;

use crate::web::headers::REQUEST_ID;
use crate::web::metrics::{Metrics, RATE_LIMIT};
use crate::web::request_start::{RequestIds, RequestStart};

/// Measures requests, logs a line for each, and gives each a request ID.
///
/// A request to one of the `quiet` routes is only logged if it fails, or at the level `debug`. Probes and scrapes come every
/// few seconds and say nothing new.
pub struct RequestLog {
    metrics: Metrics,
    ids: RequestIds,
    /// The templates of the quiet routes.
    quiet: Vec<String>,
}

impl RequestLog {
    pub fn new(metrics: Metrics, quiet: &[Route]) -> Self {
        let quiet = quiet.iter().map(|route| route.uri.path().to_owned()).collect();
        Self { metrics, ids: RequestIds::new(), quiet }
    }

    fn is_logged(&self, route: &str, status: u16) -> bool {
        let is_quiet = status < 400 && self.quiet.iter().any(|quiet| quiet == route);
        !is_quiet || tracing::enabled!(target: "request", Level::DEBUG)
    }
}

#[rocket::async_trait]
impl Fairing for RequestLog {
    fn info(&self) -> Info {
        Info { name: "request log", kind: Kind::Request | Kind::Response }
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        request.local_cache(|| Some(RequestStart::now(request, &self.ids, &self.metrics.active)));
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        // Rocket calls `on_request` first.
        let Some(start) = request.local_cache(|| None::<RequestStart>) else { return };
        let duration = start.at.elapsed();
        let route = request.route().map_or("", |route| route.uri.path());
        let status = response.status();
        let refused = Refused::of(request);
        let method = match refused {
            Some(refused) => refused.method.map_or("_OTHER", Method::as_str),
            None => start.method.as_str(),
        };
        let status = status.code;
        self.metrics.answered(method, route, status, duration);
        let error_type = match (refused, status) {
            (Some(refused), _) => Some(refused.refusal.as_str()),
            (None, 429) => Some(RATE_LIMIT),
            (None, _) => None,
        };
        let mut parts = ResponseParts::of(request, response);
        if self.is_logged(route, status) {
            tracing::info!(
                target: "request",
                method,
                route,
                status,
                duration_us = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX),
                error_type,
                language = parts.get(&header::CONTENT_LANGUAGE),
                request_id = start.id.to_str().unwrap_or_default(),
                trace_id = request.headers().get_one("traceparent").and_then(trace_id),
            );
        }
        parts.set(REQUEST_ID, start.id.clone());
    }
}

/// Returns the trace ID of a request (W3C Trace Context, section 3.2).
fn trace_id(traceparent: &str) -> Option<&str> {
    let mut parts = traceparent.split('-');
    let (version, trace, parent, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let is_hex = |text: &str, length| {
        text.len() == length && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    let is_known = |text: &str| text.bytes().any(|b| b != b'0');
    let whole = is_hex(version, 2) && is_hex(trace, 32) && is_hex(parent, 16) && is_hex(flags, 2);
    // Later versions may have more parts.
    let right = whole && version != "ff" && is_known(trace) && is_known(parent);
    (right && (version != "00" || parts.next().is_none())).then_some(trace)
}

#[cfg(test)]
mod tests {
    use super::trace_id;

    #[test]
    fn a_trace_is_taken_from_what_is_well_formed() {
        let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        for (traceparent, expected) in [
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", Some(trace)),
            ("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", Some(trace)),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", None),
            ("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", None),
            ("00-00000000000000000000000000000000-00f067aa0ba902b7-01", None),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", None),
            ("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", None),
            ("00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01", None),
            ("", None),
        ] {
            assert_eq!(trace_id(traceparent), expected, "{traceparent}");
        }
    }
}

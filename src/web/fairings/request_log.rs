//! The request log: measures, logs and traces each request, and gives it a request ID.

mod span;

use hyper::header;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Method;
use rocket::request::Request;
use rocket::response::Response;
use rocket::{Data, Route};
use rocket_listener::{Refused, ResponseParts};
use tracing::Level;

use self::span::OTHER;
use crate::traces::Tracer;
use crate::web::headers::REQUEST_ID;
use crate::web::metrics::{Metrics, RATE_LIMIT};
use crate::web::request_start::{self, RequestIds, RequestStart, parent};
use crate::web::scheme::scheme;

/// Measures requests, logs a line for each, traces those that are sampled, and gives each a request ID.
///
/// A request to one of the `quiet` routes is only logged and traced if it fails, or logged at the level `debug`. Probes and
/// scrapes come every few seconds and say nothing new.
pub struct RequestLog {
    metrics: Metrics,
    tracer: Option<Tracer>,
    ids: RequestIds,
    /// The templates of the quiet routes.
    quiet: Vec<String>,
}

impl RequestLog {
    pub fn new(metrics: Metrics, tracer: Option<Tracer>, quiet: &[Route]) -> Self {
        let quiet = quiet.iter().map(|route| route.uri.path().to_owned()).collect();
        Self { metrics, tracer, ids: RequestIds::new(), quiet }
    }

    fn is_quiet(&self, route: &str, status: u16) -> bool {
        status < 400 && self.quiet.iter().any(|quiet| quiet == route)
    }
}

#[rocket::async_trait]
impl Fairing for RequestLog {
    fn info(&self) -> Info {
        Info { name: "request log", kind: Kind::Request | Kind::Response }
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        request.local_cache(|| {
            Some(RequestStart::now(request, &self.ids, self.tracer.as_ref(), &self.metrics.active))
        });
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        // Rocket calls `on_request` first.
        let Some(start) = request_start::of(request) else { return };
        let duration = start.at.elapsed();
        let route = request.route().map_or("", |route| route.uri.path());
        let status = response.status();
        let refused = Refused::of(request);
        let method = match refused {
            Some(refused) => refused.method.map_or(OTHER, Method::as_str),
            None => start.method.as_str(),
        };
        let status = status.code;
        self.metrics.answered(method, route, status, duration);
        let error_type = match (refused, status) {
            (Some(refused), _) => Some(refused.refusal.as_str()),
            (None, 429) => Some(RATE_LIMIT),
            (None, _) => None,
        };
        let is_quiet = self.is_quiet(route, status);
        if let Some(trace) = &start.trace
            && !is_quiet
        {
            span::end(trace, start.at + duration, scheme(request), method, route, status);
        }
        let mut parts = ResponseParts::of(request, response);
        if !is_quiet || tracing::enabled!(target: "request", Level::DEBUG) {
            let own_trace = start.trace.as_ref().map(|trace| trace.id());
            tracing::info!(
                target: "request",
                method,
                route,
                status,
                duration_us = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX),
                error_type,
                language = parts.get(&header::CONTENT_LANGUAGE),
                request_id = start.id.to_str().unwrap_or_default(),
                trace_id = parent(request).map(|parent| parent.trace).or(own_trace.as_deref()),
            );
        }
        parts.set(REQUEST_ID, start.id.clone());
    }
}

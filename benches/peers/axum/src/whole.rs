//! The other features of greeting-api, with the usual crates: validators, caching, CORS, security headers, request IDs, a
//! histogram of durations by route and status, and a counter of greetings.
use std::{
    borrow::Cow,
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::atomic::{AtomicU64, Ordering},
};

use axum::{
    extract::Path,
    http::{header, HeaderMap, HeaderName, HeaderValue, Request, StatusCode},
    response::{IntoResponse, Response},
    routing::get,
    Router,
};
use axum_prometheus::PrometheusMetricLayer;
use fluent_templates::Loader;
use tower::ServiceBuilder;
use tower_http::{
    cors::{Any, CorsLayer},
    request_id::{MakeRequestId, RequestId},
    set_header::SetResponseHeaderLayer,
    ServiceBuilderExt,
};
use unic_langid::LanguageIdentifier;

use crate::{negotiate, requested, Greeting, LOCALES};

static COUNT: AtomicU64 = AtomicU64::new(0);

#[derive(Clone)]
struct Name;

impl MakeRequestId for Name {
    fn make_request_id<B>(&mut self, _: &Request<B>) -> Option<RequestId> {
        let name = format!("{:016x}", COUNT.fetch_add(1, Ordering::Relaxed));
        Some(RequestId::new(HeaderValue::from_str(&name).ok()?))
    }
}

fn greeting(tag: &LanguageIdentifier, name: String, headers: &HeaderMap, negotiated: bool) -> Response {
    let location = negotiated.then(|| format!("/greet/language/{tag}/{name}"));
    let args = HashMap::from([(Cow::Borrowed("name"), name.into())]);
    let message = LOCALES.lookup_with_args(tag, "greeting", &args);
    let language = tag.to_string();
    metrics::counter!("greetings", "language" => language.clone(), "fallback" => "false").increment(1);
    let vary = if negotiated { "Accept, Accept-Language" } else { "Accept" };
    let body = serde_json::to_string(&Greeting { message, language: language.clone() }).unwrap();
    let mut hasher = DefaultHasher::new();
    ("application/json", &language, &body).hash(&mut hasher);
    let etag = format!("\"{:016x}\"", hasher.finish());
    let common = [(header::VARY, vary), (header::CACHE_CONTROL, "public, max-age=0, s-maxage=300")];
    let mut response = if headers.get(header::IF_NONE_MATCH).is_some_and(|given| given == etag.as_str()) {
        (StatusCode::NOT_MODIFIED, common).into_response()
    } else {
        let content = [(header::CONTENT_TYPE, "application/json")];
        (common, content, [(header::CONTENT_LANGUAGE, language)], body).into_response()
    };
    response.headers_mut().insert(header::ETAG, etag.try_into().unwrap());
    if let Some(location) = location.and_then(|location| location.try_into().ok()) {
        response.headers_mut().insert(header::CONTENT_LOCATION, location);
    }
    response
}

async fn greet(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let header = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    greeting(negotiate(&requested(header)), name, &headers, true)
}

async fn greet_language(Path((code, name)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let requested: Vec<_> = code.parse().into_iter().collect();
    greeting(negotiate(&requested), name, &headers, false)
}

pub fn app() -> Router {
    let (measured, exposition) = PrometheusMetricLayer::pair();
    let says = |name: &'static str, value: &'static str| {
        let (name, value) = (HeaderName::from_static(name), HeaderValue::from_static(value));
        SetResponseHeaderLayer::overriding(name, value)
    };
    let exposed = ["content-language", "content-location", "etag", "ratelimit", "ratelimit-policy", "retry-after"];
    let exposed = exposed.into_iter().chain(["x-request-id"]).map(HeaderName::from_static);
    let around = ServiceBuilder::new()
        .layer(measured)
        .set_x_request_id(Name)
        .propagate_x_request_id()
        .layer(CorsLayer::new().allow_origin(Any).expose_headers(exposed.collect::<Vec<_>>()).vary([]))
        .layer(says("x-content-type-options", "nosniff"))
        .layer(says("x-frame-options", "SAMEORIGIN"));
    Router::new()
        .route("/greet/{name}", get(greet))
        .route("/greet/language/{code}/{name}", get(greet_language))
        .route("/metrics", get(|| async move { exposition.render() }))
        .layer(around)
}

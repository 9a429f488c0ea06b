//! The other features of greeting-api, with the usual crates: validators, caching, CORS, security headers, request IDs, a
//! histogram of durations by route and status, and a counter of greetings.
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::atomic::{AtomicU64, Ordering},
};

use actix_cors::Cors;
use actix_web::{
    dev::Service,
    get,
    http::header::{self, AcceptLanguage, HeaderName, HeaderValue},
    middleware::DefaultHeaders,
    web, App, HttpRequest, HttpResponse, HttpServer,
};
use actix_web_prom::PrometheusMetricsBuilder;
use prometheus::{IntCounterVec, Opts};
use unic_langid::LanguageIdentifier;

use crate::{requested, Translations};

static COUNT: AtomicU64 = AtomicU64::new(0);
const EXPOSED: [&str; 7] = [
    "content-language", "content-location", "etag", "ratelimit", "ratelimit-policy", "retry-after", "x-request-id",
];

fn greeting(
    request: &HttpRequest,
    translations: &Translations,
    greetings: &IntCounterVec,
    tag: &LanguageIdentifier,
    name: String,
    negotiated: bool,
) -> HttpResponse {
    let location = negotiated.then(|| format!("/greet/language/{tag}/{name}"));
    let greeting = translations.greet(tag, name);
    greetings.with_label_values(&[greeting.language.as_str(), "false"]).inc();
    let vary = if negotiated { "Accept, Accept-Language" } else { "Accept" };
    let body = serde_json::to_string(&greeting).unwrap();
    let mut hasher = DefaultHasher::new();
    ("application/json", &greeting.language, &body).hash(&mut hasher);
    let etag = format!("\"{:016x}\"", hasher.finish());
    let given = request.headers().get(header::IF_NONE_MATCH);
    let mut response = if given.is_some_and(|given| given == etag.as_str()) {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    response
        .insert_header((header::VARY, vary))
        .insert_header((header::CACHE_CONTROL, "public, max-age=0, s-maxage=300"))
        .insert_header((header::ETAG, etag))
        .insert_header((header::CONTENT_TYPE, "application/json"))
        .insert_header((header::CONTENT_LANGUAGE, greeting.language));
    if let Some(location) = location {
        response.insert_header((header::CONTENT_LOCATION, location));
    }
    response.body(body)
}

#[get("/greet/{name}")]
async fn greet(
    request: HttpRequest,
    translations: web::Data<Translations>,
    greetings: web::Data<IntCounterVec>,
    name: web::Path<String>,
    accept: Option<web::Header<AcceptLanguage>>,
) -> HttpResponse {
    let tag = translations.negotiate(&requested(accept)).clone();
    greeting(&request, &translations, &greetings, &tag, name.into_inner(), true)
}

#[get("/greet/language/{code}/{name}")]
async fn greet_language(
    request: HttpRequest,
    translations: web::Data<Translations>,
    greetings: web::Data<IntCounterVec>,
    path: web::Path<(String, String)>,
) -> HttpResponse {
    let (code, name) = path.into_inner();
    let requested: Vec<LanguageIdentifier> = code.parse().into_iter().collect();
    let tag = translations.negotiate(&requested).clone();
    greeting(&request, &translations, &greetings, &tag, name, false)
}

pub async fn run(port: u16, translations: web::Data<Translations>) -> std::io::Result<()> {
    let measured = PrometheusMetricsBuilder::new("peer").endpoint("/metrics").build().unwrap();
    let greetings = IntCounterVec::new(Opts::new("greetings", "Greetings"), &["language", "fallback"]).unwrap();
    measured.registry.register(Box::new(greetings.clone())).unwrap();
    let greetings = web::Data::new(greetings);
    HttpServer::new(move || {
        App::new()
            .app_data(translations.clone())
            .app_data(greetings.clone())
            .wrap_fn(|request, service| {
                let answer = service.call(request);
                async {
                    let mut answer = answer.await?;
                    let name = format!("{:016x}", COUNT.fetch_add(1, Ordering::Relaxed));
                    answer
                        .headers_mut()
                        .insert(HeaderName::from_static("x-request-id"), HeaderValue::try_from(name).unwrap());
                    Ok(answer)
                }
            })
            .wrap(
                DefaultHeaders::new()
                    .add(("X-Content-Type-Options", "nosniff"))
                    .add(("X-Frame-Options", "SAMEORIGIN")),
            )
            .wrap(Cors::default().allow_any_origin().send_wildcard().disable_vary_header().expose_headers(EXPOSED))
            .wrap(measured.clone())
            .service(greet)
            .service(greet_language)
    })
    .workers(2)
    .bind(("127.0.0.1", port))?
    .run()
    .await
}

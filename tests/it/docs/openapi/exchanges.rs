//! The requests that the description is compared with, and what the service responds to them.

use std::io::{Read, Write};
use std::sync::LazyLock;

use greeting_api::greeting::health::Readiness;
use greeting_api::greeting::name::Name;
use greeting_api::web::{self, CatalogHandle, Metrics, Shared};
use rocket::http::Method;
use rocket::{get, routes};
use rocket_listener::{MAX_HEADER, MAX_TARGET};
use serde_json::Value;

use super::document::{DOCUMENT, component, entries, names, operations, paths, resolve};
use crate::support::{Answer, Running, Service, catalog, service};
use crate::wire::protocol::connect;

/// A request, its response, and the component that describes the response.
pub struct Exchange {
    pub component: &'static str,
    pub request: String,
    pub answer: Answer,
}

/// An example, and the exchange that it stands for.
pub struct Example {
    pub media_type: &'static str,
    pub value: &'static Value,
    pub exchange: Exchange,
}

/// Every example of a response.
pub static EXAMPLES: LazyLock<Vec<Example>> = LazyLock::new(|| {
    let service = service();
    let mut examples = Vec::new();
    for (component, response) in entries(&DOCUMENT["components"]["responses"]) {
        for (media_type, content) in entries(&response["content"]) {
            for (key, example) in entries(&content["examples"]) {
                let example = resolve(example);
                let value = &example["value"];
                let request = example["summary"].as_str().unwrap_or(key).to_owned();
                let answer = send(&service, &request, media_type, value);
                let exchange = Exchange { component, request, answer };
                examples.push(Example { media_type, value, exchange });
            }
        }
    }
    examples
});

/// Exchanges for every operation, with its path template: each described media type, conditional requests, and requests
/// that cause the other statuses. Each status must be described.
pub static OPERATIONS: LazyLock<Vec<(&str, Exchange)>> = LazyLock::new(|| {
    let (service, stopping) = (service(), stopping());
    let mut exchanges = Vec::new();
    for (template, operation) in operations() {
        let mut add = |service: &Service, path: &str, headers: &[(&str, &str)]| {
            let answer = service.send(Method::Get, path, headers);
            let response = &operation["responses"][answer.status.to_string()];
            assert!(!response.is_null(), "{template} does not describe {}", answer.status);
            let request = format!("GET {path} {headers:?}");
            exchanges.push((template, Exchange { component: component(response), request, answer }));
        };
        let limited = limited();
        for path in paths(template) {
            let described = entries(&resolve(&operation["responses"]["200"])["content"]);
            // Every problem is a page, too.
            for media_type in described.map(|(media_type, _)| media_type).chain(["text/html"]) {
                let accept = ("Accept", media_type);
                add(&service, &path, &[accept]);
                add(&service, &path, &[accept, ("Accept-Encoding", "gzip")]);
                add(&service, &path, &[accept, ("If-None-Match", "*")]);
                add(&service, &path, &[accept, ("If-Match", "\"other\"")]);
                add(&limited, &path, &[accept]);
                add(&limited, &path, &[accept]);
                add(&stopping, &path, &[accept]);
                for parameter in names(operation, "query") {
                    add(&service, &format!("{path}?{parameter}=%07"), &[accept]);
                }
            }
        }
        if template.contains('{') {
            add(&service, &template.replace(['{', '}'], ""), &[("Accept", "text/html")]);
        }
    }
    exchanges
});

/// Returns all exchanges.
pub fn all() -> impl Iterator<Item = &'static Exchange> {
    EXAMPLES.iter().map(|example| &example.exchange).chain(OPERATIONS.iter().map(|(_, exchange)| exchange))
}

/// Sends the request of an example. A line such as `GET /greet/Alice, Accept-Language: fr` is the request itself. Other
/// lines describe a request that is too long to be shown, or the state of the service.
fn send(service: &Service, line: &str, media_type: &str, value: &Value) -> Answer {
    let is_request = line.split_once(" /").is_some_and(|(method, _)| !method.contains(char::is_lowercase));
    let problem = value["type"].as_str().and_then(|kind| kind.strip_prefix("/problems/"));
    let line = match problem {
        Some(problem) if !is_request => line_of(problem),
        _ => line.to_owned(),
    };
    let (start, header) = line.split_once(", ").unwrap_or((&line, "Accept-Language: en"));
    let version = if start.contains(" HTTP/") { "" } else { " HTTP/1.1" };
    let host = if problem == Some("host-invalid") { "" } else { "Host: localhost:8000\r\n" };
    let request = format!("{start}{version}\r\n{host}Accept: {media_type}\r\n{header}\r\n");
    let send = |service: &Service| {
        let request = request.clone() + "\r\n";
        Answer::parse(&service.exchange(request.as_bytes(), ([127, 0, 0, 1], 1)), Method::Get)
    };
    match problem {
        Some("internal-error") => send(&failing()),
        Some("request-timeout") => send_without_end(&request),
        Some("shutting-down") => send(&stopping()),
        Some("too-many-requests") => {
            let service = limited();
            send(&service);
            send(&service)
        }
        _ => send(service),
    }
}

/// Returns a request that causes a problem, as a line.
fn line_of(problem: &str) -> String {
    match problem {
        "name-too-long" => format!("GET /greet/{}", "a".repeat(Name::MAX_CHARACTERS + 1)),
        "name-marks" => format!("GET /greet/e{}", "%CC%81".repeat(Name::MAX_MARKS + 1)),
        "target-too-long" => format!("GET /greet/{}", "a".repeat(MAX_TARGET)),
        "header-too-large" => format!("GET /greet/Alice, Cookie: {}", "a".repeat(MAX_HEADER)),
        "version-unsupported" => "GET /greet/Alice HTTP/2.0".to_owned(),
        "internal-error" => "GET /panic".to_owned(),
        "shutting-down" => "GET /readyz".to_owned(),
        _ => "GET /greet/Alice".to_owned(),
    }
}

/// Sends the first lines of a request, waits for the timeout and returns the response.
fn send_without_end(request: &str) -> Answer {
    let running = Running::start(&[("ROCKET_HEAD_TIMEOUT", "1")]);
    let mut stream = connect(&running);
    stream.write_all(request.as_bytes()).expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("a response");
    Answer::parse(&answer, Method::Get)
}

#[get("/panic")]
fn panics() -> &'static str {
    panic!("for the example of an internal error")
}

/// A service with a route that fails.
fn failing() -> Service {
    Service::new(web::rocket(catalog()).mount("/", routes![panics]))
}

/// A service that is shutting down.
fn stopping() -> Service {
    let readiness = Readiness::default();
    readiness.stop();
    let settings = web::rocket(catalog()).figment().clone();
    let catalog = CatalogHandle::fixed(catalog());
    let shared = Shared { catalog, metrics: Metrics::new(None), readiness, reviews: None, tracer: None };
    Service::new(web::whole(settings, shared))
}

/// A service that accepts one request a second.
fn limited() -> Service {
    let rate = rocket::figment::util::map! { "per_second" => 1, "burst" => 1 };
    let app = web::rocket(catalog());
    let settings = app.figment().clone().merge(("rate_limit", rate));
    Service::new(app.configure(settings))
}

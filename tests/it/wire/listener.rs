//! The service is the same app behind the listener as without it.

use greeting_api::web;
use hyper::header::ETAG;
use rocket::fairing::AdHoc;
use rocket::http::{Header, Method, Status};
use rocket::local::blocking::Client;
use rocket::request::Request;
use rocket::response::{self, Responder, Response};
use rocket::shield::{Permission, Shield};
use rocket::{get, routes};
use rocket_listener::ResponseParts;

use crate::support::{Service, catalog, get};

const INTERNAL_ERROR: &str = "{\"type\":\"/problems/internal-error\",\"title\":\"Internal error\",\"status\":500,\
    \"detail\":\"Something went wrong in the service. The request itself may be correct. Try again later.\",\
    \"instance\":\"/problems/internal-error\"}";

#[test]
fn a_panic_in_a_fairing_is_a_problem() {
    let on_request = AdHoc::on_request("panics", |request, _| {
        let path = request.uri().path().to_string();
        Box::pin(async move { assert!(path.starts_with("/metrics"), "on purpose") })
    });
    let on_response = AdHoc::on_response("panics", |request, _| {
        let path = request.uri().path().to_string();
        Box::pin(async move { assert!(path.starts_with("/metrics"), "on purpose") })
    });
    for fairing in [on_request, on_response] {
        let service = Service::new(web::rocket(catalog()).attach(fairing));
        let answer = service.send(Method::Get, "/greet/Alice", &[]);
        assert_eq!((answer.status, answer.text()), (500, format!("{INTERNAL_ERROR}\n").as_str()));
        for (name, value) in [
            ("content-type", "application/problem+json; charset=utf-8"),
            ("content-language", "en"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "SAMEORIGIN"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{name}");
        }
        let metrics = service.send(Method::Get, "/metrics", &[]);
        assert!(metrics.text().contains("\ngreeting_requests_failed_total{error_type=\"panic\"} 1\n"));
        assert!(metrics.text().contains("\nhttp_server_active_requests 1\n"), "only this one");
    }
}

struct HalfMade;

impl<'r> Responder<'r, 'r> for HalfMade {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let mut response = Response::new();
        let mut parts = ResponseParts::of(request, &mut response);
        parts.set(ETAG, "\"of another answer\"");
        parts.set_body("of another answer");
        Err(Status::InternalServerError)
    }
}

#[get("/half-made")]
fn half_made() -> HalfMade {
    HalfMade
}

#[test]
fn an_answer_has_nothing_of_one_that_was_given_up() {
    let service = Service::new(web::rocket(catalog()).mount("/", routes![half_made]));
    let expected = "500\ncontent-language: en\ncontent-type: application/problem+json; charset=utf-8\n\
                    vary: Accept, Accept-Language\n\n";
    let answer = get(&service, "/half-made", &[]);
    let (headers, problem) = answer.split_once('{').expect("JSON");
    assert_eq!(headers, expected);
    assert!(
        problem.starts_with("\"type\":\"/problems/internal-error\",\"title\":\"Internal error\","),
        "{answer}"
    );
}

/// The only test that uses Rocket's local client: nothing but the app stands behind it.
#[test]
fn the_headers_and_the_body_are_those_of_the_app() {
    for origins in [&["*"][..], &["https://a.example"], &[]] {
        let app = || {
            let app = web::rocket(catalog());
            let settings = app.figment().clone().merge(("cors_origins", origins)).merge(("log_level", "off"));
            app.configure(settings)
        };
        let shield = Shield::default().disable::<Permission>();
        let client = Client::untracked(app().attach(shield)).expect("the app starts");
        let service = Service::new(app());
        for (method, path, status) in [
            (Method::Get, "/greet/Alice", 200),
            (Method::Head, "/greet/language/ja/Alice", 200),
            (Method::Get, "/languages", 200),
            (Method::Get, "/greet/%20", 400),
            (Method::Get, "/nowhere", 404),
            (Method::Get, "/livez", 200),
            (Method::Get, "/docs/swagger-ui.css", 200),
            (Method::Post, "/greet/Alice", 405),
            (Method::Options, "/greet/Alice", 204),
        ] {
            let headers = [
                ("Origin", "https://a.example"),
                ("Access-Control-Request-Method", "GET"),
                ("X-Request-Id", "one"),
            ];
            let mut answer = service.send(method, path, &headers);
            answer.headers.retain(|(name, _)| name != "content-length" && name != "date");
            answer.headers.sort();
            let mut request = client.req(method, path);
            for (name, value) in headers {
                request.add_header(Header::new(name, value));
            }
            let response = request.dispatch();
            let headers = response.headers().iter();
            let mut headers: Vec<_> = headers
                .map(|header| (header.name.as_str().to_lowercase(), header.value.to_string()))
                .collect();
            headers.sort();
            assert_eq!((answer.status, answer.headers), (status, headers), "{origins:?} {method} {path}");
            assert_eq!(response.status().code, status);
            assert_eq!(answer.body, response.into_bytes().unwrap_or_default(), "{origins:?} {method} {path}");
        }
    }
}

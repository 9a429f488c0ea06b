//! One request of hyper's through Rocket and back.

use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;

use futures::FutureExt;
use http_body_util::Full;
use hyper::body::{Body, Bytes};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{HeaderMap, Request, Response, StatusCode};
use rocket::http::{Header, Method};
use rocket::local::asynchronous::{Client, LocalRequest, LocalResponse};
use tokio::io::AsyncReadExt;

use super::target::{self, Checked};
use crate::web::catcher::REFUSED;
use crate::web::fields::Lent;
use crate::web::observe::REQUEST_ID;

/// The header fields that some route or fairing of ours reads, beside Host, `Accept` and the setting `ip_header`. Rocket
/// sees no other: each costs it two allocations, and what it does not see it cannot stumble over.
static READ: [HeaderName; 7] = [
    header::ACCEPT_ENCODING,
    header::ACCEPT_LANGUAGE,
    header::IF_NONE_MATCH,
    header::ORIGIN,
    header::ACCESS_CONTROL_REQUEST_METHOD,
    REQUEST_ID,
    HeaderName::from_static("traceparent"),
];

/// The most bytes of `Accept` that are read, over all its lines; more count as `*/*`.
const MAX_ACCEPT: usize = 1024;

const BROKEN: &str = r#"{"type":"/problems/internal-error","title":"Internal error","status":500,"detail":"Something went wrong in the service. The request may well be right: try again later."}"#;

/// What every answer says: the headers of Rocket's Shield, without building them anew each time.
const SECURITY: [(HeaderName, HeaderValue); 3] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN")),
    (HeaderName::from_static("permissions-policy"), HeaderValue::from_static("interest-cohort=()")),
];

/// Answers a request. Where a body was announced the connection closes after the answer: no route takes one, so
/// none is read.
pub async fn answer<B: Body>(
    client: &Client,
    request: Request<B>,
    remote: SocketAddr,
    stopping: bool,
) -> Response<Full<Bytes>> {
    let close = stopping || !request.body().is_end_stream();
    let answered = AssertUnwindSafe(dispatch(client, &request, remote)).catch_unwind().await;
    // Rocket catches a handler's panic by itself; this would be a fairing's.
    let mut answer = answered.unwrap_or_else(|_| broken());
    if close {
        answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    answer
}

async fn dispatch<B>(client: &Client, request: &Request<B>, remote: SocketAddr) -> Response<Full<Bytes>> {
    let accept = accept(request);
    let checked = target::check(request);
    let (method, target) = match &checked {
        Ok(checked) => (checked.method, &*checked.target),
        Err(_) if request.method() == hyper::Method::HEAD => (Method::Head, REFUSED),
        Err(_) => (Method::Get, REFUSED),
    };
    let mut local = client.req(method, target);
    let inner = local.inner_mut();
    inner.set_remote(remote);
    match &checked {
        Ok(Checked { host: Some(host), .. }) => inner.set_host(host.clone()),
        Ok(Checked { host: None, .. }) => {}
        Err(refusal) => {
            inner.local_cache(|| Some(*refusal));
        }
    }
    let ip_header = client.rocket().config().ip_header.as_ref().map(|name| name.as_str());
    for (name, value) in request.headers() {
        if (READ.contains(name) || ip_header.is_some_and(|ip_header| name == ip_header))
            && let Ok(value) = str::from_utf8(value.as_bytes())
        {
            inner.add_header(Header::new(name.as_str(), value));
        }
    }
    if let Some(accept) = accept {
        inner.add_header(Header::new("accept", accept));
    }
    let fields = Lent::to(inner);
    // Boxed: this future has 6 KB, and all that hold it would be moved with it. Made where it is to stay, it is not even
    // copied once.
    let mut response = Box::into_pin(Box::write(Box::new_uninit(), begin(local))).await;
    let mut answer = head(&response, fields.take());
    // Bodies are short, and whole in memory. That of an answer to HEAD is empty.
    let mut body = Vec::with_capacity(response.body().preset_size().unwrap_or_default());
    if response.read_to_end(&mut body).await.is_ok() {
        *answer.body_mut() = Full::from(body);
    }
    answer
}

/// Not inlined, so that the compiler lets it write to the place of what it returns.
#[inline(never)]
fn begin(local: LocalRequest<'_>) -> impl Future<Output = LocalResponse<'_>> {
    local.dispatch()
}

/// All lines of `Accept` as one, which is what they mean (RFC 9110, section 5.3).
fn accept<B>(request: &Request<B>) -> Option<String> {
    let mut lines = request.headers().get_all(header::ACCEPT).iter();
    let mut accept = lines.next()?.to_str().ok()?.to_owned();
    for line in lines {
        accept.push(',');
        accept.push_str(line.to_str().ok()?);
    }
    (accept.len() <= MAX_ACCEPT).then_some(accept)
}

/// What Rocket answered, without the body: that of an answer to HEAD has the length that the body would have.
fn head(response: &LocalResponse<'_>, fields: HeaderMap) -> Response<Full<Bytes>> {
    let mut answer = status(response.status().code, fields);
    let headers = answer.headers_mut();
    for field in response.headers().iter() {
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(field.name.as_str().as_bytes()),
            HeaderValue::from_bytes(field.value.as_bytes()),
        ) {
            headers.append(name, value);
        }
    }
    if let Some(length) = response.body().preset_size() {
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    answer
}

/// The problem of an internal error, where Rocket cannot be asked to word it.
fn broken() -> Response<Full<Bytes>> {
    let mut answer = status(500, HeaderMap::new());
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static("en"));
    *answer.body_mut() = Full::from(BROKEN);
    answer
}

/// An answer with a status, these fields, and what every answer says.
fn status(code: u16, fields: HeaderMap) -> Response<Full<Bytes>> {
    let mut answer = Response::new(Full::default());
    *answer.status_mut() = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *answer.headers_mut() = fields;
    for (name, value) in SECURITY {
        answer.headers_mut().insert(name, value);
    }
    answer
}

#[cfg(test)]
mod tests {
    use http_body_util::{BodyExt, Empty};
    use rocket::fairing::AdHoc;
    use rocket::http::Status;
    use rocket::response::{self, Responder};
    use rocket::{Build, Rocket, get, routes};

    use super::*;
    use crate::l10n::catalog::Catalog;
    use crate::web::fields::Fields;

    fn app() -> Rocket<Build> {
        crate::web::rocket(Catalog::embedded().expect("the embedded locales are right"))
    }

    /// The answer of an app to a GET.
    async fn get_from(app: Rocket<Build>, path: &str) -> Response<Full<Bytes>> {
        let client = crate::web::client(app).await.expect("the app starts");
        let request = Request::get(path).header("Host", "x").body(Empty::<Bytes>::new()).expect("a request");
        answer(&client, request, ([127, 0, 0, 1], 1).into(), false).await
    }

    /// The status, the type and the body of an answer of an app in which something panics.
    async fn answer_of(fairing: AdHoc) -> (StatusCode, HeaderValue, String) {
        let (head, body) = get_from(app().attach(fairing), "/greet/Alice").await.into_parts();
        let body = body.collect().await.expect("a body").to_bytes().to_vec();
        (head.status, head.headers[header::CONTENT_TYPE].clone(), String::from_utf8(body).expect("UTF-8"))
    }

    #[tokio::test]
    async fn a_panic_in_a_fairing_is_a_problem() {
        let problem = (
            StatusCode::INTERNAL_SERVER_ERROR,
            "application/problem+json".parse().unwrap(),
            BROKEN.to_owned(),
        );
        let on_request = AdHoc::on_request("panics", |_, _| Box::pin(async { panic!("on purpose") }));
        assert_eq!(answer_of(on_request).await, problem);
        let on_response = AdHoc::on_response("panics", |_, _| Box::pin(async { panic!("on purpose") }));
        assert_eq!(answer_of(on_response).await, problem);
    }

    struct HalfMade;

    impl<'r> Responder<'r, 'r> for HalfMade {
        fn respond_to(self, request: &'r rocket::Request<'_>) -> response::Result<'r> {
            let mut response = rocket::Response::new();
            Fields::of(request, &mut response).set(header::ETAG, "\"of another answer\"");
            Err(Status::InternalServerError)
        }
    }

    #[get("/half-made")]
    fn half_made() -> HalfMade {
        HalfMade
    }

    #[tokio::test]
    async fn an_answer_says_nothing_of_one_that_was_given_up() {
        let answer = get_from(app().mount("/", routes![half_made]), "/half-made").await;
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/problem+json");
        assert_eq!(answer.headers().get(header::ETAG), None);
    }

    /// Who carries the app makes no difference to what it says.
    #[tokio::test]
    async fn the_fields_are_those_of_the_app_alone() {
        for origins in [&["*"][..], &["https://a.example"], &[]] {
            let app = || {
                let settings = app().figment().clone().merge(("cors_origins", origins));
                app().configure(settings)
            };
            let alone = Client::untracked(app()).await.expect("the app starts");
            let carried = crate::web::client(app()).await.expect("the app starts");
            for (method, path) in [
                (Method::Get, "/greet/Alice"),
                (Method::Head, "/greet/language/ja/Alice"),
                (Method::Get, "/greet/%20"),
                (Method::Get, "/nowhere"),
                (Method::Get, "/livez"),
                (Method::Get, "/docs/swagger-ui.css"),
                (Method::Post, "/greet/Alice"),
                (Method::Options, "/greet/Alice"),
            ] {
                let fields = [
                    ("Origin", "https://a.example"),
                    ("Access-Control-Request-Method", "GET"),
                    ("X-Request-Id", "one"),
                ];
                let mut request = alone.req(method, path);
                let mut sent = Request::builder().method(method.as_str()).uri(path).header("Host", "x");
                for (name, value) in fields {
                    request.add_header(Header::new(name, value));
                    sent = sent.header(name, value);
                }
                let sent = sent.body(Empty::<Bytes>::new()).expect("a request");
                let answer = answer(&carried, sent, ([127, 0, 0, 1], 1).into(), false).await;
                let response = request.dispatch().await;
                let mut said: Vec<_> = answer
                    .headers()
                    .iter()
                    .map(|(name, value)| (name.to_string(), value.to_str().expect("text").to_owned()))
                    .filter(|(name, _)| name != "content-length")
                    .collect();
                let mut expected: Vec<_> = response
                    .headers()
                    .iter()
                    .map(|field| (field.name.as_str().to_lowercase(), field.value.to_string()))
                    .collect();
                said.sort();
                expected.sort();
                assert_eq!(said, expected, "{origins:?} {method} {path}");
            }
        }
    }
}

//! If an app fails, the client still gets a complete response.

mod client;

use std::io::{self, Cursor};
use std::pin::Pin;
use std::task::{Context, Poll};

use rocket::fairing::AdHoc;
use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder, Response};
use rocket::tokio::io::{AsyncRead, AsyncSeek, ReadBuf};
use rocket::{Build, Rocket, catch, catchers, get, routes};
use rocket_listener::{Close, Config, Event, InternalError, ResponseParts, clear};

use crate::client::{app, get, here, observed, outline, served};

const FAILED: (&str, &str) = ("HTTP/1.1 500 Internal Server Error", "sorry");

/// Returns the response to a request, and the events between `Opened` and `Closed`.
async fn answer(app: Rocket<Build>, request: &str) -> (String, Vec<Event>) {
    let (observer, events) = observed();
    let internal_error = InternalError { content_type: "text/plain", body: "sorry" };
    let headers = vec![("x-every".parse().expect("a name"), "yes".parse().expect("a value"))];
    let config = Config { observer, internal_error, headers, ..Config::default() };
    let response = served(app, config, request).await;
    let mut events = events.lock().expect("events").split_off(1);
    assert!(matches!(events.pop(), Some(Event::Closed(Close::Done))));
    assert!(response.contains("\nx-every: yes\n"), "{response}");
    (response, events)
}

#[get("/")]
fn hello() -> &'static str {
    "hello"
}

#[tokio::test]
async fn a_fairing_panics() {
    let on_request = || AdHoc::on_request("panics", |_, _| Box::pin(async { panic!("on purpose") }));
    let on_response = || AdHoc::on_response("panics", |_, _| Box::pin(async { panic!("on purpose") }));
    for fairing in [on_request, on_response] {
        let (response, events) = answer(app().mount("/", routes![hello]).attach(fairing()), &get("")).await;
        assert_eq!(outline(&response), FAILED);
        assert!(
            response.contains("\ncontent-type: text/plain\n") && response.contains("\ncontent-length: 5\n")
        );
        assert!(matches!(events[..], [Event::Panicked]), "{events:?}");
    }
}

#[get("/")]
fn panics() -> &'static str {
    panic!("on purpose")
}

/// Rocket catches this panic.
#[tokio::test]
async fn a_handler_panics() {
    let (response, events) = answer(app().mount("/", routes![panics]), &get("")).await;
    assert_eq!(outline(&response).0, FAILED.0);
    assert!(outline(&response).1.contains("<h1>500: Internal Server Error</h1>"), "{response}");
    assert!(events.is_empty(), "{events:?}");
}

/// A body of three bytes. It announces another size, or reading it fails or panics.
#[derive(Clone, Copy, PartialEq)]
enum Body {
    Claims(usize),
    Fails,
    Panics,
}

impl AsyncRead for Body {
    fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, _: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        assert!(*self == Self::Fails, "on purpose");
        Poll::Ready(Err(io::ErrorKind::Other.into()))
    }
}

impl AsyncSeek for Body {
    fn start_seek(self: Pin<&mut Self>, _: io::SeekFrom) -> io::Result<()> {
        Ok(())
    }

    fn poll_complete(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<u64>> {
        Poll::Ready(Ok(3))
    }
}

impl<'r> Responder<'r, 'static> for Body {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::new();
        match self {
            Self::Claims(size) => response.set_sized_body(size, Cursor::new("abc")),
            _ => response.set_sized_body(3, self),
        }
        Ok(response)
    }
}

#[get("/<body>")]
fn body(body: &str) -> Body {
    match body {
        "fails" => Body::Fails,
        "panics" => Body::Panics,
        size => Body::Claims(size.parse().expect("a number")),
    }
}

#[get("/unchanged")]
fn unchanged() -> (Status, &'static str) {
    (Status::NotModified, "hello")
}

#[tokio::test]
async fn a_body_fails() {
    let app = || app().mount("/", routes![body]);
    let request = |method: &str, path: &str| get("").replace("GET /", &format!("{method} /{path}"));
    for (path, panics) in [("2", false), ("4", false), ("0", false), ("fails", false), ("panics", true)] {
        let (response, events) = answer(app(), &request("GET", path)).await;
        assert_eq!(outline(&response), FAILED, "{path}");
        assert_eq!(matches!(events[..], [Event::Panicked]), panics, "{path} {events:?}");
        assert_eq!(matches!(events[..], [Event::BodyFailed]), !panics, "{path} {events:?}");
        // The body of a response to HEAD is not read.
        let (response, events) = answer(app(), &request("HEAD", path)).await;
        assert_eq!(outline(&response), ("HTTP/1.1 200 OK", ""), "{path}");
        assert!(events.is_empty(), "{path} {events:?}");
    }
    let (response, events) = answer(app(), &request("GET", "3")).await;
    assert_eq!((outline(&response), events.len()), (("HTTP/1.1 200 OK", "abc"), 0));
}

/// A response with this status has no body, even if the app sets one.
#[tokio::test]
async fn a_body_is_left_out() {
    let request = get("").replace(" / ", " /unchanged ");
    for request in [request.clone(), request.replace("GET", "HEAD")] {
        let (response, events) = answer(app().mount("/", routes![unchanged]), &request).await;
        assert_eq!((outline(&response), events.len()), (("HTTP/1.1 304 Not Modified", ""), 0));
    }
}

struct HalfMade;

impl<'r> Responder<'r, 'r> for HalfMade {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let mut response = Response::new();
        let mut parts = ResponseParts::of(request, &mut response);
        parts.set(hyper::header::ETAG, "\"of another response\"");
        parts.set_body("of another response");
        Err(Status::Conflict)
    }
}

#[get("/")]
fn half_made() -> HalfMade {
    HalfMade
}

#[catch(default)]
fn catch(status: Status, request: &Request<'_>) -> String {
    clear(request);
    status.to_string()
}

#[tokio::test]
async fn a_response_is_given_up_half_made() {
    let app = app().mount("/", routes![half_made]).register("/", catchers![catch]);
    let response = here(app, &get("")).await;
    assert_eq!(outline(&response), ("HTTP/1.1 409 Conflict", "409 Conflict"));
    assert!(!response.contains("etag"), "{response}");
}

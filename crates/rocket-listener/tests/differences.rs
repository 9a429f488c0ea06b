//! The differences from Rocket's `launch()`: a test for each row of the README's table, except TLS and HTTP/2.

mod client;
mod launch;

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hyper::header::HeaderName;
use rocket::data::{IoHandler, IoStream};
use rocket::fairing::AdHoc;
use rocket::fs::NamedFile;
use rocket::http::{Cookie, CookieJar, Status};
use rocket::request::{FromRequest, Outcome, Request};
use rocket::response::stream::{ByteStream, Event as Message, EventStream, TextStream};
use rocket::response::{self, Responder, Response};
use rocket::{Build, Rocket, Shutdown, State, async_trait, catch, catchers, get, post, routes};
use rocket_listener::{Config, Event, Forward, Refused, Server, bind, field, fields, host};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use crate::client::{app, get, here, observed, outline, served};
use crate::launch::{ask, launch, launched};

const OK: &str = "HTTP/1.1 200 OK";

#[post("/", data = "<body>")]
fn length(body: &[u8]) -> String {
    body.len().to_string()
}

#[tokio::test]
async fn request_bodies_are_not_read() {
    let app = || app().mount("/", routes![length]);
    let request = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
    assert_eq!(outline(&launched(app(), request).await), (OK, "5"));
    let response = here(app(), request).await;
    assert_eq!(outline(&response), (OK, "0"));
    // The connection closes, because the next bytes are the body.
    assert!(response.contains("\nconnection: close\n"), "{response}");
    let response = here(app(), &request.repeat(2)).await;
    assert_eq!(outline(&response), (OK, "0"));
}

#[get("/text")]
fn text() -> TextStream![&'static str] {
    TextStream! { yield "a"; yield "b"; }
}

#[get("/bytes")]
fn bytes() -> ByteStream![Vec<u8>] {
    ByteStream! { yield b"ab".to_vec(); }
}

#[get("/events")]
fn events() -> EventStream![] {
    EventStream! { yield Message::data("ab"); }
}

#[get("/file")]
async fn file() -> io::Result<NamedFile> {
    NamedFile::open(file!().rsplit('/').next().map_or_else(String::new, |name| format!("{TESTS}/{name}")))
        .await
}

const TESTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");

#[tokio::test]
async fn responses_without_a_size_are_refused() {
    let app = || app().mount("/", routes![text, bytes, events, file]);
    for path in ["/text", "/bytes", "/events", "/file"] {
        let request = get("").replace(" / ", &format!(" {path} "));

        let response = launched(app(), &request).await;
        assert_eq!(outline(&response).0, OK, "{path}");
        assert!(outline(&response).1.contains('a'), "{path}");
        let (observer, events) = observed();
        let response = served(app(), Config { observer, ..Config::default() }, &request).await;
        assert_eq!(
            outline(&response),
            ("HTTP/1.1 500 Internal Server Error", "Internal server error"),
            "{path}"
        );
        let events = events.lock().expect("events");
        assert!(matches!(events[..], [Event::Opened, Event::BodyFailed, Event::Closed(_)]), "{events:?}");
    }
}

/// Set when the `on_shutdown` fairing runs.
struct Ran(Arc<AtomicBool>);

#[get("/")]
async fn until_shutdown(shutdown: Shutdown) -> &'static str {
    shutdown.await;
    // Within the grace of the listener, not of the app's settings.
    sleep(Duration::from_millis(100)).await;
    "stopped"
}

fn app_with_shutdown(ran: &Ran) -> Rocket<Build> {
    let ran = Arc::clone(&ran.0);
    let settings = app().figment().clone().merge(("shutdown.grace", 0)).merge(("shutdown.mercy", 0));
    app()
        .configure(settings)
        .mount("/", routes![until_shutdown])
        .attach(AdHoc::on_shutdown("ran", |_| Box::pin(async move { ran.store(true, Ordering::Relaxed) })))
}

#[tokio::test]
async fn a_shutdown_notifies_handlers_and_runs_no_fairings() {
    let ran = Ran(Arc::default());
    let launched = launch(app_with_shutdown(&ran)).await;
    launched.stop().await;
    assert!(ran.0.swap(false, Ordering::Relaxed));

    let server = Server::new(app_with_shutdown(&ran), Config::default()).await.expect("the app starts");
    let sockets = bind(&[[127, 0, 0, 1].into()], 0).expect("a free port");
    let address = sockets[0].local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel::<()>();
    let serve = tokio::spawn(async { server.serve(sockets, async { drop(stopped.await) }).await });
    let response = tokio::spawn(async move { ask(address, &get("")).await });
    sleep(Duration::from_millis(200)).await;
    assert!(!response.is_finished());
    stop.send(()).expect("it is served");
    let response = response.await.expect("a response");
    assert_eq!(outline(&response), (OK, "stopped"));
    assert!(response.contains("\nconnection: close\n"), "{response}");
    serve.await.expect("no panic");
    assert!(!ran.0.load(Ordering::Relaxed));
}

#[tokio::test]
async fn the_keep_alive_of_the_settings_is_not_used() {
    let app = || app().configure(app().figment().clone().merge(("keep_alive", 0)));
    let requests = get("").repeat(2);
    let count = |responses: &str| responses.matches("HTTP/1.1 404 ").count();
    let launched = launch(app()).await;
    assert_eq!(count(&ask(launched.address, &requests).await), 1);
    launched.stop().await;
    assert_eq!(count(&here(app(), &requests).await), 2);
}

/// Set when a handler starts, and when it ends.
#[derive(Default)]
struct Progress {
    started: AtomicBool,
    ended: AtomicBool,
}

#[get("/")]
async fn slow(progress: &State<Arc<Progress>>) -> &'static str {
    progress.started.store(true, Ordering::Relaxed);
    sleep(Duration::from_millis(200)).await;
    progress.ended.store(true, Ordering::Relaxed);
    "done"
}

#[tokio::test]
async fn a_handler_ends_with_the_task_of_its_connection() {
    // The listener notices that the client has left when it writes the response, so the handler continues.
    let progress = Arc::<Progress>::default();
    let app = |progress: &Arc<Progress>| app().manage(Arc::clone(progress)).mount("/", routes![slow]);
    let server = Server::new(app(&progress), Config::default()).await.expect("the app starts");
    let leave = async |mut client: tokio::io::DuplexStream| {
        client.write_all(get("").as_bytes()).await.expect("sent");
        while !progress.started.load(Ordering::Relaxed) {
            sleep(Duration::from_millis(1)).await;
        }
        drop(client);
    };
    let (client, stream) = duplex(1024);
    tokio::join!(leave(client), server.serve_connection(stream, ([127, 0, 0, 1], 1).into()));
    assert!(progress.ended.load(Ordering::Relaxed));

    // The handler is a part of the connection's future. If that is dropped, the handler is cancelled.
    let progress = Arc::<Progress>::default();
    let server = Server::new(app(&progress), Config::default()).await.expect("the app starts");
    let (mut client, stream) = duplex(1024);
    client.write_all(get("").as_bytes()).await.expect("sent");
    let connection = server.serve_connection(stream, ([127, 0, 0, 1], 1).into());
    assert!(timeout(Duration::from_millis(50), connection).await.is_err());
    assert!(progress.started.load(Ordering::Relaxed));
    sleep(Duration::from_millis(400)).await;
    assert!(!progress.ended.load(Ordering::Relaxed));

    // Under `launch()`, the handler has its own task.
    let progress = Arc::<Progress>::default();
    let launched = launch(app(&progress)).await;
    let stream = tokio::net::TcpStream::connect(launched.address).await.expect("a connection");
    let mut stream = stream;
    stream.write_all(get("").as_bytes()).await.expect("sent");
    while !progress.started.load(Ordering::Relaxed) {
        sleep(Duration::from_millis(1)).await;
    }
    drop(stream);
    sleep(Duration::from_millis(400)).await;
    assert!(progress.ended.load(Ordering::Relaxed));
    launched.stop().await;
}

/// What a guard gets of a request's head, sorted.
struct Seen(String);

#[async_trait]
impl<'r> FromRequest<'r> for Seen {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let headers = request.headers().iter().filter(|header| header.name != "connection");
        let headers = headers.map(|header| format!("{}: {}", header.name, header.value));
        let cookies =
            request.cookies().iter().map(|cookie| format!("{} = {}", cookie.name(), cookie.value()));
        let mut lines: Vec<_> = headers.chain(cookies).collect();
        lines.sort();
        let host = request.host().map_or_else(String::new, ToString::to_string);
        Outcome::Success(Self(format!("{host}\n{}", lines.join("\n"))))
    }
}

#[get("/")]
fn seen(seen: Seen, cookies: &CookieJar<'_>) -> String {
    cookies.add(Cookie::new("new", "1"));
    cookies.add(Cookie::build(("other", "é")).http_only(true));
    cookies.remove("a");
    seen.0
}

const HEAD: &str = "Authorization: Bearer b\r\nCookie: a=1; b=%C3%A9\r\nCookie: c=3; nonsense\r\nX-Own: y\r\nX-Own: z\r\n\
                    Accept: text/plain, text/*;q=0.5\r\nReferer: http://b/\r\n";

fn set_cookies(response: &str) -> Vec<&str> {
    let mut lines: Vec<_> = response.lines().filter(|line| line.starts_with("set-cookie: ")).collect();
    lines.sort_unstable();
    lines
}

#[tokio::test]
async fn headers_and_cookies_are_the_same_unless_only_some_are_forwarded() {
    let app = || app().mount("/", routes![seen]);
    let expected = launched(app(), &get(HEAD)).await;
    let response = here(app(), &get(HEAD)).await;
    let all = "a\na = 1\naccept: text/plain, text/*;q=0.5\nauthorization: Bearer b\nb = é\nc = 3\n\
               cookie: a=1; b=%C3%A9\ncookie: c=3; nonsense\nhost: a\nreferer: http://b/\nx-own: y\nx-own: z";
    assert_eq!(outline(&expected), (OK, all));
    assert_eq!(outline(&response), (OK, all));
    assert_eq!(set_cookies(&expected).len(), 3, "{expected}");
    assert_eq!(set_cookies(&response), set_cookies(&expected));

    let forward = Forward::Only(["host", "x-own"].map(|name| name.parse().expect("a name")).into());
    let only = served(app(), Config { forward, ..Config::default() }, &get(HEAD)).await;
    assert_eq!(outline(&only), (OK, "a\nhost: a\nx-own: y\nx-own: z"));
    // A cookie that was not forwarded is not removed.
    assert_eq!(set_cookies(&only), set_cookies(&expected)[1..]);
}

/// What a guard reads without Rocket's map.
struct Read(String);

#[async_trait]
impl<'r> FromRequest<'r> for Read {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let name = HeaderName::from_static;
        let lines: Vec<_> = fields(request, &name("x-own")).collect();
        let absent = field(request, &name("x-absent"));
        let host = host(request).map(|host| host.to_string());
        Outcome::Success(Self(format!("{host:?} {lines:?} {absent:?}")))
    }
}

#[get("/")]
fn read(read: Read) -> String {
    read.0
}

#[tokio::test]
async fn fields_are_read_whether_they_are_forwarded_or_not() {
    let app = || app().mount("/", routes![read]);
    let expected = r#"Some("a") ["y", "z"] None"#;
    assert_eq!(outline(&launched(app(), &get(HEAD)).await), (OK, expected));
    assert_eq!(outline(&here(app(), &get(HEAD)).await), (OK, expected));
    let none = Config { forward: Forward::Only(Vec::new()), ..Config::default() };
    assert_eq!(outline(&served(app(), none, &get(HEAD)).await), (OK, expected));
    let old = "GET / HTTP/1.0\r\nX-Own: fran\u{E7}ais\r\n\r\n";
    assert_eq!(outline(&here(app(), old).await), ("HTTP/1.0 200 OK", r#"None ["français"] None"#));
}

#[tokio::test]
async fn a_byte_that_is_not_utf8_is_replaced() {
    let app = || app().mount("/", routes![seen]);
    let request = b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Own: fran\xE7ais, de\r\n\r\n";
    let launched = launch(app()).await;
    assert_eq!(outline(&ask(launched.address, request).await), (OK, "a\nhost: a"));
    launched.stop().await;
    assert_eq!(outline(&here(app(), request).await), (OK, "a\nhost: a\nx-own: fran\u{FFFD}ais, de"));
    let response = here(crate::app().mount("/", routes![read]), request).await;
    assert_eq!(outline(&response), (OK, "Some(\"a\") [\"fran\u{FFFD}ais, de\"] None"));
}

#[get("/")]
fn accept(request: Seen) -> String {
    request.0
}

#[tokio::test]
async fn a_long_accept_is_not_forwarded() {
    let app = || app().mount("/", routes![accept]);
    for (length, is_forwarded) in [(1024, true), (1025, false)] {
        let value = format!("text/{}", "a".repeat(length - 5));
        let request = get(&format!("Accept: {value}\r\n"));
        let all = format!("a\naccept: {value}\nhost: a");
        assert_eq!(outline(&launched(app(), &request).await), (OK, all.as_str()), "{length}");
        let expected = if is_forwarded { all } else { "a\nhost: a".to_owned() };
        assert_eq!(outline(&here(app(), &request).await), (OK, expected.as_str()), "{length}");
    }
    // Several lines are one list (RFC 9110, section 5.3).
    let response = here(app(), &get("Accept: text/plain\r\nAccept: text/html\r\n")).await;
    assert_eq!(outline(&response).1, "a\naccept: text/plain,text/html\nhost: a");
}

#[catch(default)]
fn catch(status: Status, request: &Request<'_>) -> String {
    match Refused::of(request) {
        Some(Refused { refusal, method }) => format!("{} {method:?}", refusal.as_str()),
        None => status.to_string(),
    }
}

#[tokio::test]
async fn refused_requests_reach_the_catcher() {
    let app = || app().register("/", catchers![catch]);
    for (request, status, body) in [
        ("PUT /a b HTTP/1.1\r\nHost: a\r\n\r\n", "400 Bad Request", "malformed Some(Put)"),
        ("PUT / HTTP/1.1\r\nHost: a\r\nA b: c\r\n\r\n", "400 Bad Request", "malformed Some(Put)"),
        (
            &format!("PUT / HTTP/1.1\r\nHost: a\r\n{}\r\n", "a:\r\n".repeat(101)),
            "431 Request Header Fields Too Large",
            "header_too_large Some(Put)",
        ),
    ] {
        assert_eq!(
            outline(&launched(app(), request).await),
            (&*format!("HTTP/1.1 {status}"), ""),
            "{request}"
        );
        assert_eq!(outline(&here(app(), request).await), (&*format!("HTTP/1.1 {status}"), body), "{request}");
    }
}

/// Upgrades its connection and sends a text.
struct Upgrade;

#[async_trait]
impl IoHandler for Upgrade {
    async fn io(self: Pin<Box<Self>>, mut stream: IoStream) -> io::Result<()> {
        stream.write_all(b"hello").await
    }
}

impl<'r> Responder<'r, 'r> for Upgrade {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'r> {
        let mut response = Response::new();
        response.add_upgrade("raw", self);
        Ok(response)
    }
}

#[get("/")]
fn upgrade() -> Upgrade {
    Upgrade
}

#[tokio::test]
async fn connections_are_not_upgraded() {
    let app = || app().mount("/", routes![upgrade]);
    let request = get("Connection: upgrade\r\nUpgrade: raw\r\n");
    let launched = launch(app()).await;
    let mut stream = tokio::net::TcpStream::connect(launched.address).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).await.expect("a response");
    assert!(response.starts_with("HTTP/1.1 101 ") && response.ends_with("\r\n\r\nhello"), "{response}");
    launched.stop().await;
    assert_eq!(outline(&here(app(), &request).await), (OK, ""));
}

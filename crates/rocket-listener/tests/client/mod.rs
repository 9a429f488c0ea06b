//! An app, and a client that sends requests to it through this listener.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use rocket::config::{LogLevel, Shutdown};
use rocket::{Build, Rocket};
use rocket_listener::{Config, Event, Observer, Server};
use tokio::io::join;

/// Returns an app that logs nothing, on a free port, without the settings of the repository around this crate.
pub fn app() -> Rocket<Build> {
    rocket::custom(rocket::Config {
        log_level: LogLevel::Off,
        address: Ipv4Addr::LOCALHOST.into(),
        port: 0,
        shutdown: Shutdown { ctrlc: false, signals: [].into(), ..Shutdown::default() },
        ..rocket::Config::default()
    })
}

/// Returns an observer, and the events that it gets.
pub fn observed() -> (Observer, Arc<Mutex<Vec<Event>>>) {
    let events = Arc::<Mutex<Vec<_>>>::default();
    let kept = Arc::clone(&events);
    (Observer::new(move |event| kept.lock().expect("events").push(event)), events)
}

/// Returns the responses to a client that sends these bytes and then closes its half.
pub async fn served(app: Rocket<Build>, config: Config, bytes: impl AsRef<[u8]>) -> String {
    let server = Server::new(app, config).await.expect("the app starts");
    let mut responses = Vec::new();
    server.serve_connection(join(bytes.as_ref(), &mut responses), ([127, 0, 0, 1], 1).into()).await;
    text(responses)
}

/// The same with the defaults.
pub async fn here(app: Rocket<Build>, bytes: impl AsRef<[u8]>) -> String {
    served(app, Config::default(), bytes).await
}

/// Returns responses as text, without `date`.
pub fn text(responses: Vec<u8>) -> String {
    let text = String::from_utf8(responses).expect("UTF-8");
    text.lines().filter(|line| !line.starts_with("date: ")).collect::<Vec<_>>().join("\n")
}

/// Returns a GET of `/` with these header lines.
pub fn get(lines: &str) -> String {
    format!("GET / HTTP/1.1\r\nHost: a\r\n{lines}\r\n")
}

/// Returns the status line of a response, and its body.
pub fn outline(response: &str) -> (&str, &str) {
    let (head, body) = response.split_once("\n\n").unwrap_or((response.trim_end(), ""));
    (head.lines().next().unwrap_or_default(), body)
}

//! A service to ask, and its answers as text that can be compared whole.

use std::fmt::Write;

use greeting_api::l10n::catalog::Catalog;
use greeting_api::web;
use rocket::http::{Header, Method};
use rocket::local::blocking::Client;
use rocket::{Build, Rocket};

/// The headers that every answer has.
const SECURITY: [(&str, &str); 3] = [
    ("X-Frame-Options", "SAMEORIGIN"),
    ("X-Content-Type-Options", "nosniff"),
    ("Permissions-Policy", "interest-cohort=()"),
];

/// The service, with the locales and the settings that it is shipped with.
pub fn service() -> Client {
    client(web::rocket(catalog()))
}

pub fn catalog() -> Catalog {
    Catalog::embedded().expect("the embedded locales are right")
}

/// A client of a service, which logs nothing.
pub fn client(rocket: Rocket<Build>) -> Client {
    let quiet = rocket.figment().clone().merge(("log_level", "off"));
    Client::untracked(rocket.configure(quiet)).expect("the service starts")
}

/// Every tag of the repository's `locales`.
pub fn locales() -> Vec<String> {
    let entries = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).expect("locales");
    let mut tags: Vec<_> = entries
        .map(|entry| entry.expect("an entry of locales"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().expect("a tag"))
        .collect();
    tags.sort();
    tags
}

/// The whole answer to a GET: status, headers sorted by name, an empty line, body.
pub fn get(client: &Client, path: &str, headers: &[(&'static str, &str)]) -> String {
    ask(client, Method::Get, path, headers)
}

/// The whole answer to a request. The headers that every answer has are checked here and left out.
pub fn ask(client: &Client, method: Method, path: &str, headers: &[(&'static str, &str)]) -> String {
    let mut request = client.req(method, path.to_owned());
    for (name, value) in headers {
        request.add_header(Header::new(*name, (*value).to_owned()));
    }
    let response = request.dispatch();
    let mut lines: Vec<_> = response
        .headers()
        .iter()
        .map(|header| (header.name.as_str().to_owned(), header.value.to_string()))
        .collect();
    for (name, value) in SECURITY {
        let index = lines.iter().position(|line| line.0 == name && line.1 == value);
        lines.remove(index.unwrap_or_else(|| panic!("{method} {path} has no {name}: {value}")));
    }
    lines.sort();
    let mut answer = response.status().code.to_string();
    for (name, value) in lines {
        write!(answer, "\n{name}: {value}").expect("a string");
    }
    write!(answer, "\n\n{}", response.into_string().unwrap_or_default()).expect("a string");
    answer
}

/// The part of an answer after its headers.
pub fn body(answer: &str) -> &str {
    answer.split_once("\n\n").expect("a whole answer").1
}

//! What the headers of answers say.

use std::collections::BTreeMap;

use serde_json::json;
use utoipa::openapi::header::{Header, HeaderBuilder};
use utoipa::openapi::{Ref, RefOr};

/// The headers of an answer that can be kept and asked for again.
pub const LASTING: &[&str] = &["Cache-Control", "Content-Language", "ETag", "Vary"];

/// Where a header is described.
pub fn reference(header: &str) -> Ref {
    Ref::new(format!("#/components/headers/{header}"))
}

/// Every header, by its name.
pub fn components() -> BTreeMap<String, RefOr<Header>> {
    let headers = HEADERS.map(|(name, description, example)| {
        let header = HeaderBuilder::new().description(Some(description)).example(Some(json!(example)));
        (name.to_owned(), header.build().into())
    });
    headers.into()
}

/// Name, what it says, an example.
const HEADERS: [(&str, &str, &str); 9] = [
    ("Allow", "With status 405: the methods that every address takes.", "GET, HEAD, OPTIONS"),
    (
        "Cache-Control",
        "How long anybody may keep the answer: 300 seconds for a greeting, the languages and the help page. \
         `no-store` where nobody may, as with problems.",
        "public, max-age=300",
    ),
    ("Content-Encoding", "`gzip`, where `Accept-Encoding` takes it.", "gzip"),
    ("Content-Language", "The language of the words in the answer: a BCP 47 tag.", "fr"),
    (
        "Content-Location",
        "The address of the same greeting in the language chosen.",
        "/greet/language/fr/Alice",
    ),
    (
        "Content-Security-Policy",
        "What the page may load: nothing but what the service itself has.",
        "default-src 'none'",
    ),
    ("ETag", "A name for this very answer, for `If-None-Match`.", "\"0123456789abcdef\""),
    (
        "Retry-After",
        "With status 429: in how many seconds the client may send a request again, at least 1.",
        "1",
    ),
    ("Vary", "The fields of the request that the answer depends on.", "Accept, Accept-Language"),
];

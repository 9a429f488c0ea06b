//! Every operation has the statuses, headers and media types that are described, and no others.

use std::collections::{BTreeMap, BTreeSet};

use rocket::http::Method;

use super::document::{DOCUMENT, component, entries, names, operations, paths, resolve, text};
use super::exchanges::{OPERATIONS, all};
use crate::support::service;

/// [`OPERATIONS`] fails if a status is not described.
#[test]
fn every_status_of_an_operation_is_real() {
    for (template, operation) in operations() {
        for (status, response) in entries(&operation["responses"]) {
            // A malformed request gets 400 whatever the operation is.
            let is_real = OPERATIONS.iter().any(|(other, exchange)| {
                *other == template
                    && exchange.component == component(response)
                    && exchange.answer.status.to_string() == status
            });
            assert!(is_real || ["default", "400"].contains(&status), "{template}: {status}");
        }
    }
}

/// `Accept` is not described as a parameter, because the specification does not allow that.
#[test]
fn the_request_headers_of_every_operation_are_described_and_no_others() {
    let service = service();
    for (template, operation) in operations() {
        let mut read = BTreeSet::new();
        for path in paths(template) {
            for (media_type, _) in entries(&resolve(&operation["responses"]["200"])["content"]) {
                let answer = service.send(Method::Get, &path, &[("Accept", media_type)]);
                let vary = answer.header("vary").unwrap_or_default().to_lowercase();
                read.extend(vary.split(", ").filter(|name| !name.is_empty()).map(ToOwned::to_owned));
                if answer.header("etag").is_some() {
                    read.extend(["if-match", "if-none-match"].map(ToOwned::to_owned));
                }
            }
        }
        read.remove("accept");
        // It is described once for all.
        read.remove("accept-encoding");
        // The path names the language, unless it is malformed.
        if template.contains("{code}") {
            read.insert("accept-language".to_owned());
        }
        assert_eq!(read, names(operation, "header").map(str::to_lowercase).collect(), "{template}");
    }
}

#[test]
fn every_header_is_described_and_no_others() {
    /// Headers of HTTP itself, and those that only a service with a rate limit has.
    const EXCEPT: [&str; 6] =
        ["connection", "content-length", "content-type", "date", "ratelimit", "ratelimit-policy"];
    let everywhere = text(&DOCUMENT["info"]["description"]).to_lowercase();
    let described = |component| {
        let headers = &DOCUMENT["components"]["responses"][component]["headers"];
        entries(headers).map(|(name, _)| name.to_lowercase()).collect::<BTreeSet<_>>()
    };
    let mut seen = BTreeMap::<_, BTreeSet<_>>::new();
    for exchange in all() {
        let described = described(exchange.component);
        for (name, value) in &exchange.answer.headers {
            if described.contains(name) {
                seen.entry(exchange.component).or_default().insert(name.clone());
            } else if !EXCEPT.contains(&name.as_str()) {
                // The text describes the headers of every response. Each has its own request ID.
                let value = if name == "x-request-id" { "" } else { value };
                let sentence = format!("`{name}: {value}").to_lowercase();
                assert!(everywhere.contains(&sentence), "{}: {name}: {value}", exchange.request);
            }
        }
    }
    for (component, _) in entries(&DOCUMENT["components"]["responses"]) {
        assert_eq!(seen[component], described(component), "{component}");
    }
}

#[test]
fn every_example_of_a_header_is_a_real_value() {
    for (name, header) in entries(&DOCUMENT["components"]["headers"]) {
        let example = match &header["example"] {
            example if example.is_null() => &resolve(&header["schema"])["examples"][0],
            example => example,
        };
        let example = example.as_str().map_or_else(|| example.to_string(), ToOwned::to_owned);
        let name = name.to_lowercase();
        let mut values = all().flat_map(|exchange| exchange.answer.all(&name));
        assert!(values.any(|value| value == example), "{name}: {example}");
    }
}

#[test]
fn every_media_type_is_described_and_no_others() {
    let mut seen = BTreeMap::<_, BTreeSet<_>>::new();
    for exchange in all() {
        let Some(media_type) = exchange.answer.header("content-type") else { continue };
        let media_type = media_type.split(';').next().unwrap_or_default();
        seen.entry(exchange.component).or_default().insert(media_type);
    }
    for (component, response) in entries(&DOCUMENT["components"]["responses"]) {
        let mut seen = seen.remove(component).unwrap_or_default();
        // Every problem also comes as plain text and as a page, as other tests show.
        if response["content"]["application/problem+json"].is_object() {
            seen.extend(["text/plain", "text/html"]);
        }
        assert_eq!(seen, entries(&response["content"]).map(|(name, _)| name).collect(), "{component}");
    }
}

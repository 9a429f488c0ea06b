//! The span of a request, named and described as in OpenTelemetry's semantic conventions for HTTP servers.

use std::time::Instant;

use crate::traces::{KeyValue, Trace, attribute};

/// The method of a request whose method is not known.
pub const OTHER: &str = "_OTHER";

/// Ends the span of a request. `route` is the template of its route, or empty if no route matched.
pub fn end(trace: &Trace, at: Instant, scheme: &str, method: &str, route: &str, status: u16) {
    trace.end(at, name(method, route), attributes(scheme, method, route, status), status >= 500);
}

/// Returns the method and the template of the route.
fn name(method: &str, route: &str) -> String {
    let method = if method == OTHER { "HTTP" } else { method };
    if route.is_empty() { method.to_owned() } else { format!("{method} {route}") }
}

fn attributes(scheme: &str, method: &str, route: &str, status: u16) -> Vec<KeyValue> {
    let mut attributes = vec![
        attribute("http.request.method", method),
        attribute("url.scheme", scheme),
        attribute("http.response.status_code", status),
    ];
    // A path that no route matches may contain a name anywhere.
    if !route.is_empty() {
        attributes.push(attribute("http.route", route));
        attributes.push(attribute("url.path", redacted(route).as_str()));
    }
    if status >= 500 {
        attributes.push(attribute("error.type", status.to_string().as_str()));
    }
    attributes
}

/// Returns the path of a request without what the client chose: the log has no names of people, and neither have traces.
fn redacted(route: &str) -> String {
    let segment = |segment| if str::starts_with(segment, '<') { "REDACTED" } else { segment };
    route.split('/').map(segment).collect::<Vec<_>>().join("/")
}

//! The setting `traces`: where spans are sent, and of which requests.

use std::fmt;

use hyper::Uri;
use serde::{Deserialize, Serialize};

/// The path of traces below the base URL of a collector (OTLP 1, "OTLP/HTTP Request").
const PATH: &str = "/v1/traces";

/// Traces of requests, for an OpenTelemetry collector.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Traces {
    /// The collector.
    pub endpoint: Endpoint,
    /// The name of the service in its traces.
    #[serde(default = "service_name")]
    pub service_name: String,
    /// Share of the requests without a parent that are sampled, from 0 to 1.
    #[serde(default = "all")]
    pub ratio: f64,
}

fn service_name() -> String {
    env!("CARGO_PKG_NAME").to_owned()
}

fn all() -> f64 {
    1.0
}

/// The address of a collector.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Endpoint {
    /// Host and port.
    pub authority: String,
    /// The path of traces.
    pub path: String,
}

/// From the base URL of the collector.
impl TryFrom<String> for Endpoint {
    type Error = String;

    fn try_from(url: String) -> Result<Self, Self::Error> {
        let invalid = || format!("{url:?} is not a base URL such as \"http://127.0.0.1:4318\"");
        let uri: Uri = url.parse().map_err(|_| invalid())?;
        let (Some(scheme), Some(authority), None) = (uri.scheme_str(), uri.authority(), uri.query()) else {
            return Err(invalid());
        };
        if scheme == "https" {
            return Err(format!("{url:?} requires TLS; send traces to a local collector that forwards them"));
        }
        // A user and a password would not be sent.
        if scheme != "http" || authority.as_str().contains('@') {
            return Err(invalid());
        }
        let (host, port) = (authority.host(), authority.port_u16().unwrap_or(80));
        let base = uri.path().trim_end_matches('/');
        Ok(Self { authority: format!("{host}:{port}"), path: format!("{base}{PATH}") })
    }
}

impl From<Endpoint> for String {
    fn from(endpoint: Endpoint) -> Self {
        endpoint.to_string().trim_end_matches(PATH).to_owned()
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}{}", self.authority, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::Endpoint;

    #[test]
    fn the_path_of_traces_is_below_the_base_url() {
        for (url, expected) in [
            ("http://127.0.0.1:4318", Ok("http://127.0.0.1:4318/v1/traces")),
            ("http://collector/", Ok("http://collector:80/v1/traces")),
            ("http://[::1]:4318/a/b/", Ok("http://[::1]:4318/a/b/v1/traces")),
            ("https://collector", Err("requires TLS")),
            ("collector:4318", Err("is not a base URL")),
            ("http://", Err("is not a base URL")),
            ("http://a b", Err("is not a base URL")),
            ("http://collector/\r\nX: y", Err("is not a base URL")),
        ] {
            match (Endpoint::try_from(url.to_owned()), expected) {
                (Ok(endpoint), Ok(expected)) => assert_eq!(endpoint.to_string(), expected),
                (Err(error), Err(expected)) => assert!(error.contains(expected), "{error}"),
                (endpoint, _) => panic!("{url}: {endpoint:?}"),
            }
        }
    }
}

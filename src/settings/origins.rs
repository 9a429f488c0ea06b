//! The setting `cors_origins`: all origins, or a list of them.

use serde::{Deserialize, Serialize};

/// The origins whose pages may read responses.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub enum Origins {
    /// All of them: `["*"]`.
    Any,
    /// These, each as browsers write it in `Origin` (RFC 6454, section 6.2).
    Listed(Vec<String>),
}

impl TryFrom<Vec<String>> for Origins {
    type Error = String;

    fn try_from(origins: Vec<String>) -> Result<Self, Self::Error> {
        if origins.iter().any(|origin| origin == "*") {
            return if origins.len() == 1 {
                Ok(Self::Any)
            } else {
                Err("\"*\" stands for every origin, so it must be the only one".to_owned())
            };
        }
        match origins.iter().find(|origin| !is_origin(origin)) {
            Some(invalid) => Err(format!(
                "{invalid:?} is not an origin such as \"https://example.org\" or \"http://localhost:3000\""
            )),
            None => Ok(Self::Listed(origins)),
        }
    }
}

impl From<Origins> for Vec<String> {
    fn from(origins: Origins) -> Self {
        match origins {
            Origins::Any => vec!["*".to_owned()],
            Origins::Listed(origins) => origins,
        }
    }
}

/// Whether a text is a scheme and a host, optionally with a port.
fn is_origin(text: &str) -> bool {
    let Some((scheme, host)) = text.split_once("://") else { return false };
    let is_host = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.:[]_".contains(c);
    scheme.starts_with(|c: char| c.is_ascii_lowercase())
        && scheme.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "+-.".contains(c))
        && !host.is_empty()
        && host.chars().all(is_host)
}

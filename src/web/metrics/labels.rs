//! The labels of the metrics, named as in OpenTelemetry's semantic conventions if these have a name.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;

/// A response.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
#[expect(clippy::struct_field_names, reason = "the names are those of OpenTelemetry's attributes")]
pub struct Answered {
    pub http_request_method: &'static str,
    /// The template of the route, or empty if no route matched.
    pub http_route: String,
    pub http_response_status_code: u16,
}

/// A greeting.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct Greeted {
    /// The language of the greeting.
    pub language: String,
    /// `true` if no requested language is supported, otherwise `false`.
    pub fallback: &'static str,
}

/// A message that fell back to another locale.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct Fallback {
    /// The locale in which the message is missing.
    pub language: String,
    /// The identifier of the message.
    pub message: &'static str,
}

/// A reload of the locales.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct Reload {
    /// `taken`, `refused` or `failed`.
    pub result: &'static str,
}

/// A class of errors, named as in OpenTelemetry's attribute `error.type`.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct ErrorType {
    pub error_type: &'static str,
}

/// Returns a counter at 0 for each class of errors. An alert can only see a counter increase if it exists before the first
/// error.
pub fn by_error_type(classes: impl IntoIterator<Item = &'static str>) -> Family<ErrorType, Counter> {
    at_zero(classes.into_iter().map(|error_type| ErrorType { error_type }))
}

/// Returns a counter at 0 for each result of a reload.
pub fn by_result(results: impl IntoIterator<Item = &'static str>) -> Family<Reload, Counter> {
    at_zero(results.into_iter().map(|result| Reload { result }))
}

fn at_zero<L: Clone + std::hash::Hash + Eq>(labels: impl Iterator<Item = L>) -> Family<L, Counter> {
    let family = Family::default();
    for labels in labels {
        drop(family.get_or_create(&labels));
    }
    family
}

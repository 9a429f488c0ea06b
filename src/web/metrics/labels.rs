//! The labels of the metrics.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;

/// A response.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct Answered {
    pub method: &'static str,
    /// The template of the route, or empty if no route matched.
    pub route: String,
    pub status: u16,
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
    /// `taken` or `refused`.
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
    let family = Family::default();
    for error_type in classes {
        drop(family.get_or_create(&ErrorType { error_type }));
    }
    family
}

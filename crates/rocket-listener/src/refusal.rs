//! Why a request is refused before any route sees it.

use rocket::http::{Method, Status};
use rocket::request::Request;

use crate::response_parts::Slot;

/// The path of a refused request. Its method is CONNECT, so that no route serves it and it reaches the app's catchers.
pub const REFUSED_PATH: &str = "/refused";

/// Why the listener refuses a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The bytes are not a request as RFC 9112 defines it.
    Malformed,
    /// The HTTP version is neither 1.1 nor 1.0 (RFC 9110, section 15.6.6).
    VersionUnsupported,
    /// The target is longer than [`MAX_TARGET`](crate::MAX_TARGET).
    TargetTooLong,
    /// A percent sign in the target is not followed by two hexadecimal digits.
    PercentMalformed,
    /// The target is not UTF-8.
    NotUtf8,
    /// The target has none of the forms that an origin server answers (RFC 9112, section 3.2).
    TargetInvalid,
    /// The header section is larger than [`MAX_HEADER`](crate::MAX_HEADER) or has more than
    /// [`MAX_FIELDS`](crate::MAX_FIELDS) fields.
    HeaderTooLarge,
    /// Host is missing, repeated or malformed (RFC 9112, section 3.2).
    HostInvalid,
    /// `Content-Length` or `Transfer-Encoding` is malformed (RFC 9112, section 6.3).
    FramingInvalid,
    /// The method is not one that Rocket can route.
    MethodUnknown,
    /// The head was not complete in time, or its connection had to give way to others (RFC 9110, section 15.5.9).
    Timeout,
}

impl Refusal {
    /// Every reason there is.
    pub const ALL: [Self; 11] = [
        Self::Malformed,
        Self::VersionUnsupported,
        Self::TargetTooLong,
        Self::PercentMalformed,
        Self::NotUtf8,
        Self::TargetInvalid,
        Self::HeaderTooLarge,
        Self::HostInvalid,
        Self::FramingInvalid,
        Self::MethodUnknown,
        Self::Timeout,
    ];

    /// The status of the response (RFC 9110, section 15; RFC 6585, section 5).
    #[must_use]
    pub fn status(self) -> Status {
        match self {
            Self::Malformed
            | Self::PercentMalformed
            | Self::NotUtf8
            | Self::TargetInvalid
            | Self::HostInvalid
            | Self::FramingInvalid => Status::BadRequest,
            Self::Timeout => Status::RequestTimeout,
            Self::TargetTooLong => Status::UriTooLong,
            Self::HeaderTooLarge => Status::RequestHeaderFieldsTooLarge,
            Self::MethodUnknown => Status::NotImplemented,
            Self::VersionUnsupported => Status::HttpVersionNotSupported,
        }
    }

    /// The reason in `snake_case`, as a label for logs and metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::VersionUnsupported => "version_unsupported",
            Self::TargetTooLong => "target_too_long",
            Self::PercentMalformed => "percent_malformed",
            Self::NotUtf8 => "not_utf8",
            Self::TargetInvalid => "target_invalid",
            Self::HeaderTooLarge => "header_too_large",
            Self::HostInvalid => "host_invalid",
            Self::FramingInvalid => "framing_invalid",
            Self::MethodUnknown => "method_unknown",
            Self::Timeout => "timeout",
        }
    }
}

/// A request that the listener refused. The app words the response, in its catcher for 404; the status is
/// [`Refusal::status`] if that leaves it at 404.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub refusal: Refusal,
    /// The method that the client sent, if Rocket has it.
    pub method: Option<Method>,
}

impl Refused {
    /// Returns why a request was refused, or nothing if it was not.
    pub fn of(request: &Request<'_>) -> Option<Self> {
        Slot::of(request)?.refused
    }
}

//! Why the listener refuses a request, before a route gets it.

use rocket::http::{Method, Status};

/// The path under which a refused request reaches the app's catchers. The method is CONNECT, so that no route matches.
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
    /// The target is not in a form that an origin server accepts (RFC 9112, section 3.2).
    TargetInvalid,
    /// The header section is larger than [`MAX_HEADER`](crate::MAX_HEADER) or has more than
    /// [`MAX_FIELDS`](crate::MAX_FIELDS) fields.
    HeaderTooLarge,
    /// Host is missing, repeated or malformed (RFC 9112, section 3.2).
    HostInvalid,
    /// `Content-Length` or `Transfer-Encoding` is malformed (RFC 9112, section 6.3).
    FramingInvalid,
    /// Rocket has no such method.
    MethodUnknown,
    /// The head was not complete in time, or its connection was evicted (RFC 9110, section 15.5.9).
    Timeout,
}

impl Refusal {
    /// Every reason.
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

    /// Returns the status of the response (RFC 9110, section 15; RFC 6585, section 5).
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

    /// Returns the reason in `snake_case`, as a label for logs and metrics.
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

/// A request that the listener refused.
///
/// The app's catcher for 404 makes the response. If its status is still 404, the listener changes it to
/// [`Refusal::status`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The reason.
    pub refusal: Refusal,
    /// The method that the client sent, or `None` if Rocket has no such method.
    pub method: Option<Method>,
}

//! Everything that can go wrong with a request, as RFC 9457 problems.

mod describe;
mod details;
pub mod samples;

use super::catalog::{Catalog, Locale, Reader, Text};
use super::direction::Isolation;
use super::local_time::LocalTimeError;
use super::name::NameError;

use self::details::Members;
pub use self::details::ProblemDetails;

/// What is wrong with a request, or with the service.
#[derive(Clone)]
pub enum Problem {
    /// The name is invalid.
    Name {
        /// Why.
        error: NameError,
        /// The address of the greeting without a name.
        nameless: String,
    },
    /// The text is not a language tag.
    Language {
        /// The parameter of the path or the query that has it.
        parameter: &'static str,
        /// The text.
        value: String,
    },
    /// The time or the time zone is invalid.
    Time(LocalTimeError),
    /// The text is not a formality.
    Formality(String),
    /// The query has a parameter that does not exist.
    ParameterUnknown {
        /// The parameter.
        parameter: String,
        /// All parameters.
        allowed: &'static [&'static str],
    },
    /// The query has this parameter more than once.
    ParameterRepeated(&'static str),
    /// The query has this parameter for the language, and the path has a language, too.
    LanguageRepeated(&'static str),
    /// Nothing is served at the address.
    NotFound,
    /// The address does not take this method, but these.
    MethodNotAllowed {
        /// The method of the request.
        method: &'static str,
        /// The methods that the address takes.
        allowed: &'static [&'static str],
    },
    /// `If-Match` does not match (RFC 9110, section 13.1.1).
    PreconditionFailed,
    /// The client sent too many requests, and has to wait.
    TooManyRequests {
        /// Seconds until the next request is accepted.
        seconds: u64,
    },
    /// The request is malformed in another way.
    BadRequest {
        /// The status, from 400 to 499.
        status: u16,
    },
    /// The HTTP version is not supported.
    VersionUnsupported {
        /// The versions that are.
        allowed: &'static [&'static str],
    },
    /// The target of the request is too long.
    TargetTooLong {
        /// Maximum length in bytes.
        bytes: usize,
    },
    /// A percent sign in the target is not followed by two hexadecimal digits.
    PercentMalformed,
    /// The target is not UTF-8.
    NotUtf8,
    /// The header section is too large.
    HeaderTooLarge {
        /// Maximum size in bytes.
        bytes: usize,
        /// Maximum number of fields.
        fields: usize,
    },
    /// Host is missing, repeated or malformed.
    HostInvalid,
    /// The method does not exist.
    MethodUnknown {
        /// The methods that the service takes.
        allowed: &'static [&'static str],
    },
    /// The request was not complete in time.
    RequestTimeout,
    /// The service accepts no new work.
    ShuttingDown,
    /// The service failed.
    InternalError {
        /// The status, from 500 to 599.
        status: u16,
    },
}

impl From<LocalTimeError> for Problem {
    fn from(error: LocalTimeError) -> Self {
        Self::Time(error)
    }
}

impl Problem {
    /// Renders the problem of a request in the language of its reader. Also returns the locale that has the words.
    #[must_use]
    pub fn render<'c, 'p>(
        &'p self,
        catalog: &'c Catalog,
        reader: impl Into<Reader<'c>>,
        request_id: &'p str,
    ) -> (ProblemDetails<'p>, &'c Locale) {
        let (status, message, variables) = self.describe(request_id);
        let Text { value: title, detail, locale, .. } =
            catalog.message(reader, message, &variables, Isolation::Auto);
        let uri = format!("/problems/{}", message.id);
        let instance = format!("{uri}#{request_id}");
        (ProblemDetails { r#type: uri, title, status, detail, instance, members: Members(variables) }, locale)
    }

    /// Returns the problem of a query parameter that does not exist.
    #[must_use]
    pub fn unknown_parameter(parameter: &str, allowed: &'static [&'static str]) -> Self {
        Self::ParameterUnknown { parameter: parameter.to_owned(), allowed }
    }
}

//! A problem for each error message, with the values that the service sets.

use crate::greeting::local_time::LocalTimeError;
use crate::greeting::name::NameError;
use crate::greeting::problem::Problem;

const METHODS: &str = "GET, HEAD, OPTIONS";

/// Returns a problem for each error message.
///
/// The limits of the HTTP side are repeated here, because commands do not use it. A test compares the preview with the
/// responses of the service.
pub fn problems() -> Vec<Problem> {
    let names = [
        NameError::Empty,
        NameError::TooLong,
        NameError::NotUtf8,
        NameError::Control('\u{7}'),
        NameError::LineBreak('\u{2028}'),
        NameError::Direction('\u{202E}'),
        NameError::TooManyMarks,
    ];
    let times = [
        LocalTimeError::Malformed("25:00".to_owned()),
        LocalTimeError::NoZone("2026-01-31T13:30:00Z".to_owned()),
        LocalTimeError::UnknownZone("Mars/Olympus".to_owned()),
        LocalTimeError::Contradictory("2026-01-31T14:30:00+05:00[Europe/Berlin]".to_owned()),
    ];
    let others = [
        Problem::Language("en-".to_owned()),
        Problem::Formality("polite".to_owned()),
        Problem::ParameterUnknown {
            parameter: "tiem".to_owned(),
            allowed: &["time", "tz", "formality", "lang"],
        },
        Problem::ParameterRepeated("time"),
        Problem::LanguageRepeated("lang"),
        Problem::NotFound,
        Problem::MethodNotAllowed { method: "POST", allowed: METHODS },
        Problem::PreconditionFailed,
        Problem::TooManyRequests { seconds: 2 },
        Problem::BadRequest { status: 400 },
        Problem::VersionUnsupported { versions: "HTTP/1.1, HTTP/1.0" },
        Problem::TargetTooLong { bytes: 8192 },
        Problem::PercentMalformed,
        Problem::HeaderTooLarge { bytes: 16_384, fields: 100 },
        Problem::HostInvalid,
        Problem::MethodUnknown { allowed: METHODS },
        Problem::RequestTimeout,
        Problem::ShuttingDown,
        Problem::InternalError { status: 500 },
    ];
    let names = names.map(|error| Problem::Name { error, nameless: "/greet".to_owned() });
    names.into_iter().chain(times.map(Problem::Time)).chain(others).collect()
}

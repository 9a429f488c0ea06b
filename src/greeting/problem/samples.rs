//! A problem of each type, and a request that does not have it.

use super::Problem;
use crate::greeting::local_time::LocalTimeError;
use crate::greeting::name::NameError;

/// The request ID of the samples.
pub const REQUEST_ID: &str = "7f9c2a41d3e8b605";

const METHODS: &[&str] = &["GET", "HEAD", "OPTIONS"];

/// A problem, with the values that the service sets.
pub struct Sample {
    /// The problem.
    pub problem: Problem,
    /// The path and query of a correct request.
    pub correct: &'static str,
}

/// Returns the sample of a type of problem, which is named by the last segment of its address.
#[must_use]
pub fn sample(kind: &str) -> Option<Sample> {
    samples().into_iter().find(|sample| sample.problem.message().id == kind)
}

/// Returns a sample of each type of problem.
///
/// The limits of the HTTP side are repeated here, because the core and the commands do not use it. A test compares the
/// samples with the responses of the service.
#[must_use]
pub fn samples() -> Vec<Sample> {
    let sample = |problem, correct| Sample { problem, correct };
    let name = |error| sample(Problem::Name { error, nameless: "/greet".to_owned() }, "/greet/Ada");
    let time = |error, correct| sample(Problem::Time(error), correct);
    let plain = |problem| sample(problem, "/greet/Ada");
    vec![
        Sample { correct: "/greet", ..name(NameError::Empty) },
        name(NameError::TooLong),
        name(NameError::Control('\u{7}')),
        name(NameError::LineBreak('\n')),
        name(NameError::Direction('\u{202E}')),
        name(NameError::TooManyMarks),
        sample(Problem::Language { parameter: "code", value: "en-".to_owned() }, "/greet/language/pt-BR/Ada"),
        time(LocalTimeError::Malformed("25:00".to_owned()), "/greet/Ada?time=14:30"),
        time(
            LocalTimeError::NoZone("2026-01-31T13:30:00Z".to_owned()),
            "/greet/Ada?time=2026-01-31T13:30:00Z&tz=Europe/Berlin",
        ),
        time(
            LocalTimeError::UnknownZone { parameter: "tz", zone: "Mars/Olympus".to_owned() },
            "/greet/Ada?tz=Europe/Berlin",
        ),
        time(
            LocalTimeError::Contradictory("2026-01-31T14:30:00+05:00[Europe/Berlin]".to_owned()),
            "/greet/Ada?time=2026-01-31T14:30:00%2B01:00",
        ),
        sample(Problem::Formality("polite".to_owned()), "/greet/Ada?formality=formal"),
        sample(
            Problem::unknown_parameter("tiem", &["time", "tz", "formality", "lang"]),
            "/greet/Ada?time=14:30",
        ),
        sample(Problem::ParameterRepeated("time"), "/greet/Ada?time=14:30"),
        sample(Problem::LanguageRepeated("lang"), "/greet/Ada?lang=fr"),
        sample(Problem::NotFound, "/"),
        plain(Problem::MethodNotAllowed { method: "POST", allowed: METHODS }),
        sample(Problem::NotUtf8, "/greet/Zo%C3%A9"),
        sample(Problem::PercentMalformed, "/greet/100%25"),
        plain(Problem::TargetTooLong { bytes: 8192 }),
        plain(Problem::BadRequest { status: 400 }),
        plain(Problem::HeaderTooLarge { bytes: 16_384, fields: 100 }),
        plain(Problem::HostInvalid),
        plain(Problem::MethodUnknown { allowed: METHODS }),
        plain(Problem::RequestTimeout),
        plain(Problem::VersionUnsupported { allowed: &["HTTP/1.1", "HTTP/1.0"] }),
        plain(Problem::PreconditionFailed),
        plain(Problem::TooManyRequests { seconds: 2 }),
        plain(Problem::InternalError { status: 500 }),
        plain(Problem::ShuttingDown),
    ]
}

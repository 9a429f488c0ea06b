//! Every problem that there is.

use std::collections::BTreeSet;

use rocket::http::{Method, Status};
use rocket_listener::Refusal;

use crate::l10n::name::NameError;
use crate::web::problem::Error;

/// What can be wrong with a greeting that was asked for, each with a request that meets it.
pub fn of_greetings() -> Vec<(&'static str, Error)> {
    vec![
        ("GET /greet/%20", Error::Name(NameError::Empty)),
        ("A name of more than 128 characters or 1024 bytes", Error::Name(NameError::TooLong)),
        ("GET /greet/%07", Error::Name(NameError::Control('\u{7}'))),
        ("GET /greet/Ann%E2%80%A8Lee", Error::Name(NameError::LineBreak('\u{2028}'))),
        ("GET /greet/%E2%80%AEAnn", Error::Name(NameError::Direction('\u{202E}'))),
        ("A name with more than 30 combining marks in a row", Error::Name(NameError::TooManyMarks)),
        ("GET /greet/%FF", Error::Name(NameError::NotUtf8)),
        ("GET /greet/language/english!/Alice", Error::Language("english!".to_owned())),
        ("GET /greet/Alice?time=noon", Error::Time("noon".to_owned())),
        ("GET /greet/Alice?formality=rude", Error::Formality("rude".to_owned())),
    ]
}

/// What can be wrong with any request, or with the service.
pub fn of_requests() -> Vec<(&'static str, Error)> {
    vec![
        ("GET /nowhere", Error::NotFound),
        ("POST /greet/Alice", Error::MethodNotAllowed(Method::Post)),
        ("A percent sign without two hexadecimal digits", Error::Refused(Refusal::PercentMalformed)),
        ("An address of more than 8192 bytes", Error::Refused(Refusal::TargetTooLong)),
        ("A header of more than 16384 bytes or 100 fields", Error::Refused(Refusal::HeaderTooLarge)),
        ("No Host, or more than one", Error::Refused(Refusal::HostInvalid)),
        ("A method that nobody knows", Error::Refused(Refusal::MethodUnknown)),
        ("A request whose head does not arrive in time", Error::Refused(Refusal::Timeout)),
        ("A version of HTTP other than 1.1 and 1.0", Error::Refused(Refusal::VersionUnsupported)),
        ("An If-Match that does not match", Error::PreconditionFailed),
        ("More requests than the setting `rate_limit` lets a client send", Error::TooManyRequests(1)),
        ("A request that is not HTTP", Error::Refused(Refusal::Malformed)),
        ("The service fails", Error::Service(Status::InternalServerError)),
    ]
}

/// Why the service takes no requests.
pub fn of_readiness() -> Vec<(&'static str, Error)> {
    vec![("The service is stopping", Error::ShuttingDown)]
}

/// The path of every problem's type, sorted.
pub fn kinds() -> BTreeSet<String> {
    let all = of_greetings().into_iter().chain(of_requests()).chain(of_readiness());
    all.map(|(_, error)| error.kind()).collect()
}

//! Problems as responses (RFC 9457).

use hyper::header;
use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder};
use rocket_listener::ResponseParts;

use super::explanation::{Explanation, POLICY};
use super::localized::Localized;
use super::representation::{Representation, Vary};
use crate::greeting::catalog::{Locale, Reader};
use crate::greeting::problem::samples::sample;
use crate::greeting::problem::{Problem, ProblemDetails};
use crate::web::catalog;
use crate::web::fairings::rate_limit;
use crate::web::guards::accept::Format;
use crate::web::guards::accept_language::{field, names_language};
use crate::web::metrics::Metrics;
use crate::web::request_start::request_id;

/// A problem as a response, in the language of its reader: as JSON, as text, or as a page for a browser.
pub struct ProblemResponse(Problem);

impl From<Problem> for ProblemResponse {
    fn from(problem: Problem) -> Self {
        Self(problem)
    }
}

/// Renders a problem for a reader. Returns the status, the members, and the locale that has the words.
pub fn render<'p, 'r: 'p>(
    problem: &'p Problem,
    request: &'r Request<'_>,
    reader: Reader<'r>,
) -> (Status, ProblemDetails<'p>, &'r Locale) {
    let (details, locale) = problem.render(catalog::of(request), reader, request_id(request));
    if let Some(metrics) = request.rocket().state::<Metrics>() {
        metrics.message_served(reader.chosen, problem.message(), locale.language());
    }
    (Status::new(details.status), details, locale)
}

impl<'r> Responder<'r, 'r> for ProblemResponse {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let Self(problem) = self;
        let by_parameter = reader_by_parameter(request);
        let reader = by_parameter.unwrap_or_else(|| reader_by_header_or_path(request));
        let (status, details, locale) = render(&problem, request, reader);
        let format = Format::negotiate(request, [Format::Json, Format::Text, Format::Html]);
        let mut response = if format == Format::Html {
            let correct = sample(problem.message().id).map_or("/", |sample| sample.correct);
            let content = Explanation { problem: details, locale, correct }.html(request)?;
            let vary = by_parameter.map_or(Vary::FormatAndLanguage, |_| Vary::Format);
            let page = Representation { vary, policy: Some(POLICY), ..Representation::of(content) };
            page.refuse(request, status)
        } else {
            let localized = match by_parameter {
                Some(_) => Localized::in_language(locale.language(), details),
                None => Localized::negotiated(locale.language(), details),
            };
            localized.problem(status).respond_to(request)?
        };
        let mut parts = ResponseParts::of(request, &mut response);
        match problem {
            Problem::MethodNotAllowed { allowed, .. } => {
                parts.set(header::ALLOW, allowed.join(", "));
            }
            Problem::TooManyRequests { seconds } => parts.set(header::RETRY_AFTER, seconds),
            _ => {}
        }
        Ok(response)
    }
}

/// Returns the reader who selected a language with `lang`, unless it is malformed.
fn reader_by_parameter<'r>(request: &'r Request<'_>) -> Option<Reader<'r>> {
    let mut parameters = rate_limit::uri(request).query()?.segments();
    let (_, tag) = parameters.find(|(name, value)| *name == "lang" && !value.is_empty())?;
    catalog::of(request).lookup(tag).ok().map(Reader::from)
}

/// Returns the reader by `Accept-Language`. If it names no language, the code in the path tells who is likely to read the
/// problem.
fn reader_by_header_or_path<'r>(request: &'r Request<'_>) -> Reader<'r> {
    let mut segments = rate_limit::uri(request).path().segments();
    let code = match (segments.next(), segments.next(), segments.next()) {
        (Some("greet"), Some("language"), code) => code.filter(|_| !names_language(request)),
        _ => None,
    };
    let chosen = code.and_then(|code| catalog::of(request).lookup(code).ok());
    chosen.map_or_else(|| catalog::of(request).reader(field(request)), Reader::from)
}

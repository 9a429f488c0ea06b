//! Problems as responses (RFC 9457).

use hyper::header;
use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder};
use rocket_listener::ResponseParts;

use super::localized::Localized;
use crate::greeting::catalog::{ChosenLocale, Locale};
use crate::greeting::problem::{Problem, ProblemDetails};
use crate::web::catalog;
use crate::web::guards::accept_language::negotiate;
use crate::web::metrics::Metrics;

/// A problem, and its reader.
pub struct ProblemResponse<'r> {
    problem: Problem,
    /// The locale of its reader, unless `Accept-Language` says which.
    reader: Option<ChosenLocale<'r>>,
}

impl<'r> ProblemResponse<'r> {
    /// Words the problem for the reader of this locale instead of by `Accept-Language`.
    pub fn for_reader_of(self, locale: ChosenLocale<'r>) -> Self {
        Self { reader: Some(locale), ..self }
    }

    /// Renders the problem for its own reader, or else for the reader of `default`. Returns the status, the members, and
    /// the locale that the words came from.
    pub fn render(
        &self,
        request: &'r Request<'_>,
        default: ChosenLocale<'r>,
    ) -> (Status, ProblemDetails, &'r Locale) {
        let chosen = self.reader.unwrap_or(default);
        let (details, locale) = self.problem.render(catalog::of(request), chosen);
        if let Some(metrics) = request.rocket().state::<Metrics>() {
            metrics.message_served(chosen, self.problem.message(), locale.language());
        }
        (Status::new(details.status), details, locale)
    }
}

impl From<Problem> for ProblemResponse<'_> {
    fn from(problem: Problem) -> Self {
        Self { problem, reader: None }
    }
}

impl<'r> Responder<'r, 'r> for ProblemResponse<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let (status, details, locale) = match self.reader {
            Some(reader) => self.render(request, reader),
            None => self.render(request, negotiate(catalog::of(request), request.headers())),
        };
        let localized = match self.reader {
            Some(_) => Localized::in_language(locale.language(), details),
            None => Localized::negotiated(locale.language(), details),
        };
        let mut response = localized.problem(status).respond_to(request)?;
        let mut parts = ResponseParts::of(request, &mut response);
        match self.problem {
            Problem::MethodNotAllowed { allowed, .. } => {
                parts.set(header::ALLOW, allowed);
            }
            Problem::TooManyRequests { seconds } => parts.set(header::RETRY_AFTER, seconds),
            _ => {}
        }
        Ok(response)
    }
}

//! The explanation of a problem: as a page, or as text.

use rocket::http::Status;
use rocket::request::Request;
use rocket_listener::Refused;

use crate::greeting::catalog::{ChosenLocale, Locale};
use crate::greeting::direction::Isolation;
use crate::greeting::messages;
use crate::greeting::problem::ProblemDetails;
use crate::web::catalog;
use crate::web::content::Content;
use crate::web::fairings::rate_limit;
use crate::web::guards::host::base;
use crate::web::page::assets::PAGE;
use crate::web::page::template::Template;

/// The page loads only the style sheet and the icon (Content Security Policy Level 3).
pub const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; \
                          frame-ancestors 'none'";

/// Maximum number of slashes in a path for which links are relative. Without it, a path of 8 KiB would get a page of
/// 100 KiB.
const MAX_SLASHES: usize = 16;

/// A problem with the path and query of a correct request.
pub struct Explanation<'p, 'r> {
    pub problem: ProblemDetails<'p>,
    /// The locale that has its words.
    pub locale: &'r Locale,
    pub correct: &'static str,
}

impl<'r> Explanation<'_, 'r> {
    /// Returns the page.
    ///
    /// # Errors
    ///
    /// If the problem cannot be serialized.
    pub fn html(&self, request: &Request<'_>) -> Result<Content<'r>, Status> {
        let (root, json) = (root(request), self.json()?);
        let page = Template::new(include_str!("../page/problem.html"), |key| {
            Some(match key {
                "language" => self.locale.language().to_owned(),
                "direction" => self.locale.direction().as_str().to_owned(),
                "title" => self.problem.title.clone(),
                "detail" => self.problem.detail.clone(),
                "problem-members" => self.heading(request, &messages::PROBLEM_MEMBERS),
                "problem-correct-request" => self.heading(request, &messages::PROBLEM_CORRECT_REQUEST),
                "json" => json.clone(),
                "root" => root.clone(),
                "path" => self.correct.trim_start_matches('/').to_owned(),
                "curl" => self.curl(request),
                file => return PAGE.address(file),
            })
        });
        let language = Some(self.locale.language());
        Ok(Content::new("text/html; charset=utf-8", language, page.fill(|_, _| {})))
    }

    /// Returns the text.
    ///
    /// # Errors
    ///
    /// If the problem cannot be serialized.
    pub fn text(&self, request: &Request<'_>) -> Result<Content<'r>, Status> {
        let Self { problem, locale, .. } = self;
        let members = self.heading(request, &messages::PROBLEM_MEMBERS);
        let correct_request = self.heading(request, &messages::PROBLEM_CORRECT_REQUEST);
        let (json, curl) = (self.json()?, self.curl(request));
        let text = format!("{problem}\n\n{members}\n{json}\n\n{correct_request}\n{curl}\n");
        Ok(Content::new("text/plain; charset=utf-8", Some(locale.language()), text))
    }

    fn heading(&self, request: &Request<'_>, message: &'static messages::Message) -> String {
        let choice = ChosenLocale { locale: self.locale, fallback: false };
        catalog::of(request).message(choice, message, &[], Isolation::Auto).value
    }

    fn json(&self) -> Result<String, Status> {
        serde_json::to_string_pretty(&self.problem).map_err(|_| Status::InternalServerError)
    }

    fn curl(&self, request: &Request<'_>) -> String {
        format!("curl '{}{}'", base(request), self.correct)
    }
}

/// Returns the path from a request to the root of the service. It is relative, because a gateway may serve everything below
/// a path. If the listener refused the request, its path is unknown.
fn root(request: &Request<'_>) -> String {
    match rate_limit::uri(request).path().as_str().matches('/').count() {
        _ if Refused::of(request).is_some() => "/".to_owned(),
        0 | 1 => "./".to_owned(),
        slashes @ 2..=MAX_SLASHES => "../".repeat(slashes - 1),
        _ => "/".to_owned(),
    }
}

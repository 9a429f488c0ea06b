//! The pages that explain problems, at the addresses of their types (RFC 9457, section 3.1.1).

#![expect(clippy::needless_pass_by_value, reason = "Rocket gives handlers their guards by value")]

use rocket::get;
use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder};

use super::help::host;
use crate::greeting::catalog::{ChosenLocale, Reader};
use crate::greeting::direction::Isolation;
use crate::greeting::messages;
use crate::greeting::problem::Problem;
use crate::greeting::problem::samples::{REQUEST_ID, Sample, samples};
use crate::web::catalog;
use crate::web::content::Content;
use crate::web::guards::accept::Html;
use crate::web::guards::greeter::Greeter;
use crate::web::page::assets::PAGE;
use crate::web::page::template::Template;
use crate::web::respond::problem::ProblemResponse;
use crate::web::respond::representation::{Representation, Vary};

/// The page loads only the style sheet and the icon (Content Security Policy Level 3).
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'";

/// Explains a type of problem in the reader's language, by `lang` or by `Accept-Language`, as a page for browsers and
/// otherwise as text.
#[get("/problems/<kind>?<lang>")]
pub fn problem<'r>(
    kind: &str,
    lang: Option<&str>,
    html: Option<Html>,
    greeter: Greeter<'r>,
) -> Result<Explanation<'r>, ProblemResponse> {
    let malformed = |tag: &str| Problem::Language { parameter: "lang", value: tag.to_owned() };
    let (reader, vary) = match lang.filter(|tag| !tag.is_empty()) {
        Some(tag) => (greeter.catalog.lookup(tag).map_err(|_| malformed(tag))?.into(), Vary::Format),
        None => (greeter.reader(), Vary::FormatAndLanguage),
    };
    let mut samples = samples().into_iter();
    let sample = samples.find(|sample| sample.problem.message().id == kind).ok_or(Problem::NotFound)?;
    Ok(Explanation { sample, is_html: html.is_some(), reader, vary })
}

/// An explanation of a type of problem: a sample of it, and a correct request.
pub struct Explanation<'r> {
    sample: Sample,
    is_html: bool,
    reader: Reader<'r>,
    vary: Vary,
}

impl<'r> Responder<'r, 'r> for Explanation<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let catalog = catalog::of(request);
        let Sample { problem, correct } = &self.sample;
        let (details, locale) = problem.render(catalog, self.reader, REQUEST_ID);
        let same = ChosenLocale { locale, fallback: false };
        let heading = |message| catalog.message(same, message, &[], Isolation::Auto).value;
        let members = heading(&messages::PROBLEM_MEMBERS);
        let correct_request = heading(&messages::PROBLEM_CORRECT_REQUEST);
        let json = serde_json::to_string_pretty(&details).map_err(|_| Status::InternalServerError)?;
        let curl = format!("curl '{}{correct}'", host(request));

        let content = if self.is_html {
            let page = Template::new(include_str!("../page/problem.html"), |key| {
                Some(match key {
                    "language" => locale.language().to_owned(),
                    "direction" => locale.direction().as_str().to_owned(),
                    "title" => details.title.clone(),
                    "detail" => details.detail.clone(),
                    "problem-members" => members.clone(),
                    "problem-correct-request" => correct_request.clone(),
                    "json" => json.clone(),
                    "path" => (*correct).to_owned(),
                    "curl" => curl.clone(),
                    file => return PAGE.address(file),
                })
            });
            Content::new("text/html; charset=utf-8", Some(locale.language()), page.fill(|_, _| {}))
        } else {
            let text = format!("{details}\n\n{members}\n{json}\n\n{correct_request}\n{curl}\n");
            Content::new("text/plain; charset=utf-8", Some(locale.language()), text)
        };
        let policy = self.is_html.then_some(POLICY);
        Representation { vary: self.vary, policy, ..Representation::of(content) }.respond_to(request)
    }
}

//! The pages that explain problems, at the addresses of their types (RFC 9457, section 3.1.1).

#![expect(clippy::needless_pass_by_value, reason = "Rocket gives handlers their guards by value")]

use rocket::get;
use rocket::request::Request;
use rocket::response::{self, Responder};

use crate::greeting::catalog::Reader;
use crate::greeting::problem::Problem;
use crate::greeting::problem::samples::{REQUEST_ID, Sample, sample};
use crate::web::catalog;
use crate::web::guards::accept::Html;
use crate::web::guards::greeter::Greeter;
use crate::web::respond::explanation::{Explanation, POLICY};
use crate::web::respond::problem::ProblemResponse;
use crate::web::respond::representation::{Representation, Vary};

/// Explains a type of problem in the reader's language, by `lang` or by `Accept-Language`, as a page for browsers and
/// otherwise as text.
#[get("/problems/<kind>?<lang>")]
pub fn problem<'r>(
    kind: &str,
    lang: Option<&str>,
    html: Option<Html>,
    greeter: Greeter<'r>,
) -> Result<Explained<'r>, ProblemResponse> {
    let malformed = |tag: &str| Problem::Language { parameter: "lang", value: tag.to_owned() };
    let (reader, vary) = match lang.filter(|tag| !tag.is_empty()) {
        Some(tag) => (greeter.lookup(tag).map_err(|_| malformed(tag))?.into(), Vary::Format),
        None => (greeter.reader(), Vary::FormatAndLanguage),
    };
    let sample = sample(kind).ok_or(Problem::NotFound)?;
    Ok(Explained { sample, is_html: html.is_some(), reader, vary })
}

/// The explanation of a type of problem, with a sample of it.
pub struct Explained<'r> {
    sample: Sample,
    is_html: bool,
    reader: Reader<'r>,
    vary: Vary,
}

impl<'r> Responder<'r, 'r> for Explained<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let Sample { problem, correct } = &self.sample;
        let (problem, locale) = problem.render(catalog::of(request), self.reader, REQUEST_ID);
        let explanation = Explanation { problem, locale, correct };
        let content = if self.is_html { explanation.html(request)? } else { explanation.text(request)? };
        let policy = self.is_html.then_some(POLICY);
        Representation { vary: self.vary, policy, ..Representation::of(content) }.respond_to(request)
    }
}

//! What the service answers, in words and as JSON.

use rocket::http::Status;
use rocket::request::Request;

use crate::greeting::catalog::ChosenLocale;
use crate::greeting::direction::Direction;
use crate::greeting::greet::Greeting;
use crate::web::respond::problem::ProblemResponse;

/// A greeting, or what is wrong in its place.
pub struct Answer<'r> {
    pub status: Status,
    pub language: &'r str,
    pub direction: Direction,
    /// The greeting, or the title of the problem.
    pub message: String,
    /// What is wrong in more words, or nothing.
    pub detail: String,
    pub json: String,
}

impl<'r> Answer<'r> {
    /// The answer to a request; a problem is worded for the reader of this locale where it has no other.
    ///
    /// # Errors
    ///
    /// When it is no JSON.
    pub fn new(
        greeting: Result<Greeting<'r>, ProblemResponse<'r>>,
        request: &'r Request<'_>,
        chosen: ChosenLocale<'r>,
    ) -> Result<Self, Status> {
        let json = |json: serde_json::Result<String>| json.map_err(|_| Status::InternalServerError);
        Ok(match greeting {
            Ok(greeting) => Self {
                json: json(serde_json::to_string(&greeting))?,
                status: Status::Ok,
                language: greeting.language,
                direction: greeting.direction,
                message: greeting.message,
                detail: String::new(),
            },
            Err(problem) => {
                let (status, details, locale) = problem.render(request, chosen);
                Self {
                    json: json(serde_json::to_string(&details))?,
                    status,
                    language: locale.language(),
                    direction: locale.direction(),
                    message: details.title,
                    detail: details.detail,
                }
            }
        })
    }
}

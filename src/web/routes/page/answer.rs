//! The answer on the page: a greeting or a problem, as text and as JSON.

use rocket::http::Status;
use rocket::request::Request;

use crate::greeting::catalog::Reader;
use crate::greeting::direction::Direction;
use crate::greeting::greet::Greeting;
use crate::greeting::problem::Problem;
use crate::web::respond::problem::render;

/// A greeting, or a problem in its place.
pub struct Answer<'r> {
    pub status: Status,
    pub language: &'r str,
    pub direction: Direction,
    /// The greeting, or the title of the problem.
    pub message: String,
    /// The detail of the problem, or nothing.
    pub detail: String,
    pub json: String,
}

impl<'r> Answer<'r> {
    /// Returns the answer to a request. A problem is for the reader of the page.
    ///
    /// # Errors
    ///
    /// If it cannot be serialized.
    pub fn new(
        greeting: Result<Greeting<'r>, Problem>,
        request: &'r Request<'_>,
        reader: Reader<'r>,
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
                let (status, details, locale) = render(&problem, request, reader);
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

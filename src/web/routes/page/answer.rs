//! The answer on the page: a greeting or a problem, as text and as JSON.

use std::fmt::Write;

use rocket::http::Status;
use rocket::request::Request;
use unicode_width::UnicodeWidthStr;

use crate::greeting::catalog::Reader;
use crate::greeting::direction::Direction;
use crate::greeting::greet::Greeting;
use crate::greeting::problem::Problem;
use crate::web::page::template::escape;
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
    /// The JSON, with one member a line.
    json: String,
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
                json: json(serde_json::to_string_pretty(&greeting))?,
                status: Status::Ok,
                language: greeting.language,
                direction: greeting.direction,
                message: greeting.message,
                detail: String::new(),
            },
            Err(problem) => {
                let (status, details, locale) = render(&problem, request, reader);
                Self {
                    json: json(serde_json::to_string_pretty(&details))?,
                    status,
                    language: locale.language(),
                    direction: locale.direction(),
                    message: details.title,
                    detail: details.detail,
                }
            }
        })
    }

    /// Returns the class of the greeting for the page: long ones get smaller letters. A letter of Chinese, Japanese or Korean
    /// is as wide as two others (UAX #11). The script of the page measures instead.
    pub fn class(&self) -> &'static str {
        match (self.status, self.message.width()) {
            (Status::Ok, 0..=24) => "",
            (Status::Ok, 25..=60) => "long",
            (Status::Ok, 61..=110) => "longer",
            (Status::Ok, _) => "longest",
            _ => "problem",
        }
    }

    /// Writes the JSON as HTML, each text in its own direction.
    pub fn write_json(&self, html: &mut String) {
        for line in self.json.lines() {
            let start = line.find("\": ").map_or(line.len() - line.trim_start().len(), |key| key + 3);
            let (before, value) = line.split_at(start);
            let (text, comma) = value.strip_suffix(',').map_or((value, ""), |text| (text, ","));
            let isolated =
                if text.starts_with('"') { format!("<bdi>{}</bdi>", escape(text)) } else { text.to_owned() };
            writeln!(html, "{}{isolated}{comma}", escape(before)).expect("a string takes it");
        }
    }
}

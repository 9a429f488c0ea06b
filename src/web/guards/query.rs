//! The query of a greeting: the time, the time zone, the formality and the language.

use std::convert::Infallible;

use jiff::Zoned;
use rocket::request::{FromRequest, Outcome, Request};
use unicode_normalization::char::is_combining_mark;

use crate::greeting::greet::{Formality, Occasion};
use crate::greeting::local_time::LocalTime;
use crate::greeting::problem::Problem;
use crate::greeting::uri_component::encode;

/// The names of the query parameters, in the order of [`Query`]'s values.
pub const PARAMETERS: [&str; 4] = ["time", "tz", "formality", "lang"];

/// The query parameters of the greeting endpoints. An empty one counts as absent.
pub struct Query<'r> {
    values: [Option<&'r str>; 4],
    /// The query as it was sent.
    raw: Option<&'r str>,
    /// What is wrong with the query as a whole.
    problem: Option<Problem>,
}

impl<'r> Query<'r> {
    /// Returns a query with these parameters.
    pub fn new(time: Option<&'r str>, formality: Option<&'r str>) -> Self {
        Self { values: [time, None, formality, None], raw: None, problem: None }
    }

    /// Returns the query as it was sent, still percent-encoded.
    pub fn raw(&self) -> Option<&'r str> {
        self.raw
    }

    /// Returns the language tag of `lang`.
    pub fn lang(&self) -> Option<&'r str> {
        self.values[3]
    }

    /// Parses the parameters but `lang`. Also returns the present time, if the time of day is taken from it.
    ///
    /// # Errors
    ///
    /// The first parameter that is unknown, repeated or malformed.
    pub fn occasion(&self) -> Result<(Occasion, Option<Zoned>), Problem> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        let [time, tz, formality, _] = self.values;
        let local = LocalTime::parse(time, tz)?;
        let formality = match formality {
            Some(text) => Formality::parse(text).ok_or_else(|| Problem::Formality(text.to_owned()))?,
            None => Formality::Neutral,
        };
        let (time, now) = local.map_or((None, None), |local| (Some(local.time), local.now));
        Ok((Occasion { time, formality }, now))
    }

    fn of(request: &'r Request<'_>) -> Self {
        let mut query =
            Self { raw: request.uri().query().map(|query| query.as_str()), ..Self::new(None, None) };
        for field in request.query_fields() {
            let name = field.name.source().as_str();
            if query.problem.is_some() || field.value.is_empty() && PARAMETERS.contains(&name) {
                continue;
            }
            match PARAMETERS.iter().position(|parameter| *parameter == name) {
                Some(index) if query.values[index].is_none() => query.values[index] = Some(field.value),
                Some(index) => query.problem = Some(Problem::ParameterRepeated(PARAMETERS[index])),
                None => query.problem = Some(Problem::unknown_parameter(name, &PARAMETERS)),
            }
        }
        query
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Query<'r> {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(Self::of(request))
    }
}

/// Percent-encodes what is not a letter or a digit of any script, so that people can read the address and a shell can quote
/// it. curl sends such characters as they are.
pub fn encode_readably(text: &str) -> String {
    let is_readable = |c: char| c.is_alphanumeric() || is_combining_mark(c) || c == ':';
    let mut encoded = String::with_capacity(text.len());
    for part in text.split_inclusive(|c| !is_readable(c)) {
        let readable = part.trim_end_matches(|c| !is_readable(c));
        encoded.push_str(readable);
        encoded.extend(encode(&part[readable.len()..]));
    }
    encoded
}

//! The page for a browser: one screen, which greets the visitor at once and needs no script for it.
//!
//! Its template, style and script are the files in `page/`; its labels are messages like any other.

pub mod files;
mod template;

use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder};
use rocket::{FromForm, State, get};

use self::template::{escape, fill, option};
use super::Settings;
use super::accept::Html;
use super::greet;
use super::help::host;
use super::problem::Problem;
use super::representation::Representation;
use crate::l10n::catalog::{Catalog, Choice, Locale, Text};
use crate::l10n::direction::{Direction, Isolation};
use crate::l10n::greeting::Greeting;
use crate::l10n::messages::{self, Message};

/// The page with a `{{key}}` where something is filled in.
const TEMPLATE: &str = include_str!("page/index.html");

/// The page runs, shows and asks for only what comes from here (Content Security Policy Level 3).
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// `GET /` for who prefers HTML. Its labels are in the language that suits the visitor best, by `Accept-Language`; so is
/// its greeting, until the visitor chooses another language for it.
#[get("/?<form..>", rank = 1)]
pub fn page<'r>(
    _prefers: Html,
    form: Form<'r>,
    choice: Choice<'r>,
    catalog: &'r Catalog,
    settings: &'r State<Settings>,
) -> Page<'r> {
    Page { form, choice, catalog, settings }
}

/// The fields of the page's form. A browser sends those too that were left empty.
#[derive(FromForm)]
pub struct Form<'r> {
    name: Option<&'r str>,
    language: Option<&'r str>,
    time: Option<&'r str>,
    formality: Option<&'r str>,
}

/// The page, with the answer to its form.
pub struct Page<'r> {
    form: Form<'r>,
    choice: Choice<'r>,
    catalog: &'r Catalog,
    settings: &'r Settings,
}

impl<'r> Responder<'r, 'r> for Page<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let filled = |field: Option<&'r str>| field.filter(|text| !text.is_empty());
        let (time, formality) = (filled(self.form.time), filled(self.form.formality));
        let code = filled(self.form.language).unwrap_or(self.choice.locale.language());
        let example = self.label(&messages::PAGE_NAME_EXAMPLE).value;
        let name = filled(self.form.name).unwrap_or(&example);
        let answer =
            self.answer(greet::in_language(code, name, time, formality, self.catalog, self.settings))?;

        // Labels may come from several locales: the page is in the language of its title.
        let locale = self.label(&messages::PAGE_TITLE).locale;
        let html = fill(TEMPLATE, |key| {
            let text = match key {
                "languages" => return self.languages(code),
                "times" => return self.times(time),
                "formalities" => return self.formalities(formality),
                "language" => locale.language(),
                "direction" => locale.direction().as_str(),
                "name" => self.form.name.unwrap_or_default(),
                "answer-class" if answer.status == Status::Ok => "",
                "answer-class" => "problem",
                "answer-language" => answer.language,
                "answer-direction" => answer.direction.as_str(),
                "message" => &answer.message,
                "detail" => &answer.detail,
                "curl" => &format!("curl '{}{}'", host(request), greet::address(code, name, time, formality)),
                "json" => &answer.json,
                other => {
                    let label = || messages::ALL.into_iter().find(|message| message.id == other);
                    let label = || label().map(|message| self.label(message).value);
                    &files::address(other).or_else(label).unwrap_or_default()
                }
            };
            escape(text)
        });

        let representation = Representation {
            content_type: "text/html; charset=utf-8",
            language: Some(locale.language()),
            vary: "Accept, Accept-Language",
            location: None,
            body: html,
        };
        let mut response = match answer.status {
            Status::Ok => representation.respond_to(request)?,
            status => representation.refuse(status)?,
        };
        response.set_raw_header("Content-Security-Policy", POLICY);
        Ok(response)
    }
}

/// What the service answers, in words and as JSON.
struct Answer<'r> {
    status: Status,
    language: &'r str,
    direction: Direction,
    message: String,
    detail: String,
    json: String,
}

impl<'r> Page<'r> {
    fn label(&self, message: &Message) -> Text<'r> {
        self.catalog.message(self.choice, message, &[], Isolation::Never)
    }

    fn answer(&self, result: Result<Greeting<'r>, Problem<'r>>) -> Result<Answer<'r>, Status> {
        let json = |text: serde_json::Result<String>| text.map_err(|_| Status::InternalServerError);
        Ok(match result {
            Ok(greeting) => Answer {
                json: json(serde_json::to_string(&greeting))?,
                status: Status::Ok,
                language: greeting.language,
                direction: greeting.direction,
                message: greeting.message,
                detail: String::new(),
            },
            Err(problem) => {
                let (status, details, locale) = problem.word(self.catalog, self.choice);
                Answer {
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

    /// Every language by its own name, sorted by that; the one that serves the code is chosen.
    fn languages(&self, code: &str) -> String {
        let chosen = self.catalog.lookup(code).unwrap_or(self.choice).locale.language();
        let entry = |locale| {
            let choice = Choice { locale, fallback: false };
            (self.catalog.message(choice, &messages::LANGUAGE_NAME, &[], Isolation::Never).value, locale)
        };
        let mut languages: Vec<_> = self.catalog.locales().iter().map(entry).collect();
        languages.sort_by_cached_key(|(name, _)| name.to_lowercase());
        let item = |(name, locale): (String, &Locale)| {
            let (tag, direction) = (locale.language(), locale.direction().as_str());
            option(tag, &name, &format!(" lang=\"{tag}\" dir=\"{direction}\""), tag == chosen)
        };
        languages.into_iter().map(item).collect()
    }

    /// Any time, the one that the address names, and the hours of the day.
    fn times(&self, chosen: Option<&str>) -> String {
        let hours: Vec<_> = (0..24).map(|hour| format!("{hour:02}:00")).collect();
        let other = chosen.filter(|chosen| !hours.iter().any(|hour| hour == chosen));
        let any = option("", &self.label(&messages::PAGE_TIME_ANY).value, "", chosen.is_none());
        let times = other.into_iter().chain(hours.iter().map(String::as_str));
        let times = times.map(|time| option(time, time, "", Some(time) == chosen));
        [any].into_iter().chain(times).collect()
    }

    fn formalities(&self, chosen: Option<&str>) -> String {
        let formalities = [
            ("", &messages::PAGE_FORMALITY_NEUTRAL),
            ("formal", &messages::PAGE_FORMALITY_FORMAL),
            ("casual", &messages::PAGE_FORMALITY_CASUAL),
        ];
        let item = |(value, label)| option(value, &self.label(label).value, "", Some(value) == chosen);
        formalities.map(item).concat()
    }
}

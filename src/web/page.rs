//! The page for a browser: one screen, which greets the visitor at once and needs no script for it.
//!
//! Its template, style and script are the files in `page/`; its labels are messages like any other.

mod answer;
pub mod files;
mod lists;
mod template;

use hyper::header;
use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder};
use rocket::{FromForm, State, get};
use rocket_listener::Fields;

use self::answer::Answer;
use self::template::{escape, fill};
use super::Settings;
use super::accept::Html;
use super::greet;
use super::help::host;
use super::metrics::Metrics;
use super::representation::{Content, Representation};
use crate::l10n::catalog::{Catalog, Choice, Text};
use crate::l10n::direction::Isolation;
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
    metrics: &'r State<Metrics>,
) -> Page<'r> {
    Page { form, choice, catalog, settings, metrics }
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
    metrics: &'r Metrics,
}

impl<'r> Responder<'r, 'r> for Page<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let filled = |field: Option<&'r str>| field.filter(|text| !text.is_empty());
        let (time, formality) = (filled(self.form.time), filled(self.form.formality));
        let code = filled(self.form.language).unwrap_or(self.choice.locale.language());
        let example = self.label(&messages::PAGE_NAME_EXAMPLE).value;
        let name = filled(self.form.name).unwrap_or(&example);
        let greeting =
            greet::in_language(code, name, time, formality, self.catalog, self.settings, self.metrics);
        let answer = Answer::new(greeting, request, self.choice)?;

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
                key => &files::address(key).unwrap_or_else(|| self.label_of(key)),
            };
            escape(text)
        });

        let content = Content::new("text/html; charset=utf-8", Some(locale.language()), html);
        let representation =
            Representation { vary: "Accept, Accept-Language", ..Representation::of(content) };
        let mut response = match answer.status {
            Status::Ok => representation.respond_to(request)?,
            status => representation.refuse(request, status),
        };
        Fields::of(request, &mut response).set(header::CONTENT_SECURITY_POLICY, POLICY);
        Ok(response)
    }
}

impl<'r> Page<'r> {
    fn label(&self, message: &Message) -> Text<'r> {
        self.catalog.message(self.choice, message, &[], Isolation::Never)
    }

    /// The label of this id: nothing, if there is none.
    fn label_of(&self, id: &str) -> String {
        let message = messages::ALL.into_iter().find(|message| message.id == id);
        message.map_or_else(String::new, |message| self.label(message).value)
    }
}

//! The page for a browser: one screen, which greets the visitor at once and needs no script for it.
//!
//! Its template, style and script are the files in `page/`; its labels are messages like any other.

mod answer;
pub mod cache;
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
use self::cache::HOURS;
use self::lists::Options;
use self::template::escape;
use super::Settings;
use super::accept::Html;
use super::cached::CachedCatalog;
use super::greet;
use super::help::host;
use super::metrics::Metrics;
use super::representation::{Content, Representation};
use crate::l10n::catalog::Choice;

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
    cached: &'r CachedCatalog,
    settings: &'r State<Settings>,
    metrics: &'r State<Metrics>,
) -> Page<'r> {
    Page { form, choice, cached, settings, metrics }
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
    cached: &'r CachedCatalog,
    settings: &'r Settings,
    metrics: &'r Metrics,
}

impl<'r> Responder<'r, 'r> for Page<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let filled = |field: Option<&'r str>| field.filter(|text| !text.is_empty());
        let (time, formality) = (filled(self.form.time), filled(self.form.formality));
        let code = filled(self.form.language).unwrap_or(self.choice.locale.language());
        let (catalog, pages) = (&self.cached.catalog, &self.cached.pages);
        let page = pages.localized(catalog, self.choice.locale);
        let name = filled(self.form.name).unwrap_or(&page.example);
        let greeting = greet::in_language(code, name, time, formality, catalog, self.settings, self.metrics);
        let answer = Answer::new(greeting, request, self.choice)?;

        let html = page.template.fill(|key, html| {
            let text = match key {
                "languages" => {
                    let chosen = catalog.lookup(code).unwrap_or(self.choice).locale.language();
                    return pages.languages(catalog).write(html, Some(chosen));
                }
                "times" => return write_times(html, &page.any_time, time),
                "formalities" => return page.formalities.write(html, formality),
                "name" => self.form.name.unwrap_or_default(),
                "answer-class" if answer.status == Status::Ok => "",
                "answer-class" => "problem",
                "answer-language" => answer.language,
                "answer-direction" => answer.direction.as_str(),
                "message" => &answer.message,
                "detail" => &answer.detail,
                "curl" => &format!("curl '{}{}'", host(request), greet::address(code, name, time, formality)),
                "json" => &answer.json,
                _ => "",
            };
            html.push_str(&escape(text));
        });

        let content = Content::new("text/html; charset=utf-8", Some(&page.language), html);
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

/// Any time, the one that the address names, and the hours of the day.
fn write_times(html: &mut String, any: &Options, chosen: Option<&str>) {
    any.write(html, chosen.is_none().then_some(""));
    if let Some(other) = chosen.filter(|time| !HOURS.has(time)) {
        Options::new([(other, other)]).write(html, chosen);
    }
    HOURS.write(html, chosen);
}

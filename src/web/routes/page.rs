//! The page for a browser: one screen that greets the visitor at once, without a script.
//!
//! Its labels are messages like any other.

mod answer;
mod others;

use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder};
use rocket::{FromForm, get};

use self::answer::Answer;
use super::greet::in_language;
use crate::greeting::catalog::Reader;
use crate::web::catalog::CachedCatalog;
use crate::web::content::Content;
use crate::web::guards::accept::Html;
use crate::web::guards::greeter::Greeter;
use crate::web::guards::host::base;
use crate::web::guards::query::{Query, encode_readably};
use crate::web::page::assets::PAGE;
use crate::web::page::cache::HOURS;
use crate::web::page::lists::Options;
use crate::web::page::template::escape;
use crate::web::respond::asset::Asset;
use crate::web::respond::problem::ProblemResponse;
use crate::web::respond::representation::{Representation, Vary};

/// The page loads only what this service serves (Content Security Policy Level 3).
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// The page, for clients that prefer HTML. `Accept-Language` selects the language of its labels, and of its greeting until
/// the visitor chooses another one.
#[get("/?<form..>", rank = 1)]
pub fn page<'r>(
    _prefers: Html,
    form: Form<'r>,
    reader: Reader<'r>,
    cached: &'r CachedCatalog,
    greeter: Greeter<'r>,
) -> Page<'r> {
    Page { form, reader, cached, greeter }
}

/// A script, style or icon of the page.
#[get("/page/<part>?<v>")]
pub fn asset<'r>(part: &'r str, v: Option<&'r str>) -> Result<Asset<'r>, ProblemResponse> {
    Asset::find(&PAGE, part, v)
}

/// The fields of the page's form. A browser also sends fields that are empty.
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
    reader: Reader<'r>,
    cached: &'r CachedCatalog,
    greeter: Greeter<'r>,
}

impl<'r> Responder<'r, 'r> for Page<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let filled = |field: Option<&'r str>| field.filter(|text| !text.is_empty());
        let (time, formality) = (filled(self.form.time), filled(self.form.formality));
        let query = Query::new(time, formality);
        let chosen = self.reader.chosen;
        let tag = filled(self.form.language).unwrap_or(chosen.locale.language());
        let (catalog, pages) = (&self.cached.catalog, &self.cached.pages);
        let page = pages.localized(catalog, self.reader);
        let name = filled(self.form.name);
        let greeting =
            in_language(("language", tag), name, &query, &self.greeter).map(|(greeting, _)| greeting);
        let answer = Answer::new(greeting, request, self.reader)?;

        let html = page.template.fill(|key, html| {
            let text = match key {
                "languages" => {
                    let chosen = catalog.lookup(tag).unwrap_or(chosen).locale.language();
                    return pages.languages(catalog).write(html, Some(chosen));
                }
                "times" => return write_times(html, &page.any_time, time),
                "formalities" => return page.formalities.write(html, formality),
                "source" => return write_source(html),
                "others" => return others::write(html, self.cached, self.reader, name),
                "curl" => return write_curl(html, &base(request), [name, Some(tag), time, formality]),
                "json" => return answer.write_json(html),
                "name" => self.form.name.unwrap_or_default(),
                "answer-class" => answer.class(),
                "answer-language" => answer.language,
                "answer-direction" => answer.direction.as_str(),
                "message" => &answer.message,
                "detail" => &answer.detail,
                _ => "",
            };
            html.push_str(&escape(text));
        });

        let content = Content::new("text/html; charset=utf-8", Some(&page.language), html);
        let representation = Representation {
            vary: Vary::FormatAndLanguage,
            policy: Some(POLICY),
            ..Representation::of(content)
        };
        match answer.status {
            Status::Ok => representation.respond_to(request),
            status => Ok(representation.refuse(request, status)),
        }
    }
}

/// Writes the options of the time: any time, the time in the address, and the hours of the day.
fn write_times(html: &mut String, any: &Options, chosen: Option<&str>) {
    any.write(html, chosen.is_none().then_some(""));
    if let Some(other) = chosen.filter(|time| !HOURS.has(time)) {
        Options::new([(other, other)]).write(html, chosen);
    }
    HOURS.write(html, chosen);
}

/// Writes the link to the sources, if the package has their address.
fn write_source(html: &mut String) {
    let repository = env!("CARGO_PKG_REPOSITORY");
    if let Some((_, address)) = repository.split_once("://") {
        let host = address.split('/').next().unwrap_or(address);
        html.extend([" <a href=\"", &escape(repository), "\">", &escape(host), "</a>"]);
    }
}

/// Writes the command that gets the same greeting. The address can wrap after each part.
fn write_curl(html: &mut String, base: &str, [name, lang, time, formality]: [Option<&str>; 4]) {
    let mut address = format!("{base}/greet");
    address.extend(name.into_iter().flat_map(|name| ["/".to_owned(), encode_readably(name)]));
    let parameters = [("lang", lang), ("time", time), ("formality", formality)];
    let given = parameters.iter().filter_map(|(parameter, value)| Some((parameter, (*value)?)));
    for (index, (parameter, value)) in given.enumerate() {
        let separator = if index == 0 { '?' } else { '&' };
        address.extend([format!("{separator}{parameter}="), encode_readably(value)]);
    }
    for part in format!("curl '{address}'").split_inclusive(['/', '?', '&']) {
        html.extend([&escape(part), "<wbr>"]);
    }
}

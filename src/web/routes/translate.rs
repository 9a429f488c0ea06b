//! The page for translators: every message as people get it, and what is wrong with the last save.
//!
//! It exists only with the setting `locales`, and is in English like the reference.

mod html;
mod index;
mod locale;
mod message;
mod mistakes;

use std::sync::Arc;
use std::time::{Duration, Instant};

use rocket::request::Request;
use rocket::response::{self, Responder};
use rocket::{State, get};

use self::html::{Editor, escaped};
use crate::greeting::health::Readiness;
use crate::greeting::name::Name;
use crate::greeting::problem::Problem;
use crate::web::catalog::CachedCatalog;
use crate::web::content::Content;
use crate::web::guards::local::Local;
use crate::web::guards::nameless::Nameless;
use crate::web::page::assets::TRANSLATE;
use crate::web::page::template::Template;
use crate::web::respond::asset::Asset;
use crate::web::respond::problem::ProblemResponse;
use crate::web::respond::representation::Representation;
use crate::web::review::{Generation, Newest, Reviews};

/// The page loads only what this service serves (Content Security Policy Level 3).
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// How long a request waits for the next save. Proxies usually wait for 60 s.
const MAX_WAIT: Duration = Duration::from_secs(20);
/// How often it looks.
const INTERVAL: Duration = Duration::from_millis(50);

/// Lists the locales, and why the last save of some is not served.
#[get("/translate")]
pub fn list<'r>(
    _path: Nameless,
    newest: Newest,
    cached: &'r CachedCatalog,
    reviews: &'r State<Reviews>,
    local: Local,
) -> Page {
    let (Newest(generation), editor) = (newest, editor(reviews, local));
    Page {
        title: "Translations".to_owned(),
        folder: "translate/",
        header: index::HEADER.to_owned(),
        main: main(&generation, &index::render(&cached.catalog, &generation.review, &editor)),
    }
}

/// Shows a locale, with greetings for a name.
#[get("/translate/<tag>?<name>")]
pub async fn show<'r>(
    _path: Nameless,
    tag: &'r str,
    name: Option<&'r str>,
    newest: Newest,
    cached: &'r CachedCatalog,
    reviews: &'r State<Reviews>,
    local: Local,
) -> Result<Page, ProblemResponse> {
    let Newest(generation) = newest;
    if !generation.review.folders().any(|folder| folder == tag) {
        return Err(Problem::NotFound.into());
    }
    // The linter may take some time, and other requests have to go on.
    let (folder, checked) = (tag.to_owned(), Arc::clone(&generation));
    let _ = tokio::task::spawn_blocking(move || checked.review.findings(&folder).len()).await;
    let shown = locale::LocalePage {
        catalog: &cached.catalog,
        review: &generation.review,
        folder: tag,
        name: name.and_then(|name| Name::parse(name).ok()),
        editor: &editor(reviews, local),
    };
    Ok(Page {
        title: format!("{tag}: translation"),
        folder: "",
        header: locale::header(name.unwrap_or_default()),
        main: main(&generation, &shown.render()),
    })
}

/// Waits until there is a newer generation than the one of a page, for some seconds, and returns the newest.
#[get("/translate/generation?<after>")]
pub async fn generation(
    after: Option<&str>,
    reviews: &State<Reviews>,
    readiness: &State<Readiness>,
) -> Representation<'static> {
    let start = Instant::now();
    let newest = loop {
        let newest = reviews.newest();
        // A service that stops must not wait for this.
        let is_over = start.elapsed() > MAX_WAIT || readiness.is_stopping();
        if after != Some(&newest.id) || is_over {
            break newest;
        }
        tokio::time::sleep(INTERVAL).await;
    };
    let content = Content::new("text/plain; charset=utf-8", None, format!("{}\n", newest.id));
    Representation { cache_control: Some("no-store"), ..Representation::of(content) }
}

/// A script, style or icon of the page.
#[get("/translate/page/<part>?<v>")]
pub fn asset<'r>(part: &'r str, v: Option<&'r str>) -> Result<Asset<'r>, ProblemResponse> {
    Asset::find(&TRANSLATE, part, v)
}

/// Only people on the machine of the service can open its files.
fn editor(reviews: &Reviews, Local(is_local): Local) -> Editor<'_> {
    Editor(is_local.then(|| reviews.folder()))
}

fn main(generation: &Generation, content: &str) -> String {
    format!("<main data-generation=\"{}\">\n{content}</main>", escaped(&generation.id))
}

/// A page for translators.
pub struct Page {
    title: String,
    /// The folder of the page's files, relative to the page.
    folder: &'static str,
    header: String,
    main: String,
}

impl<'r> Responder<'r, 'r> for Page {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let page = Template::new(include_str!("../page/translate.html"), |key| match key {
            "title" => Some(self.title.clone()),
            "header" | "main" => None,
            file => TRANSLATE.address(file).map(|address| [self.folder, &address].concat()),
        });
        let html =
            page.fill(|key, html| html.push_str(if key == "header" { &self.header } else { &self.main }));
        let content = Content::new("text/html; charset=utf-8", Some("en"), html);
        let cache_control = Some("private, no-cache");
        Representation { cache_control, policy: Some(POLICY), ..Representation::of(content) }
            .respond_to(request)
    }
}

//! The help page.

use rocket::get;
use rocket::http::uri::Host;
use rocket::request::Request;
use rocket::response::{self, Responder};

use crate::web::respond::content::Content;
use crate::web::respond::representation::Representation;

/// How to call the service, in lines that can be copied into a terminal; for who prefers HTML, a page.
#[get("/", rank = 2)]
pub fn help() -> Help {
    Help
}

/// The page; its lines call the host that it was asked for.
pub struct Help;

impl<'r> Responder<'r, 'r> for Help {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let text = HELP.replace("HOST", &host(request));
        let content = Content::new("text/plain; charset=utf-8", Some("en"), text);
        Representation { vary: "Accept", ..Representation::of(content) }.respond_to(request)
    }
}

/// The host that was asked, for lines that ask it again.
pub fn host(request: &Request<'_>) -> String {
    request.host().map_or_else(|| "localhost:8000".to_owned(), Host::to_string)
}

const HELP: &str = "\
greeting-api greets people by name in their own language.

In the language that Accept-Language asks for:
  curl HOST/greet/Alice
  curl -H 'Accept-Language: fr-CH, fr;q=0.9, en;q=0.8' HOST/greet/Alice

In the language of the path, any BCP 47 tag:
  curl HOST/greet/language/ja/Alice
  curl HOST/greet/language/es-MX/Jos%C3%A9

Fitting the time of day and the person:
  curl 'HOST/greet/language/id/Budi?time=16:00'
  curl 'HOST/greet/language/de/Anna?time=2026-01-31T09:30:00+01:00&formality=formal'

Every language there is:
  curl HOST/languages

As plain text rather than JSON:
  curl -H 'Accept: text/plain' HOST/greet/language/de/Alice

Is it alive, and does it take requests:
  curl HOST/livez
  curl HOST/readyz
";

//! The help, as plain text.

use rocket::get;
use rocket::request::Request;
use rocket::response::{self, Responder};

use crate::web::content::Content;
use crate::web::guards::host::host;
use crate::web::respond::representation::{Representation, Vary};

/// Returns curl commands to copy into a terminal. Clients that prefer HTML get the page, whose route comes first.
#[get("/", rank = 2)]
pub fn help() -> Help {
    Help
}

/// The help. Its commands call the host of the request.
pub struct Help;

impl<'r> Responder<'r, 'r> for Help {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let text = HELP.replace("HOST", &host(request));
        let content = Content::new("text/plain; charset=utf-8", Some("en"), text);
        Representation { vary: Vary::Format, ..Representation::of(content) }.respond_to(request)
    }
}

const HELP: &str = "\
greeting-api greets people by name in their own language.

In the best language for Accept-Language:
  curl HOST/greet/Alice
  curl -H 'Accept-Language: fr-CH, fr;q=0.9, en;q=0.8' HOST/greet/Alice

In the language of the path (any BCP 47 tag):
  curl HOST/greet/language/ja/Alice
  curl HOST/greet/language/es-MX/Jos%C3%A9

In the language of a parameter, and for a visitor without a name:
  curl 'HOST/greet?lang=pt-BR'

For the person's local time, or the time in a time zone, and a formality:
  curl 'HOST/greet/language/id/Budi?time=16:00'
  curl 'HOST/greet/language/ja/Yuki?tz=Asia/Tokyo'
  curl 'HOST/greet/language/de/Anna?time=2026-01-31T09:30:00+01:00&formality=formal'

All supported languages:
  curl HOST/languages

As plain text instead of JSON:
  curl -H 'Accept: text/plain' HOST/greet/language/de/Alice

Liveness and readiness:
  curl HOST/livez
  curl HOST/readyz
";

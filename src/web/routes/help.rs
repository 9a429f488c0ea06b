//! The help, as plain text.

#![expect(clippy::needless_pass_by_value, reason = "Rocket gives handlers their guards by value")]

use rocket::get;
use rocket::request::Request;
use rocket::response::{self, Responder};

use crate::greeting::greet::{Greeting, Occasion};
use crate::web::content::Content;
use crate::web::guards::greeter::Greeter;
use crate::web::guards::host::base;
use crate::web::respond::representation::{Representation, Vary};

/// Greets and shows curl commands to copy into a terminal. Clients that prefer HTML get the page, whose route comes first.
#[get("/", rank = 2)]
pub fn help(greeter: Greeter<'_>) -> Help<'_> {
    Help(greeter.greet(greeter.reader(), None, Occasion::default()))
}

/// A greeting in the reader's language, and the help. Its commands call the host of the request.
pub struct Help<'r>(Greeting<'r>);

impl<'r> Responder<'r, 'r> for Help<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let text = format!("{}\n\n{}", self.0.message, HELP.replace("BASE", &base(request)));
        // The help is for readers of English, also if the greeting is in another language (RFC 9110, section 8.5).
        let content = Content::new("text/plain; charset=utf-8", Some("en"), text);
        Representation { vary: Vary::FormatAndLanguage, ..Representation::of(content) }.respond_to(request)
    }
}

/// With the usual host, it fits on a terminal of 80 columns and 24 lines.
const HELP: &str = "\
greeting-api greets people by name in their own language.

  by name           curl BASE/greet/Zoé
  in your language  curl -H \"Accept-Language: $LANG\" BASE/greet/Zoé
  in any language   curl BASE/greet/language/ja/Zoé
  without a name    curl 'BASE/greet?lang=pt-BR'
  at a local time   curl 'BASE/greet/Budi?lang=id&time=16:00'
  in a time zone    curl 'BASE/greet/Yuki?lang=ja&tz=Asia/Tokyo'
  formally          curl 'BASE/greet/Anna?lang=de&formality=formal'
  as plain text     curl -H 'Accept: text/plain' BASE/greet/Zoé

  all languages     curl -H 'Accept: text/plain' BASE/languages
  OpenAPI 3.1       curl BASE/openapi.json
  documentation     open BASE/docs in a browser
";

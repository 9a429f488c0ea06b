//! What the page loads: its style, its script and its icon.

use std::borrow::Cow;

use hyper::header;
use rocket::get;
use rocket::request::Request;
use rocket::response::{self, Responder};
use rust_embed::{EmbeddedFile, RustEmbed};

use crate::web::fields::Fields;
use crate::web::problem::{Error, Problem};
use crate::web::representation::Representation;

#[derive(RustEmbed)]
#[folder = "src/web/page"]
#[include = "icon.svg"]
#[include = "script.js"]
#[include = "style.css"]
struct Files;

/// A script, style or icon of the page.
#[utoipa::path(tag = "documentation")]
#[get("/page/<part>?<v>")]
pub fn part<'r>(part: &'r str, v: Option<&'r str>) -> Result<File<'r>, Problem<'r>> {
    let embedded = Files::get(part).ok_or(Error::NotFound)?;
    Ok(File { name: part, asked: v, embedded })
}

/// The name of each file.
pub fn names() -> impl Iterator<Item = Cow<'static, str>> {
    Files::iter()
}

/// The address of a file, with the version that it has.
pub fn address(file: &str) -> Option<String> {
    Files::get(file).map(|embedded| format!("/page/{file}?v={}", version(&embedded)))
}

/// A file that the page loads.
pub struct File<'r> {
    name: &'r str,
    asked: Option<&'r str>,
    embedded: EmbeddedFile,
}

/// Under its version, a file never changes. Who asks for another one got the page from another instance, while the
/// service is replaced by a newer one: they get what there is here, which is better than none.
impl<'r> Responder<'r, 'r> for File<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let is_lasting = self.asked == Some(&version(&self.embedded));
        let representation = Representation {
            content_type: match self.name.rsplit('.').next() {
                Some("css") => "text/css; charset=utf-8",
                Some("js") => "text/javascript; charset=utf-8",
                _ => "image/svg+xml",
            },
            language: None,
            vary: "",
            location: None,
            body: String::from_utf8_lossy(&self.embedded.data).into_owned(),
        };
        let mut response = representation.respond_to(request)?;
        let caching = if is_lasting { "public, max-age=31536000, immutable" } else { "no-cache" };
        Fields::of(request, &mut response).set(header::CACHE_CONTROL, caching);
        Ok(response)
    }
}

/// The beginning of the hash of the content.
fn version(file: &EmbeddedFile) -> String {
    let hash = file.metadata.sha256_hash();
    format!("{:016x}", hash.first_chunk().map_or(0, |begin| u64::from_be_bytes(*begin)))
}

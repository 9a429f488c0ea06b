//! What the page loads: its style, its script and its icon.

use std::borrow::Cow;
use std::sync::LazyLock;

use rocket::get;
use rocket::request::Request;
use rocket::response::{self, Responder};
use rust_embed::RustEmbed;

use crate::web::problem::{Error, Problem};
use crate::web::representation::{Content, Representation};

#[derive(RustEmbed)]
#[folder = "src/web/page"]
#[include = "icon.svg"]
#[include = "script.js"]
#[include = "style.css"]
struct Files;

/// The files, ready to be sent.
static FILES: LazyLock<Vec<File>> = LazyLock::new(|| Files::iter().filter_map(File::embedded).collect());

/// A script, style or icon of the page.
#[utoipa::path(tag = "documentation")]
#[get("/page/<part>?<v>")]
pub fn part<'r>(part: &'r str, v: Option<&'r str>) -> Result<Asked<'r>, Problem<'r>> {
    let file = file(part).ok_or(Error::NotFound)?;
    Ok(Asked { file, version: v })
}

/// The name of each file.
pub fn names() -> impl Iterator<Item = Cow<'static, str>> {
    Files::iter()
}

/// The address of a file, with the version that it has.
pub fn address(name: &str) -> Option<String> {
    file(name).map(|file| format!("/page/{name}?v={}", file.version))
}

fn file(name: &str) -> Option<&'static File> {
    FILES.iter().find(|file| file.name == name)
}

/// A file that the page loads.
struct File {
    name: Cow<'static, str>,
    /// The beginning of the hash of its content.
    version: String,
    content: Content<'static>,
}

impl File {
    fn embedded(name: Cow<'static, str>) -> Option<Self> {
        let file = Files::get(&name)?;
        let hash = file.metadata.sha256_hash();
        let version = format!("{:016x}", hash.first_chunk().map_or(0, |begin| u64::from_be_bytes(*begin)));
        let media_type = match name.rsplit('.').next() {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };
        let content = match file.data {
            Cow::Borrowed(bytes) => Content::new(media_type, None, bytes),
            Cow::Owned(bytes) => Content::new(media_type, None, bytes),
        };
        Some(Self { name, version, content })
    }
}

/// A file, and the version that was asked for.
pub struct Asked<'r> {
    file: &'static File,
    version: Option<&'r str>,
}

/// Under its version, a file never changes. A client that asks for another one got the page from another instance, while
/// the service is replaced by a newer one: it gets the file that there is, which is better than none.
impl<'r> Responder<'r, 'r> for Asked<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let is_lasting = self.version == Some(&self.file.version);
        let caching = if is_lasting { "public, max-age=31536000, immutable" } else { "no-cache" };
        let content = self.file.content.clone();
        Representation { cache_control: Some(caching), ..Representation::of(content) }.respond_to(request)
    }
}

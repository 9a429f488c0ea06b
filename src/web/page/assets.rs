//! The files that the page loads: style sheet, script and icon.

use std::borrow::Cow;
use std::sync::LazyLock;

use rust_embed::RustEmbed;

use crate::web::respond::content::Content;

#[derive(RustEmbed)]
#[folder = "src/web/page"]
#[include = "icon.svg"]
#[include = "script.js"]
#[include = "style.css"]
struct Files;

/// The files, as content of responses.
static FILES: LazyLock<Vec<File>> = LazyLock::new(|| Files::iter().filter_map(File::embedded).collect());

/// Returns the path of a file with its current version as a query parameter.
pub fn address(name: &str) -> Option<String> {
    file(name).map(|file| format!("/page/{name}?v={}", file.version))
}

/// Returns a file by its name.
pub fn file(name: &str) -> Option<&'static File> {
    FILES.iter().find(|file| file.name == name)
}

/// A file that the page loads.
pub struct File {
    name: Cow<'static, str>,
    /// The start of the hash of its content.
    pub version: String,
    pub content: Content<'static>,
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

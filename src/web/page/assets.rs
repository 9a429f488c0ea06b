//! The files that the page loads: its style sheet, its script and its icon.

use std::sync::LazyLock;

use crate::web::content::Content;

static FILES: LazyLock<[File; 3]> = LazyLock::new(|| {
    [
        File::new("icon.svg", "image/svg+xml", include_str!("icon.svg")),
        File::new("script.js", "text/javascript; charset=utf-8", include_str!("script.js")),
        File::new("style.css", "text/css; charset=utf-8", include_str!("style.css")),
    ]
});

/// Returns the address of a file relative to `/`, with its current version as a query parameter.
pub fn address(name: &str) -> Option<String> {
    file(name).map(|file| format!("page/{name}?v={}", file.version))
}

/// Returns a file by its name.
pub fn file(name: &str) -> Option<&'static File> {
    FILES.iter().find(|file| file.name == name)
}

/// A file that the page loads.
pub struct File {
    name: &'static str,
    /// Another content has another version: it is the entity tag, without its quotes.
    pub version: String,
    pub content: Content<'static>,
}

impl File {
    fn new(name: &'static str, media_type: &'static str, text: &'static str) -> Self {
        let content = Content::new(media_type, None, text);
        let entity_tag = content.entity_tag().to_str().expect("an entity tag is ASCII");
        Self { name, version: entity_tag.trim_matches('"').to_owned(), content }
    }
}

//! The files that the pages load: style sheets, scripts and the icon.

use std::sync::LazyLock;

use crate::web::content::Content;

/// The files of the page for everybody, at `/page`.
pub static PAGE: LazyLock<Files> = LazyLock::new(|| {
    let languages = script("languages.js", include_str!("languages.js"));
    Files(vec![icon(), script("script.js", include_str!("script.js")), languages, style()])
});

/// The files of the page for translators, at `/translate/page`. They are all there, because with the setting `admin` that
/// page has an address of its own.
pub static TRANSLATE: LazyLock<Files> = LazyLock::new(|| {
    let sheet = File::new("translate.css", CSS, include_str!("translate.css"));
    Files(vec![icon(), script("translate.js", include_str!("translate.js")), style(), sheet])
});

const CSS: &str = "text/css; charset=utf-8";

fn icon() -> File {
    File::new("icon.svg", "image/svg+xml", include_str!("icon.svg"))
}

fn style() -> File {
    File::new("style.css", CSS, include_str!("style.css"))
}

fn script(name: &'static str, text: &'static str) -> File {
    File::new(name, "text/javascript; charset=utf-8", text)
}

/// The files of a page.
pub struct Files(Vec<File>);

impl Files {
    /// Returns the address of a file relative to the folder that `page` is in, with its current version as a query parameter.
    pub fn address(&self, name: &str) -> Option<String> {
        self.file(name).map(|file| format!("page/{name}?v={}", file.version))
    }

    /// Returns a file by its name.
    pub fn file(&self, name: &str) -> Option<&File> {
        self.0.iter().find(|file| file.name == name)
    }
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

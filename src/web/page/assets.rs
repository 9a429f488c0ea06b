//! The files that the pages load: style sheets, scripts and the icon.

use std::sync::LazyLock;

use crate::web::content::{Coding, Content};

/// The files of the page for everybody, at `/page`.
pub static PAGE: LazyLock<Files> = LazyLock::new(|| Files {
    folder: "page",
    files: vec![
        icon(),
        script("languages.js", include_str!("languages.js")),
        script("script.js", include_str!("script.js")),
        style(),
    ],
});

/// The files of the page for translators, at `/translate/page`. They are all there, because with the setting `admin` that
/// page has an address of its own.
pub static TRANSLATE: LazyLock<Files> = LazyLock::new(|| {
    let sheet = File::new("translate.css", Content::constant(CSS, None, include_str!("translate.css")));
    Files {
        folder: "page",
        files: vec![icon(), script("translate.js", include_str!("translate.js")), style(), sheet],
    }
});

/// The files of the documentation, at `/docs`. The build script extracts those of Swagger UI from its distribution.
pub static DOCS: LazyLock<Files> = LazyLock::new(|| {
    let bundle = include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui-bundle.js.gz"));
    let sheet = include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui.css.gz"));
    Files {
        folder: "docs",
        files: vec![
            script("start.js", include_str!("../routes/docs/start.js")),
            File::new("docs.css", Content::constant(CSS, None, include_str!("../routes/docs/docs.css"))),
            File::new("swagger-ui-bundle.js", Content::from_gzip(SCRIPT, bundle)),
            File::new("swagger-ui.css", Content::from_gzip(CSS, sheet)),
        ],
    }
});

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

fn icon() -> File {
    File::new("icon.svg", Content::constant("image/svg+xml", None, include_str!("icon.svg")))
}

fn style() -> File {
    File::new("style.css", Content::constant(CSS, None, include_str!("style.css")))
}

fn script(name: &'static str, text: &'static str) -> File {
    File::new(name, Content::constant(SCRIPT, None, text))
}

/// The files of a page.
pub struct Files {
    folder: &'static str,
    files: Vec<File>,
}

impl Files {
    /// Returns the address of a file relative to the folder that theirs is in, with its version as a query parameter.
    pub fn address(&self, name: &str) -> Option<String> {
        self.file(name).map(|file| format!("{}/{name}?v={}", self.folder, file.version))
    }

    /// Returns a file by its name.
    pub fn file(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|file| file.name == name)
    }
}

/// A file that a page loads.
pub struct File {
    name: &'static str,
    /// Another content has another version: it is the entity tag, without its quotes.
    pub version: String,
    pub content: Content<'static>,
}

impl File {
    fn new(name: &'static str, content: Content<'static>) -> Self {
        let entity_tag = content.entity_tag(Coding::Identity);
        let version = entity_tag.to_str().expect("an entity tag is ASCII").trim_matches('"').to_owned();
        Self { name, version, content }
    }
}

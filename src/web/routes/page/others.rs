//! Greetings in other languages, which the visitor can choose.

use std::fmt::Write;

use crate::greeting::catalog::Reader;
use crate::greeting::uri_component::encode;
use crate::web::catalog::CachedCatalog;
use crate::web::page::cache::SUGGESTIONS;

/// Writes a link for each language, which greets the same person.
pub fn write(html: &mut String, cached: &CachedCatalog, reader: Reader<'_>, name: Option<&str>) {
    let name = name.map_or(String::new(), |name| format!("&amp;name={}", encode(name)));
    for locale in cached.catalog.suggestions(reader, SUGGESTIONS) {
        let (tag, direction) = (locale.language(), locale.direction().as_str());
        let text = cached.pages.suggestion(&cached.catalog, locale);
        writeln!(
            html,
            "<li><a lang=\"{tag}\" dir=\"{direction}\" href=\"?language={tag}{name}\">{text}</a></li>"
        )
        .expect("a string takes it");
    }
}

//! Greetings in other languages, which the visitor can choose.

use std::fmt::Write;

use crate::greeting::catalog::{Catalog, ChosenLocale, Reader};
use crate::greeting::direction::Isolation;
use crate::greeting::greet::{Occasion, greet};
use crate::web::guards::query::encode;
use crate::web::page::cache::SUGGESTIONS;
use crate::web::page::languages::own_name;
use crate::web::page::template::escape;

/// Writes a link for each language, which greets the same person.
pub fn write(html: &mut String, catalog: &Catalog, reader: Reader<'_>, name: Option<&str>) {
    let name = name.map_or(String::new(), |name| format!("&amp;name={}", encode(name)));
    for locale in catalog.suggestions(reader, SUGGESTIONS) {
        let chosen = ChosenLocale { locale, fallback: false };
        let greeting = greet(catalog, chosen, None, Occasion::default(), Isolation::Never).message;
        let (tag, direction) = (locale.language(), locale.direction().as_str());
        writeln!(
            html,
            "<li><a lang=\"{tag}\" dir=\"{direction}\" href=\"?language={tag}{name}\">{} <small>{}</small></a></li>",
            escape(&greeting),
            escape(&own_name(catalog, locale))
        )
        .expect("a string takes it");
    }
}

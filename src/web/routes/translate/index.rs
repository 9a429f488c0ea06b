//! The list of locales.

use super::html::{Editor, escaped, language};
use super::mistakes;
use crate::greeting::catalog::{Catalog, ChosenLocale};
use crate::greeting::direction::Isolation;
use crate::greeting::messages::{self, Message};
use crate::greeting::review::Review;
use crate::greeting::uri_component::encode;

/// The start of the page.
pub const HEADER: &str = "<header>\n<h1>Translations</h1>\n</header>";

/// Returns the content of the page.
pub fn render(catalog: &Catalog, review: &Review, editor: &Editor<'_>) -> String {
    let mut html = mistakes::unreadable(review);
    for folder in review.folders() {
        if let Some(refused) = review.refused(folder) {
            let link = format!("<a href=\"{}\">{}</a>", address(folder), escaped(folder));
            let served = catalog.locale(folder).is_some();
            html += &mistakes::refused(folder, &format!("{link}: the last save"), served, refused, editor);
        }
    }
    let (edited, embedded): (Vec<_>, Vec<_>) = review.folders().partition(|folder| review.is_edited(folder));
    html += "<h2 id=\"folder\">In the folder</h2>\n";
    html += "<p class=\"about\">These languages have files in the folder of the setting <code>locales</code>. \
             A new one starts with <code>greeting-api new haw</code>, where <code>haw</code> is its BCP 47 tag.</p>\n";
    html += &table("folder", &edited, catalog);
    if let Some(first) = embedded.first() {
        html += "<h2 id=\"embedded\">Only built in</h2>\n";
        html += &how_to_edit(first);
        html += &table("embedded", &embedded, catalog);
    }
    html
}

/// Returns how to edit a language that has no file in the folder.
fn how_to_edit(example: &str) -> String {
    format!(
        "<p class=\"about\">These languages have no file in the folder. To edit one, such as <code>{0}</code>, run \
         <code>greeting-api new {0}</code>, which copies its files there.</p>\n",
        escaped(example)
    )
}

fn table(heading: &str, folders: &[&str], catalog: &Catalog) -> String {
    if folders.is_empty() {
        return "<p>None yet.</p>\n".to_owned();
    }
    let rows: String = folders.iter().map(|folder| row(folder, catalog)).collect();
    format!(
        "<table class=\"locales\" aria-labelledby=\"{heading}\">\n<thead><tr><th scope=\"col\">Language</th><th scope=\"col\">English name</th>\
         <th scope=\"col\">Greetings</th><th scope=\"col\">Errors</th><th scope=\"col\">Page</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )
}

/// Returns the address of a locale's page.
fn address(folder: &str) -> String {
    format!("translate/{}", encode(folder))
}

fn row(folder: &str, catalog: &Catalog) -> String {
    let (address, tag) = (address(folder), escaped(folder));
    let Some(locale) = catalog.locale(folder) else {
        return format!(
            "<tr><th scope=\"row\"><a href=\"{address}\">{tag}</a></th><td colspan=\"4\">Not served yet</td></tr>\n"
        );
    };
    let chosen = ChosenLocale { locale, fallback: false };
    let name = |message: &Message| {
        let text = catalog.message(chosen, message, &[], Isolation::Never);
        catalog.translates(locale, message).then_some(text.value)
    };
    let own = name(&messages::LANGUAGE_NAME)
        .map_or_else(String::new, |name| format!("<bdi {}>{}</bdi> ", language(locale), escaped(&name)));
    let english = name(&messages::LANGUAGE_NAME_ENGLISH).unwrap_or_default();
    let share = |file, label: &str| {
        let percent = (catalog.completeness(locale, file) * 100.0).floor();
        format!("<td data-label=\"{label}\">{percent:.0} %</td>")
    };
    format!(
        "<tr><th scope=\"row\"><a href=\"{address}\">{own}<code>{tag}</code></a></th><td>{}</td>{}{}{}</tr>\n",
        escaped(&english),
        share("greeting.ftl", "Greetings"),
        share("errors.ftl", "Errors"),
        share("page.ftl", "Page"),
    )
}

//! The texts of a message in each of its forms, next to the English ones.

use super::html::{escaped, language, marked};
use crate::greeting::catalog::{Catalog, ChosenLocale, Locale};
use crate::greeting::messages::Message;
use crate::greeting::preview::{Addressee, FORMALITIES, Form, Situation};

/// The language of the page, next to English.
pub struct Languages<'c> {
    pub catalog: &'c Catalog,
    pub chosen: ChosenLocale<'c>,
    /// The tag of the language. Another one may be served in its place.
    pub name: &'c str,
}

/// A row of a table: a form, its text, and the English one, as HTML.
struct Row {
    form: String,
    own: String,
    english: String,
}

/// Returns the greetings of a message. Formalities with the same texts share a row.
pub fn greeting(languages: &Languages<'_>, message: &Message, situations: &[Situation]) -> String {
    let Languages { catalog, chosen, .. } = *languages;
    let mut rows = Vec::new();
    for situation in situations.iter().filter(|situation| situation.message() == message) {
        let own = situation.greetings(catalog, chosen);
        let english = situation.greetings(catalog, catalog.reference());
        let texts = |index: usize| (&own[index].message, &english[index].message);
        let mut distinct: Vec<usize> = Vec::new();
        for index in 0..FORMALITIES.len() {
            if distinct.iter().all(|other| texts(*other) != texts(index)) {
                distinct.push(index);
            }
        }
        let mut when = Vec::new();
        if situation.addressee == Addressee::OwnHonorific {
            when.push("with an honorific".to_owned());
        }
        if let (Some(start), Some(period)) = (situation.time, own[0].period) {
            when.push(format!("{period} from {start}"));
        }
        for index in &distinct {
            let same = (0..FORMALITIES.len()).filter(|other| texts(*other) == texts(*index));
            let formalities: Vec<_> = same.map(|index| FORMALITIES[index].as_str()).collect();
            let formality = (distinct.len() > 1).then(|| formalities.join(" or "));
            let form: Vec<_> = when.iter().cloned().chain(formality).collect();
            let source = catalog.locale(own[*index].language).unwrap_or(chosen.locale);
            rows.push(Row {
                form: escaped(&form.join(", ")).into_owned(),
                own: text(languages, source, &own[*index].message, ""),
                english: marked(&english[*index].message),
            });
        }
    }
    table(languages, &rows)
}

/// Returns the texts of a message that is no greeting.
pub fn other(languages: &Languages<'_>, forms: &[Form]) -> String {
    let Languages { catalog, chosen, .. } = *languages;
    let row = |form: &Form| {
        let (own, english) = (form.show(catalog, chosen), form.show(catalog, catalog.reference()));
        Row {
            form: escaped(&form.label).into_owned(),
            own: text(languages, own.locale, &own.value, &own.detail),
            english: [marked(&english.value), detail(&english.detail)].concat(),
        }
    };
    table(languages, &forms.iter().map(row).collect::<Vec<_>>())
}

/// Returns a text in its language, and where it comes from if that is another locale.
fn text(languages: &Languages<'_>, source: &Locale, value: &str, extra: &str) -> String {
    let from = match source.language() {
        language if language == languages.name => String::new(),
        language => format!("<span class=\"from\">from {}</span>", escaped(language)),
    };
    let class = if from.is_empty() { "" } else { " class=\"english\"" };
    format!("<div {}{class}>{}{}</div>{from}", language(source), marked(value), detail(extra))
}

fn detail(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<p class=\"detail\">{}</p>", marked(text)) }
}

fn table(languages: &Languages<'_>, rows: &[Row]) -> String {
    let has_forms = rows.iter().any(|row| !row.form.is_empty());
    let form = |tag: &str, text: &str| {
        if has_forms { format!("<th scope=\"{tag}\">{text}</th>") } else { String::new() }
    };
    // The reference has no other language next to it.
    let is_reference = languages.catalog.reference().locale.language() == languages.name;
    let english = |cell: String| if is_reference { String::new() } else { cell };
    let line = |row: &Row| {
        format!(
            "<tr>{}<td class=\"own\">{}</td>{}</tr>\n",
            form("row", if row.form.is_empty() { "any" } else { &row.form }),
            row.own,
            english(format!("<td class=\"english\">{}</td>", row.english))
        )
    };
    let lines: String = rows.iter().map(line).collect();
    format!(
        "<table{}>\n<thead><tr>{}<th scope=\"col\" class=\"own\" dir=\"{}\">{}</th>{}</tr></thead>\n<tbody>\n{lines}</tbody>\n</table>\n",
        if has_forms { " class=\"forms\"" } else { "" },
        form("col", "Form"),
        languages.chosen.locale.direction().as_str(),
        escaped(languages.name),
        english("<th scope=\"col\">English</th>".to_owned())
    )
}

//! The parts of the page that depend only on the catalog. Each is rendered once.

use std::sync::{LazyLock, OnceLock};

use super::assets::PAGE;
use super::languages;
use super::lists::Options;
use super::template::{Template, escape};
use crate::greeting::catalog::{Catalog, ChosenLocale, Locale, Reader};
use crate::greeting::direction::Isolation;
use crate::greeting::greet::{Occasion, greet};
use crate::greeting::messages;

/// The page with a `{{key}}` for each value.
const TEMPLATE: &str = include_str!("index.html");

/// How many other languages the page suggests. With the number of all others, they are two rows of four.
pub const SUGGESTIONS: usize = 7;

/// The hours of the day, as options.
pub static HOURS: LazyLock<Options> = LazyLock::new(|| {
    let hours: Vec<_> = (0..24).map(|hour| format!("{hour:02}:00")).collect();
    Options::new(hours.iter().map(|hour| (hour.as_str(), hour.as_str())))
});

/// The rendered parts of a catalog's pages. Each is rendered when it is first requested.
pub struct Pages {
    languages: OnceLock<Options>,
    /// In the order of the catalog's locales, as are the suggestions.
    locales: Vec<OnceLock<LocalizedPage>>,
    suggestions: Vec<OnceLock<String>>,
}

impl Pages {
    /// Returns the pages of a catalog, with no part rendered yet.
    pub fn new(catalog: &Catalog) -> Self {
        Self {
            languages: OnceLock::new(),
            locales: catalog.locales().iter().map(|_| OnceLock::new()).collect(),
            suggestions: catalog.locales().iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// Returns the options for the languages.
    pub fn languages(&self, catalog: &Catalog) -> &Options {
        self.languages.get_or_init(|| languages::options(catalog))
    }

    /// Returns the page for a reader: in the first of the reader's languages that has all labels.
    pub fn localized(&self, catalog: &Catalog, reader: Reader<'_>) -> &LocalizedPage {
        let locale = catalog.locale_with_all(reader, messages::PAGE_TITLE.file);
        self.locales[index(catalog, locale)].get_or_init(|| LocalizedPage::new(catalog, locale))
    }

    /// Returns the text of the link to a suggested language, as HTML: a greeting, and the language's own name.
    pub fn suggestion(&self, catalog: &Catalog, locale: &Locale) -> &str {
        self.suggestions[index(catalog, locale)].get_or_init(|| {
            let chosen = ChosenLocale { locale, fallback: false };
            let greeting = greet(catalog, chosen, None, Occasion::default(), Isolation::Never).message;
            format!("{} <small>{}</small>", escape(&greeting), escape(&languages::own_name(catalog, locale)))
        })
    }
}

fn index(catalog: &Catalog, locale: &Locale) -> usize {
    let index = catalog.locales().binary_search_by_key(&locale.language(), Locale::language);
    index.expect("the locale is the catalog's")
}

/// The page with its labels in the language of a locale.
pub struct LocalizedPage {
    /// The page's language: that of the title. A variant inherits the labels that it lacks.
    pub language: String,
    /// The page without the values that depend on the request.
    pub template: Template,
    /// The option for any time, with an empty value.
    pub any_time: Options,
    /// The options for the formality.
    pub formalities: Options,
}

impl LocalizedPage {
    fn new(catalog: &Catalog, locale: &Locale) -> Self {
        let choice = ChosenLocale { locale, fallback: false };
        let text = |message| catalog.message(choice, message, &[], Isolation::Never);
        let label = |message| text(message).value;
        let title = text(&messages::PAGE_TITLE).locale;
        let template = Template::new(TEMPLATE, |key| match key {
            "language" => Some(title.language().to_owned()),
            "direction" => Some(title.direction().as_str().to_owned()),
            // The languages besides the page's own and the suggested ones.
            "more" => Some(catalog.locales().len().saturating_sub(SUGGESTIONS + 1).to_string()),
            key => PAGE
                .address(key)
                .or_else(|| messages::ALL.into_iter().find(|message| message.id == key).map(label)),
        });
        let formalities = [
            ("", label(&messages::PAGE_FORMALITY_NEUTRAL)),
            ("formal", label(&messages::PAGE_FORMALITY_FORMAL)),
            ("casual", label(&messages::PAGE_FORMALITY_CASUAL)),
        ];
        Self {
            language: title.language().to_owned(),
            template,
            any_time: Options::new([("", label(&messages::PAGE_TIME_ANY).as_str())]),
            formalities: Options::new(formalities.iter().map(|(value, text)| (*value, text.as_str()))),
        }
    }
}

//! What of the page depends on the catalog alone, rendered once.

use std::sync::{LazyLock, OnceLock};

use super::assets;
use super::lists::Options;
use super::template::Template;
use crate::greeting::catalog::{Catalog, ChosenLocale, Locale};
use crate::greeting::direction::Isolation;
use crate::greeting::messages;

/// The page with a `{{key}}` where something is filled in.
const TEMPLATE: &str = include_str!("index.html");

/// The hours of the day, as options.
pub static HOURS: LazyLock<Options> = LazyLock::new(|| {
    let hours: Vec<_> = (0..24).map(|hour| format!("{hour:02}:00")).collect();
    Options::new(hours.iter().map(|hour| (hour.as_str(), hour.as_str())))
});

/// The parts of a catalog's pages, each rendered when it is first asked for.
pub struct Pages {
    languages: OnceLock<Options>,
    /// In the order of the catalog's locales.
    locales: Vec<OnceLock<LocalizedPage>>,
}

impl Pages {
    /// No part of a catalog's pages.
    pub fn new(catalog: &Catalog) -> Self {
        Self {
            languages: OnceLock::new(),
            locales: catalog.locales().iter().map(|_| OnceLock::new()).collect(),
        }
    }

    /// Every language by its own name, sorted by that, with its tag as the value.
    pub fn languages(&self, catalog: &Catalog) -> &Options {
        self.languages.get_or_init(|| {
            let entry = |locale| {
                let choice = ChosenLocale { locale, fallback: false };
                (catalog.message(choice, &messages::LANGUAGE_NAME, &[], Isolation::Never).value, locale)
            };
            let mut languages: Vec<_> = catalog.locales().iter().map(entry).collect();
            languages.sort_by_cached_key(|(name, _)| name.to_lowercase());
            let mut options = Options::default();
            for (name, locale) in languages {
                let (tag, direction) = (locale.language(), locale.direction().as_str());
                options.add(tag, &name, &format!(" lang=\"{tag}\" dir=\"{direction}\""));
            }
            options
        })
    }

    /// The page in a locale of the catalog.
    pub fn localized(&self, catalog: &Catalog, locale: &Locale) -> &LocalizedPage {
        let index = catalog.locales().binary_search_by_key(&locale.language(), Locale::language);
        self.locales[index.expect("the locale is the catalog's")]
            .get_or_init(|| LocalizedPage::new(catalog, locale))
    }
}

/// The page with its labels in the language of a locale.
pub struct LocalizedPage {
    /// The page's language: labels may come from several locales, and this is the one of the title.
    pub language: String,
    /// The name that is greeted if there is no other.
    pub example: String,
    /// The page without what depends on the request.
    pub template: Template,
    /// Any time, with an empty value.
    pub any_time: Options,
    /// How the person is addressed.
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
            key => assets::address(key)
                .or_else(|| messages::ALL.into_iter().find(|message| message.id == key).map(label)),
        });
        let formalities = [
            ("", label(&messages::PAGE_FORMALITY_NEUTRAL)),
            ("formal", label(&messages::PAGE_FORMALITY_FORMAL)),
            ("casual", label(&messages::PAGE_FORMALITY_CASUAL)),
        ];
        Self {
            language: title.language().to_owned(),
            example: label(&messages::PAGE_NAME_EXAMPLE),
            template,
            any_time: Options::new([("", label(&messages::PAGE_TIME_ANY).as_str())]),
            formalities: Options::new(formalities.iter().map(|(value, text)| (*value, text.as_str()))),
        }
    }
}

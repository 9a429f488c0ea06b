//! The lists of the page's form, as HTML.

use super::Page;
use super::template::option;
use crate::l10n::catalog::{Choice, Locale};
use crate::l10n::direction::Isolation;
use crate::l10n::messages;

impl Page<'_> {
    /// Every language by its own name, sorted by that; the one that serves the code is chosen.
    pub fn languages(&self, code: &str) -> String {
        let chosen = self.catalog.lookup(code).unwrap_or(self.choice).locale.language();
        let entry = |locale| {
            let choice = Choice { locale, fallback: false };
            (self.catalog.message(choice, &messages::LANGUAGE_NAME, &[], Isolation::Never).value, locale)
        };
        let mut languages: Vec<_> = self.catalog.locales().iter().map(entry).collect();
        languages.sort_by_cached_key(|(name, _)| name.to_lowercase());
        let item = |(name, locale): (String, &Locale)| {
            let (tag, direction) = (locale.language(), locale.direction().as_str());
            option(tag, &name, &format!(" lang=\"{tag}\" dir=\"{direction}\""), tag == chosen)
        };
        languages.into_iter().map(item).collect()
    }

    /// Any time, the one that the address names, and the hours of the day.
    pub fn times(&self, chosen: Option<&str>) -> String {
        let hours: Vec<_> = (0..24).map(|hour| format!("{hour:02}:00")).collect();
        let other = chosen.filter(|chosen| !hours.iter().any(|hour| hour == chosen));
        let any = option("", &self.label(&messages::PAGE_TIME_ANY).value, "", chosen.is_none());
        let times = other.into_iter().chain(hours.iter().map(String::as_str));
        let times = times.map(|time| option(time, time, "", Some(time) == chosen));
        [any].into_iter().chain(times).collect()
    }

    /// How the person is addressed.
    pub fn formalities(&self, chosen: Option<&str>) -> String {
        let formalities = [
            ("", &messages::PAGE_FORMALITY_NEUTRAL),
            ("formal", &messages::PAGE_FORMALITY_FORMAL),
            ("casual", &messages::PAGE_FORMALITY_CASUAL),
        ];
        let item = |(value, label)| option(value, &self.label(label).value, "", Some(value) == chosen);
        formalities.map(item).concat()
    }
}

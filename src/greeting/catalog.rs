//! The catalog: all locales, and the lookup of messages, each with its own fallback.

mod error;
mod locale;

use std::collections::BTreeMap;
use std::path::Path;

use language_matching::{AcceptLanguage, LanguageTag, LocaleMatcher, Match, TagError, parent_locales};

pub use self::error::{CatalogError, MessageError};
use self::locale::Conventions;
pub use self::locale::{Locale, REFERENCE, Value};
use super::day::DayPeriods;
use super::direction::Isolation;
use super::locale_files;
use super::messages::{self, Message};

/// All locales that can be served, parsed and validated.
pub struct Catalog {
    locales: Vec<Locale>,
    reference: usize,
    matcher: LocaleMatcher,
}

/// The locale chosen for a reader.
#[derive(Clone, Copy)]
pub struct ChosenLocale<'c> {
    /// The locale. Messages that are missing in it come from another one.
    pub locale: &'c Locale,
    /// Whether it is English because no requested language is available.
    pub fallback: bool,
}

/// A message for a reader.
pub struct Text<'c> {
    /// The message's value.
    pub value: String,
    /// Its attribute `.detail`, or nothing.
    pub detail: String,
    /// The locale that has the message.
    pub locale: &'c Locale,
    /// Whether it is English because no requested language has it.
    pub fallback: bool,
    /// The periods of the day in that locale.
    pub day_periods: Option<&'c DayPeriods>,
}

impl Catalog {
    /// Returns the catalog of the embedded locales.
    ///
    /// # Errors
    ///
    /// See [`Catalog::new`].
    pub fn embedded() -> Result<Self, CatalogError> {
        Self::new(locale_files::embedded())
    }

    /// Returns the catalog of these files, each with its path, `<tag>/<name>.ftl`. Other paths are skipped.
    ///
    /// # Errors
    ///
    /// The first error: a folder that is not a canonical language tag, a file that does not parse, a message that is
    /// repeated or cannot be formatted, or a message that is missing in [`en`](REFERENCE).
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self, CatalogError> {
        let mut folders = BTreeMap::<String, Vec<(String, Vec<u8>)>>::new();
        for (path, bytes) in files {
            if let Some((folder, name)) = path.split_once('/')
                && Path::new(name).extension().is_some_and(|extension| extension == "ftl")
            {
                folders.entry(folder.to_owned()).or_default().push((name.to_owned(), bytes));
            }
        }
        let mut locales = folders
            .iter()
            .map(|(folder, files)| Locale::new(folder, files))
            .collect::<Result<Vec<_>, _>>()?;
        let reference = locales
            .iter()
            .position(|locale| locale.language() == REFERENCE)
            .ok_or(CatalogError::NoReference)?;
        let tags: Vec<_> = locales.iter().map(|locale| locale.tag().clone()).collect();
        for (locale, chain) in locales.iter_mut().zip(parent_locales(&tags)) {
            locale.chain = chain;
        }
        let matcher = LocaleMatcher::new(&tags, Some(reference));
        Ok(Self { locales, reference, matcher })
    }

    /// Returns all locales, sorted by tag.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// Returns the locale that suits a reader best.
    #[must_use]
    pub fn negotiate(&self, accept_language: &AcceptLanguage<'_>) -> ChosenLocale<'_> {
        self.chosen(self.matcher.best_match(accept_language))
    }

    /// Returns the locale that suits a language code best.
    ///
    /// # Errors
    ///
    /// If the code is not a well-formed language tag.
    pub fn lookup(&self, code: &str) -> Result<ChosenLocale<'_>, TagError> {
        let tag = LanguageTag::parse(code)?;
        Ok(self.chosen(self.matcher.best_match_for(tag)))
    }

    /// Returns a message for a reader. If it is missing in the chosen locale, it comes from a CLDR parent or else from
    /// English. A message that cannot be formatted counts as missing.
    #[must_use]
    pub fn message<'c>(
        &'c self,
        chosen: ChosenLocale<'c>,
        message: &Message,
        arguments: &[(&str, Value<'_>)],
        isolation: Isolation,
    ) -> Text<'c> {
        let reference = &self.locales[self.reference];
        // A locale may have only its own division of the day, and inherit its greetings.
        let own = Conventions {
            day_periods: self
                .parents(chosen.locale)
                .find_map(Locale::day_periods)
                .or(reference.day_periods()),
            honorifics: self.parents(chosen.locale).find_map(Locale::honorifics),
        };
        let parents = self.parents(chosen.locale).map(|locale| (locale, chosen.fallback, own));
        let english = Conventions { day_periods: reference.day_periods(), honorifics: None };
        for (locale, fallback, conventions) in parents.chain([(reference, true, english)]) {
            let day_periods = conventions.day_periods;
            if let Ok((value, detail)) = locale.format(message, arguments, isolation, conventions) {
                return Text { value, detail, locale, fallback, day_periods };
            }
        }
        // English has and can format every message, because both are validated when the catalog is built. If a value
        // breaks it all the same, the reader gets the id, as Fluent does for a missing message.
        Text {
            value: message.id.to_owned(),
            detail: String::new(),
            locale: reference,
            fallback: true,
            day_periods: None,
        }
    }

    /// Returns the share of the reference's messages that a locale or its CLDR parents have, from 0 to 1. The division of
    /// the day and the honorifics do not count, because they are optional.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "there are some dozens of messages")]
    pub fn completeness(&self, locale: &Locale) -> f64 {
        let optional = [messages::DAY_PERIODS, messages::HONORIFICS];
        let counted = messages::ALL.into_iter().filter(|message| !optional.contains(message));
        let has = |message: &&Message| self.parents(locale).any(|locale| locale.has(message));
        counted.clone().filter(has).count() as f64 / counted.count() as f64
    }

    /// Returns a locale and its CLDR parents, nearest first.
    fn parents(&self, locale: &Locale) -> impl Iterator<Item = &Locale> {
        locale.chain().iter().map(|&index| &self.locales[index])
    }

    fn chosen(&self, best: Option<Match>) -> ChosenLocale<'_> {
        let Match { index, fallback } = best.expect("the reference is the default");
        ChosenLocale { locale: &self.locales[index], fallback }
    }
}

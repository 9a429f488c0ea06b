//! Locales -> Fluent bundles; and a message, with fallback per message.

mod error;
mod locale;

use std::collections::BTreeMap;
use std::path::Path;

use language_matching::{AcceptLanguage, LanguageTag, LocaleMatcher, Match, TagError, parent_locales};

pub use self::error::{CatalogError, MessageError};
pub use self::locale::{Locale, REFERENCE, Value};
use super::day::DayPeriods;
use super::direction::Isolation;
use super::locale_files;
use super::messages::{self, Message};

/// Every locale that can be served, parsed and checked.
pub struct Catalog {
    locales: Vec<Locale>,
    reference: usize,
    matcher: LocaleMatcher,
}

/// The locale chosen for a reader.
#[derive(Clone, Copy)]
pub struct ChosenLocale<'c> {
    /// The locale; messages that it lacks come from another.
    pub locale: &'c Locale,
    /// Whether the reader asked for other languages only, and English stands in for them.
    pub fallback: bool,
}

/// A message as a reader gets it.
pub struct Text<'c> {
    /// The message's value.
    pub value: String,
    /// Its attribute `.detail`, or nothing.
    pub detail: String,
    /// The locale that it really came from.
    pub locale: &'c Locale,
    /// Whether English stands in for the language that was asked for.
    pub fallback: bool,
    /// How the day is divided there.
    pub day_periods: Option<&'c DayPeriods>,
}

impl Catalog {
    /// The locales that are embedded in the binary.
    ///
    /// # Errors
    ///
    /// See [`Catalog::new`].
    pub fn embedded() -> Result<Self, CatalogError> {
        Self::new(locale_files::embedded())
    }

    /// The locales made of these files, each with its path: `<tag>/<name>.ftl`. Other paths are passed over.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong: a folder that is no language tag in its canonical form, a file that does
    /// not parse, a message that stands twice or does not format, an [`en`](REFERENCE) that lacks a message.
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

    /// Every locale, sorted by its tag.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The locale that suits a reader best.
    #[must_use]
    pub fn negotiate(&self, accept_language: &AcceptLanguage<'_>) -> ChosenLocale<'_> {
        self.choice(self.matcher.best_match(accept_language))
    }

    /// The locale that suits a language code best.
    ///
    /// # Errors
    ///
    /// When the code is no well-formed language tag.
    pub fn lookup(&self, code: &str) -> Result<ChosenLocale<'_>, TagError> {
        let tag = LanguageTag::parse(code)?;
        Ok(self.choice(self.matcher.best_match_for(tag)))
    }

    /// A message for a reader: from the locale chosen, from its CLDR parents where it lacks the message, from
    /// English where they do too. A message that cannot be formatted counts as lacking.
    #[must_use]
    pub fn message<'c>(
        &'c self,
        choice: ChosenLocale<'c>,
        message: &Message,
        arguments: &[(&str, Value<'_>)],
        isolation: Isolation,
    ) -> Text<'c> {
        let reference = &self.locales[self.reference];
        // A locale may say only how it divides the day, and have its greetings from a parent.
        let own = self.parents(choice.locale).find_map(Locale::day_periods).or(reference.day_periods());
        let parents = self.parents(choice.locale).map(|locale| (locale, choice.fallback, own));
        for (locale, fallback, day_periods) in parents.chain([(reference, true, reference.day_periods())]) {
            if let Ok((value, detail)) = locale.format(message, arguments, isolation, day_periods) {
                return Text { value, detail, locale, fallback, day_periods };
            }
        }
        // English has every message and formats it: both are checked when the catalog is built. Should a value
        // break it all the same, the reader gets what Fluent gives for a message that is not there: its id.
        Text {
            value: message.id.to_owned(),
            detail: String::new(),
            locale: reference,
            fallback: true,
            day_periods: None,
        }
    }

    /// How much of the reference a locale has, with its CLDR parents: from 0 to 1. Its division of the day does not
    /// count: a locale that has none of its own has English's.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "there are some dozens of messages")]
    pub fn completeness(&self, locale: &Locale) -> f64 {
        let counted = messages::ALL.into_iter().filter(|message| **message != messages::DAY_PERIODS);
        let has = |message: &&Message| self.parents(locale).any(|locale| locale.has(message));
        counted.clone().filter(has).count() as f64 / counted.count() as f64
    }

    /// A locale and its CLDR parents, nearest first.
    fn parents(&self, locale: &Locale) -> impl Iterator<Item = &Locale> {
        locale.chain().iter().map(|&index| &self.locales[index])
    }

    fn choice(&self, best: Option<Match>) -> ChosenLocale<'_> {
        let Match { index, fallback } = best.expect("the reference is the default");
        ChosenLocale { locale: &self.locales[index], fallback }
    }
}
